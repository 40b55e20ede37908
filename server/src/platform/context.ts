import { type Assurance, UNPROVED } from './assurance.ts'
import type { Db, Tx } from './db.ts'
import { newId } from './ids.ts'
import { Transaction } from './transaction.ts'

/** A position that a member of staff holds: what they may do (role) and where (units). */
export interface Post {
  role: string
  unitId: string
  unitCode: string
  reach: 'unit' | 'subtree'
  /** The unit itself and, when the post reaches the subtree, every unit below it today. */
  unitIds: readonly string[]
}

export interface Actor {
  /** Account id, or a name such as `system` or `nobody`. */
  id: string
  kind: 'nobody' | 'person' | 'staff' | 'system'
  personId: string | null
  permissions: ReadonlySet<string>
  posts: readonly Post[]
  assurance: Assurance
}

/** What every piece of work below the edge receives: the transaction, who acts, and when. */
export interface Ctx {
  tx: Tx
  actor: Actor
  now: Date
  requestId: string
}

export type Run = <T>(work: (ctx: Ctx) => Promise<T>) => Promise<T>

export interface EdgeOptions {
  requestId?: string
  /** The clock; replaced in tests. */
  now?: () => Date
}

export const nobody: Actor = {
  id: 'nobody',
  kind: 'nobody',
  personId: null,
  permissions: new Set(),
  posts: [],
  assurance: UNPROVED,
}

export const system: Actor = {
  id: 'system',
  kind: 'system',
  personId: null,
  permissions: new Set(['*']),
  posts: [],
  assurance: UNPROVED,
}

/** One unit of work. The only place in the system, with `readOnly`, where a transaction begins. */
export const unitOfWork = (db: Db, actor: Actor, options?: EdgeOptions): Run =>
  edge(false, db, actor, options)

/** The same for reading: PostgreSQL itself refuses a write. */
export const readOnly = (db: Db, actor: Actor, options?: EdgeOptions): Run => edge(true, db, actor, options)

const edge =
  (reading: boolean, db: Db, actor: Actor, options: EdgeOptions = {}): Run =>
  async (work) => {
    const begin = `${reading ? 'begin read only' : 'begin'}; ${whoActs(actor)}`
    const transaction = new Transaction(db, begin, reading)
    try {
      const result = await work({
        tx: transaction.tx,
        actor,
        now: options.now?.() ?? new Date(),
        requestId: options.requestId ?? newId(),
      })
      await transaction.commit()
      return result
    } catch (error) {
      await transaction.rollback()
      throw error
    }
  }

const PLAIN = /^[\w.:-]{1,100}$/

/** Tells PostgreSQL who acts, in the transaction's first round trip; row-level policies can rely on it. */
function whoActs(actor: Actor): string {
  if (!PLAIN.test(actor.id)) throw new Error('An actor id has letters, digits and . : - _ only')
  return `set local motcua.actor = '${actor.id}'; set local motcua.kind = '${actor.kind}'`
}
