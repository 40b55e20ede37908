import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'

/** One import at a time decides what is new: two that run at once take turns, batch by batch. */
export async function lockCatalogue(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('procedures.catalogue'))`.execute(tx)
}

export interface CurrentVersion {
  code: string
  version_id: string
  version: number
  content_digest: string
  source: 'catalogue' | 'own'
}

export async function currentVersions(
  tx: Tx,
  codes: readonly string[],
): Promise<Map<string, CurrentVersion>> {
  const { rows } = await sql<CurrentVersion>`
    select p.code, v.id as version_id, v.version, v.content_digest, v.source
    from procedures.procedure p join procedures.procedure_version v on v.id = p.current_version_id
    where p.code = any(${codes as string[]})
  `.execute(tx)
  return new Map(rows.map((row) => [row.code, row]))
}

export async function insertProcedures(tx: Tx, codes: readonly string[]): Promise<void> {
  await sql`
    insert into procedures.procedure (code) select unnest(${codes as string[]}::text[]) on conflict do nothing
  `.execute(tx)
}

/** Tables that hold one version, parents first. */
export type VersionTable =
  | 'procedure_version'
  | 'version_field'
  | 'version_subject'
  | 'version_case'
  | 'component_group'
  | 'component'
  | 'time_limit'
  | 'fee'
  | 'step'
  | 'legal_basis'
  | 'result'

/** Writes rows of one table in one statement, whatever their number; every row has the keys of the first. */
export async function insertRows(
  tx: Tx,
  table: VersionTable | 'form_version',
  rows: readonly object[],
): Promise<void> {
  if (rows.length === 0) return
  const columns = sql.join(Object.keys(rows[0]!).map((name) => sql.ref(name)))
  const into = sql.table(`procedures.${table}`)
  await sql`
    insert into ${into} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${into}, ${JSON.stringify(rows)}::jsonb)
  `.execute(tx)
}

export async function pointToVersions(
  tx: Tx,
  versions: readonly { id: string; procedure_code: string }[],
): Promise<void> {
  await sql`
    update procedures.procedure p set current_version_id = v.id
    from jsonb_to_recordset(${JSON.stringify(versions)}::jsonb) as v (id uuid, procedure_code text)
    where p.code = v.procedure_code
  `.execute(tx)
}
