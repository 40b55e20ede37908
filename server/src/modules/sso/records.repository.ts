import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'

/** A code, token, session, consent or request as it lies in the table. */
export interface StoredRecord {
  sealed: Buffer
  consumedAt: Date | null
}

export interface NewRecord {
  kind: string
  id: string
  sealed: Buffer
  grantId?: string
  uid?: string
  sessionId?: string
  accountId?: string
  clientId?: string
  expiresAt?: Date
}

/** What stands in the table instead of an id that could be used. */
export const recordKey = (kind: string, id: string): Buffer =>
  createHash('sha256').update(`${kind} ${id}`).digest()

const keyOrNull = (kind: string, id: string | undefined): Buffer | null =>
  id === undefined ? null : recordKey(kind, id)

export async function saveRecord(tx: Tx, r: NewRecord): Promise<void> {
  await sql`
    insert into sso.record (key_sha256, kind, sealed, grant_sha256, uid_sha256, session_id, account_id, client_id, expires_at)
    values (${recordKey(r.kind, r.id)}, ${r.kind}, ${r.sealed}, ${keyOrNull('Grant', r.grantId)},
      ${keyOrNull('uid', r.uid)}, ${r.sessionId ?? null}, ${r.accountId ?? null}, ${r.clientId ?? null},
      ${r.expiresAt ?? null})
    on conflict (key_sha256) do update set sealed = excluded.sealed, session_id = excluded.session_id,
      account_id = excluded.account_id, expires_at = excluded.expires_at
  `.execute(tx)
}

/** Answers whether it was the first of its id. */
export async function saveFirstRecord(tx: Tx, { kind, id, sealed, expiresAt }: NewRecord): Promise<boolean> {
  const { rows } = await sql`
    insert into sso.record (key_sha256, kind, sealed, expires_at)
    values (${recordKey(kind, id)}, ${kind}, ${sealed}, ${expiresAt ?? null})
    on conflict (key_sha256) do nothing returning 1
  `.execute(tx)
  return rows.length === 1
}

export async function findRecord(tx: Tx, kind: string, id: string): Promise<StoredRecord | undefined> {
  const { rows } = await sql<StoredRecord>`
    select sealed, consumed_at as "consumedAt" from sso.record where key_sha256 = ${recordKey(kind, id)}
  `.execute(tx)
  return rows[0]
}

export async function findSessionByUid(tx: Tx, uid: string): Promise<StoredRecord | undefined> {
  const { rows } = await sql<StoredRecord>`
    select sealed, consumed_at as "consumedAt" from sso.record where uid_sha256 = ${recordKey('uid', uid)}
    order by made_at desc limit 1
  `.execute(tx)
  return rows[0]
}

/** Marks a record as used; answers whether this was the first time. */
export async function consumeRecord(tx: Tx, kind: string, id: string): Promise<boolean> {
  const { rows } = await sql`
    update sso.record set consumed_at = now() where key_sha256 = ${recordKey(kind, id)} and consumed_at is null
    returning 1
  `.execute(tx)
  return rows.length === 1
}

/** Takes away a consent and everything that was issued under it, found by a code or token of its own. */
export async function revokeGrantOf(tx: Tx, kind: string, id: string): Promise<void> {
  await sql`
    with used as (select grant_sha256 from sso.record where key_sha256 = ${recordKey(kind, id)})
    delete from sso.record r using used
    where r.grant_sha256 = used.grant_sha256 or r.key_sha256 = used.grant_sha256
  `.execute(tx)
}

export async function deleteRecord(tx: Tx, kind: string, id: string): Promise<void> {
  await sql`delete from sso.record where key_sha256 = ${recordKey(kind, id)}`.execute(tx)
}

export async function deleteByGrant(tx: Tx, kind: string, grantId: string): Promise<void> {
  await sql`
    delete from sso.record where grant_sha256 = ${recordKey('Grant', grantId)} and kind = ${kind}
  `.execute(tx)
}

/** The latest consent of an account for a client that has not run out. */
export async function findConsent(
  tx: Tx,
  { accountId, clientId, now }: { accountId: string; clientId: string; now: Date },
): Promise<StoredRecord | undefined> {
  const { rows } = await sql<StoredRecord>`
    select sealed, consumed_at as "consumedAt" from sso.record
    where account_id = ${accountId} and client_id = ${clientId} and kind = 'Grant' and expires_at > ${now}
    order by made_at desc limit 1
  `.execute(tx)
  return rows[0]
}

/** Deletes what has run out, and what runs out never but belongs to nothing any more. */
export async function forgetRecords(tx: Tx, before: Date): Promise<number> {
  const { rows } = await sql`delete from sso.record where expires_at < ${before} returning 1`.execute(tx)
  return rows.length
}
