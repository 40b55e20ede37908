import { drive } from './load/drive.ts'
import type { Ask, Outcome } from './load/plan.ts'
import { judge, type Measure } from './measures.ts'
import { bareFor, type Stage } from './stage.ts'

const CONNECTIONS = [1, 2, 4, 8, 16, 32, 64]
/** Waiting so many times longer than when alone is the end of what is bearable. */
const BEARABLE = 4
const GROWTH = 1.05

/** The most that the server answers of each kind of request, asked by more and more connections that never pause. */
export async function measureSaturation(stage: Stage, seconds: number): Promise<Measure[]> {
  const plain = await bareFor(stage, stage.asks)
  try {
    const measures: Measure[] = []
    for (const [i, ask] of stage.asks.entries()) {
      const most = await saturate(stage.port, ask, seconds)
      const limit = await saturate(plain.port, plain.asks[i]!, seconds)
      const name = `${ask.name} saturates at`
      measures.push(judge({ name, value: most.perSecond, unit: '/s', limit: limit.perSecond }))
    }
    return measures
  } finally {
    plain.stop()
  }
}

async function saturate(port: number, ask: Ask, seconds: number): Promise<Outcome> {
  let [first, best]: (Outcome | undefined)[] = []
  for (const users of CONNECTIONS) {
    const times = { thinkMs: 0, warmUpMs: seconds * 200, measureMs: seconds * 1000 }
    const [outcome] = await drive({ port, asks: [ask], users, ...times })
    first ??= outcome
    const grew = outcome!.perSecond > (best?.perSecond ?? 0) * GROWTH
    if (!best || outcome!.perSecond > best.perSecond) best = outcome
    if (!grew || outcome!.p95 > BEARABLE * first!.p95) break
  }
  return best!
}
