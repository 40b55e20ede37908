import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { FormerCommune } from './former-communes.ts'

export async function allFormerCommunes(tx: Tx): Promise<FormerCommune[]> {
  const { rows } = await sql<FormerCommune>`
    select code, name, district_code as "districtCode", district_name as "districtName", successors
    from organisation.former_commune order by code
  `.execute(tx)
  return rows
}

/** Puts these in place of all that stood there. */
export async function replaceFormerCommunes(tx: Tx, formers: readonly FormerCommune[]): Promise<void> {
  await sql`delete from organisation.former_commune`.execute(tx)
  await sql`
    insert into organisation.former_commune (code, name, district_code, district_name, successors)
    select code, name, "districtCode", "districtName", successors
    from jsonb_to_recordset(${JSON.stringify(formers)}::jsonb)
      as f (code text, name text, "districtCode" text, "districtName" text, successors text[])
  `.execute(tx)
}
