import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { DB } from '#platform/tables.ts'

export type Result = Selectable<DB['dossiers.result']>

export function findResult(tx: Tx, dossierId: string): Promise<Result | undefined> {
  return tx.selectFrom('dossiers.result').selectAll().where('dossier_id', '=', dossierId).executeTakeFirst()
}

export function findResultByVerificationCode(tx: Tx, code: string): Promise<Result | undefined> {
  return tx.selectFrom('dossiers.result').selectAll().where('verification_code', '=', code).executeTakeFirst()
}

/** The proposal that stands is the last one; a decided result is never proposed again. */
export async function putProposal(tx: Tx, row: Insertable<DB['dossiers.result']>): Promise<void> {
  const { outcome, title, body, proposed_by, proposed_at } = row
  await tx
    .insertInto('dossiers.result')
    .values(row)
    .onConflict((oc) =>
      oc.column('dossier_id').doUpdateSet({ outcome, title, body, proposed_by, proposed_at }),
    )
    .execute()
}

export async function updateResult(
  tx: Tx,
  dossierId: string,
  set: Updateable<DB['dossiers.result']>,
): Promise<void> {
  await tx.updateTable('dossiers.result').set(set).where('dossier_id', '=', dossierId).execute()
}

/** The next number of a unit's letters of a year; numbers run from 1 on 1 January (NĐ 30/2020). */
export async function nextLetterNumber(tx: Tx, unitId: string, year: number): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    insert into dossiers.letter_number (unit_id, year, last) values (${unitId}, ${year}, 1)
    on conflict (unit_id, year) do update set last = dossiers.letter_number.last + 1 returning last
  `.execute(tx)
  return rows[0]!.last
}
