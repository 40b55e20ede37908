import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'

/** Codes by dossier, of dossiers that have one. */
export async function codesOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; code: string }>`
    select id, code from dossiers.codes_of(${[...ids]}::uuid[])
  `.execute(tx)
  return new Map(rows.map(({ id, code }) => [id, code]))
}

export async function idsOfApplicant(tx: Tx, personId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select ids_of_applicant as id from dossiers.ids_of_applicant(${personId})
  `.execute(tx)
  return rows.map(({ id }) => id)
}
