import { sql } from 'kysely'
import type { Ctx } from './context.ts'

export interface Words {
  vi: string
  en: string
}

export const words = (vi: string, en: string): Words => ({ vi, en })

/** One kind of record about people, as the register of processing says it. */
export interface RecordKind {
  /** `dossiers.papers`; stays the same for ever: schedules and reports name it. */
  code: string
  name: Words
  /** Whose data they are. */
  about: 'citizens' | 'staff' | 'everybody'
  /** Code of the purpose (`privacy.purpose`) that they serve. */
  purpose: string
  /** Why the city may keep them: the law, in words. */
  basis: Words
  /** For how long, in words. */
  keptFor: Words
  /** Who sees them. */
  seenBy: Words
  /** The tables that they consist of. */
  tables: readonly string[]
  /** What an export of them says, by name, in the order in which it is read. */
  fields: Readonly<Record<string, Words>>
}

/** The person, and the account that they act with if they have one. */
export interface Whose {
  personId: string
  accountId: string | null
}

/**
 * Until the transaction ends, PostgreSQL shows what is this person's as it would to themselves, whoever acts: a desk carries out their
 * right. Decide before whether it may.
 */
export async function servePerson({ tx }: Ctx, { personId, accountId }: Whose): Promise<void> {
  await sql`select set_config('motcua.served_person', ${personId}, true),
    set_config('motcua.served_account', ${accountId ?? ''}, true)`.execute(tx)
}

/** What the city holds of a person, by kind: rows of the kind's fields, as JSON. Third parties are masked. */
export type Held = Record<string, Record<string, unknown>[]>

/** What became of a kind of record when a person's data were erased. */
export interface Erasure {
  kind: string
  erased: number
  kept: number
  /** The law under which something stays. */
  because: Words | null
}

/** A correction that was granted: the field of the person, and the value that is right. */
export interface Correction {
  field: string
  value: string
}

/**
 * What a module knows about people, and what it does when a person makes use of their rights. Everything happens in the
 * caller's transaction; modules of higher rings are asked first.
 */
export interface PersonalRecords {
  kinds: readonly RecordKind[]
  exportOf?: (ctx: Ctx, whose: Whose) => Promise<Held>
  /** Erases what may go. `above` says what became of the records of the modules that were asked before. */
  erase?: (ctx: Ctx, whose: Whose, above: readonly Erasure[]) => Promise<Erasure[]>
  /** Answers whether the field was this module's, and is right now. */
  correct?: (ctx: Ctx, personId: string, correction: Correction) => Promise<boolean>
  /**
   * Deletes at most `limit` records of a kind whose time was over at `before`, the oldest first, and answers their ids;
   * with `dryRun` it only says which.
   */
  expire?: Readonly<Record<string, Expire>>
}

export interface Expiry {
  before: Date
  limit: number
  dryRun: boolean
  /** People whose records must not be deleted for now. */
  held: readonly string[]
}
export type Expire = (ctx: Ctx, expiry: Expiry) => Promise<string[]>
