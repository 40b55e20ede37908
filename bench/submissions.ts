import { fork } from 'node:child_process'
import { join } from 'node:path'
import { newDrafts, submitAsk } from './asks.ts'
import { drive } from './load/drive.ts'
import type { SqlPlan } from './machine/sql-clients.ts'
import { judge, type Measure } from './measures.ts'
import type { Stage } from './stage.ts'

const CONNECTIONS = [8, 16, 32]
/** More than any machine of two cores hands in. */
const DRAFTS_PER_SECOND = 1500

/**
 * Submissions per second: over HTTP with the worker delivering facts beside it, and by their SQL alone with the worker
 * held still. Every draft was made before.
 */
export async function measureSubmissions(stage: Stage, seconds: number): Promise<Measure[]> {
  const api = await best(CONNECTIONS, (n) => overHttp(stage, n, seconds, false))
  const page = await best([16], (n) => overHttp(stage, n, seconds, true))
  const worker = stage.installation.workerPid()
  process.kill(worker, 'SIGSTOP')
  try {
    const limit = await best(CONNECTIONS, (n) => bySql(stage, n, seconds))
    const goal = { atLeast: 500, ratioAtLeast: 0.3 }
    return [
      judge({ name: 'submissions api', value: api, unit: '/s', limit, goal }),
      judge({ name: 'submissions page', value: page, unit: '/s', limit }),
    ]
  } finally {
    process.kill(worker, 'SIGCONT')
  }
}

async function best(sizes: number[], measure: (size: number) => Promise<number>): Promise<number> {
  let most = 0
  for (const size of sizes) most = Math.max(most, await measure(size))
  return most
}

async function overHttp(stage: Stage, users: number, seconds: number, page: boolean): Promise<number> {
  const drafts = await newDrafts(stage.cast, Math.ceil(seconds * 1.2 * DRAFTS_PER_SECOND))
  const [outcome] = await drive({
    port: stage.port,
    asks: [submitAsk(drafts, page)],
    users,
    thinkMs: 0,
    warmUpMs: seconds * 200,
    measureMs: seconds * 1000,
  })
  const { failed, count, failure, perSecond } = outcome!
  if (failed > 0) console.error(`submissions: ${failed} of ${count} failed, the first with ${failure}`)
  return perSecond
}

async function bySql(stage: Stage, clients: number, seconds: number): Promise<number> {
  const subjects = await newDrafts(stage.cast, Math.ceil(seconds * DRAFTS_PER_SECOND))
  const child = fork(join(import.meta.dirname, 'machine', 'sql-clients.ts'), {
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
  })
  const plan: SqlPlan = { databaseUrl: stage.appUrl, clients, seconds, sql: stage.submission.sql, subjects }
  try {
    child.send(plan)
    return await new Promise<number>((settle, fail) => {
      child.once('message', (perSecond) => settle(perSecond as number))
      child.once('exit', (code) => fail(new Error(`the SQL clients ended (${code})`)))
    })
  } finally {
    child.removeAllListeners('exit')
    child.kill()
  }
}
