import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'

export interface Service {
  id: string
  unitId: string
  /** What its numbers begin with. */
  letter: string
  name: string
  nameEn: string
  /** Codes of the procedure fields that belong to it. */
  fields: string[]
  /** How many may book each half hour; 0: it takes no appointments. */
  perSlot: number
}

export interface ServiceWindow {
  id: string
  unitId: string
  number: number
  /** Ids of the services that it serves. */
  serves: string[]
  /** Who sits there, if somebody does. */
  accountId: string | null
}

export async function insertCentre(tx: Tx, unitId: string, at: Date): Promise<void> {
  await sql`insert into counters.centre (unit_id, opened_at) values (${unitId}, ${at}) on conflict do nothing`.execute(
    tx,
  )
}

export async function hasCentre(tx: Tx, unitId: string): Promise<boolean> {
  const { rows } = await sql`select 1 from counters.centre where unit_id = ${unitId}`.execute(tx)
  return rows.length === 1
}

export async function centreIds(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{
    id: string
  }>`select unit_id as id from counters.centre order by opened_at`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Holds the centre until the transaction ends and tells whoever watches that something has changed. False: there is none. */
export async function holdCentre(tx: Tx, unitId: string): Promise<boolean> {
  const { rows } = await sql`
    update counters.centre set version = version + 1 where unit_id = ${unitId} returning 1
  `.execute(tx)
  return rows.length === 1
}

export async function versionsOf(tx: Tx, unitIds: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; version: string }>`
    select unit_id as id, version::text from counters.centre where unit_id = any(${[...unitIds]}::uuid[])
  `.execute(tx)
  return new Map(rows.map(({ id, version }) => [id, version]))
}

const SERVICE = sql`id, unit_id as "unitId", letter, name, name_en as "nameEn", fields, per_slot as "perSlot"`

export async function servicesOf(tx: Tx, unitId: string): Promise<Service[]> {
  const { rows } = await sql<Service>`
    select ${SERVICE} from counters.service where unit_id = ${unitId} and closed_at is null order by letter
  `.execute(tx)
  return rows
}

/** A service, also one that is closed: tickets of this morning still name it. */
export async function serviceById(tx: Tx, id: string): Promise<Service> {
  const { rows } = await sql<Service>`select ${SERVICE} from counters.service where id = ${id}`.execute(tx)
  return rows[0]!
}

const WINDOW = sql`
  select w.id, w.unit_id as "unitId", w.number, s.account_id as "accountId",
    array(select service_id from counters.window_service x where x.window_id = w.id order by 1) as serves
  from counters.service_window w left join counters.sitting s on s.window_id = w.id and s.closed_at is null`

export async function windowsOf(tx: Tx, unitId: string): Promise<ServiceWindow[]> {
  const { rows } = await sql<ServiceWindow>`
    ${WINDOW} where w.unit_id = ${unitId} and w.closed_at is null order by w.number
  `.execute(tx)
  return rows
}

/** A window, also one that was taken away since. */
export async function findWindow(tx: Tx, id: string): Promise<ServiceWindow | undefined> {
  const { rows } = await sql<ServiceWindow>`${WINDOW} where w.id = ${id}`.execute(tx)
  return rows[0]
}

/** When a centre gives appointments. */
export async function hoursOf(tx: Tx, unitId: string): Promise<string> {
  const { rows } = await sql<{
    hours: string
  }>`select hours from counters.centre where unit_id = ${unitId}`.execute(tx)
  return rows[0]!.hours
}

export async function setHours(tx: Tx, unitId: string, hours: string): Promise<void> {
  await sql`update counters.centre set hours = ${hours} where unit_id = ${unitId}`.execute(tx)
}
