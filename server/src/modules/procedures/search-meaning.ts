import type { Word } from './search-fold.ts'
import type { AskedWord } from './search-phrases.ts'
import { carriers, type Heard, type Saying } from './search-sayings.ts'
import type { Vocabulary } from './search-vocabulary.ts'
import { WEIGHTS } from './search-weights.ts'
import { wishAt } from './search-wish.ts'

/** A word or a pair of words that an answer should hold, and how much it matters (1: what was asked in so many words). */
export interface Sought {
  weight: number
  /** The marks it was typed with; a word with other marks is worth less. */
  marked?: string
}

/** Two readings of a question: what the dictionary makes of it, and its words as they stand. Folded words and pairs. */
export interface Meaning {
  sought: ReadonlyMap<string, Sought>
  literal: ReadonlyMap<string, Sought>
}

type Terms = Map<string, Sought>

/** What to look for; `understood` is told what was read otherwise than it was typed. */
export function meaningOf(
  words: readonly AskedWord[],
  heard: readonly Heard[],
  vocabulary: Vocabulary,
  understood: Map<string, string>,
): Meaning {
  const sought: Terms = new Map()
  const literal: Terms = new Map()
  const weights = importance(words)
  const strengths = strengthsOf(words, weights, heard, vocabulary)
  heard.forEach(({ saying, words: own }, i) => {
    for (const phrase of saying.meant) seekPhrase(sought, phrase, strengths[i]!)
    const said = words.filter((_, at) => own.has(at)).map((w) => w.written)
    understood.set(said.join(' '), saying.text)
  })
  seekTyped(sought, words, leftOver(words, weights, heard, strengths))
  seekTyped(literal, words, weights)
  return { sought, literal }
}

/** How much each word matters before anything is known of what it means. */
function importance(words: readonly AskedWord[]): number[] {
  const carried = carriers(words)
  const all = carried.every(Boolean)
  const wish = wishAt(words, carried)
  return words.map((_, i) => (carried[i] && !all ? WEIGHTS.carrier : 1) * (i < wish ? WEIGHTS.before : 1))
}

/** How much is believed of what each saying means. */
function strengthsOf(
  words: readonly AskedWord[],
  weights: readonly number[],
  heard: readonly Heard[],
  vocabulary: Vocabulary,
): number[] {
  const mass = words.map((w, i) => weights[i]! * vocabulary.telling(w.also[0] ?? w.folded))
  const all = mass.reduce((sum, m) => sum + m, 0) || 1
  const first = heard.findIndex(({ saying }) => saying.whole)
  return heard.map(({ saying, words: own }, i) => {
    if (!saying.whole) return nameStrength(saying, words, own, vocabulary)
    const share = [...own].reduce((sum, at) => sum + mass[at]!, 0) / all
    const strength = Math.min(1, WEIGHTS.saying.base + WEIGHTS.saying.slope * share)
    return i === first ? strength : Math.min(strength, WEIGHTS.saying.second)
  })
}

/** A long official name must not outweigh the rest of the question for its length. */
function nameStrength(
  saying: Saying,
  words: readonly AskedWord[],
  own: ReadonlySet<number>,
  vocabulary: Vocabulary,
): number {
  const massOf = (list: readonly Word[]): number =>
    list.reduce((sum, { folded }) => sum + vocabulary.telling(folded), 0)
  const said = massOf(words.filter((_, i) => own.has(i)))
  return Math.min(1, Math.max(WEIGHTS.named, said / Math.max(...saying.meant.map(massOf))))
}

/** How much each typed word still matters beside what the sayings mean: the more they are believed, the less. */
function leftOver(
  words: readonly AskedWord[],
  weights: readonly number[],
  heard: readonly Heard[],
  strengths: readonly number[],
): number[] {
  const carried = carriers(words)
  const all = carried.every(Boolean)
  const explained = new Set(heard.flatMap(({ words: own }) => [...own]))
  const whole = Math.max(0, ...strengths.filter((_, i) => heard[i]!.saying.whole))
  return words.map((_, i) => {
    if (explained.has(i)) return 1 - (1 - WEIGHTS.replaced) * (whole || 1)
    return carried[i] && !all ? weights[i]! : weights[i]! * (1 - (1 - WEIGHTS.beside) * whole)
  })
}

function seekPhrase(terms: Terms, phrase: readonly Word[], weight: number): void {
  phrase.forEach((word, i) => {
    seek(terms, word.folded, weight, word.mark)
    if (i > 0) seek(terms, `${phrase[i - 1]!.folded} ${word.folded}`, weight * WEIGHTS.pair)
  })
}

function seekTyped(terms: Terms, words: readonly AskedWord[], weights: readonly number[]): void {
  words.forEach((word, i) => {
    seek(terms, word.folded, weights[i]!, word.mark)
    for (const other of word.also) seek(terms, other, weights[i]! * WEIGHTS.slip)
    const before = words[i - 1]
    if (!before) return
    const [less, more] = [weights[i - 1]!, weights[i]!].sort((a, b) => a - b) as [number, number]
    const weight = Math.max(less, more * WEIGHTS.carrierPair) * WEIGHTS.pair
    for (const [a, x] of readingsOf(before))
      for (const [b, y] of readingsOf(word)) seek(terms, `${a} ${b}`, weight * x * y)
  })
}

const readingsOf = (word: AskedWord): [string, number][] => [
  [word.folded, 1],
  ...word.also.map((w): [string, number] => [w, WEIGHTS.slip]),
]

function seek(terms: Terms, term: string, weight: number, marked = ''): void {
  const known = terms.get(term)
  if (!known || known.weight < weight) terms.set(term, { weight, ...(marked !== '' && { marked }) })
}
