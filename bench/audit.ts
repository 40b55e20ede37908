import { newDrafts, submitAsk } from './asks.ts'
import { deliveriesOver, type Growth, rawAppend, withoutLog } from './audit-log.ts'
import { measureVerifier } from './audit-verifier.ts'
import { drive } from './load/drive.ts'
import { type Ask, type Outcome, requestText } from './load/plan.ts'
import { startRecorder } from './machine/record.ts'
import { judge, type Measure } from './measures.ts'
import { bareFor, type Stage } from './stage.ts'

const USERS = 8
const DRAFTS_PER_SECOND = 700
/** The log may cost 15 % of a submission's time. */
const DEAREST = 1 / 1.15

/** What the log costs those who hand in, how fast it is written and checked, and how long a proof takes. */
export async function measureAudit(stage: Stage, dataDir: string, seconds: number): Promise<Measure[]> {
  const { owner } = stage.cast
  const { measures, grown } = await measureCost(stage, seconds)
  const raw = await rawAppend(owner, grown)
  return [
    ...measures,
    judge({
      name: 'log, rows sequenced',
      value: grown.leaves / grown.seconds,
      unit: '/s',
      limit: grown.leaves / raw,
    }),
    ...(await measureProofs(stage, dataDir, seconds)),
    await measureVerifier(stage.appUrl),
  ]
}

/** Handing in with the log and without it, in the order with, without, without, with; the worker delivers facts all the while. */
async function measureCost(stage: Stage, seconds: number): Promise<{ measures: Measure[]; grown: Growth }> {
  const first = await submissions(stage, seconds)
  const giveBack = await withoutLog(stage.cast.owner)
  const without: Outcome[] = []
  let grown: Growth
  try {
    for (let round = 0; round < 2; round++) without.push(await submissions(stage, seconds))
  } finally {
    grown = await giveBack()
  }
  const withLog = [first, await submissions(stage, seconds)]
  return { measures: costs(withLog, without), grown }
}

const costs = (withLog: readonly Outcome[], without: readonly Outcome[]): Measure[] => [
  judge({
    name: 'submission with the log, mean',
    value: mean(withLog, milliseconds),
    unit: 'ms',
    limit: mean(without, milliseconds),
    less: true,
    goal: { ratioAtLeast: Number(DEAREST.toFixed(2)) },
  }),
  ...(['p50', 'p95'] as const).map((which) =>
    judge({
      name: `submission with the log, ${which}`,
      value: mean(withLog, (o) => o[which]),
      unit: 'ms',
      limit: mean(without, (o) => o[which]),
      less: true,
    }),
  ),
]

/** Of one submission: users who never pause share the time among them. */
const milliseconds = ({ perSecond }: Outcome): number => (USERS * 1000) / perSecond

const mean = (outcomes: readonly Outcome[], of: (outcome: Outcome) => number): number =>
  outcomes.reduce((sum, outcome) => sum + of(outcome), 0) / outcomes.length

async function submissions(stage: Stage, seconds: number): Promise<Outcome> {
  await deliveriesOver(stage.cast.owner)
  const drafts = await newDrafts(stage.cast, Math.ceil(seconds * 1.2 * DRAFTS_PER_SECOND))
  const [outcome] = await drive({
    port: stage.port,
    asks: [submitAsk(drafts)],
    users: USERS,
    thinkMs: 0,
    warmUpMs: seconds * 200,
    measureMs: seconds * 1000,
  })
  if (outcome!.failed > 0) throw new Error(`${outcome!.failed} submissions failed: ${outcome!.failure}`)
  return outcome!
}

/** Fifty people who ask for a proof that one leaf or another is in the log. */
async function measureProofs(stage: Stage, dataDir: string, seconds: number): Promise<Measure[]> {
  const leaves = await signedSize(stage.installation.url)
  const token = stage.cast.citizens[0]!.token
  const ask: Ask = {
    name: 'log proof',
    template: requestText('GET', '/api/open/log/inclusion-proof?index=%id%', {}),
    subjects: Array.from({ length: 24 }, (_, i) => ({ id: String(Math.floor((i * leaves) / 25)), token })),
    once: false,
  }
  const recorder = await startRecorder(dataDir, stage.appUrl)
  try {
    const reads = { [ask.name]: await recorder.record(ask) }
    const real = await proofs(stage.port, ask, seconds)
    const bare = await bareFor({ ...stage, reads }, [ask])
    const limit = await proofs(bare.port, bare.asks[0]!, seconds).finally(bare.stop)
    return (['p50', 'p95'] as const).map((which) =>
      judge({ name: `log proof ${which}`, value: real[which], unit: 'ms', limit: limit[which], less: true }),
    )
  } finally {
    recorder.stop()
  }
}

async function signedSize(url: string): Promise<number> {
  const answer = await fetch(`${url}/api/open/log/head`)
  if (!answer.ok) throw new Error(`the log's head answers ${answer.status}`)
  return ((await answer.json()) as { size: number }).size
}

async function proofs(port: number, ask: Ask, seconds: number): Promise<Outcome> {
  const [outcome] = await drive({
    port,
    asks: [ask],
    users: 50,
    thinkMs: 1000,
    warmUpMs: seconds * 500,
    measureMs: seconds * 1000,
  })
  if (outcome!.failed > 0) throw new Error(`${outcome!.failed} proofs failed: ${outcome!.failure}`)
  return outcome!
}
