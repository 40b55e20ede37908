import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'

export interface Attempts {
  attempts: number
  windowEndsAt: Date
}

/** Counts one more attempt and answers how many the running window has; a window that has ended starts anew. */
export async function countAttempt(
  tx: Tx,
  subject: Buffer,
  now: Date,
  windowEndsAt: Date,
): Promise<Attempts> {
  const { rows } = await sql<Attempts>`
    insert into identity.sign_in_count as c (subject_sha256, attempts, window_ends_at)
    values (${subject}, 1, ${windowEndsAt})
    on conflict (subject_sha256) do update set
      attempts = case when c.window_ends_at > ${now} then c.attempts + 1 else 1 end,
      window_ends_at = case when c.window_ends_at > ${now} then c.window_ends_at else ${windowEndsAt} end
    returning attempts, window_ends_at as "windowEndsAt"
  `.execute(tx)
  return rows[0]!
}

/** Takes one attempt back: it turned out to be the right person's. */
export async function takeBackAttempt(tx: Tx, subject: Buffer): Promise<void> {
  await sql`
    update identity.sign_in_count set attempts = greatest(0, attempts - 1) where subject_sha256 = ${subject}
  `.execute(tx)
}

export async function forgetAttemptsOf(tx: Tx, subject: Buffer): Promise<void> {
  await sql`delete from identity.sign_in_count where subject_sha256 = ${subject}`.execute(tx)
}
