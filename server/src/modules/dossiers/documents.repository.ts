import type { Insertable, Selectable } from 'kysely'
import type { Tx } from '#platform/db.ts'
import { type Sealed, seal } from '#platform/disclosure.ts'
import type { DB } from '#platform/tables.ts'

type DocumentRow = Selectable<DB['dossiers.document']>
type AnswerRow = Selectable<DB['dossiers.component_answer']>

/** A paper; what it is called and the way to its content are sealed. */
export type Document = Omit<DocumentRow, 'name' | 'file_id'> & {
  content: Sealed<{ name: string; fileId: string }>
}
export type ComponentAnswer = Omit<AnswerRow, 'reason'> & { reason: Sealed<string | null> }

const sealed = ({ name, file_id: fileId, ...row }: DocumentRow): Document => ({
  ...row,
  content: seal({ name, fileId }),
})

/** The papers of a dossier that were not taken away, in the order they were added. */
export async function listDocuments(tx: Tx, dossierId: string): Promise<Document[]> {
  const rows = await tx
    .selectFrom('dossiers.document')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .where('removed_at', 'is', null)
    .orderBy('added_at')
    .orderBy('id')
    .execute()
  return rows.map(sealed)
}

export async function findDocument(tx: Tx, dossierId: string, id: string): Promise<Document | undefined> {
  const row = await tx
    .selectFrom('dossiers.document')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row && sealed(row)
}

/** By its own id alone, for a repeat of the upload that made it. */
export async function findDocumentById(tx: Tx, id: string): Promise<Document | undefined> {
  const row = await tx
    .selectFrom('dossiers.document')
    .selectAll()
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row && sealed(row)
}

export async function insertDocument(tx: Tx, row: Insertable<DB['dossiers.document']>): Promise<void> {
  await tx.insertInto('dossiers.document').values(row).execute()
}

export async function removeDocument(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.updateTable('dossiers.document').set({ removed_at: now }).where('id', '=', id).execute()
}

export async function listAnswers(tx: Tx, dossierId: string): Promise<ComponentAnswer[]> {
  const rows = await tx
    .selectFrom('dossiers.component_answer')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .execute()
  return rows.map((row) => ({ ...row, reason: seal(row.reason) }))
}

export async function putAnswer(tx: Tx, row: Insertable<DB['dossiers.component_answer']>): Promise<void> {
  await tx
    .insertInto('dossiers.component_answer')
    .values(row)
    .onConflict((oc) =>
      oc.columns(['dossier_id', 'component_code']).doUpdateSet({ answer: row.answer, reason: row.reason }),
    )
    .execute()
}

export async function deleteAnswer(tx: Tx, dossierId: string, componentCode: string): Promise<void> {
  await tx
    .deleteFrom('dossiers.component_answer')
    .where('dossier_id', '=', dossierId)
    .where('component_code', '=', componentCode)
    .execute()
}
