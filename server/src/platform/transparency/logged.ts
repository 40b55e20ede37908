import type { Tx } from '../db.ts'

/**
 * A table whose rows are leaves of the log, named `schema.table`. It has `id uuid`, `xid xid8 default pg_current_xact_id()` and an
 * index on both. Its `columns` are what a leaf proves, for ever: more columns need a kind of their own, never a longer list.
 */
export interface LoggedTable {
  table: string
  columns: string
  /** The column with the moment at which the row was written, by the database's own clock. */
  recorded: string
}

/** Something whose state is logged after each of its facts, read by its own module. */
export interface LoggedSubject {
  /** The table it stands in, `schema.table`. */
  kind: string
  /** Its facts begin so: `dossiers.`. */
  topics: string
  /** The states of these subjects as they stand now; those that have none (yet) are left out. */
  statesOf: (tx: Tx, ids: readonly string[]) => Promise<SubjectState[]>
  /** The ids of at most `limit` subjects that must have a state, after an id, in their order. */
  idsAfter: (tx: Tx, id: string, limit: number) => Promise<string[]>
  /** For each field the topics of the facts that may change it; a field that is not named may change freely. */
  onlyWith: Record<string, readonly string[]>
  /** Fields that hold the moment at which they were set. */
  times: readonly string[]
}

/** `state` has a `version` that rises, and flat fields; no personal data. */
export interface SubjectState {
  id: string
  state: State
}
export type State = { version: number } & Record<string, string | number | null>

/** Everything that is logged. */
export interface Logged {
  tables: readonly LoggedTable[]
  subjects: readonly LoggedSubject[]
}

/** Registers a table; the columns come after `id` and `xid`. */
export const loggedTable = (table: string, recorded: string, columns: string): LoggedTable => ({
  table,
  recorded,
  columns: `id, xid, ${columns}`,
})

export const STATES = 'platform.log_state'
export const ERASURES = 'platform.log_erasure'

/** What the platform itself logs: every act, every read of personal data, every refusal, every erasure. */
export const platformRecords: readonly LoggedTable[] = [
  loggedTable(
    'platform.fact',
    'recorded_at',
    'no, topic, version, subject, seq, actor_id, unit_id, payload, occurred_at, recorded_at',
  ),
  loggedTable(
    'platform.audit',
    'recorded_at',
    'at, recorded_at, actor_id, action, subject, unit_id, fact_id, request_id',
  ),
  loggedTable('platform.security_event', 'at', 'at, actor_id, kind, code, method, route, request_id'),
  loggedTable(
    'platform.disclosure',
    'recorded_at',
    'at, recorded_at, actor_id, actor_kind, unit_id, purpose, basis, subject_ids, dossier_ids, request_id',
  ),
  loggedTable(ERASURES, 'recorded_at', 'kind, row_id, ground, actor_id, recorded_at'),
]

/** States have no place in the line of transactions: they get their leaves as they are written. */
export const stateRecords: LoggedTable = {
  table: STATES,
  recorded: '',
  columns: 'id, xid, kind, subject, no, seq, facts, state, was',
}
