import { sql } from 'kysely'
import { idsOf, type RecordMerging } from '#platform/record-merging.ts'

const TABLE = 'dossiers.dossier'

/** The dossiers of one record become those of the other, through a door that opens for a merger alone. */
export const dossiersMerging: RecordMerging = {
  async move({ tx }, { id }, only) {
    const { rows } = await sql<{ id: string }>`
      select dossiers.move_applicant(${id}::uuid, ${idsOf(TABLE, only)}::uuid[]) as id
    `.execute(tx)
    return [{ table: TABLE, ids: rows.map((row) => row.id) }]
  },
  async since({ tx }, recordId, moment) {
    const { rows } = await sql<{
      n: number
    }>`select dossiers.begun_since(${recordId}, ${moment}) as n`.execute(tx)
    return rows[0]!.n
  },
}
