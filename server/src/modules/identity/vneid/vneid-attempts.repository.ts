import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'

interface Key {
  /** SHA-256 of the state, and of the browser's cookie. */
  state: Buffer
  browser: Buffer
}

export async function insertAttempt(tx: Tx, row: Key & { sealed: Buffer; expiresAt: Date }): Promise<void> {
  await sql`
    insert into identity.sign_in_attempt (state_sha256, browser_sha256, sealed, expires_at)
    values (${row.state}, ${row.browser}, ${row.sealed}, ${row.expiresAt})
  `.execute(tx)
}

/** Takes an attempt away and answers it: it is good for one answer, in the browser that began it, until it is too late. */
export async function takeAttempt(tx: Tx, { state, browser }: Key, now: Date): Promise<Buffer | undefined> {
  const { rows } = await sql<{ sealed: Buffer }>`
    delete from identity.sign_in_attempt
    where state_sha256 = ${state} and browser_sha256 = ${browser} and expires_at > ${now}
    returning sealed
  `.execute(tx)
  return rows[0]?.sealed
}

export async function forgetAttempts(tx: Tx, now: Date): Promise<void> {
  await sql`delete from identity.sign_in_attempt where expires_at < ${now}`.execute(tx)
}
