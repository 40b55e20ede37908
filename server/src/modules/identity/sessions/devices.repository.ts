import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import { forgetBrowsersOf } from './known-browsers.repository.ts'

/** A session that is open, as its owner recognises it. */
export interface OwnSession {
  id: string
  device: string
  place: string
  startedAt: Date
  seenAt: Date
  expiresAt: Date
}

/** The open sessions of an account, the one used last first; for its owner alone. */
export async function openSessionsOf(
  tx: Tx,
  accountId: string,
  { now, idleSince }: { now: Date; idleSince: Date },
): Promise<OwnSession[]> {
  const { rows } = await sql<OwnSession>`
    select id, device, place, started_at as "startedAt", seen_at as "seenAt", expires_at as "expiresAt"
    from identity.session where account_id = ${accountId} and expires_at > ${now} and seen_at > ${idleSince}
    order by seen_at desc, id
  `.execute(tx)
  return rows
}

/** Ends one session of an account; false when there is none. */
export async function endSessionOf(tx: Tx, id: string, accountId: string): Promise<boolean> {
  const { rows } = await sql`
    delete from identity.session where id = ${id} and account_id = ${accountId} returning 1
  `.execute(tx)
  return rows.length === 1
}

/** Notes that a known device was used again; false when it is not known. */
export async function touchDevice(tx: Tx, accountId: string, device: string, at: Date): Promise<boolean> {
  const { rows } = await sql`
    update identity.known_device set seen_at = greatest(seen_at, ${at})
    where account_id = ${accountId} and device = ${device} returning 1
  `.execute(tx)
  return rows.length === 1
}

/** Remembers that an account was signed in to from a device; true when it was another than all before, and not the first. */
export async function rememberDevice(tx: Tx, accountId: string, device: string, at: Date): Promise<boolean> {
  const { rows } = await sql<{ fresh: boolean }>`
    insert into identity.known_device as d (account_id, device, seen_at) values (${accountId}, ${device}, ${at})
    on conflict (account_id, device) do update set seen_at = greatest(d.seen_at, excluded.seen_at)
    returning xmax = 0 as fresh
  `.execute(tx)
  if (!rows[0]?.fresh) return false
  const { rows: others } = await sql`
    select 1 from identity.known_device where account_id = ${accountId} and device <> ${device} limit 1
  `.execute(tx)
  return others.length > 0
}

export async function forgetDevicesOf(tx: Tx, accountId: string): Promise<void> {
  await forgetBrowsersOf(tx, accountId)
  await sql`delete from identity.known_device where account_id = ${accountId}`.execute(tx)
}
