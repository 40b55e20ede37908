import type { Config } from './config.ts'
import type { Db } from './db.ts'

/** What an administrator's command works with, whether the installation is running or stopped. */
export interface CommandContext {
  config: Config
  /** Connects as the application role; starts the embedded PostgreSQL for the time of `work` when needed. */
  withDatabase<T>(work: (db: Db) => Promise<T>): Promise<T>
  /** One line for the person at the terminal. */
  print(line: string): void
}

/** A command of `motcua` that a module brings. */
export interface Command {
  /** Words as typed, `procedures import`. */
  name: string
  describe: string
  /** Arguments in commander's notation, such as `<file>` or `[folder]`. */
  arguments?: string
  options?: { flags: string; describe: string }[]
  /** A thrown Error ends the program with code 1 and its message, without a stack trace. */
  run(ctx: CommandContext, args: string[], options: Record<string, unknown>): Promise<void>
}
