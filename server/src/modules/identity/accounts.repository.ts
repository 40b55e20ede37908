import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'

export interface Account {
  id: string
  username: string
  personId: string | null
  staffId: string | null
  passwordHash: string
  state: 'active' | 'closed'
  demonstration: boolean
}

const columns = sql`id, username, person_id as "personId", staff_id as "staffId", password_hash as "passwordHash",
  state, demonstration`

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
  passwordHash: string
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
