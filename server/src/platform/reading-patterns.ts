import { type RawBuilder, sql } from 'kysely'
import type { Tx } from './db.ts'
import type { Purpose } from './purposes.ts'

/** Readings of officials that are counted: these purposes, in this time. */
export interface ReadingsIn {
  purposes: readonly Purpose[]
  from: Date
  /** Not counted in. */
  until: Date
}

/** The readings of officials in a time, one row for each person named. */
const seen = ({ purposes, from, until }: ReadingsIn): RawBuilder<unknown> => sql`
  (select d.at, d.actor_id::uuid as account_id, d.unit_id, s.person_id from platform.disclosure d, unnest(d.subject_ids) s(person_id)
    where d.at >= ${from} and d.at < ${until} and d.actor_kind = 'staff' and d.purpose = any(${[...purposes]}))`

export interface BusyHour {
  accountId: string
  unitId: string | null
  /** When the hour begins. */
  hour: Date
  people: number
}

/** Hours in which somebody read at least so many different people. */
export async function busyHours(tx: Tx, readings: ReadingsIn, atLeast: number): Promise<BusyHour[]> {
  const { rows } = await sql<BusyHour>`
    select account_id as "accountId", min(unit_id::text)::uuid as "unitId", date_trunc('hour', at) as hour,
      count(distinct person_id)::int as people
    from ${seen(readings)} r group by account_id, date_trunc('hour', at) having count(distinct person_id) >= ${atLeast}
    order by 1, 3
  `.execute(tx)
  return rows
}

/** How many different people these accounts read in an hour in which they read anybody, on average; none for who read nobody. */
export async function usualPace(
  tx: Tx,
  readings: ReadingsIn,
  accountIds: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await sql<{ accountId: string; people: number }>`
    select account_id as "accountId", avg(people)::float8 as people from (
      select account_id, count(distinct person_id) as people from ${seen(readings)} r
      where account_id = any(${[...accountIds]}::uuid[]) group by account_id, date_trunc('hour', at)) hours
    group by account_id
  `.execute(tx)
  return new Map(rows.map(({ accountId, people }) => [accountId, people]))
}

export interface ReaderOfPeople {
  accountId: string
  unitId: string | null
  personIds: string[]
  first: Date
  last: Date
}

/** Whom each official read. */
export async function readersIn(tx: Tx, readings: ReadingsIn): Promise<ReaderOfPeople[]> {
  const { rows } = await sql<ReaderOfPeople>`
    select account_id as "accountId", min(unit_id::text)::uuid as "unitId", array_agg(distinct person_id) as "personIds",
      min(at) as first, max(at) as last
    from ${seen(readings)} r group by account_id order by account_id
  `.execute(tx)
  return rows
}

export interface ReadingsOfOne {
  accountId: string
  unitId: string | null
  readings: { subjectId: string; at: Date }[]
}

/** What each official read and when, the earliest first. */
export async function readingsOfEach(tx: Tx, readings: ReadingsIn): Promise<ReadingsOfOne[]> {
  const { rows } = await sql<Omit<ReadingsOfOne, 'readings'> & { subjectIds: string[]; moments: Date[] }>`
    select account_id as "accountId", min(unit_id::text)::uuid as "unitId",
      array_agg(person_id order by at, person_id) as "subjectIds", array_agg(at order by at, person_id) as moments
    from ${seen(readings)} r group by account_id order by account_id
  `.execute(tx)
  return rows.map(({ subjectIds, moments, ...official }) => ({
    ...official,
    readings: subjectIds.map((subjectId, n) => ({ subjectId, at: moments[n]! })),
  }))
}

/** People whom at least so many different officials read. */
export async function muchRead(
  tx: Tx,
  readings: ReadingsIn,
  atLeast: number,
): Promise<{ personId: string; readers: number; units: number }[]> {
  const { rows } = await sql<{ personId: string; readers: number; units: number }>`
    select person_id as "personId", count(distinct account_id)::int as readers, count(distinct unit_id)::int as units
    from ${seen(readings)} r group by person_id having count(distinct account_id) >= ${atLeast} order by 1
  `.execute(tx)
  return rows
}
