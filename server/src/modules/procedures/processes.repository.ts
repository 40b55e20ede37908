import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { LinearProcess, ProcessTable } from '#process/index.ts'

/** A process as it is stored: a table, or the list of steps on which the first dossiers stand. */
export interface StoredProcess {
  processVersionId: string
  code: string
  version: number
  definition: ProcessTable | LinearProcess
}

const VERSION = sql`p.id as "processVersionId", p.process_code as code, p.version, p.definition`

/** The process of the version's procedure, or the one for all that name none. */
export async function processInUse(tx: Tx, versionId: string): Promise<StoredProcess | undefined> {
  const { rows } = await sql<StoredProcess>`
    select ${VERSION}
    from procedures.process_use u join procedures.process_version p on p.id = u.process_version_id
    where u.procedure_code is null
       or u.procedure_code = (select procedure_code from procedures.procedure_version where id = ${versionId})
    order by u.procedure_code is null, u.valid_from desc limit 1
  `.execute(tx)
  return rows[0]
}

export async function findProcess(tx: Tx, processVersionId: string): Promise<StoredProcess | undefined> {
  const { rows } = await sql<StoredProcess>`
    select ${VERSION} from procedures.process_version p where id = ${processVersionId}
  `.execute(tx)
  return rows[0]
}

/** A version of a process by its number. */
export async function findProcessVersion(
  tx: Tx,
  code: string,
  version: number,
): Promise<StoredProcess | undefined> {
  const { rows } = await sql<StoredProcess>`
    select ${VERSION} from procedures.process_version p where process_code = ${code} and version = ${version}
  `.execute(tx)
  return rows[0]
}

/** Of these processes, the newest version of each. */
export async function newestProcesses(tx: Tx, codes: readonly string[]): Promise<StoredProcess[]> {
  const { rows } = await sql<StoredProcess>`
    select distinct on (p.process_code) ${VERSION} from procedures.process_version p
    where p.process_code = any (${[...codes]}::text[]) order by p.process_code, p.version desc
  `.execute(tx)
  return rows
}

export interface NewProcessVersion {
  id: string
  process_code: string
  digest: string
  definition: ProcessTable
  bpmn: string | null
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
    insert into procedures.process_version (id, process_code, version, digest, definition, bpmn, published_at)
    values (${process.id}, ${process.process_code}, ${version}, ${process.digest},
      ${JSON.stringify(process.definition)}, ${process.bpmn}, ${process.published_at})
  `.execute(tx)
}

export async function assignProcess(
  tx: Tx,
  use: { id: string; procedure_code: string | null; process_version_id: string; valid_from: Date },
): Promise<void> {
  await tx.insertInto('procedures.process_use').values(use).execute()
}
