import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { StoredRecord } from './records.repository.ts'

/** The sessions of ours that sessions of the provider follow. */
export async function followedSessions(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct session_id as id from sso.record where session_id is not null
  `.execute(tx)
  return rows.map(({ id }) => id)
}

/** Takes the provider's sessions away that followed one of ours. */
export async function takeFollowing(tx: Tx, sessionIds: readonly string[]): Promise<StoredRecord[]> {
  const { rows } = await sql<StoredRecord>`
    delete from sso.record where session_id = any(${[...sessionIds]}::uuid[])
    returning sealed, consumed_at as "consumedAt"
  `.execute(tx)
  return rows
}

/** The provider's sessions of an account. */
export async function sessionsOfAccount(tx: Tx, accountId: string): Promise<StoredRecord[]> {
  const { rows } = await sql<StoredRecord>`
    select sealed, consumed_at as "consumedAt" from sso.record where account_id = ${accountId} and kind = 'Session'
  `.execute(tx)
  return rows
}
