import type { Entry, SearchIndex } from './search-index.ts'
import { qualifierScore } from './search-qualifiers.ts'
import type { Question } from './search-question.ts'
import { WEIGHTS } from './search-weights.ts'

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
/** From this share on, the question may be the very name. */
const NEARLY_ALL = 0.85

/** Candidates that hold less of what was sought, or less of it than this share of the best, are no answers. */
const LEAST = 0.22
const LEAST_OF_BEST = 0.35
/** What those lose whose names are not looked at. */
const UNSEEN = 0.2

interface Candidate {
  id: number
  score: number
}

/** Procedures for a question, best first. */
export function rank(index: SearchIndex, question: Question): Ranked[] {
  const literal = literalShares(index, question)
  const candidates = candidatesFor(index, question, literal)
  const least = Math.max(LEAST, (candidates[0]?.score ?? 0) * LEAST_OF_BEST)
  return candidates
    .filter(({ score }, i) => score >= least || i === 0)
    .map(({ id, score }, i) => {
      const entry = index.entries[id]!
      const closely = i < CLOSELY ? nameScore(index, entry, question, literal[id]!) : -UNSEEN
      return { entry, score: score + closely }
    })
    .sort((a, b) => b.score - a.score || (a.entry.document.code < b.entry.document.code ? -1 : 1))
}

/** Everything that holds something of the question, by what it holds and how it is narrowed down. */
function candidatesFor(index: SearchIndex, question: Question, literal: Float32Array): Candidate[] {
  const meant = sharesOf(index, question.sought)
  const typed = sharesOf(index, question.literal)
  const candidates: Candidate[] = []
  index.entries.forEach(({ qualifiers, narrowing }, id) => {
    const [asMeant, asTyped] = [meant[id]!, typed[id]!]
    if (asMeant <= 0 && asTyped <= 0) return
    const score =
      asMeant +
      WEIGHTS.literal * Math.max(0, asTyped - asMeant) +
      literalScore(literal[id]!) +
      qualifierScore(qualifiers, question.qualifiers, narrowing)
    candidates.push({ id, score })
  })
  return candidates.sort((a, b) => b.score + priorAt(index, b.id) - a.score - priorAt(index, a.id))
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

/** How much of what was sought each procedure holds: 1 is all of its words, in its name. */
function sharesOf(index: SearchIndex, sought: Question['sought']): Float32Array {
  const shares = new Float32Array(index.entries.length)
  let whole = 0
  for (const [term, { weight, marked }] of sought) {
    const id = index.terms.get(term)
    if (id === undefined) continue
    const plain = weight * index.idf[id]! * (marked === undefined ? 1 : OTHER_MARKS)
    const markedId = marked === undefined ? undefined : index.terms.get(marked)
    // Marks make a word rarer: `kiếm` is telling where `kiem` stands in half of all names.
    const own = marked === undefined ? 0 : weight * index.idf[markedId ?? id]! * (1 - OTHER_MARKS)
    add(index, shares, id, plain)
    if (markedId !== undefined) add(index, shares, markedId, own)
    if (!term.includes(' ')) whole += plain + own
  }
  for (let id = 0; id < shares.length; id++) shares[id]! /= whole || 1
  return shares
}

function add(index: SearchIndex, scores: Float32Array, term: number, worth: number): void {
  const { starts, holders, weights } = index
  for (let at = starts[term]!; at < starts[term + 1]!; at++) scores[holders[at]!]! += worth * weights[at]!
}

/** What a name is worth beside the words it shares: nothing much left over, nothing that was not asked for. */
function nameScore(
  index: SearchIndex,
  { name, fields, prior }: Entry,
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
    (shared / named) * WEIGHTS.precision +
    (literal >= NEARLY_ALL ? (typed / named) * WEIGHTS.exact : 0) +
    prior +
    fieldScore(fields, question.content)
  )
}

/** The question is no more than the name of a field, or the better part of it. */
function fieldScore(fields: string, content: string): number {
  if (content === '') return 0
  const names = fields.split('\n')
  if (names.includes(content)) return WEIGHTS.wholeField
  const part = names.some((name) => content.length * 2 >= name.length && ` ${name} `.includes(` ${content} `))
  return part ? WEIGHTS.field : 0
}
