import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import { citizenIdIndex } from '../people/people.sealing.ts'

interface Recorded {
  staffId: string
  citizenId: string
  by: string
  at: Date
}

/** Keeps the blind index of the number that a member of staff has as a citizen, in place of an earlier one. */
export async function putStaffNumber(tx: Tx, { staffId, citizenId, by, at }: Recorded): Promise<void> {
  await sql`
    insert into identity.staff_number (staff_id, citizen_id_index, recorded_by, recorded_at)
    values (${staffId}, ${citizenIdIndex(tx, citizenId)}, ${by}, ${at})
    on conflict (staff_id) do update set citizen_id_index = excluded.citizen_id_index, recorded_by = excluded.recorded_by,
      recorded_at = excluded.recorded_at
  `.execute(tx)
}

export async function deleteStaffNumber(tx: Tx, staffId: string): Promise<void> {
  await sql`delete from identity.staff_number where staff_id = ${staffId}`.execute(tx)
}

/** Lets it go at a moment to come. */
export async function forgetStaffNumberAt(tx: Tx, staffId: string, at: Date): Promise<void> {
  await sql`update identity.staff_number set forget_at = ${at} where staff_id = ${staffId}`.execute(tx)
}

export async function forgetStaffNumbers(tx: Tx, now: Date): Promise<void> {
  await sql`delete from identity.staff_number where forget_at <= ${now}`.execute(tx)
}

export async function hasStaffNumber(tx: Tx, staffId: string): Promise<boolean> {
  const { rows } = await sql`select 1 from identity.staff_number where staff_id = ${staffId}`.execute(tx)
  return rows.length === 1
}

/** When it was recorded that these records are a member of staff's, and until when that is kept. */
export async function staffNumbersOf(
  tx: Tx,
  personIds: readonly string[],
): Promise<{ recordedAt: Date; keptUntil: Date | null }[]> {
  const { rows } = await sql<{ recordedAt: Date; keptUntil: Date | null }>`
    select n.recorded_at as "recordedAt", n.forget_at as "keptUntil"
    from identity.staff_number n join identity.person p using (citizen_id_index)
    where p.id = any(${[...personIds]}::uuid[]) order by n.recorded_at
  `.execute(tx)
  return rows
}
