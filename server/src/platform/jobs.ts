import { sql } from 'kysely'
import type { Logger } from 'pino'
import type { Static, TSchema } from 'typebox'
import { Compile, type Validator } from 'typebox/compile'
import type { Ctx, Run } from './context.ts'

/** What a job works with: it opens its own transactions, never around a call to the outside. */
export interface Work {
  change: Run
  read: Run
  log: Logger
}

export interface Job<P extends TSchema = TSchema> {
  name: string
  payload: P
  check: Validator
  run: (work: Work, payload: Static<P>) => Promise<void>
  /** When it starts by itself, with an empty payload: a cron pattern in UTC. */
  cron?: string
}

export interface EnqueueOptions {
  runAt?: Date
  /** A job with the same key that has not started yet is replaced. */
  key?: string
  maxAttempts?: number
}

/** Declares a job: work with the outside, long work, timers. Its payload holds opaque ids only; it may run twice. */
export const job = <P extends TSchema>(
  name: string,
  payload: P,
  run: (work: Work, payload: Static<P>) => Promise<void>,
  { cron }: { cron?: string } = {},
): Job<P> => ({ name, payload, check: Compile(payload), run, ...(cron && { cron }) })

/** Puts a job in the queue within the caller's transaction: no commit, no job. */
export async function enqueue<P extends TSchema>(
  ctx: Ctx,
  { name, check }: Pick<Job<P>, 'name' | 'check'>,
  payload: Static<P>,
  { runAt, key, maxAttempts = 12 }: EnqueueOptions = {},
): Promise<void> {
  if (!check.Check(payload)) throw new Error(`${name}: the payload has not the declared shape`)
  await sql`
    select graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json,
      run_at => coalesce(${runAt ?? null}::timestamptz, now()), job_key => ${key ?? null}::text,
      max_attempts => ${maxAttempts}::int)
  `.execute(ctx.tx)
}

/** A job of any payload, as the worker's list holds them. */
export type AnyJob = Omit<Job, 'run'> & { run: (work: Work, payload: never) => Promise<void> }
