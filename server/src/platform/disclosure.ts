import { inspect } from 'node:util'
import type { Ctx } from './context.ts'
import type { Purpose } from './purposes.ts'

let contentOf: <T>(sealed: Sealed<T>) => T

/**
 * Personal data as a repository answers them: closed. Only `disclose` opens them, and what it opens stands in the access ledger
 * before anybody gets an answer. They cannot be sent or logged by mistake.
 */
export class Sealed<T> {
  static {
    contentOf = (sealed) => sealed.#content
  }
  readonly #content: T
  /** The person or organisation whom they concern, where the row says so. */
  readonly subject: string | null

  constructor(content: T, subject: string | null) {
    this.#content = content
    this.subject = subject
  }

  toJSON(): never {
    throw new Error('Personal data are sealed: only disclose() opens them')
  }

  [inspect.custom](): string {
    return '[sealed]'
  }
}

/** Closes what a row tells of somebody; `subject` is left out where the row does not say whom it concerns. */
export const seal = <T>(content: T, subject: string | null = null): Sealed<T> => new Sealed(content, subject)

/** Why somebody's data are opened. */
export interface Reading {
  purpose: Purpose
  /** The dossier that it serves. */
  dossierId?: string | null
  /** Whom it concerns, for rows that do not say so themselves: opaque id of a person or an organisation. */
  subject?: string | null
}

/**
 * Opens somebody's data and owes the ledger a line for it: who, whose, why, for which dossier. What is `own` may only be one's own.
 * Decide before whether the actor may: what was opened was seen.
 */
export function disclose<T>(ctx: Ctx, reading: Reading, sealed: Sealed<T>): T {
  noteReading(ctx, { ...reading, subject: sealed.subject ?? reading.subject ?? null })
  return contentOf(sealed)
}

/** Owes the ledger a line where something is told of somebody that no sealed row holds, such as where a dossier stands. */
export function noteReading(ctx: Ctx, { purpose, dossierId = null, subject }: Reading): void {
  if (!subject) throw new Error('It must be known whose data are opened')
  if (purpose === 'own' && subject !== ctx.actor.personId)
    throw new Error('Only what concerns the actor is their own')
  ctx.disclosures.note(purpose, { subject, dossierId })
}
