import { sql } from 'kysely'
import type { Day } from '#platform/calendar.ts'
import type { Tx } from '#platform/db.ts'
import type { Alias, Unit } from './unit.ts'

/** Names the tree that this transaction sees; changes with every change of a unit or an alias. */
export async function treeVersion(tx: Tx): Promise<string> {
  const { rows } = await sql<{ xid: string }>`select xid::text from organisation.tree_version`.execute(tx)
  return rows[0]!.xid
}

export async function allUnits(tx: Tx): Promise<Unit[]> {
  const { rows } = await sql<Unit>`
    select id, parent_id as "parentId", code, kind, level, name, short_name as "shortName",
      agency_names as "agencyNames", gso_code as "gsoCode", population, area_km2::float8 as "areaKm2",
      longitude::float8 as longitude, latitude::float8 as latitude,
      valid_from as "validFrom", valid_to as "validTo"
    from organisation.unit
  `.execute(tx)
  return rows
}

export async function allAliases(tx: Tx): Promise<Alias[]> {
  const { rows } = await sql<Alias>`select code, unit_id as "unitId" from organisation.unit_alias`.execute(tx)
  return rows
}

export async function insertUnits(tx: Tx, units: Unit[]): Promise<void> {
  await sql`
    insert into organisation.unit (id, parent_id, code, kind, level, name, short_name, agency_names, gso_code,
      population, area_km2, longitude, latitude, valid_from, valid_to)
    select id, "parentId", code, kind, level, name, "shortName",
      array(select jsonb_array_elements_text("agencyNames")), "gsoCode", population, "areaKm2", longitude, latitude,
      "validFrom", "validTo"
    from jsonb_to_recordset(${JSON.stringify(units)}::jsonb) as u (id uuid, "parentId" uuid, code text, kind text,
      level text, name text, "shortName" text, "agencyNames" jsonb, "gsoCode" text, population int,
      "areaKm2" numeric, longitude numeric, latitude numeric, "validFrom" date, "validTo" date)
  `.execute(tx)
}

export interface NewAlias extends Alias {
  kind: 'reversed' | 'former'
  note?: string
}

export async function insertAliases(tx: Tx, aliases: NewAlias[]): Promise<void> {
  await sql`
    insert into organisation.unit_alias (code, unit_id, kind, note)
    select code, "unitId", kind, note
    from jsonb_to_recordset(${JSON.stringify(aliases)}::jsonb) as a (code text, "unitId" uuid, kind text, note text)
  `.execute(tx)
}

/** How many people sit in each unit; units without staff are left out. */
export async function staffCounts(tx: Tx): Promise<Map<string, number>> {
  const { rows } = await sql<{ unit_id: string; n: number }>`
    select unit_id, count(*)::int as n from organisation.staff group by unit_id
  `.execute(tx)
  return new Map(rows.map((row) => [row.unit_id, row.n]))
}

/** Ends a unit's edition: `lastDay` + 1 is the first day on which it no longer exists. */
export async function closeUnit(tx: Tx, unitId: string, from: Day): Promise<boolean> {
  const { rows } = await sql`
    update organisation.unit set valid_to = ${from}
    where id = ${unitId} and valid_to is null and valid_from < ${from} returning 1
  `.execute(tx)
  return rows.length === 1
}
