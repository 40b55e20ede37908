import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'

export interface StoredKey {
  kid: string
  state: 'next' | 'current' | 'retired'
  publicJwk: Record<string, string>
  privateSealed: Buffer
}

/** Every key that is published, the one that signs first, then the next, then those that have signed, the latest first. */
export async function listKeys(tx: Tx): Promise<StoredKey[]> {
  const { rows } = await sql<StoredKey>`
    select kid, state, public_jwk as "publicJwk", private_sealed as "privateSealed" from sso.signing_key
    order by array_position(array['current', 'next', 'retired'], state), retired_at desc
  `.execute(tx)
  return rows
}

/** Only one process at a time changes which key signs. */
export async function lockKeys(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('sso.signing_key'))`.execute(tx)
}

export async function insertKey(tx: Tx, key: StoredKey, at: Date): Promise<void> {
  await sql`
    insert into sso.signing_key (kid, state, public_jwk, private_sealed, made_at, current_at)
    values (${key.kid}, ${key.state}, ${JSON.stringify(key.publicJwk)}, ${key.privateSealed}, ${at},
      ${key.state === 'current' ? at : null})
  `.execute(tx)
}

/** The current key signs no more, the next one does. */
export async function promoteNextKey(tx: Tx, at: Date): Promise<void> {
  await sql`update sso.signing_key set state = 'retired', retired_at = ${at} where state = 'current'`.execute(
    tx,
  )
  await sql`update sso.signing_key set state = 'current', current_at = ${at} where state = 'next'`.execute(tx)
}

/** Since when the current key signs. */
export async function currentSince(tx: Tx): Promise<Date | undefined> {
  const { rows } = await sql<{ at: Date }>`
    select current_at as at from sso.signing_key where state = 'current'
  `.execute(tx)
  return rows[0]?.at
}

export async function forgetKeysRetiredBefore(tx: Tx, moment: Date): Promise<void> {
  await sql`delete from sso.signing_key where state = 'retired' and retired_at < ${moment}`.execute(tx)
}
