import { type Assurance, UNPROVED } from './assurance.ts'
import type { Db, Tx } from './db.ts'
import { Disclosures, insertLines, ledgerOf } from './disclosure-ledger.ts'
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
  /** The colleague (id of staff) in whose place it is held, if it is not the actor's own. */
  insteadOf?: string | null
}

export interface Actor {
  /** Account id, or a name such as `system` or `nobody`. */
  id: string
  /** A `client` is another system that acts for itself, with the permissions that an administrator granted it. */
  kind: 'nobody' | 'person' | 'staff' | 'system' | 'client'
  personId: string | null
  permissions: ReadonlySet<string>
  posts: readonly Post[]
  assurance: Assurance
  /** The units whose work PostgreSQL shows them: see docs/decisions/0017. */
  seesUnits: readonly string[]
}

/** What every piece of work below the edge receives: the transaction, who acts, and when. */
export interface Ctx {
  tx: Tx
  actor: Actor
  now: Date
  requestId: string
  /** Whose data were opened; written down before the work's result goes anywhere. */
  disclosures: Disclosures
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
  seesUnits: [],
}

export const system: Actor = {
  id: 'system',
  kind: 'system',
  personId: null,
  permissions: new Set(['*']),
  posts: [],
  assurance: UNPROVED,
  seesUnits: [],
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
    const ctx: Ctx = {
      tx: transaction.tx,
      actor,
      now: options.now?.() ?? new Date(),
      requestId: options.requestId ?? newId(),
      disclosures: new Disclosures(),
    }
    try {
      const result = await work(ctx)
      await (reading ? transaction.commit() : commitWithLines(transaction, db, ctx))
      // only now: were the connection held while the ledger waits for another one, all could wait for ever
      if (reading) await account(db, ctx)
      return result
    } catch (error) {
      if (await transaction.rollback()) await account(db, ctx) // what was seen was seen, whatever came of it
      throw error
    }
  }

/** The lines of a change commit with it. */
async function commitWithLines(transaction: Transaction, db: Db, ctx: Ctx): Promise<void> {
  const ledger = ledgerOf(db)
  const lines = ledger.linesOf(ctx, ctx.disclosures)
  await insertLines(ctx.tx, lines)
  await transaction.commit()
  ledger.remember(lines)
}

/** Writes down what was opened; throws when that cannot be done, and then nobody gets an answer. */
async function account(db: Db, ctx: Ctx): Promise<void> {
  const ledger = ledgerOf(db)
  await ledger.write(ledger.linesOf(ctx, ctx.disclosures))
}

const PLAIN = /^[\w.:-]{1,100}$/

/** Tells PostgreSQL who acts, in the transaction's first round trip; what its policies show follows from this alone. */
function whoActs({ id, kind, personId, seesUnits }: Actor): string {
  if (![id, personId ?? '-', ...seesUnits].every((text) => PLAIN.test(text)))
    throw new Error('An actor id has letters, digits and . : - _ only')
  const settings = [`actor = '${id}'`, `kind = '${kind}'`]
  if (personId) settings.push(`person = '${personId}'`)
  if (seesUnits.length > 0) settings.push(`units = '{${seesUnits.join()}}'`)
  return settings.map((setting) => `set local motcua.${setting}`).join('; ')
}
