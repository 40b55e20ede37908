import { newDrafts, submitAsk } from './asks.ts'
import { drive } from './load/drive.ts'
import type { Ask, Outcome } from './load/plan.ts'
import { type Goal, judge, type Measure } from './measures.ts'
import { bareFor, type Stage } from './stage.ts'

const USERS = 50
const THINK_MS = 1000
/** Two thousand requests: until then the engine is still compiling, and its first minute would be measured instead of its year. */
const WARM_UP_SECONDS = 45
/** Milliseconds, the 95th percentile, for the API and its page alike. */
const GOALS: Record<string, number> = { queue: 40, 'open dossier': 40, search: 30, submit: 60 }
/** More drafts than fifty users can hand in while a run lasts. */
const DRAFTS_PER_SECOND = 25

/** How long fifty people who think for a second in between wait, with everything going on at once. */
export async function measureLatency(stage: Stage, seconds: number): Promise<Measure[]> {
  const measures: Measure[] = []
  for (const medium of ['api', 'page']) {
    const warmUp = Math.min(WARM_UP_SECONDS, seconds)
    const real = await run(stage, medium, { seconds, warmUp }, false)
    const limits = await run(stage, medium, { seconds: seconds / 3, warmUp }, true)
    for (const outcome of real) measures.push(...measuresOf(outcome, limits))
  }
  return measures
}

interface Times {
  seconds: number
  warmUp: number
}

async function run(stage: Stage, medium: string, times: Times, bare: boolean): Promise<Outcome[]> {
  const drafts = await newDrafts(stage.cast, Math.ceil((times.seconds + times.warmUp) * DRAFTS_PER_SECOND))
  const asks = [
    ...stage.asks.filter((ask) => ask.name.startsWith(medium)),
    submitAsk(drafts, medium === 'page'),
  ]
  return bare ? onBare(stage, asks, times) : load(stage.port, asks, times)
}

async function onBare(stage: Stage, asks: Ask[], times: Times): Promise<Outcome[]> {
  const plain = await bareFor(stage, asks)
  try {
    return await load(plain.port, plain.asks, times)
  } finally {
    plain.stop()
  }
}

const load = (port: number, asks: Ask[], { seconds, warmUp }: Times): Promise<Outcome[]> =>
  drive({
    port,
    asks,
    users: USERS,
    thinkMs: THINK_MS,
    warmUpMs: warmUp * 1000,
    measureMs: seconds * 1000,
  })

function measuresOf({ name, p50, p95, count, failed, failure }: Outcome, limits: Outcome[]): Measure[] {
  if (failed > 0) console.error(`${name}: ${failed} of ${count} failed, the first with ${failure}`)
  const limit = limits.find((l) => l.name === name)!
  const [, , what] = /^(api|page) (.*)$/.exec(name)!
  const goal: Goal = what! in GOALS ? { atMost: GOALS[what!]! } : {}
  // A figure of failures must not look like a good one.
  const judged = (value: number): number =>
    count === 0 || failed > count / 100 ? Number.POSITIVE_INFINITY : value
  return [
    judge({ name: `${name} p50`, value: judged(p50), unit: 'ms', limit: limit.p50, less: true }),
    judge({ name: `${name} p95`, value: judged(p95), unit: 'ms', limit: limit.p95, less: true, goal }),
  ]
}
