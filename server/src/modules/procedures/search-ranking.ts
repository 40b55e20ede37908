import type { Entry, SearchIndex } from './search-index.ts'
import { qualifierScore } from './search-qualifiers.ts'
import type { Question } from './search-question.ts'

export interface Ranked {
  entry: Entry
  score: number
}

/** Candidates whose names are looked at closely. */
const CLOSELY = 160
/** A word found with other marks than it was typed with. */
const OTHER_MARKS = 0.35
/** Shares in the final score. */
export const SHARE = { precision: 0.3, accents: 0.1, prior: 1, qualifiers: 1 }
/** Candidates that hold less of what was sought are no answers. */
const LEAST = 0.22

/** Procedures for a question, best first. */
export function rank(index: SearchIndex, question: Question): Ranked[] {
  const { scores, whole } = gather(index, question)
  if (whole === 0) return []
  const candidates: { id: number; score: number }[] = []
  for (let id = 0; id < scores.length; id++)
    if (scores[id]! > 0) candidates.push({ id, score: scores[id]! / whole })
  candidates.sort((a, b) => b.score + priorAt(index, b.id) - a.score - priorAt(index, a.id))
  const best = candidates[0]?.score ?? 0
  return candidates
    .filter(({ score }, i) => score >= Math.max(LEAST, best * 0.35) || i === 0)
    .map(({ id, score }, i) => {
      const entry = index.entries[id]!
      const closely = i < CLOSELY ? nameScore(index, entry, question) : -0.2
      return { entry, score: score + closely }
    })
    .sort((a, b) => b.score - a.score || (a.entry.document.code < b.entry.document.code ? -1 : 1))
}

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
function nameScore(index: SearchIndex, { name, prior, qualifiers }: Entry, question: Question): number {
  let named = 0
  let shared = 0
  const seen = new Set<string>()
  for (const { folded, mark } of name) {
    if (seen.has(folded)) continue
    seen.add(folded)
    const id = index.terms.get(folded)
    const worth = id === undefined ? 0 : index.idf[id]!
    named += worth
    const sought = question.sought.get(folded)
    if (!sought) continue
    const sameMarks = !sought.marked || sought.marked === mark
    shared += worth * Math.min(1, sought.weight) * (sameMarks ? 1 : OTHER_MARKS)
  }
  return (
    (named === 0 ? 0 : shared / named) * SHARE.precision +
    prior * SHARE.prior +
    qualifierScore(qualifiers, question.qualifiers) * SHARE.qualifiers
  )
}
