import { sql } from 'kysely'
import { idsOf, type RecordMerging } from '#platform/record-merging.ts'

const TABLE = 'notifications.message'

/** Messages go with the record that they were written to; a new one stands in nobody's way. */
export const notificationsMerging: RecordMerging = {
  async move({ tx }, { id }, only) {
    const { rows } = await sql<{ id: string }>`
      select notifications.move_recipient(${id}::uuid, ${idsOf(TABLE, only)}::uuid[]) as id
    `.execute(tx)
    return [{ table: TABLE, ids: rows.map((row) => row.id) }]
  },
  since: async () => 0,
}
