import { sql } from 'kysely'
import type { Tx } from '../db.ts'
import { newId } from '../ids.ts'

export interface Erasures {
  kind: string
  ids: readonly string[]
  ground: string
  actorId: string
}

export async function insertErasures(tx: Tx, { kind, ids, ground, actorId }: Erasures): Promise<void> {
  await sql`
    insert into platform.log_erasure (id, kind, row_id, ground, actor_id)
    select id, ${kind}, row_id, ${ground}, ${actorId} from unnest(${ids.map(() => newId())}::uuid[], ${ids}::uuid[]) e(id, row_id)
  `.execute(tx)
}

export async function destroyKeys(tx: Tx, kind: string, ids: readonly string[]): Promise<void> {
  await sql`update platform.log_leaf set key = null where kind = ${kind} and row_id = any(${ids}::uuid[])`.execute(
    tx,
  )
}

/** Deletes the logged states of a subject; answers their ids. */
export async function takeStates(tx: Tx, kind: string, subject: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    delete from platform.log_state where kind = ${kind} and subject = ${subject} returning id
  `.execute(tx)
  return rows.map(({ id }) => id)
}
