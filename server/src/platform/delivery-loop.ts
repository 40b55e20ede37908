import type { Logger } from 'pino'
import type { Db } from './db.ts'
import { deliver, introduce, withSomethingDue } from './delivery.ts'
import type { Subscriber } from './facts.ts'
import { describeDefect } from './logging.ts'

const IDLE_MS = 150
const TROUBLE_MS = 2000

/** Delivers facts as they come, until `stop`, which waits for the batch under way. */
export function startDelivery(db: Db, subscribers: Subscriber[], log: Logger): { stop: () => Promise<void> } {
  let stopped = false
  const loop = async () => {
    // a database that is away for the moment keeps nobody from beginning: whoever delivers writes the cursor too
    await introduce(db, subscribers).catch((error) =>
      log.error({ delivery: 'start', ...describeDefect(error) }),
    )
    while (!stopped) await pause(await round(db, subscribers, log))
  }
  const running = loop()
  return {
    stop: () => {
      stopped = true
      return running
    },
  }
}

/** One round over the subscribers that have something due; answers how long to wait before the next. */
async function round(db: Db, subscribers: Subscriber[], log: Logger): Promise<number> {
  try {
    let dealt = 0
    for (const subscriber of await withSomethingDue(db, subscribers)) dealt += await deliver(db, subscriber)
    return dealt > 0 ? 0 : IDLE_MS
  } catch (error) {
    log.error({ delivery: 'round', ...describeDefect(error) })
    return TROUBLE_MS
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
