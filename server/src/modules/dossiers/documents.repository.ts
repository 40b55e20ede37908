import type { Insertable, Selectable } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { DB } from '#platform/tables.ts'

export type Document = Selectable<DB['dossiers.document']>
export type ComponentAnswer = Selectable<DB['dossiers.component_answer']>

/** The papers of a dossier that were not taken away, in the order they were added. */
export function listDocuments(tx: Tx, dossierId: string): Promise<Document[]> {
  return tx
    .selectFrom('dossiers.document')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .where('removed_at', 'is', null)
    .orderBy('added_at')
    .orderBy('id')
    .execute()
}

export function findDocument(tx: Tx, dossierId: string, id: string): Promise<Document | undefined> {
  return tx
    .selectFrom('dossiers.document')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
}

/** By its own id alone, for a repeat of the upload that made it. */
export function findDocumentById(tx: Tx, id: string): Promise<Document | undefined> {
  return tx
    .selectFrom('dossiers.document')
    .selectAll()
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
}

export async function insertDocument(tx: Tx, row: Insertable<DB['dossiers.document']>): Promise<void> {
  await tx.insertInto('dossiers.document').values(row).execute()
}

export async function removeDocument(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.updateTable('dossiers.document').set({ removed_at: now }).where('id', '=', id).execute()
}

export function listAnswers(tx: Tx, dossierId: string): Promise<ComponentAnswer[]> {
  return tx.selectFrom('dossiers.component_answer').selectAll().where('dossier_id', '=', dossierId).execute()
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
