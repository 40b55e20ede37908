import type { Ctx } from './context.ts'

/** Rows that were pointed at another record, by their table; opaque ids. */
export interface Moved {
  table: string
  ids: string[]
}

/** Of whom there are records that may turn out to be one. */
export type Kind = 'person' | 'organisation'

/** Which merger is under way, and between which two records. */
export interface Merger {
  id: string
  kind: Kind
  /** The rows of this record … */
  source: string
  /** … become this one’s. */
  target: string
}

/**
 * What a module does when two records turn out to be one person's or one organisation's, and when that is taken back.
 * Everything happens in the caller's transaction.
 */
export interface RecordMerging {
  /** Moves whatever points at the source, or only `ids` of it where they are named; answers what it moved. */
  move: (ctx: Ctx, merger: Merger, only?: readonly Moved[]) => Promise<Moved[]>
  /** How much has come to a record since a moment: it could not be told apart any more. */
  since: (ctx: Ctx, recordId: string, moment: Date) => Promise<number>
}

/** The ids of one table among what is to be moved back; null where everything is to be moved. */
export const idsOf = (table: string, only: readonly Moved[] | undefined): string[] | null =>
  only ? (only.find((moved) => moved.table === table)?.ids ?? []) : null
