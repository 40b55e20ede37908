import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'

/** An attempt has one challenge at a time: a new one takes the place of the last. */
export async function putChallenge(
  tx: Tx,
  attempt: Buffer,
  challenge: Buffer,
  expiresAt: Date,
): Promise<void> {
  await sql`
    insert into identity.passkey_challenge (attempt_sha256, challenge_sha256, expires_at)
    values (${attempt}, ${challenge}, ${expiresAt})
    on conflict (attempt_sha256) do update set challenge_sha256 = excluded.challenge_sha256, expires_at = excluded.expires_at
  `.execute(tx)
}

/** Takes the challenge of an attempt away and answers it: it is good for one answer, until it is too late. */
export async function takeChallenge(tx: Tx, attempt: Buffer, now: Date): Promise<Buffer | undefined> {
  const { rows } = await sql<{ challenge: Buffer }>`
    delete from identity.passkey_challenge where attempt_sha256 = ${attempt} and expires_at > ${now}
    returning challenge_sha256 as challenge
  `.execute(tx)
  return rows[0]?.challenge
}

export async function forgetChallenges(tx: Tx, now: Date): Promise<void> {
  await sql`delete from identity.passkey_challenge where expires_at < ${now}`.execute(tx)
}
