import { sql } from 'kysely'
import type { Tx } from '../db.ts'
import { canonicalRow } from './log.repository.ts'
import type { LoggedTable } from './logged.ts'

/** So many strays of a table are told; more than that is one fault, not so many. */
const STRAYS = 100_000

export async function rowsById(
  tx: Tx,
  { table, columns }: LoggedTable,
  ids: readonly string[],
): Promise<{ id: string; row: string }[]> {
  const { rows } = await sql<{ id: string; row: string }>`
    select r.id, ${canonicalRow(sql`r`)} as row
    from (select ${sql.raw(columns)} from ${sql.table(table)} where id = any(${ids}::uuid[])) r
  `.execute(tx)
  return rows
}

export interface Latest {
  id: string
  subject: string
  /** A younger fact of the subject is there, whose state is not logged yet. */
  pending: boolean
}

/** Those of these logged states that are their subject's last. */
export async function currentSubjects(
  tx: Tx,
  kind: string,
  topics: string,
  ids: readonly string[],
): Promise<Latest[]> {
  const { rows } = await sql<Latest>`
    select s.id, s.subject, exists (select from platform.fact f
      where f.subject = s.subject and f.seq > s.seq and starts_with(f.topic, ${topics})) as pending
    from platform.log_state s
    where s.id = any(${ids}::uuid[]) and s.kind = ${kind} and not exists (
      select from platform.log_state n where n.subject = s.subject and n.kind = s.kind and n.no > s.no)
  `.execute(tx)
  return rows
}

export interface Stray {
  id: string
  recorded: string
  /** The sequencer has yet to come to it. */
  reachable: boolean
  /** It claims a transaction that has not begun. */
  future: boolean
}

export async function strayRows(tx: Tx, { table, recorded }: LoggedTable): Promise<Stray[]> {
  const { rows } = await sql<Stray>`
    select t.id, to_jsonb(t.${sql.ref(recorded)}) #>> '{}' as recorded, t.xid >= pg_snapshot_xmax(pg_current_snapshot()) as future,
      coalesce((t.xid, t.id) > (select xid, row_id from platform.log_position where kind = ${table}), true) as reachable
    from ${sql.table(table)} t
    where not exists (select from platform.log_leaf l where l.row_id = t.id and l.kind = ${table}) limit ${STRAYS}
  `.execute(tx)
  return rows
}

/** Those of these subjects of which no state was ever logged. */
export async function strayedSubjects(
  tx: Tx,
  kind: string,
  topics: string,
  ids: readonly string[],
): Promise<{ id: string; pending: boolean }[]> {
  const { rows } = await sql<{ id: string; pending: boolean }>`
    select s.id, exists (select from platform.fact f
      where f.subject = s.id and starts_with(f.topic, ${topics})
        and not exists (select from platform.log_leaf l where l.row_id = f.id and l.kind = 'platform.fact')) as pending
    from unnest(${ids}::uuid[]) s(id)
    where not exists (select from platform.log_state l where l.subject = s.id and l.kind = ${kind})
  `.execute(tx)
  return rows
}
