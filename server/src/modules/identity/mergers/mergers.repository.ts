import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import { type Sealed, seal } from '#platform/disclosure.ts'
import type { Kind, Moved } from '#platform/record-merging.ts'

export interface Merger {
  id: string
  kind: Kind
  oldId: string
  keptId: string
  /** `renumbered`: the law gave another number, and the former one goes on finding the record. */
  evidence: 'vneid' | 'paper' | 'renumbered'
  state: 'proposed' | 'refused' | 'merging' | 'merged' | 'undoing' | 'undone'
  proposedBy: string
  proposedAt: Date
  decidedBy: string | null
  decidedAt: Date | null
  undoneBy: string | null
  undoneAt: Date | null
  moved: Moved[]
  /** Null once the person was erased. */
  words: Sealed<{ seen: string | null }>
}

type Row = Omit<Merger, 'words'> & { seen: string | null }

const columns = sql`id, kind, old_id as "oldId", kept_id as "keptId", evidence, state,
  proposed_by as "proposedBy", proposed_at as "proposedAt", decided_by as "decidedBy", decided_at as "decidedAt",
  undone_by as "undoneBy", undone_at as "undoneAt", moved, seen`

const sealed = ({ seen, ...row }: Row): Merger => ({ ...row, words: seal({ seen }, row.keptId) })

export interface NewMerger {
  id: string
  kind: Kind
  oldId: string
  keptId: string
  evidence: Merger['evidence']
  seen: string
  by: string
  at: Date
}

/** Answers false where the old record is being merged already. */
export async function insertMerger(tx: Tx, m: NewMerger): Promise<boolean> {
  const [old, kept] = [sql.ref(`old_${m.kind}_id`), sql.ref(`kept_${m.kind}_id`)]
  const { rows } = await sql`
    insert into identity.merger (id, ${old}, ${kept}, evidence, seen, state, proposed_by, proposed_at)
    values (${m.id}, ${m.oldId}, ${m.keptId}, ${m.evidence}, ${m.seen}, 'proposed', ${m.by}, ${m.at})
    on conflict (old_id) where state in ('proposed', 'merging', 'merged', 'undoing') do nothing returning 1
  `.execute(tx)
  return rows.length === 1
}

/** The merger, held against every other decision until the transaction ends. */
export async function lockMerger(tx: Tx, id: string): Promise<Merger | undefined> {
  const { rows } = await sql<Row>`select ${columns} from identity.merger where id = ${id} for update`.execute(
    tx,
  )
  return rows.map(sealed)[0]
}

/** Those that wait first, then the latest. */
export async function listMergers(tx: Tx): Promise<Merger[]> {
  const { rows } = await sql<Row>`
    select ${columns} from identity.merger order by state <> 'proposed', proposed_at desc, id limit 200
  `.execute(tx)
  return rows.map(sealed)
}

export async function decide(
  tx: Tx,
  id: string,
  { state, by, at }: { state: 'refused' | 'merging'; by: string; at: Date },
): Promise<void> {
  await sql`
    update identity.merger set state = ${state}, decided_by = ${by}, decided_at = ${at} where id = ${id}
  `.execute(tx)
}

export async function setState(tx: Tx, id: string, state: 'merged' | 'undoing'): Promise<void> {
  await sql`update identity.merger set state = ${state} where id = ${id}`.execute(tx)
}

export async function keepMoved(tx: Tx, id: string, moved: readonly Moved[]): Promise<void> {
  await sql`update identity.merger set moved = ${JSON.stringify(moved)}::jsonb where id = ${id}`.execute(tx)
}

export async function markUndone(tx: Tx, id: string, { by, at }: { by: string; at: Date }): Promise<void> {
  await sql`
    update identity.merger set state = 'undone', undone_by = ${by}, undone_at = ${at}, old_index = null where id = ${id}
  `.execute(tx)
}

/** Forgets by which number the old record was found: nothing can be parted any more. */
export async function forgetOldNumber(tx: Tx, oldPersonId: string): Promise<void> {
  await sql`update identity.merger set old_index = null where old_person_id = ${oldPersonId}`.execute(tx)
}

/** Forgets what was seen of people whose records these are, and by which number the old ones were found. */
export async function forgetSeen(tx: Tx, personIds: readonly string[]): Promise<void> {
  await sql`
    update identity.merger set seen = null, old_index = null
    where old_person_id = any(${[...personIds]}::uuid[]) or kept_person_id = any(${[...personIds]}::uuid[])
  `.execute(tx)
}

export async function wasVerified(tx: Tx, personId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from identity.person_verification where person_id = ${personId} and level = 2
  `.execute(tx)
  return rows.length === 1
}
