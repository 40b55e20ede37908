import type { Insertable, Selectable } from 'kysely'
import type { Tx } from '#platform/db.ts'
import { type Sealed, seal } from '#platform/disclosure.ts'
import type { DB } from '#platform/tables.ts'

type NoticeRow = Selectable<DB['dossiers.notice']>
type SupplementRow = Selectable<DB['dossiers.supplement']>

export type Notice = Omit<NoticeRow, 'content'> & { content: Sealed<NoticeRow['content']> }
/** What was asked for is sealed; how much it was is not. */
export type Supplement = Omit<SupplementRow, 'items'> & {
  items: Sealed<SupplementRow['items']>
  count: number
}

const sealed = (row: NoticeRow): Notice => ({ ...row, content: seal(row.content) })

export async function insertNotice(tx: Tx, row: Insertable<DB['dossiers.notice']>): Promise<void> {
  await tx.insertInto('dossiers.notice').values(row).execute()
}

export async function listNotices(tx: Tx, dossierId: string): Promise<Notice[]> {
  const rows = await tx
    .selectFrom('dossiers.notice')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .orderBy('issued_at')
    .execute()
  return rows.map(sealed)
}

export async function findNotice(tx: Tx, dossierId: string, id: string): Promise<Notice | undefined> {
  const row = await tx
    .selectFrom('dossiers.notice')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && sealed(row)
}

export async function findSupplement(tx: Tx, dossierId: string): Promise<Supplement | undefined> {
  const row = await tx
    .selectFrom('dossiers.supplement')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .executeTakeFirst()
  return row && { ...row, items: seal(row.items), count: Array.isArray(row.items) ? row.items.length : 0 }
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
