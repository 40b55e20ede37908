import type { Entry, SearchIndex } from './search-index.ts'
import { qualifierScore } from './search-qualifiers.ts'
import type { Question } from './search-question.ts'

export interface Ranked {
  entry: Entry
  score: number
}

/** Candidates whose names are looked at closely. */
const CLOSELY = 200
/** A word found with other marks than it was typed with. */
const OTHER_MARKS = 0.35
/** Postings of this weight and more are words of names; what no procedure has weighs as much as a rare word. */
const IN_NAME = 0.8
const UNKNOWN = 6
/** A name that has more than this share of what was typed is meant literally. */
const LITERAL_FROM = 0.55
const LITERAL = 1.6
/** Shares in the final score. */
const SHARE = { precision: 0.3, exact: 0.5, prior: 1, qualifiers: 1, field: 0.3 }
/** From this share on, the question may be the very name. */
const NEARLY_ALL = 0.85
/** Candidates that hold less of what was sought are no answers. */
const LEAST = 0.22

/** Procedures for a question, best first. */
export function rank(index: SearchIndex, question: Question): Ranked[] {
  const { scores, whole } = gather(index, question)
  const literal = literalShares(index, question)
  if (whole === 0) return []
  const candidates: { id: number; score: number }[] = []
  for (let id = 0; id < scores.length; id++)
    if (scores[id]! > 0) candidates.push({ id, score: scores[id]! / whole + literalScore(literal[id]!) })
  candidates.sort((a, b) => b.score + priorAt(index, b.id) - a.score - priorAt(index, a.id))
  const best = candidates[0]?.score ?? 0
  return candidates
    .filter(({ score }, i) => score >= Math.max(LEAST, best * 0.35) || i === 0)
    .map(({ id, score }, i) => {
      const entry = index.entries[id]!
      const closely = i < CLOSELY ? nameScore(index, entry, question, literal[id]!) : -0.2
      return { entry, score: score + closely }
    })
    .sort((a, b) => b.score - a.score || (a.entry.document.code < b.entry.document.code ? -1 : 1))
}

/** How much of what was typed, word for word, each name has. */
function literalShares(index: SearchIndex, { typed }: Question): Float32Array {
  const shares = new Float32Array(index.entries.length)
  let whole = 0
  for (const [term, weight] of typed) {
    const id = index.terms.get(term)
    const worth = weight * (id === undefined ? UNKNOWN : index.idf[id]!)
    whole += worth
    if (id === undefined) continue
    for (let at = index.starts[id]!; at < index.starts[id + 1]!; at++)
      if (index.weights[at]! >= IN_NAME) shares[index.holders[at]!]! += worth
  }
  for (let id = 0; id < shares.length; id++) shares[id]! /= whole || 1
  return shares
}

const literalScore = (share: number): number => Math.max(0, share - LITERAL_FROM) * LITERAL

const priorAt = (index: SearchIndex, id: number): number => index.entries[id]!.prior

/** How much of what was sought each procedure holds, and what holding all of it would give. */
function gather(index: SearchIndex, { sought }: Question): { scores: Float32Array; whole: number } {
  const scores = new Float32Array(index.entries.length)
  let whole = 0
  for (const [term, { weight, marked }] of sought) {
    const id = index.terms.get(term)
    if (id === undefined) continue
    const worth = weight * index.idf[id]!
    const markedId = marked === undefined ? undefined : index.terms.get(marked)
    if (!term.includes(' ')) whole += worth
    if (marked === undefined) add(index, scores, id, worth)
    else {
      add(index, scores, id, worth * OTHER_MARKS)
      if (markedId !== undefined) add(index, scores, markedId, worth * (1 - OTHER_MARKS))
    }
  }
  return { scores, whole }
}

function add(index: SearchIndex, scores: Float32Array, term: number, worth: number): void {
  const { starts, holders, weights } = index
  for (let at = starts[term]!; at < starts[term + 1]!; at++) scores[holders[at]!]! += worth * weights[at]!
}

/** What a name is worth beside the words it shares: nothing much left over, nothing that was not asked for. */
function nameScore(
  index: SearchIndex,
  { name, fields, prior, qualifiers }: Entry,
  question: Question,
  literal: number,
): number {
  let named = 0
  let shared = 0
  let typed = 0
  const seen = new Set<string>()
  for (const { folded, mark } of name) {
    if (seen.has(folded)) continue
    seen.add(folded)
    const id = index.terms.get(folded)
    const worth = id === undefined ? 0 : index.idf[id]!
    named += worth
    if (question.typed.has(folded)) typed += worth
    const sought = question.sought.get(folded)
    if (!sought) continue
    const sameMarks = !sought.marked || sought.marked === mark
    shared += worth * Math.min(1, sought.weight) * (sameMarks ? 1 : OTHER_MARKS)
  }
  if (named === 0) return prior
  return (
    (shared / named) * SHARE.precision +
    (literal >= NEARLY_ALL ? (typed / named) * SHARE.exact : 0) +
    prior * SHARE.prior +
    qualifierScore(qualifiers, question.qualifiers) * SHARE.qualifiers +
    (isField(fields, question.content) ? SHARE.field : 0)
  )
}

/** The question is no more than the name of a field, or the better part of it. */
const isField = (fields: string, content: string): boolean =>
  content !== '' &&
  fields
    .split('\n')
    .some((field) => content.length * 2 >= field.length && ` ${field} `.includes(` ${content} `))
