import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'

/** One of the counts that an attempt raises. */
export interface Window {
  /** Digest of what is counted and for how long: one row each. */
  subject: Buffer
  endsAt: Date
}

export interface Attempts {
  subject: Buffer
  attempts: number
  windowEndsAt: Date
}

/** Counts one more attempt in each window and answers how many it has now; a window that has ended starts anew. */
export async function countAttempt(tx: Tx, windows: readonly Window[], now: Date): Promise<Attempts[]> {
  // always in the same order, or two attempts could wait for each other
  const ordered = [...windows].sort((a, b) => Buffer.compare(a.subject, b.subject))
  const values = ordered.map(({ subject, endsAt }) => sql`(${subject}::bytea, 1, ${endsAt}::timestamptz)`)
  const { rows } = await sql<Attempts>`
    insert into dossiers.tracking_attempt as c (subject_sha256, attempts, window_ends_at)
    values ${sql.join(values)}
    on conflict (subject_sha256) do update set
      attempts = case when c.window_ends_at > ${now} then c.attempts + 1 else 1 end,
      window_ends_at = case when c.window_ends_at > ${now} then c.window_ends_at else excluded.window_ends_at end
    returning subject_sha256 as subject, attempts, window_ends_at as "windowEndsAt"
  `.execute(tx)
  return rows
}

/** Takes one attempt back from each window: it was the right person's. */
export async function forgiveAttempt(tx: Tx, subjects: readonly Buffer[]): Promise<void> {
  await sql`
    update dossiers.tracking_attempt set attempts = attempts - 1
    where attempts > 0 and subject_sha256 in (
      select subject_sha256 from dossiers.tracking_attempt
      where subject_sha256 = any(${[...subjects]}::bytea[]) order by subject_sha256 for update)
  `.execute(tx)
}

/** Forgets windows that have ended, a few at a time and none that somebody is counting in. */
export async function forgetEndedWindows(tx: Tx, now: Date): Promise<void> {
  await sql`
    delete from dossiers.tracking_attempt where subject_sha256 in (
      select subject_sha256 from dossiers.tracking_attempt where window_ends_at < ${now}
      limit 100 for update skip locked)
  `.execute(tx)
}
