import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'

export interface ImportRun {
  id: string
  source: 'catalogue' | 'own'
  fileName: string
  state: 'running' | 'finished' | 'interrupted' | 'failed'
  startedAt: Date
  finishedAt: Date | null
  lines: number
  added: number
  changed: number
  unchanged: number
  quarantined: number
}

const RUN = sql.raw(`id, source, file_name as "fileName", state, started_at as "startedAt",
  finished_at as "finishedAt", lines, added, changed, unchanged, quarantined`)

/** Longer than any batch takes: a run that has not been seen for this long has ended without saying so. */
const SILENT = '2 minutes'

export async function insertImport(
  tx: Tx,
  run: { id: string; source: 'catalogue' | 'own'; fileName: string; actorId: string },
  at: Date,
): Promise<void> {
  await sql`
    update procedures.import_run set state = 'interrupted'
    where state = 'running' and seen_at < clock_timestamp() - ${SILENT}::interval
  `.execute(tx)
  await sql`
    insert into procedures.import_run (id, source, file_name, state, started_at, seen_at, actor_id)
    values (${run.id}, ${run.source}, ${run.fileName}, 'running', ${at}, clock_timestamp(), ${run.actorId})
  `.execute(tx)
}

export interface Tally {
  lines: number
  added: number
  changed: number
  unchanged: number
  quarantined: number
}

export async function addToImport(tx: Tx, id: string, tally: Tally): Promise<void> {
  await sql`
    update procedures.import_run set seen_at = clock_timestamp(), lines = lines + ${tally.lines},
      added = added + ${tally.added}, changed = changed + ${tally.changed},
      unchanged = unchanged + ${tally.unchanged}, quarantined = quarantined + ${tally.quarantined}
    where id = ${id}
  `.execute(tx)
}

export async function closeImport(tx: Tx, id: string, state: 'finished' | 'failed', at: Date): Promise<void> {
  await sql`
    update procedures.import_run set state = ${state}, finished_at = ${at} where id = ${id}
  `.execute(tx)
}

export interface QuarantineRow {
  line: number
  field: string
  reason: string
  code: string | null
  excerpt: string
}

export async function insertQuarantine(
  tx: Tx,
  importId: string,
  rows: readonly QuarantineRow[],
): Promise<void> {
  await sql`
    insert into procedures.import_quarantine (import_id, line, field, reason, code, excerpt)
    select ${importId}, line, field, reason, code, excerpt
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as q (line int, field text, reason text, code text, excerpt text)
    on conflict do nothing
  `.execute(tx)
}

/** Whether a file of this name went in to its end. */
export async function hasFinished(tx: Tx, fileName: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from procedures.import_run where file_name = ${fileName} and state = 'finished' limit 1
  `.execute(tx)
  return rows.length > 0
}

/** The latest runs, newest first. */
export async function listImports(tx: Tx, limit: number): Promise<ImportRun[]> {
  const { rows } = await sql<ImportRun>`
    select ${RUN} from procedures.import_run order by started_at desc, id desc limit ${limit}
  `.execute(tx)
  return rows
}

export async function findImport(tx: Tx, id: string): Promise<ImportRun | undefined> {
  const { rows } = await sql<ImportRun>`select ${RUN} from procedures.import_run where id = ${id}`.execute(tx)
  return rows[0]
}

export async function listQuarantine(tx: Tx, importId: string, limit: number): Promise<QuarantineRow[]> {
  const { rows } = await sql<QuarantineRow>`
    select line, field, reason, code, excerpt from procedures.import_quarantine
    where import_id = ${importId} order by line, field limit ${limit}
  `.execute(tx)
  return rows
}
