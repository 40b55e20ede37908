import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'

export interface Draft {
  id: string
  processCode: string
  /** Null: of every procedure that names none. */
  procedureCode: string | null
  procedureName: string | null
  basedOn: string | null
  name: string
  version: number
  changedAt: Date
}

export interface Save {
  version: number
  savedAt: Date
  restoredFrom: number | null
}

const DRAFT = sql`
  select d.id, d.process_code as "processCode", d.procedure_code as "procedureCode", v.name as "procedureName",
    d.based_on as "basedOn", d.name, d.version, d.changed_at as "changedAt"
  from procedures.process_draft d
  left join procedures.procedure p on p.code = d.procedure_code
  left join procedures.procedure_version v on v.id = p.current_version_id
  where d.discarded_at is null`

/** Drafts that were not thrown away, last changed first. */
export async function listDrafts(tx: Tx, most: number): Promise<Draft[]> {
  const { rows } = await sql<Draft>`${DRAFT} order by d.changed_at desc limit ${most}`.execute(tx)
  return rows
}

export async function findDraft(tx: Tx, id: string): Promise<Draft | undefined> {
  const { rows } = await sql<Draft>`${DRAFT} and d.id = ${id}`.execute(tx)
  return rows[0]
}

/** Holds the draft against every other change until the transaction ends. */
export async function lockDraft(tx: Tx, id: string): Promise<Draft | undefined> {
  await sql`select 1 from procedures.process_draft where id = ${id} for update`.execute(tx)
  return findDraft(tx, id)
}

export async function insertDraft(tx: Tx, draft: Omit<Draft, 'procedureName' | 'version'>): Promise<void> {
  await sql`
    insert into procedures.process_draft (id, process_code, procedure_code, based_on, name, version, changed_at)
    values (${draft.id}, ${draft.processCode}, ${draft.procedureCode}, ${draft.basedOn}, ${draft.name}, 1,
      ${draft.changedAt})
  `.execute(tx)
}

export async function moveDraft(tx: Tx, id: string, version: number, changedAt: Date): Promise<void> {
  await sql`
    update procedures.process_draft set version = ${version}, changed_at = ${changedAt} where id = ${id}
  `.execute(tx)
}

export async function discardDraftRow(tx: Tx, id: string, at: Date): Promise<void> {
  await sql`update procedures.process_draft set discarded_at = ${at} where id = ${id}`.execute(tx)
}

export interface NewSave {
  draftId: string
  version: number
  drawing: string
  savedAt: Date
  actorId: string
  restoredFrom: number | null
}

export async function insertSave(tx: Tx, save: NewSave): Promise<void> {
  await sql`
    insert into procedures.process_draft_save (draft_id, version, drawing, saved_at, actor_id, restored_from)
    values (${save.draftId}, ${save.version}, ${save.drawing}, ${save.savedAt}, ${save.actorId}, ${save.restoredFrom})
  `.execute(tx)
}

export async function findDrawing(tx: Tx, draftId: string, version: number): Promise<string | undefined> {
  const { rows } = await sql<{ drawing: string }>`
    select drawing from procedures.process_draft_save where draft_id = ${draftId} and version = ${version}
  `.execute(tx)
  return rows[0]?.drawing
}

/** The saved states of a draft, newest first. */
export async function listSaves(tx: Tx, draftId: string, most: number): Promise<Save[]> {
  const { rows } = await sql<Save>`
    select version, saved_at as "savedAt", restored_from as "restoredFrom"
    from procedures.process_draft_save where draft_id = ${draftId} order by version desc limit ${most}
  `.execute(tx)
  return rows
}
