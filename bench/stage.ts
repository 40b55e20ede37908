import pg from 'pg'
import { type Keys, openKeys, peopleKeysFolder } from '#platform/vault/keys.ts'
import { type Cast, newDrafts, prepareCast, readingAsks, submitAsk } from './asks.ts'
import { databaseUrls } from './city.ts'
import type { Installation } from './installation.ts'
import type { Ask } from './load/plan.ts'
import { type Bare, forBare, startBare } from './machine/bare.ts'
import { startRecorder } from './machine/record.ts'
import type { Recorded } from './machine/recorder.ts'
import { type SubmissionSql, submissionSql } from './machine/submission-sql.ts'

/** Everything that measuring under load needs. */
export interface Stage {
  installation: Installation
  port: number
  appUrl: string
  keys: Keys
  cast: Cast
  asks: Ask[]
  /** What each request does, learned from the program itself. */
  reads: Record<string, Recorded[]>
  submission: { sql: SubmissionSql; answer: Recorded }
  close(): Promise<void>
}

/** The plain server repeats so many subjects of each request. */
const REPEATED = 24

export async function prepareStage(dataDir: string, installation: Installation): Promise<Stage> {
  const { ownerUrl, appUrl } = databaseUrls(dataDir)
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    return await stageOn(owner, appUrl, { dataDir, installation })
  } catch (error) {
    await owner.end()
    throw error
  }
}

async function stageOn(
  owner: pg.Client,
  appUrl: string,
  { dataDir, installation }: { dataDir: string; installation: Installation },
): Promise<Stage> {
  const cast = await prepareCast(owner, installation.url)
  const asks = await readingAsks(installation.url, cast)
  const recorder = await startRecorder(dataDir, appUrl)
  try {
    const reads: Record<string, Recorded[]> = {}
    for (const ask of asks) reads[ask.name] = await recorder.record(sample(ask))
    const subjects = await newDrafts(cast, 2)
    const recorded = await recorder.record(submitAsk(subjects))
    const submission = { sql: submissionSql(recorded, subjects), answer: recorded[0]! }
    const port = Number(new URL(installation.url).port)
    const keys = openKeys(peopleKeysFolder(dataDir))
    return { installation, port, appUrl, keys, cast, asks, reads, submission, close: () => owner.end() }
  } finally {
    recorder.stop()
  }
}

/** The plain server, and the requests it can answer; `submit` may be asked of it too. */
export async function bareFor(
  { appUrl, reads, submission }: Stage,
  asks: readonly Ask[],
): Promise<Bare & { asks: Ask[] }> {
  const submit = asks.find((ask) => ask.once)
  const bare = await startBare({
    databaseUrl: appUrl,
    reads,
    submission: { ...submission, subjects: [...(submit?.subjects ?? [])] },
  })
  return { ...bare, asks: asks.map((ask) => forBare(ask.once ? ask : sample(ask))) }
}

const sample = (ask: Ask): Ask => {
  const step = Math.max(1, ask.subjects.length / REPEATED)
  const subjects = Array.from(
    { length: Math.min(REPEATED, ask.subjects.length) },
    (_, i) => ask.subjects[Math.floor(i * step)]!,
  )
  return { ...ask, subjects }
}
