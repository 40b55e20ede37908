import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'

export interface NewSitting {
  id: string
  windowId: string
  accountId: string
  openedAt: Date
}

export async function insertSitting(
  tx: Tx,
  { id, windowId, accountId, openedAt }: NewSitting,
): Promise<void> {
  await sql`
    insert into counters.sitting (id, window_id, account_id, opened_at)
    values (${id}, ${windowId}, ${accountId}, ${openedAt})
  `.execute(tx)
}

export interface SatAt {
  id: string
  unitId: string
  number: number
}

/** The window at which somebody sits. */
export async function windowSatAt(tx: Tx, accountId: string): Promise<SatAt | undefined> {
  const { rows } = await sql<SatAt>`
    select w.id, w.unit_id as "unitId", w.number from counters.sitting s
    join counters.service_window w on w.id = s.window_id where s.account_id = ${accountId} and s.closed_at is null
  `.execute(tx)
  return rows[0]
}

export async function closeSitting(tx: Tx, windowId: string, at: Date): Promise<void> {
  await sql`
    update counters.sitting set closed_at = greatest(${at}, opened_at)
    where window_id = ${windowId} and closed_at is null
  `.execute(tx)
}

/** Whoever was sent to a window and no other is anybody's again. */
export async function freeWaiting(tx: Tx, windowId: string): Promise<void> {
  await sql`
    update counters.ticket set for_window_id = null, version = version + 1
    where for_window_id = ${windowId} and state = 'waiting'
  `.execute(tx)
}

/**
 * Puts away what was left of the days before `dayBegan`: windows that nobody closed, and tickets that lay there. How long the last one
 * was served nobody knows, so it counts as no time at all and in no estimate.
 */
export async function tidyUp(tx: Tx, dayBegan: Date): Promise<void> {
  await sql`
    update counters.ticket set state = case state when 'called' then 'absent' else 'done' end,
      ended_at = coalesce(serving_at, called_at), version = version + 1
    where state in ('called', 'serving') and called_at < ${dayBegan}
  `.execute(tx)
  await sql`
    update counters.sitting set closed_at = opened_at where closed_at is null and opened_at < ${dayBegan}
  `.execute(tx)
}
