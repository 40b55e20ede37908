/** A process of its own that behaves like many users: gets a plan as a message, answers outcomes. */
import { setTimeout as sleep } from 'node:timers/promises'
import { Connection } from './connection.ts'
import { type Ask, filledIn, type Outcome, type Plan } from './plan.ts'

interface Kept {
  times: number[]
  failed: number
  failure: number | null
}

process.on('message', async (plan: Plan) => {
  const outcomes = await carryOut(plan)
  process.send!(outcomes)
})

async function carryOut(plan: Plan): Promise<Outcome[]> {
  const from = performance.now() + plan.warmUpMs
  const until = from + plan.measureMs
  const kept = new Map(plan.asks.map((ask) => [ask, { times: [], failed: 0, failure: null } as Kept]))
  const used = new Map<Ask, number>()
  await Promise.all(Array.from({ length: plan.users }, () => beUser(plan, { from, until, kept, used })))
  return plan.asks.map((ask) => outcomeOf(ask.name, kept.get(ask)!, plan.measureMs))
}

interface Run {
  from: number
  until: number
  kept: Map<Ask, Kept>
  used: Map<Ask, number>
}

async function beUser({ port, asks, thinkMs }: Plan, run: Run): Promise<void> {
  let connection = new Connection(port)
  let meant = performance.now() + Math.random() * thinkMs
  while (meant < run.until) {
    const wait = meant - performance.now()
    if (wait > 0) await sleep(wait)
    const ask = asks[Math.floor(Math.random() * asks.length)]!
    const request = nextRequest(ask, run.used)
    if (request === undefined) break
    if (connection.closed) connection = new Connection(port)
    const answer = await connection.send(request).catch(() => undefined)
    const now = performance.now()
    if (meant >= run.from && now <= run.until) keep(run.kept.get(ask)!, answer?.status ?? 0, now - meant)
    meant = now - Math.log(1 - Math.random()) * thinkMs
  }
  connection.close()
}

function nextRequest(ask: Ask, used: Map<Ask, number>): string | undefined {
  const { subjects, once, template } = ask
  const place = once ? (used.get(ask) ?? 0) : Math.floor(Math.random() * subjects.length)
  if (once) used.set(ask, place + 1)
  return subjects[place] && filledIn(template, subjects[place], place)
}

function keep(kept: Kept, status: number, ms: number): void {
  kept.times.push(ms)
  if (status >= 200 && status < 400) return
  kept.failed += 1
  kept.failure ??= status
}

function outcomeOf(name: string, { times, failed, failure }: Kept, measureMs: number): Outcome {
  const sorted = Float64Array.from(times).sort()
  const quantile = (q: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0
  const perSecond = (times.length - failed) / (measureMs / 1000)
  return { name, count: times.length, failed, failure, p50: quantile(0.5), p95: quantile(0.95), perSecond }
}
