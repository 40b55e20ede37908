import type { Word } from './search-fold.ts'
import { isSyllable } from './search-keys.ts'
import { oneSlipApart, soundOf } from './search-sounds.ts'

/** How a pair of words is used: in how many texts, and with which marks. */
export interface PairUse {
  count: number
  /** Marks that its words have in texts. */
  firsts: ReadonlySet<string>
  seconds: ReadonlySet<string>
}

/** How often words and pairs of words stand in the catalogue and in the phrases people use. */
export interface Usage {
  word: (folded: string) => number
  /** Is there such a word with these marks? */
  mark: (mark: string) => boolean
  /** Is there a word written just so? */
  writes: (written: string) => boolean
  pair: (first: string, second: string) => PairUse | undefined
}

interface Reading {
  folded: string
  /** Marks as typed; empty for words without marks and for readings that are guesses. */
  mark: string
  cost: number
}

/** What it costs to believe another reading, against the gain of a pair that people use (at most BOND). */
export const COST = {
  unknown: 3,
  sound: 0.6,
  slip: 1,
  notSyllable: 0.5,
  known: 1.7,
  otherMarks: 1.2,
  sure: 0.9,
}
const BOND = 3
const MOST_READINGS = 20

/** Reads a question's words in the light of their neighbours. */
export class Speller {
  readonly #usage: Usage
  readonly #bySound = new Map<string, Word[]>()
  readonly #bySize = new Map<string, Word[]>()

  constructor(vocabulary: Iterable<Word>, usage: Usage) {
    this.#usage = usage
    for (const word of vocabulary) {
      push(this.#bySound, soundOf(word.mark === '' ? word.folded : word.written), word)
      if (word.mark !== '') push(this.#bySound, soundOf(word.folded), word)
      for (const size of [-1, 0, 1]) push(this.#bySize, `${word.folded.length + size}${word.folded[0]}`, word)
    }
  }

  #readings({ written, folded, mark }: Word, marked: boolean): Reading[] {
    const known = this.#usage.word(folded) > 0
    const sure = marked && this.#usage.writes(written) ? COST.sure : 0
    const cost = known ? COST.known + sure : COST.sound
    const typed = [{ folded, mark, cost: known ? 0 : COST.unknown }]
    const others = new Map<string, Reading>()
    if (mark !== '')
      others.set(folded, { folded, mark: '', cost: this.#usage.mark(mark) ? COST.otherMarks + sure : -0.1 })
    for (const word of this.#bySound.get(soundOf(mark === '' ? folded : written)) ?? [])
      if (word.folded !== folded) others.set(word.folded, { folded: word.folded, mark: '', cost })
    if (!known && folded.length > 2 && !/\d/.test(folded))
      for (const word of this.#bySize.get(`${folded.length}${folded[0]}`) ?? [])
        if (!others.has(word.folded) && oneSlipApart(folded, word.folded))
          others.set(word.folded, { folded: word.folded, mark: '', cost: slipCost(word.folded) })
    return [...typed, ...[...others.values()].slice(0, MOST_READINGS)]
  }

  /**
   * For each word (but those left `alone`) the reading that fits its neighbours best, where that is another than what was typed (the same word
   * where only its marks are not believed): the cheapest way
   * through all readings (Viterbi), where a pair that people use pays for a slip.
   */
  correct(words: readonly Word[], alone: readonly boolean[], marked: boolean): (string | undefined)[] {
    const columns = words.map((word, i) => (alone[i] ? [{ ...word, cost: 0 }] : this.#readings(word, marked)))
    const scores: number[][] = []
    const origins: number[][] = []
    columns.forEach((column, i) => {
      scores.push(column.map(({ cost }) => (i === 0 ? -cost : Number.NEGATIVE_INFINITY)))
      origins.push(column.map(() => 0))
      if (i > 0) this.#advance(columns[i - 1]!, column, scores, origins)
    })
    return traceBack(columns, scores, origins)
  }

  #advance(
    before: readonly Reading[],
    column: readonly Reading[],
    scores: number[][],
    origins: number[][],
  ): void {
    const at = scores.length - 1
    column.forEach((reading, j) => {
      before.forEach((previous, k) => {
        const score = scores[at - 1]![k]! - reading.cost + this.#bond(previous, reading)
        if (score > scores[at]![j]!) {
          scores[at]![j] = score
          origins[at]![j] = k
        }
      })
    })
  }

  #bond(first: Reading, second: Reading): number {
    const use = this.#usage.pair(first.folded, second.folded)
    if (!use) return 0
    const strange =
      (first.mark !== '' && !use.firsts.has(first.mark)) ||
      (second.mark !== '' && !use.seconds.has(second.mark))
    return Math.min(BOND, Math.log1p(use.count)) * (strange ? 0.3 : 1)
  }
}

const slipCost = (folded: string): number => COST.slip + (isSyllable(folded) ? 0 : COST.notSyllable)

function traceBack(
  columns: readonly (readonly Reading[])[],
  scores: readonly number[][],
  origins: readonly number[][],
): (string | undefined)[] {
  const chosen: (string | undefined)[] = columns.map(() => undefined)
  const last = scores.at(-1) ?? []
  let j = last.reduce((top, score, k) => (score > last[top]! ? k : top), 0)
  for (let i = columns.length - 1; i >= 0; i--) {
    if (j > 0) chosen[i] = columns[i]![j]!.folded
    j = origins[i]![j]!
  }
  return chosen
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
