import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { ProcessDefinition } from './process.ts'

export interface ProcessVersionRow {
  processVersionId: string
  definition: ProcessDefinition
}

/** By which the version's procedure runs at an instant: its own process, or the one for all that name none. */
export async function processInUse(
  tx: Tx,
  versionId: string,
  at: Date,
): Promise<ProcessVersionRow | undefined> {
  const { rows } = await sql<ProcessVersionRow>`
    select p.id as "processVersionId", p.definition
    from procedures.process_use u join procedures.process_version p on p.id = u.process_version_id
    where u.valid_from <= ${at} and (u.procedure_code is null
       or u.procedure_code = (select procedure_code from procedures.procedure_version where id = ${versionId}))
    order by u.procedure_code is null, u.valid_from desc limit 1
  `.execute(tx)
  return rows[0]
}

export async function findProcess(tx: Tx, processVersionId: string): Promise<ProcessVersionRow | undefined> {
  const { rows } = await sql<ProcessVersionRow>`
    select id as "processVersionId", definition from procedures.process_version where id = ${processVersionId}
  `.execute(tx)
  return rows[0]
}

export interface NewProcessVersion {
  id: string
  process_code: string
  digest: string
  definition: ProcessDefinition
  published_at: Date
}

/** The newest version of a process, locked against a second publication until the transaction ends. */
export async function latestProcess(
  tx: Tx,
  processCode: string,
): Promise<{ id: string; version: number; digest: string } | undefined> {
  await sql`select pg_advisory_xact_lock(hashtext('procedures.process'), hashtext(${processCode}))`.execute(
    tx,
  )
  const { rows } = await sql<{ id: string; version: number; digest: string }>`
    select id, version, digest from procedures.process_version
    where process_code = ${processCode} order by version desc limit 1
  `.execute(tx)
  return rows[0]
}

export async function insertProcess(tx: Tx, process: NewProcessVersion, version: number): Promise<void> {
  await sql`
    insert into procedures.process_version (id, process_code, version, digest, definition, published_at)
    values (${process.id}, ${process.process_code}, ${version}, ${process.digest},
      ${JSON.stringify(process.definition)}, ${process.published_at})
  `.execute(tx)
}

export async function assignProcess(
  tx: Tx,
  use: { id: string; procedure_code: string | null; process_version_id: string; valid_from: Date },
): Promise<void> {
  await tx.insertInto('procedures.process_use').values(use).execute()
}
