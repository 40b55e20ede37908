import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'

export interface Appointment {
  id: string
  unitId: string
  serviceId: string
  procedureCode: string
  procedureName: string
  personId: string
  startsAt: Date
  code: string
  state: 'booked' | 'arrived' | 'cancelled' | 'missed'
  bookedAt: Date
  ticketId: string | null
  version: number
}

const APPOINTMENT = sql`
  select id, unit_id as "unitId", service_id as "serviceId", procedure_code as "procedureCode",
    procedure_name as "procedureName", person_id as "personId", starts_at as "startsAt", code, state,
    booked_at as "bookedAt", ticket_id as "ticketId", version
  from counters.appointment`

export async function insertAppointment(tx: Tx, a: Appointment): Promise<void> {
  await sql`
    insert into counters.appointment (id, unit_id, service_id, procedure_code, procedure_name, person_id, starts_at, code,
      state, booked_at)
    values (${a.id}, ${a.unitId}, ${a.serviceId}, ${a.procedureCode}, ${a.procedureName}, ${a.personId}, ${a.startsAt},
      ${a.code}, 'booked', ${a.bookedAt})
  `.execute(tx)
}

/** How many a service takes in each half hour; held until the transaction ends, so that nobody takes the last place twice. */
export async function holdCapacity(tx: Tx, serviceId: string): Promise<number> {
  const { rows } = await sql<{ perSlot: number }>`
    select per_slot as "perSlot" from counters.service where id = ${serviceId} for update
  `.execute(tx)
  return rows[0]!.perSlot
}

/** How many places are taken in each half hour between two moments, by its beginning. */
export async function takenPlaces(
  tx: Tx,
  serviceId: string,
  from: Date,
  until: Date,
): Promise<Map<number, number>> {
  const { rows } = await sql<{ startsAt: Date; n: number }>`
    select starts_at as "startsAt", count(*)::int as n from counters.appointment
    where service_id = ${serviceId} and state in ('booked', 'arrived') and starts_at >= ${from} and starts_at < ${until}
    group by 1
  `.execute(tx)
  return new Map(rows.map(({ startsAt, n }) => [startsAt.getTime(), n]))
}

/** A person's appointments, the latest first. */
export async function appointmentsOf(tx: Tx, personId: string): Promise<Appointment[]> {
  const { rows } = await sql<Appointment>`
    ${APPOINTMENT} where person_id = ${personId} order by starts_at desc, id limit 100
  `.execute(tx)
  return rows
}

/** Held until the transaction ends. */
export async function lockAppointment(tx: Tx, id: string): Promise<Appointment | undefined> {
  const { rows } = await sql<Appointment>`${APPOINTMENT} where id = ${id} for update`.execute(tx)
  return rows[0]
}

export async function lockByCode(tx: Tx, code: string): Promise<Appointment | undefined> {
  const { rows } = await sql<Appointment>`${APPOINTMENT} where code = ${code} for update`.execute(tx)
  return rows[0]
}

export async function moveAppointment(tx: Tx, id: string, startsAt: Date): Promise<void> {
  await sql`
    update counters.appointment set starts_at = ${startsAt}, reminded_at = null, version = version + 1 where id = ${id}
  `.execute(tx)
}

export async function endAppointment(
  tx: Tx,
  id: string,
  state: 'arrived' | 'cancelled' | 'missed',
  at: Date,
  ticketId: string | null = null,
): Promise<void> {
  await sql`
    update counters.appointment set state = ${state}, ended_at = ${at}, ticket_id = ${ticketId}, version = version + 1
    where id = ${id}
  `.execute(tx)
}

/** Those of a day of whom nobody was reminded; marked as reminded and held. */
export async function markReminded(tx: Tx, from: Date, until: Date, at: Date): Promise<Appointment[]> {
  const { rows } = await sql<{ id: string }>`
    update counters.appointment set reminded_at = ${at}
    where state = 'booked' and reminded_at is null and starts_at >= ${from} and starts_at < ${until} returning id
  `.execute(tx)
  return findMany(
    tx,
    rows.map(({ id }) => id),
  )
}

/** Whoever was booked for a time before and did not come; held. */
export async function lockOverdue(tx: Tx, before: Date): Promise<Appointment[]> {
  const { rows } = await sql<Appointment>`
    ${APPOINTMENT} where state = 'booked' and starts_at < ${before} order by id for update
  `.execute(tx)
  return rows
}

async function findMany(tx: Tx, ids: string[]): Promise<Appointment[]> {
  const { rows } = await sql<Appointment>`${APPOINTMENT} where id = any(${ids}::uuid[])`.execute(tx)
  return rows
}

/** Everything about a person goes; answers how much it was. */
export async function deleteAppointmentsOf(tx: Tx, personId: string): Promise<number> {
  const { rows } =
    await sql`delete from counters.appointment where person_id = ${personId} returning 1`.execute(tx)
  return rows.length
}
