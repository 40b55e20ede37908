import type { Insertable, Selectable } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { DB } from '#platform/tables.ts'

export type Extension = Selectable<DB['dossiers.extension']>
export type NoticeDraft = Selectable<DB['dossiers.notice_draft']>

export const extensionsOf = (tx: Tx, dossierId: string): Promise<Extension[]> =>
  tx.selectFrom('dossiers.extension').selectAll().where('dossier_id', '=', dossierId).orderBy('no').execute()

export async function insertExtension(tx: Tx, row: Insertable<DB['dossiers.extension']>): Promise<void> {
  await tx.insertInto('dossiers.extension').values(row).execute()
}

export const draftsOf = (tx: Tx, dossierId: string): Promise<NoticeDraft[]> =>
  tx.selectFrom('dossiers.notice_draft').selectAll().where('dossier_id', '=', dossierId).execute()

/** Makes a letter ready, unless it already is; says whether it was not. */
export async function putDraft(tx: Tx, row: Insertable<DB['dossiers.notice_draft']>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('dossiers.notice_draft')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** What was made ready is of no use any more: the clock has been changed, or the dossier is over. */
export async function dropDrafts(tx: Tx, dossierId: string): Promise<void> {
  await tx.deleteFrom('dossiers.notice_draft').where('dossier_id', '=', dossierId).execute()
}

/** The due time has moved, so that an apology for missing the old one is premature; a stop notice stays ready. */
export async function dropApology(tx: Tx, dossierId: string): Promise<void> {
  const drafts = tx.deleteFrom('dossiers.notice_draft').where('dossier_id', '=', dossierId)
  await drafts.where('form', '=', '04').execute()
}

export async function markMissed(tx: Tx, dossierId: string, now: Date): Promise<void> {
  await tx
    .updateTable('dossiers.notice_draft')
    .set({ missed_at: now })
    .where('dossier_id', '=', dossierId)
    .where('form', '=', '04')
    .execute()
}
