import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import { type Sealed, seal } from '#platform/disclosure.ts'

export interface Account {
  id: string
  username: string
  personId: string | null
  staffId: string | null
  /** Null: opened through VNeID, and no password opens it. */
  passwordHash: string | null
  state: 'active' | 'closed'
  demonstration: boolean
  passwordChangedAt: Date | null
}

const columns = sql`id, username, person_id as "personId", staff_id as "staffId", password_hash as "passwordHash",
  state, demonstration, password_changed_at as "passwordChangedAt"`

export async function accountByUsername(tx: Tx, username: string): Promise<Account | undefined> {
  const { rows } = await sql<Account>`
    select ${columns} from identity.account where username = ${username}
  `.execute(tx)
  return rows[0]
}

export async function accountById(tx: Tx, id: string): Promise<Account | undefined> {
  const { rows } = await sql<Account>`select ${columns} from identity.account where id = ${id}`.execute(tx)
  return rows[0]
}

/** Keeps what is done to an account in one line. */
export async function lockAccount(tx: Tx, id: string): Promise<void> {
  await sql`select 1 from identity.account where id = ${id} for update`.execute(tx)
}

/** Keeps two who want the same username in one line. */
export async function lockUsername(tx: Tx, username: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`username ${username}`}, 0))`.execute(tx)
}

/** False when the password is not the one that was looked at any more. */
export async function replacePassword(
  tx: Tx,
  { id, passwordHash }: Account,
  next: string,
  at: Date,
): Promise<boolean> {
  const { rows } = await sql`
    update identity.account set password_hash = ${next}, password_changed_at = ${at}
    where id = ${id} and password_hash is not distinct from ${passwordHash} returning 1
  `.execute(tx)
  return rows.length === 1
}

export async function accountsByIds(tx: Tx, ids: readonly string[]): Promise<Account[]> {
  const { rows } = await sql<Account>`
    select ${columns} from identity.account where id = any(${[...ids]}::uuid[])
  `.execute(tx)
  return rows
}

/** The open accounts of members of staff. */
export async function accountsOfStaff(
  tx: Tx,
  staffIds: readonly string[],
): Promise<{ id: string; staffId: string }[]> {
  const { rows } = await sql<{ id: string; staffId: string }>`
    select id, staff_id as "staffId" from identity.account
    where staff_id = any(${staffIds}::uuid[]) and state = 'active'
  `.execute(tx)
  return rows
}

export interface NewAccount {
  id: string
  username: string
  personId: string | null
  staffId: string | null
  passwordHash: string | null
  demonstration: boolean
}

export async function insertAccounts(tx: Tx, accounts: readonly NewAccount[], at: Date): Promise<void> {
  await sql`
    insert into identity.account (id, username, person_id, staff_id, password_hash, demonstration, opened_at)
    select id, username, "personId", "staffId", "passwordHash", demonstration, ${at}
    from jsonb_to_recordset(${JSON.stringify(accounts)}::jsonb) as a (id uuid, username text, "personId" uuid,
      "staffId" uuid, "passwordHash" text, demonstration boolean)
  `.execute(tx)
}

/** Answers false when the person has an account already. */
export async function insertAccountUnlessThere(tx: Tx, account: NewAccount, at: Date): Promise<boolean> {
  const { id, username, personId, staffId, passwordHash, demonstration } = account
  const { rows } = await sql`
    insert into identity.account (id, username, person_id, staff_id, password_hash, demonstration, opened_at)
    values (${id}, ${username}, ${personId}, ${staffId}, ${passwordHash}, ${demonstration}, ${at})
    on conflict (person_id) do nothing returning 1
  `.execute(tx)
  return rows.length === 1
}

export async function demonstrationHash(tx: Tx): Promise<string | undefined> {
  const { rows } = await sql<{ hash: string }>`
    select password_hash as hash from identity.account where demonstration order by opened_at, id limit 1
  `.execute(tx)
  return rows[0]?.hash
}

export async function replaceDemonstrationHashes(tx: Tx, passwordHash: string): Promise<void> {
  await sql`update identity.account set password_hash = ${passwordHash} where demonstration`.execute(tx)
}

export async function countDemonstrationAccounts(tx: Tx): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from identity.account where demonstration and state = 'active'
  `.execute(tx)
  return rows[0]!.n
}

export async function setAccountState(tx: Tx, accountId: string, state: Account['state']): Promise<boolean> {
  const { rows } = await sql`
    update identity.account set state = ${state} where id = ${accountId} and state <> ${state} returning 1
  `.execute(tx)
  return rows.length === 1
}

/** A person has at most one account, open or closed. */
export async function accountOfPerson(tx: Tx, personId: string): Promise<Account | undefined> {
  const { rows } = await sql<Account>`
    select ${columns} from identity.account where person_id = ${personId}
  `.execute(tx)
  return rows[0]
}

interface OpenSession extends Record<string, unknown> {
  startedAt: Date
  device: string
  place: string
}

/** From where somebody is signed in at the moment. */
export async function sessionsOfAccount(
  tx: Tx,
  accountId: string,
  personId: string,
): Promise<Sealed<OpenSession[]>> {
  const { rows } = await sql<OpenSession>`
    select started_at as "startedAt", device, place from identity.session where account_id = ${accountId}
    order by started_at
  `.execute(tx)
  return seal(rows, personId)
}

/** Whether an account was closed for good. */
export const isErasedAccount = ({ id, username }: Account): boolean => username === `xoa-${id}`

/** Closes an account for good: nobody knows its name any more, and no password opens it. */
export async function eraseAccount(tx: Tx, accountId: string): Promise<void> {
  await sql`
    update identity.account
    set state = 'closed', username = 'xoa-' || id, password_hash = '$argon2id$erased' where id = ${accountId}
  `.execute(tx)
}
