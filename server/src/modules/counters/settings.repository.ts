import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'

export interface SavedService {
  letter: string
  name: string
  nameEn: string
  fields: string[]
  /** How many may book each half hour. */
  perSlot: number
}

/** Writes a service by its letter; one that is there keeps its id, and so its tickets. */
export async function saveService(tx: Tx, id: string, unitId: string, service: SavedService): Promise<void> {
  const { letter, name, nameEn, fields, perSlot } = service
  await sql`
    insert into counters.service (id, unit_id, letter, name, name_en, fields, per_slot)
    values (${id}, ${unitId}, ${letter}, ${name}, ${nameEn}, ${fields}, ${perSlot})
    on conflict (unit_id, letter) where closed_at is null
    do update set name = excluded.name, name_en = excluded.name_en, fields = excluded.fields,
      per_slot = excluded.per_slot
  `.execute(tx)
}

export async function closeServices(tx: Tx, ids: readonly string[], at: Date): Promise<void> {
  await sql`update counters.service set closed_at = ${at} where id = any(${[...ids]}::uuid[])`.execute(tx)
}

export async function insertWindow(tx: Tx, id: string, unitId: string, number: number): Promise<void> {
  await sql`insert into counters.service_window (id, unit_id, number) values (${id}, ${unitId}, ${number})`.execute(
    tx,
  )
}

export async function closeWindows(tx: Tx, ids: readonly string[], at: Date): Promise<void> {
  await sql`update counters.service_window set closed_at = ${at} where id = any(${[...ids]}::uuid[])`.execute(
    tx,
  )
}

/** What a window serves from now on. */
export async function setServed(tx: Tx, windowId: string, serviceIds: readonly string[]): Promise<void> {
  await sql`
    delete from counters.window_service where window_id = ${windowId} and service_id <> all(${[...serviceIds]}::uuid[])
  `.execute(tx)
  await sql`
    insert into counters.window_service (window_id, service_id)
    select ${windowId}, unnest(${[...serviceIds]}::uuid[]) on conflict do nothing
  `.execute(tx)
}

/** How many people wait for one of these services on a day. */
export async function waitingFor(tx: Tx, serviceIds: readonly string[], day: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from counters.ticket
    where service_id = any(${[...serviceIds]}::uuid[]) and day = ${day} and state in ('waiting', 'called', 'serving')
  `.execute(tx)
  return rows[0]!.n
}
