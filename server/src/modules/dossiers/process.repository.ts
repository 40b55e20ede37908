import type { Insertable, Selectable, Updateable } from 'kysely'
import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { DB } from '#platform/tables.ts'

/** One token, wherever it stands. */
export type Stay = Selectable<DB['dossiers.token']>
/** A token at a step: somebody's turn. */
export type Token = Stay & { role: string; unit_id: string }
/** Who did it did so in office. Notes between officials are written down and shown to nobody. */
export type Step = Omit<Selectable<DB['dossiers.step']>, 'note'>
export type ClockInterval = Selectable<DB['dossiers.clock_interval']>

/** Everywhere the dossier's work stands, the oldest first; the dossier itself must be locked by who means to change it. */
export function listStays(tx: Tx, dossierId: string): Promise<Stay[]> {
  return tx
    .selectFrom('dossiers.token')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .orderBy('entered_at')
    .orderBy('id')
    .execute()
}

export const isTurn = (stay: Stay): stay is Token => stay.kind === 'step'

export async function insertStays(tx: Tx, rows: Insertable<DB['dossiers.token']>[]): Promise<void> {
  if (rows.length > 0) await tx.insertInto('dossiers.token').values(rows).execute()
}

/** Takes tokens away, with all that is within them; whether each of them still stood where it was seen. */
export async function takeStays(tx: Tx, stays: readonly Pick<Stay, 'id' | 'step'>[]): Promise<boolean> {
  if (stays.length === 0) return true
  const { numAffectedRows } = await sql`
    delete from dossiers.token t
    using unnest(${stays.map(({ id }) => id)}::uuid[], ${stays.map(({ step }) => step)}::text[]) seen(id, step)
    where t.id = seen.id and t.step = seen.step
  `.execute(tx)
  return numAffectedRows === BigInt(stays.length)
}

/** Puts a token at another place, only if it still stands where it was seen. */
export async function moveStay(
  tx: Tx,
  stay: Pick<Stay, 'id' | 'step'>,
  to: Updateable<DB['dossiers.token']>,
): Promise<void> {
  await tx
    .updateTable('dossiers.token')
    .set(to)
    .where('id', '=', stay.id)
    .where('step', '=', stay.step)
    .executeTakeFirstOrThrow()
}

/** Notes which borders of a token have sent out a second one. */
export async function markFired(tx: Tx, id: string, fired: string[]): Promise<void> {
  await tx.updateTable('dossiers.token').set({ fired }).where('id', '=', id).execute()
}

/** What was decided last at each step. */
export async function lastDecisions(tx: Tx, dossierId: string): Promise<Record<string, string>> {
  const { rows } = await sql<{ step: string; action: string }>`
    select distinct on (step) step, action from dossiers.step
    where dossier_id = ${dossierId} order by step, no desc
  `.execute(tx)
  return Object.fromEntries(rows.map(({ step, action }) => [step, action]))
}

/** Steps that wait for one account. */
export async function tokensGivenTo(tx: Tx, accountId: string): Promise<Token[]> {
  const given = tx.selectFrom('dossiers.token').selectAll().where('assignee_id', '=', accountId)
  return (await given.execute()).filter(isTurn)
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

export async function setTokenDue(tx: Tx, id: string, dueAt: Date | null): Promise<void> {
  await tx.updateTable('dossiers.token').set({ due_at: dueAt }).where('id', '=', id).execute()
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
