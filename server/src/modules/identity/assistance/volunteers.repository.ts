import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'

/** Somebody of a community digital team, named by their commune. */
export interface Volunteer {
  id: string
  personId: string
  unitId: string
  team: string
  namedAt: Date
  relievedAt: Date | null
}

const columns = sql`v.id, v.person_id as "personId", v.unit_id as "unitId", v.team,
  v.named_at as "namedAt", v.relieved_at as "relievedAt"`

/** As which volunteer somebody serves today; held, so that nobody relieves them meanwhile, if `held`. */
export async function servingVolunteer(
  tx: Tx,
  personId: string,
  held = false,
): Promise<Volunteer | undefined> {
  const { rows } = await sql<Volunteer>`
    select ${columns} from identity.volunteer v where v.person_id = ${personId} and v.relieved_at is null
    ${held ? sql`for update` : sql``}
  `.execute(tx)
  return rows[0]
}

/** As which volunteers these people serve or served last, by person. */
export async function volunteersBehind(
  tx: Tx,
  personIds: readonly string[],
): Promise<Map<string, Volunteer>> {
  const { rows } = await sql<Volunteer>`
    select distinct on (v.person_id) ${columns} from identity.volunteer v where v.person_id = any(${[...personIds]}::uuid[])
    order by v.person_id, v.named_at desc
  `.execute(tx)
  return new Map(rows.map((row) => [row.personId, row]))
}

/** Of the units, those who serve first. */
export async function volunteersIn(tx: Tx, unitIds: readonly string[]): Promise<Volunteer[]> {
  const { rows } = await sql<Volunteer>`
    select ${columns} from identity.volunteer v where v.unit_id = any(${[...unitIds]}::uuid[])
    order by v.relieved_at is not null, v.named_at desc, v.id limit 200
  `.execute(tx)
  return rows
}

export async function lockVolunteer(tx: Tx, id: string): Promise<Volunteer | undefined> {
  const { rows } = await sql<Volunteer>`
    select ${columns} from identity.volunteer v where v.id = ${id} for update of v
  `.execute(tx)
  return rows[0]
}

export interface NewVolunteer {
  id: string
  personId: string
  unitId: string
  team: string
  by: string
  at: Date
}

/** Answers false when the person serves already. */
export async function insertVolunteer(tx: Tx, v: NewVolunteer): Promise<boolean> {
  const { rows } = await sql`
    insert into identity.volunteer (id, person_id, unit_id, team, named_by, named_at)
    values (${v.id}, ${v.personId}, ${v.unitId}, ${v.team}, ${v.by}, ${v.at})
    on conflict (person_id) where relieved_at is null do nothing returning 1
  `.execute(tx)
  return rows.length === 1
}

export async function markRelieved(tx: Tx, id: string, { by, at }: { by: string; at: Date }): Promise<void> {
  await sql`update identity.volunteer set relieved_by = ${by}, relieved_at = ${at} where id = ${id}`.execute(
    tx,
  )
}

/** Every service of somebody, ever. */
export async function servicesOf(tx: Tx, personId: string): Promise<Volunteer[]> {
  const { rows } = await sql<Volunteer>`
    select ${columns} from identity.volunteer v where v.person_id = ${personId} order by v.named_at
  `.execute(tx)
  return rows
}

export async function deleteServices(tx: Tx, personId: string): Promise<number> {
  const { rows } =
    await sql`delete from identity.volunteer where person_id = ${personId} returning 1`.execute(tx)
  return rows.length
}
