import type { Logger } from 'pino'
import type { Db } from '../db.ts'
import { describeDefect } from '../logging.ts'
import { signHead } from './head-signing.ts'
import { logKey } from './log-key.ts'
import type { Logged } from './logged.ts'
import { BATCH, sequence } from './sequencer.ts'

export interface SequencerTimes {
  /** Between two looks at an idle database: a row waits no longer than this for its leaf. */
  idleMs?: number
  headMs?: number
}

const TROUBLE_MS = 2000

/** Keeps the log up to date and signs its head each minute, until `stop`, which waits for the batch under way. */
export function startSequencer(
  { db, dataDir }: { db: Db; dataDir: string },
  logged: Logged,
  log: Logger,
  { idleMs = 500, headMs = 60_000 }: SequencerTimes = {},
): { stop: () => Promise<void> } {
  let stopped = false
  let wake = () => {}
  let nextHead = 0
  const round = async (): Promise<number> => {
    try {
      const leaves = await sequence(db, logged)
      if (Date.now() >= nextHead && (await signHead(db, await logKey(dataDir))))
        nextHead = Date.now() + headMs
      return leaves >= BATCH ? 0 : idleMs
    } catch (error) {
      log.error({ sequencer: 'round', ...describeDefect(error) })
      return TROUBLE_MS
    }
  }
  const pause = (ms: number): Promise<void> =>
    new Promise((settle) => {
      const timer = setTimeout(settle, ms)
      wake = () => {
        clearTimeout(timer)
        settle()
      }
    })
  const loop = async () => {
    while (!stopped) await pause(await round())
  }
  const running = loop()
  return {
    stop: () => {
      stopped = true
      wake()
      return running
    },
  }
}
