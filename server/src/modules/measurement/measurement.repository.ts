import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { Measure } from './measures.ts'

export interface Place {
  unitId: string
  day: string
  channel: string
}

export async function addToCount(tx: Tx, { unitId, day, channel }: Place, measure: Measure): Promise<void> {
  await sql`
    insert into measurement.daily_count (unit_id, day, channel, measure, value)
    values (${unitId}, ${day}, ${channel}, ${measure}, 1)
    on conflict (unit_id, day, channel, measure) do update set value = measurement.daily_count.value + 1
  `.execute(tx)
}

export interface Period {
  /** First and last day, both counted, `yyyy-mm-dd`. */
  from: string
  to: string
}

export interface UnitCount {
  unitId: string
  channel: string
  measure: Measure
  value: number
}

/** Sums of a period by office; `unitIds` null means every office. */
export async function sumByUnit(
  tx: Tx,
  { from, to }: Period,
  unitIds: readonly string[] | null,
): Promise<UnitCount[]> {
  const { rows } = await sql<UnitCount>`
    select unit_id as "unitId", channel, measure, sum(value)::int as value from measurement.daily_count
    where day between ${from} and ${to} and (${unitIds === null} or unit_id = any(${unitIds ?? []}::uuid[]))
    group by unit_id, channel, measure
  `.execute(tx)
  return rows
}

export interface DayCount {
  day: string
  channel: string
  value: number
}

/** Dossiers handed in on each day of a period, by channel. */
export async function submittedByDay(
  tx: Tx,
  { from, to }: Period,
  unitIds: readonly string[] | null,
): Promise<DayCount[]> {
  const { rows } = await sql<DayCount>`
    select day, channel, sum(value)::int as value from measurement.daily_count
    where day between ${from} and ${to} and measure = 'submitted'
      and (${unitIds === null} or unit_id = any(${unitIds ?? []}::uuid[]))
    group by day, channel order by day
  `.execute(tx)
  return rows
}
