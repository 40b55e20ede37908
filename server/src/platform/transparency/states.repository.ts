import { sql } from 'kysely'
import type { Tx } from '../db.ts'
import { newId } from '../ids.ts'
import { canonicalRow, type LoggedRow } from './log.repository.ts'
import { type State, stateRecords } from './logged.ts'

/** Facts of a subject that its last logged state does not take in. */
export interface News {
  subject: string
  seq: number
  facts: string[]
  xid: string
  /** What was logged last. */
  no: number
  last: State | null
}

export interface StateToLog extends News {
  state: State
  was: Record<string, unknown>
}

/** For each of these subjects what happened since its last logged state; those with nothing new are left out. */
export async function newsOf(
  tx: Tx,
  kind: string,
  topics: string,
  subjects: readonly string[],
): Promise<News[]> {
  const { rows } = await sql<News>`
    select s.id as subject, coalesce(l.no, 0) as no, l.state as last, max(f.seq) as seq, min(f.xid)::text as xid,
      array_agg(f.topic order by f.seq) as facts
    from unnest(${subjects}::uuid[]) s(id)
      left join lateral (select no, seq, state from platform.log_state l
        where l.subject = s.id and l.kind = ${kind} order by no desc limit 1) l on true
      join platform.fact f on f.subject = s.id and f.seq > coalesce(l.seq, 0) and starts_with(f.topic, ${topics})
    group by s.id, l.no, l.state
  `.execute(tx)
  return rows
}

/** Writes states down, and answers them as rows to be logged. */
export async function insertStates(
  tx: Tx,
  kind: string,
  states: readonly StateToLog[],
): Promise<LoggedRow[]> {
  const rows = states.map((s) => ({ ...s, id: newId(), kind, no: s.no + 1 }))
  const { rows: written } = await sql<LoggedRow>`
    with written as (
      insert into platform.log_state (id, xid, kind, subject, no, seq, facts, state, was)
      select s.id, s.xid::xid8, s.kind, s.subject, s.no, s.seq, s.facts, s.state, s.was
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        s(id uuid, xid text, kind text, subject uuid, no int, seq int, facts text[], state jsonb, was jsonb)
      returning ${sql.raw(stateRecords.columns)})
    select id, xid::text as xid, ${canonicalRow(sql`written`)} as row from written
  `.execute(tx)
  return written
}
