import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'

export interface Passkey {
  id: string
  accountId: string
  publicKey: Buffer
  counter: number
  synced: boolean
  blockedAt: Date | null
}

/** A passkey as its owner sees it. */
export interface OwnPasskey {
  id: string
  name: string
  synced: boolean
  madeAt: Date
  usedAt: Date | null
  blockedAt: Date | null
}

/** For the owner of the account alone. */
export async function passkeysOf(tx: Tx, accountId: string): Promise<OwnPasskey[]> {
  const { rows } = await sql<OwnPasskey>`
    select id, name, synced, made_at as "madeAt", used_at as "usedAt", blocked_at as "blockedAt"
    from identity.passkey where account_id = ${accountId} order by made_at, id
  `.execute(tx)
  return rows
}

/** How browsers are told which keys an account has, those that are blocked included: their owner is told why. */
export async function knownKeys(tx: Tx, accountId: string): Promise<{ id: Buffer; transports: string[] }[]> {
  const { rows } = await sql<{ id: Buffer; transports: string[] }>`
    select credential_id as id, transports from identity.passkey where account_id = ${accountId} order by made_at, id
  `.execute(tx)
  return rows
}

/** `usable` leaves out those that are blocked. */
export async function countPasskeys(tx: Tx, accountId: string, { usable = false } = {}): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from identity.passkey
    where account_id = ${accountId} and (blocked_at is null or not ${usable})
  `.execute(tx)
  return rows[0]!.n
}

export interface NewPasskey {
  id: string
  accountId: string
  credentialId: Buffer
  publicKey: Buffer
  counter: number
  synced: boolean
  transports: string[]
  name: string
}

/** False when the key is known already, of whatever account. */
export async function insertPasskey(tx: Tx, p: NewPasskey, at: Date): Promise<boolean> {
  const { rows } = await sql`
    insert into identity.passkey (id, account_id, credential_id, public_key, counter, synced, transports, name, made_at)
    values (${p.id}, ${p.accountId}, ${p.credentialId}, ${p.publicKey}, ${p.counter}, ${p.synced},
      ${p.transports}::text[], ${p.name}, ${at})
    on conflict (credential_id) do nothing returning 1
  `.execute(tx)
  return rows.length === 1
}

/** The key behind a credential, held until the transaction ends: its counter rises in one line. */
export async function lockPasskey(tx: Tx, credentialId: Buffer): Promise<Passkey | undefined> {
  const { rows } = await sql<Omit<Passkey, 'counter'> & { counter: string }>`
    select p.id, p.account_id as "accountId", p.public_key as "publicKey", p.counter, p.synced, p.blocked_at as "blockedAt"
    from identity.passkey p join identity.account a on a.id = p.account_id
    where p.credential_id = ${credentialId} and a.state = 'active' for update of p
  `.execute(tx)
  return rows[0] && { ...rows[0], counter: Number(rows[0].counter) }
}

export async function markUsed(tx: Tx, id: string, counter: number, at: Date): Promise<void> {
  await sql`update identity.passkey set counter = ${counter}, used_at = ${at} where id = ${id}`.execute(tx)
}

export async function blockPasskey(tx: Tx, id: string, at: Date): Promise<void> {
  await sql`update identity.passkey set blocked_at = ${at} where id = ${id}`.execute(tx)
}

export async function renamePasskey(tx: Tx, id: string, accountId: string, name: string): Promise<boolean> {
  const { rows } = await sql`
    update identity.passkey set name = ${name} where id = ${id} and account_id = ${accountId} returning 1
  `.execute(tx)
  return rows.length === 1
}

export async function deletePasskey(tx: Tx, id: string, accountId: string): Promise<boolean> {
  const { rows } = await sql`
    delete from identity.passkey where id = ${id} and account_id = ${accountId} returning 1
  `.execute(tx)
  return rows.length === 1
}

export async function deletePasskeysOf(tx: Tx, accountId: string): Promise<void> {
  await sql`delete from identity.passkey where account_id = ${accountId}`.execute(tx)
}
