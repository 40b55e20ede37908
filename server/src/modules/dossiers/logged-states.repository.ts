import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { State, SubjectState } from '#platform/transparency/logged.ts'

const digest = (rows: string) => sql.raw(`encode(sha256(convert_to((${rows})::text, 'UTF8')), 'hex')`)
const STEPS = `select jsonb_agg(jsonb_build_array(s.no, s.step, s.action, s.unit_id, s.actor_id, s.entered_at, s.left_at, s.due_at) order by s.no)
  from dossiers.step s where s.dossier_id = d.id`
const CLOCK = `select jsonb_agg(jsonb_build_array(c.no, c.kind, c.started_at, c.ended_at) order by c.no)
  from dossiers.clock_interval c where c.dossier_id = d.id`

/** What the log says of dossiers, drafts left out; of steps and clock it holds a digest. Times read as the transaction's time zone says. */
export async function loggedStates(tx: Tx, ids: readonly string[]): Promise<SubjectState[]> {
  const { rows } = await sql<{ id: string; state: State }>`
    select d.id, jsonb_build_object('version', d.version, 'state', d.state, 'code', d.code, 'unit_id', d.unit_id, 'desk_unit_id', d.desk_unit_id,
      'submitted_at', d.submitted_at, 'accepted_at', d.accepted_at, 'due_at', d.due_at, 'finished_at', d.finished_at,
      'returned_at', d.returned_at, 'steps', ${digest(STEPS)}, 'clock', ${digest(CLOCK)}) as state
    from dossiers.dossier d where d.id = any(${ids}::uuid[]) and d.state <> 'draft'
  `.execute(tx)
  return rows
}

export async function loggedIdsAfter(tx: Tx, id: string, limit: number): Promise<string[]> {
  const rows = await tx
    .selectFrom('dossiers.dossier')
    .select('id')
    .where('id', '>', id)
    .where('state', '<>', 'draft')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map((row) => row.id)
}
