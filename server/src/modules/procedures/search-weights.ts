/**
 * What each piece of evidence is worth. Tuned on the questions of bench/search that may be looked at, with the part of the
 * dictionary that was written after them left out.
 */
export const WEIGHTS = {
  /** What a saying about the whole question means counts `base + slope × the share of the question that it explains`. */
  saying: { base: 0.5, slope: 0.35, second: 0.6 },
  /** What a name in the question stands for counts no more than the words that were said, and never less than this. */
  named: 0.7,
  /** Words that a whole saying leaves over, and words that are explained already. */
  beside: 0.7,
  replaced: 0.25,
  /** Words that only carry a question; a pair of which one does. */
  carrier: 0.06,
  carrierPair: 0.3,
  /** What is told before the wish: “…, giờ muốn …”. */
  before: 0.85,
  /** By how many places a saying comes forward when it stands in the wish. */
  wish: 2,
  slip: 0.75,
  pair: 0.6,
  /** How far a name that holds more of what was typed than of what was made of it catches up. */
  literal: 0.8,
  /** Shares in the final score. */
  precision: 0.3,
  exact: 0.5,
  field: 0.3,
  /** The question is no more than the whole name of a field. */
  wholeField: 1.1,
} as const
