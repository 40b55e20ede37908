import { type Config, loadConfig } from '#platform/config.ts'
import { StartFailure } from '../failure.ts'
import type { Report } from '../supervised.ts'

export type Serving = { close(): Promise<void>; tell?: Record<string, unknown> }
export type ConnectedConfig = Config & { databaseUrl: string }

const FINISH_WITHIN_MS = 6_000

/**
 * Runs one part of the program as a process of its own: starts it, tells the supervisor, and lets it finish
 * what is under way when the supervisor asks for the end or is no longer there.
 */
export async function serve(start: (config: ConnectedConfig) => Promise<Serving>): Promise<void> {
  // Ctrl-C reaches every process of the terminal; the supervisor decides the order in which they end.
  process.on('SIGINT', () => {})
  try {
    const serving = await start(connected(loadConfig(process.env, { serves: true })))
    const end = once(() => finish(serving))
    process.on('SIGTERM', end).on('disconnect', end)
    await report({ ready: serving.tell ?? {} })
    if (!process.connected) end()
  } catch (error) {
    await report({ failed: reason(error) })
    process.exit(1)
  }
}

/** Runs something that ends, and answers the supervisor. */
export async function runOnce(work: (config: Config) => Promise<Record<string, unknown>>): Promise<void> {
  process.on('SIGINT', () => {}).on('disconnect', () => process.exit(1))
  try {
    await report({ ready: await work(loadConfig(process.env)) })
    process.exit(0)
  } catch (error) {
    await report({ failed: reason(error) })
    process.exit(1)
  }
}

function connected(config: Config): ConnectedConfig {
  if (!config.databaseUrl)
    throw new StartFailure('DATABASE_URL is missing: this process is started by "npm start"')
  return { ...config, databaseUrl: config.databaseUrl }
}

function finish(serving: Serving): void {
  setTimeout(() => process.exit(1), FINISH_WITHIN_MS).unref()
  serving.close().then(
    () => process.exit(0),
    () => process.exit(1),
  )
}

/** A defect keeps its stack, for whoever has to find it; what the administrator can mend is one line. */
const reason = (error: unknown): string => {
  if (error instanceof StartFailure || !(error instanceof Error))
    return String((error as Error).message ?? error)
  const { code, port } = error as NodeJS.ErrnoException & { port?: number }
  if (code === 'EADDRINUSE') return `Port ${port} is used by another program. Choose another one with PORT.`
  return error.stack ?? error.message
}

const report = (message: Report): Promise<void> =>
  new Promise((settle) => (process.send ? process.send(message, () => settle()) : settle()))

const once = (work: () => void): (() => void) => {
  let done = false
  return () => {
    if (!done) work()
    done = true
  }
}
