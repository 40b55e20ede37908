import { sql } from 'kysely'
import { idsOf, type RecordMerging } from '#platform/record-merging.ts'

const TABLE = 'counters.appointment'

/** Appointments go with the record that they were booked under. */
export const countersMerging: RecordMerging = {
  async move({ tx }, { source, target }, only) {
    const ids = idsOf(TABLE, only)
    const { rows } = await sql<{ id: string }>`
      update counters.appointment set person_id = ${target}
      where person_id = ${source} and (${ids}::uuid[] is null or id = any(${ids}::uuid[])) returning id
    `.execute(tx)
    return [{ table: TABLE, ids: rows.map((row) => row.id) }]
  },
  since: async () => 0,
}
