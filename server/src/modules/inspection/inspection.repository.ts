import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'

/** Why an inspector searches. */
export interface Inspection {
  id: string
  accountId: string
  /** Number of the decision or case. */
  reference: string
  reason: string
  openedAt: Date
}

export async function insertInspection(tx: Tx, inspection: Inspection): Promise<void> {
  const { id, accountId, reference, reason, openedAt } = inspection
  await sql`
    insert into inspection.inspection (id, account_id, reference, reason, opened_at)
    values (${id}, ${accountId}, ${reference}, ${reason}, ${openedAt})
  `.execute(tx)
}

/** What an inspector has opened, the newest first; only their own words. */
export async function inspectionsOf(tx: Tx, accountId: string, limit: number): Promise<Inspection[]> {
  const { rows } = await sql<Inspection>`
    select id, account_id as "accountId", reference, reason, opened_at as "openedAt" from inspection.inspection
    where account_id = ${accountId} order by opened_at desc, id desc limit ${limit}
  `.execute(tx)
  return rows
}

export async function findInspection(tx: Tx, id: string, accountId: string): Promise<Inspection | undefined> {
  const { rows } = await sql<Inspection>`
    select id, account_id as "accountId", reference, reason, opened_at as "openedAt" from inspection.inspection
    where id = ${id} and account_id = ${accountId}
  `.execute(tx)
  return rows[0]
}

/** What was searched for, resolved to opaque ids. */
export interface Search {
  id: string
  inspectionId: string
  madeAt: Date
  records: 'acts' | 'readings'
  personId: string | null
  /** Account of an official. */
  officialId: string | null
  /** This unit and what lies below it. */
  unitId: string | null
  dossierId: string | null
  action: string | null
  fromAt: Date | null
  /** Not counted in. */
  untilAt: Date | null
}

export async function insertSearch(tx: Tx, search: Search): Promise<void> {
  const { id, inspectionId, madeAt, records, personId, officialId, unitId, dossierId, action } = search
  await sql`
    insert into inspection.search
      (id, inspection_id, made_at, records, person_id, official_id, unit_id, dossier_id, action, from_at, until_at)
    values (${id}, ${inspectionId}, ${madeAt}, ${records}, ${personId}, ${officialId}, ${unitId}, ${dossierId}, ${action},
      ${search.fromAt}, ${search.untilAt})
  `.execute(tx)
}

const columns = sql`id, inspection_id as "inspectionId", made_at as "madeAt", records, person_id as "personId",
  official_id as "officialId", unit_id as "unitId", dossier_id as "dossierId", action, from_at as "fromAt", until_at as "untilAt"`

export async function findSearch(tx: Tx, id: string, inspectionId: string): Promise<Search | undefined> {
  const { rows } = await sql<Search>`
    select ${columns} from inspection.search where id = ${id} and inspection_id = ${inspectionId}
  `.execute(tx)
  return rows[0]
}
