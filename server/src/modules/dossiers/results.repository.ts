import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Tx } from '#platform/db.ts'
import { type Sealed, seal } from '#platform/disclosure.ts'
import type { DB } from '#platform/tables.ts'

type Row = Selectable<DB['dossiers.result']>
/** A result; what it says and the way to the signed file are sealed. Who signed it did so in office. */
export type Result = Omit<Row, 'title' | 'body' | 'file_id'> & {
  content: Sealed<{ title: string; body: string; fileId: string | null }>
}

const sealed = ({ title, body, file_id: fileId, ...row }: Row): Result => ({
  ...row,
  content: seal({ title, body, fileId }),
})

export async function findResult(tx: Tx, dossierId: string): Promise<Result | undefined> {
  const row = await tx
    .selectFrom('dossiers.result')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .executeTakeFirst()
  return row && sealed(row)
}

/** What a result's verification code tells, whoever asks: nothing of whom it concerns or what it says. */
export interface CodedResult {
  number: string | null
  outcome: string
  signedAt: Date | null
  sha256: string | null
  unitName: string
  procedureName: string
}

export async function findCodedResult(tx: Tx, verificationCode: string): Promise<CodedResult | undefined> {
  const { rows } = await sql<CodedResult>`
    select number, outcome, signed_at as "signedAt", file_sha256 as sha256, unit_name as "unitName",
      procedure_name as "procedureName"
    from dossiers.result_by_verification_code(${verificationCode})
  `.execute(tx)
  return rows[0]
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
