import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'

export interface Kiosk {
  id: string
  unitId: string
  name: string
  registeredAt: Date
}

export async function insertKiosk(tx: Tx, kiosk: Kiosk, registeredBy: string): Promise<void> {
  const { id, unitId, name, registeredAt } = kiosk
  await sql`
    insert into counters.kiosk (id, unit_id, name, registered_by, registered_at)
    values (${id}, ${unitId}, ${name}, ${registeredBy}, ${registeredAt})
  `.execute(tx)
}

const KIOSK = sql`id, unit_id as "unitId", name, registered_at as "registeredAt"`

/** A screen that still counts. */
export async function findKiosk(tx: Tx, id: string): Promise<Kiosk | undefined> {
  const { rows } = await sql<Kiosk>`
    select ${KIOSK} from counters.kiosk where id = ${id} and revoked_at is null
  `.execute(tx)
  return rows[0]
}

export async function kiosksOf(tx: Tx, unitId: string): Promise<Kiosk[]> {
  const { rows } = await sql<Kiosk>`
    select ${KIOSK} from counters.kiosk where unit_id = ${unitId} and revoked_at is null order by registered_at
  `.execute(tx)
  return rows
}

export async function revokeKiosk(tx: Tx, id: string, at: Date): Promise<void> {
  await sql`update counters.kiosk set revoked_at = ${at} where id = ${id} and revoked_at is null`.execute(tx)
}
