import type { Insertable, Selectable } from 'kysely'
import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { DB } from '#platform/tables.ts'

export type Token = Selectable<DB['dossiers.token']>
/** Who did it did so in office. Notes between officials are written down and shown to nobody. */
export type Step = Omit<Selectable<DB['dossiers.step']>, 'note'>
export type ClockInterval = Selectable<DB['dossiers.clock_interval']>

/** Where the dossier's work stands; the dossier itself must be locked by the caller. */
export function findToken(tx: Tx, dossierId: string): Promise<Token | undefined> {
  return tx.selectFrom('dossiers.token').selectAll().where('dossier_id', '=', dossierId).executeTakeFirst()
}

export async function insertToken(tx: Tx, row: Insertable<DB['dossiers.token']>): Promise<void> {
  await tx.insertInto('dossiers.token').values(row).execute()
}

/** Moves the token to another step, only if it still stands where it was seen. */
export async function moveToken(
  tx: Tx,
  token: Pick<Token, 'id' | 'step'>,
  to: Omit<Insertable<DB['dossiers.token']>, 'id' | 'dossier_id'>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('dossiers.token')
    .set(to)
    .where('id', '=', token.id)
    .where('step', '=', token.step)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Steps that wait for one account. */
export function tokensGivenTo(tx: Tx, accountId: string): Promise<Token[]> {
  return tx.selectFrom('dossiers.token').selectAll().where('assignee_id', '=', accountId).execute()
}

/** Makes a step everybody's at its office again, unless it was given to somebody else meanwhile. */
export async function giveBackToken(tx: Tx, id: string, accountId: string): Promise<void> {
  await tx
    .updateTable('dossiers.token')
    .set({ assignee_id: null })
    .where('id', '=', id)
    .where('assignee_id', '=', accountId)
    .execute()
}

export async function deleteToken(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('dossiers.token').where('id', '=', id).execute()
}

export async function setTokenDue(tx: Tx, dossierId: string, dueAt: Date | null): Promise<void> {
  await tx.updateTable('dossiers.token').set({ due_at: dueAt }).where('dossier_id', '=', dossierId).execute()
}

/** A step's due time, and the one it had before the clock stood. */
export async function putTokenDue(
  tx: Tx,
  id: string,
  due: Pick<Token, 'due_at' | 'stood_due_at'>,
): Promise<void> {
  await tx.updateTable('dossiers.token').set(due).where('id', '=', id).execute()
}

export async function appendStep(tx: Tx, row: Omit<Insertable<DB['dossiers.step']>, 'no'>): Promise<void> {
  const no = sql<number>`(select coalesce(max(no), 0) + 1 from dossiers.step where dossier_id = ${row.dossier_id})`
  await tx
    .insertInto('dossiers.step')
    .values({ ...row, no })
    .execute()
}

const STEP = [
  'dossier_id',
  'no',
  'step',
  'action',
  'role',
  'unit_id',
  'unit_name',
  'actor_id',
  'actor_name',
  'entered_at',
  'left_at',
  'due_at',
  'on_version',
] as const

export function listSteps(tx: Tx, dossierId: string): Promise<Step[]> {
  return tx
    .selectFrom('dossiers.step')
    .select(STEP)
    .where('dossier_id', '=', dossierId)
    .orderBy('no')
    .execute()
}

export function listIntervals(tx: Tx, dossierId: string): Promise<ClockInterval[]> {
  return tx
    .selectFrom('dossiers.clock_interval')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .orderBy('no')
    .execute()
}

export interface NextInterval {
  kind: 'running' | 'paused'
  reason: string | null
  /** Of a pause: the ground, and until when it may last. */
  basis?: string | null
  limitAt?: Date
}

/** Ends the interval under way, if any, and begins another; `null` only ends it. */
export async function switchClock(
  tx: Tx,
  dossierId: string,
  now: Date,
  next: NextInterval | null,
): Promise<void> {
  await tx
    .updateTable('dossiers.clock_interval')
    .set({ ended_at: now })
    .where('dossier_id', '=', dossierId)
    .where('ended_at', 'is', null)
    .execute()
  if (!next) return
  const no = sql<number>`(select coalesce(max(no), 0) + 1 from dossiers.clock_interval where dossier_id = ${dossierId})`
  await tx
    .insertInto('dossiers.clock_interval')
    .values({
      dossier_id: dossierId,
      no,
      kind: next.kind,
      reason: next.reason,
      basis: next.basis ?? null,
      limit_at: next.limitAt ?? null,
      started_at: now,
    })
    .execute()
}
