import type { Insertable, Selectable } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { DB } from '#platform/tables.ts'

export type Notice = Selectable<DB['dossiers.notice']>
export type Supplement = Selectable<DB['dossiers.supplement']>

export async function insertNotice(tx: Tx, row: Insertable<DB['dossiers.notice']>): Promise<void> {
  await tx.insertInto('dossiers.notice').values(row).execute()
}

export function listNotices(tx: Tx, dossierId: string): Promise<Notice[]> {
  return tx
    .selectFrom('dossiers.notice')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .orderBy('issued_at')
    .execute()
}

export function findNotice(tx: Tx, dossierId: string, id: string): Promise<Notice | undefined> {
  return tx
    .selectFrom('dossiers.notice')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .where('id', '=', id)
    .executeTakeFirst()
}

export function findSupplement(tx: Tx, dossierId: string): Promise<Supplement | undefined> {
  return tx
    .selectFrom('dossiers.supplement')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .executeTakeFirst()
}

export async function insertSupplement(tx: Tx, row: Insertable<DB['dossiers.supplement']>): Promise<void> {
  await tx.insertInto('dossiers.supplement').values(row).execute()
}

export async function markSupplementAnswered(tx: Tx, dossierId: string, now: Date): Promise<void> {
  await tx
    .updateTable('dossiers.supplement')
    .set({ answered_at: now })
    .where('dossier_id', '=', dossierId)
    .execute()
}
