import { type Insertable, type Selectable, sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { DB } from '#platform/tables.ts'

export type Timer = Selectable<DB['dossiers.timer']>

export async function insertTimers(tx: Tx, rows: Insertable<DB['dossiers.timer']>[]): Promise<void> {
  if (rows.length > 0) await tx.insertInto('dossiers.timer').values(rows).execute()
}

/** Timers that are due, the longest first; those of dossiers whose clock stands wait until it runs again. */
export async function dueTimers(
  tx: Tx,
  now: Date,
  limit: number,
): Promise<Pick<Timer, 'id' | 'dossier_id'>[]> {
  const { rows } = await sql<Pick<Timer, 'id' | 'dossier_id'>>`
    select t.id, t.dossier_id from dossiers.timer t join dossiers.dossier d on d.id = t.dossier_id
    where t.due_at <= ${now} and d.state <> 'supplement_requested' and d.paused_for is null
    order by t.due_at, t.id limit ${limit}
  `.execute(tx)
  return rows
}

/** Takes a timer so that nobody else rings it; nothing, where it was rung or its token has gone. */
export function takeTimer(tx: Tx, id: string): Promise<Timer | undefined> {
  return tx.deleteFrom('dossiers.timer').where('id', '=', id).returningAll().executeTakeFirst()
}

export function timersOf(tx: Tx, tokenId: string): Promise<Timer[]> {
  return tx.selectFrom('dossiers.timer').selectAll().where('token_id', '=', tokenId).execute()
}

export async function dropTimers(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tx.deleteFrom('dossiers.timer').where('id', 'in', ids).execute()
}

/** Timers of a dossier that move with its clock. */
export function movingTimers(tx: Tx, dossierId: string): Promise<Timer[]> {
  return tx
    .selectFrom('dossiers.timer')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .where('is_date', '=', false)
    .execute()
}

export async function moveTimer(tx: Tx, id: string, dueAt: Date): Promise<void> {
  await tx.updateTable('dossiers.timer').set({ due_at: dueAt }).where('id', '=', id).execute()
}
