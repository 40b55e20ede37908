import { sql } from 'kysely'
import { conflict } from '#platform/errors.ts'
import { idsOf, type RecordMerging } from '#platform/record-merging.ts'

const RESTRICTION = 'privacy.restriction'
const HOLD = 'privacy.legal_hold'

/**
 * What restricts a record, and what forbids to erase it, holds for the other too. A consent stays where it was given,
 * and the kept person sees it and may take it back. While a request about the data is open, the records stay two.
 */
export const privacyMerging: RecordMerging = {
  async move({ tx }, { kind, source, target }, only) {
    if (kind !== 'person') return []
    const open = await sql`
      select 1 from privacy.data_request where person_id = ${source} and closed_at is null limit 1
    `.execute(tx)
    if (!only && open.rows.length > 0) throw conflict('privacy.merge_request_open')
    const move = async (table: string) => {
      const ids = idsOf(table, only)
      const { rows } = await sql<{ id: string }>`
        update ${sql.table(table)} set person_id = ${target}
        where person_id = ${source} and (${ids}::uuid[] is null or id = any(${ids}::uuid[])) returning id
      `.execute(tx)
      return { table, ids: rows.map((row) => row.id) }
    }
    return [await move(RESTRICTION), await move(HOLD)]
  },
  since: async () => 0,
}
