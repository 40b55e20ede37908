import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { ProcessDefinition } from './process.ts'

export interface ProcessVersion {
  id: string
  code: string
  version: number
  publishedAt: Date
}

/** A procedure that runs, ran or will run by a version; without a code: every one that names none. */
export interface ProcessUse {
  processVersionId: string
  procedureCode: string | null
  procedureName: string | null
  validFrom: Date | null
  decisionNo: string | null
  /** Whether a dossier that is opened now would run by it. */
  inForce: boolean
}

/** All versions, the newest of each process first. */
export async function listVersions(tx: Tx, most: number): Promise<ProcessVersion[]> {
  const { rows } = await sql<ProcessVersion>`
    select id, process_code as code, version, published_at as "publishedAt"
    from procedures.process_version order by process_code, version desc limit ${most}
  `.execute(tx)
  return rows
}

export async function findVersion(
  tx: Tx,
  id: string,
): Promise<(ProcessVersion & { definition: ProcessDefinition; drawing: string | null }) | undefined> {
  const { rows } = await sql<ProcessVersion & { definition: ProcessDefinition; drawing: string | null }>`
    select v.id, v.process_code as code, v.version, v.published_at as "publishedAt", v.definition,
      (select s.drawing from procedures.process_publication p
        join procedures.process_draft_save s on s.draft_id = p.draft_id and s.version = p.draft_version
        where p.process_version_id = v.id order by p.published_at desc limit 1) as drawing
    from procedures.process_version v where v.id = ${id}
  `.execute(tx)
  return rows[0]
}

/** By what procedures run at an instant, ran before, and will run. */
export async function listUses(tx: Tx, at: Date, most: number): Promise<ProcessUse[]> {
  const { rows } = await sql<ProcessUse>`
    select u.process_version_id as "processVersionId", u.procedure_code as "procedureCode", v.name as "procedureName",
      nullif(u.valid_from, '-infinity') as "validFrom", p.decision_no as "decisionNo",
      u.valid_from <= ${at} and not exists (select 1 from procedures.process_use later
        where later.procedure_code is not distinct from u.procedure_code
          and later.valid_from > u.valid_from and later.valid_from <= ${at}) as "inForce"
    from procedures.process_use u
    left join procedures.procedure c on c.code = u.procedure_code
    left join procedures.procedure_version v on v.id = c.current_version_id
    left join procedures.process_publication p on p.process_version_id = u.process_version_id
      and p.procedure_code is not distinct from u.procedure_code and p.valid_from = u.valid_from
    order by u.valid_from desc limit ${most}
  `.execute(tx)
  return rows
}

/** Whether another process begins for the same procedure at the very same moment. */
export async function beginsAlready(tx: Tx, procedureCode: string | null, validFrom: Date): Promise<boolean> {
  const { rows } = await sql`
    select 1 from procedures.process_use
    where procedure_code is not distinct from ${procedureCode}::text and valid_from = ${validFrom}
  `.execute(tx)
  return rows.length > 0
}

export interface Publication {
  id: string
  processVersionId: string
  draftId: string
  draftVersion: number
  procedureCode: string | null
  decisionNo: string
  validFrom: Date
  publishedAt: Date
  actorId: string
}

export async function insertPublication(tx: Tx, p: Publication): Promise<void> {
  await sql`
    insert into procedures.process_publication (id, process_version_id, draft_id, draft_version, procedure_code,
      decision_no, valid_from, published_at, actor_id)
    values (${p.id}, ${p.processVersionId}, ${p.draftId}, ${p.draftVersion}, ${p.procedureCode}, ${p.decisionNo},
      ${p.validFrom}, ${p.publishedAt}, ${p.actorId})
  `.execute(tx)
}

export type Published = Pick<Publication, 'processVersionId' | 'draftVersion' | 'decisionNo' | 'validFrom'>

/** What a draft was published as, newest first. */
export async function publicationsOf(tx: Tx, draftId: string): Promise<Published[]> {
  const { rows } = await sql<Published>`
    select process_version_id as "processVersionId", draft_version as "draftVersion", decision_no as "decisionNo",
      valid_from as "validFrom"
    from procedures.process_publication where draft_id = ${draftId} order by published_at desc
  `.execute(tx)
  return rows
}
