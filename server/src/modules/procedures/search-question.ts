import { type Word, wordsOf } from './search-fold.ts'
import { fromTelex, fromVni } from './search-keys.ts'
import type { AskedWord } from './search-phrases.ts'
import { qualifiersAsked, qualifiersIn } from './search-qualifiers.ts'
import { carriers, type Heard, heardIn } from './search-sayings.ts'
import type { Vocabulary } from './search-vocabulary.ts'

export const LONGEST_QUESTION = 300
const MOST_WORDS = 60

/** A word or a pair of words that an answer should hold, and how much it matters (1: what was asked in so many words). */
export interface Sought {
  weight: number
  /** The marks it was typed with; a word with other marks is worth less. */
  marked?: string
}

/** What a question is about, as far as the dictionary and the catalogue's vocabulary tell. */
export interface Question {
  words: readonly AskedWord[]
  /** Folded words and pairs → how much they matter. */
  sought: ReadonlyMap<string, Sought>
  /** The same for what was typed, word for word: a name that says just this is meant, whatever the dictionary thinks. */
  typed: ReadonlyMap<string, number>
  /** Code of a procedure, whole or its beginning, with its dot. */
  code: string | undefined
  qualifiers: number
  /** Folded words that do not only carry the question, in order. */
  content: string
  /** What was read otherwise than it was typed, for the reasons: typed → meant. */
  understood: ReadonlyMap<string, string>
  /** Words that mattered and stand in no procedure. */
  unknown: readonly string[]
}

/** `typing`: the last word may be unfinished. */
export function understand(text: string, vocabulary: Vocabulary, typing = false): Question {
  const typed = wordsOf(text.slice(0, LONGEST_QUESTION), MOST_WORDS)
  const code = codeIn(text.slice(0, LONGEST_QUESTION))
  const understood = new Map<string, string>()
  const words = read(typed, vocabulary, understood)
  if (typing && /[\p{L}\p{N}]$/u.test(text)) finish(words, vocabulary)
  const sought = new Map<string, Sought>()
  const heard = accepted([...heardIn(words), ...abbreviations(words, vocabulary)])
  const consumed = seekMeant(sought, heard, words, understood)
  const whole = heard.some(({ saying }) => saying.whole)
  seekTyped(sought, words, { consumed, whole })
  return {
    words,
    sought,
    typed: typedTerms(words),
    code,
    qualifiers: qualifiersOf(words, heard),
    content: contentOf(words),
    understood,
    unknown: words.filter((w) => !vocabulary.knows(w.folded) && w.also.length === 0).map((w) => w.written),
  }
}

/** A saying about the whole question has judged its own words: what it means counts in their place. */
function qualifiersOf(words: readonly AskedWord[], heard: readonly Heard[]): number {
  const judged = heard.filter(({ saying }) => saying.whole)
  const others = words.filter((_, i) => !judged.some((h) => h.words.has(i)))
  return judged
    .flatMap(({ saying }) => saying.meant)
    .reduce((mask, phrase) => mask | qualifiersIn(phrase), qualifiersAsked(others))
}

function contentOf(words: readonly AskedWord[]): string {
  const carried = carriers(words)
  return words
    .filter((_, i) => !carried[i])
    .map((word) => word.also[0] ?? word.folded)
    .join(' ')
}

const CODE = /(?<![\d.])(\d)\s?\.\s?(\d{1,6})(?!\d)|(?<![\d.])(\d)(\d{6})(?!\d)/
const ONLY_CODE =
  /^\s*(?:mã|ma|thủ tục|thu tuc|tthc|số|so|mã số|ma so|\s|:)*(\d)[.,\s]?(\d{0,6})[.\dA-Za-z]*\s*$/iu

/** `1.004194`, `1004194`, `thủ tục 1.004194.000.00.00.H24`, or its beginning when nothing else is asked: `1.0041`. */
export function codeIn(text: string): string | undefined {
  const whole = CODE.exec(text)
  if (whole && (whole[2] ?? whole[4])!.length === 6) return `${whole[1] ?? whole[3]}.${whole[2] ?? whole[4]}`
  const beginning = ONLY_CODE.exec(text)
  return beginning && beginning[2]!.length >= 3 ? `${beginning[1]}.${beginning[2]}` : undefined
}

/** Reads keys typed with the input method off, abbreviations of the catalogue, and slips. */
function read(typed: readonly Word[], vocabulary: Vocabulary, understood: Map<string, string>): AskedWord[] {
  const decoded = typed.map((word) => decode(word, vocabulary))
  const plain = typed.map((word, i) => (decoded[i] === undefined ? word : plainWord(decoded[i])))
  const carried = carriers(plain.map((word) => ({ ...word, also: [] })))
  const alone = plain.map(({ folded }, i) => carried[i]! || isAbbreviation(folded, vocabulary))
  const corrected = vocabulary.speller.correct(plain, alone)
  return plain.map((word, i) => {
    const reading = corrected[i]
    if (reading !== undefined || decoded[i] !== undefined)
      note(understood, typed[i]!, reading ?? word.folded, vocabulary)
    if (reading === undefined) return { ...word, also: [] }
    return reading === word.folded ? { ...plainWord(reading), also: [] } : { ...word, also: [reading] }
  })
}

const isAbbreviation = (folded: string, vocabulary: Vocabulary): boolean =>
  !vocabulary.knows(folded) && (!/[aeiouy\d]/.test(folded) || vocabulary.acronym(folded) !== undefined)

/** Keys and slips that were read as another word are told; marks that were not believed are not. */
function note(understood: Map<string, string>, typed: Word, reading: string, vocabulary: Vocabulary): void {
  if (reading !== typed.folded) understood.set(typed.written, vocabulary.written(reading))
}

const plainWord = (folded: string): Word => ({ written: folded, folded, mark: '' })

function decode({ written, folded }: Word, vocabulary: Vocabulary): string | undefined {
  if (vocabulary.knowsWell(folded) || written !== folded) return undefined
  const reading = fromTelex(written) ?? fromVni(written)
  return reading !== undefined && vocabulary.knows(reading) ? reading : undefined
}

/** Abbreviations that nobody put into the dictionary, read by the names of the catalogue. */
function abbreviations(words: readonly AskedWord[], vocabulary: Vocabulary): Heard[] {
  return words.flatMap(({ folded, also }, i) => {
    const phrase = vocabulary.knows(folded) || also.length > 0 ? undefined : vocabulary.acronym(folded)
    if (!phrase) return []
    const text = phrase.map(({ written }) => written).join(' ')
    return [{ saying: { whole: false, parts: 1, meant: [phrase], text }, words: new Set([i]) }]
  })
}

/** Lets the last word stand for the longer ones that it may become. */
function finish(words: AskedWord[], vocabulary: Vocabulary): void {
  const last = words.at(-1)
  if (!last) return
  const longer = vocabulary.completions(words.at(-2)?.folded, last.folded)
  words[words.length - 1] = { ...last, also: [...last.also, ...longer] }
}

/** The sayings that add something: one is left out when others explain all of its words already. */
function accepted(heard: readonly Heard[]): Heard[] {
  const explained = new Set<number>()
  return heard.filter(({ words }) => {
    const before = explained.size
    for (const i of words) explained.add(i)
    return explained.size > before
  })
}

const MEANT = 1
/** What less of the question is about. */
const ALSO_MEANT = 0.6
const REPLACED = 0.4
const BESIDE = 0.5
const CARRIER = 0.06
const LITERAL_CARRIER = 0.1
const SLIP = 0.75
const PAIR = 0.6

function seekMeant(
  sought: Map<string, Sought>,
  heard: readonly Heard[],
  words: readonly AskedWord[],
  understood: Map<string, string>,
): Set<number> {
  const consumed = new Set<number>()
  let weight = MEANT
  for (const { saying, words: own } of heard) {
    for (const i of own) consumed.add(i)
    for (const phrase of saying.meant) seekPhrase(sought, phrase, saying.whole ? weight : MEANT)
    if (saying.whole) weight = ALSO_MEANT
    const said = words.filter((_, i) => own.has(i)).map((w) => w.written)
    understood.set(said.join(' '), saying.text)
  }
  return consumed
}

function seekPhrase(sought: Map<string, Sought>, phrase: readonly Word[], weight: number): void {
  phrase.forEach((word, i) => {
    seek(sought, word.folded, weight, word.mark)
    if (i > 0) seek(sought, `${phrase[i - 1]!.folded} ${word.folded}`, weight * PAIR)
  })
}

function seekTyped(
  sought: Map<string, Sought>,
  words: readonly AskedWord[],
  { consumed, whole }: { consumed: ReadonlySet<number>; whole: boolean },
): void {
  const carried = carriers(words)
  const allCarried = carried.every(Boolean)
  const weights = words.map((_, i) => {
    if (consumed.has(i)) return REPLACED
    if (carried[i] && !allCarried) return CARRIER
    return whole ? BESIDE : 1
  })
  words.forEach((word, i) => {
    seek(sought, word.folded, weights[i]!, word.mark)
    for (const other of word.also) seek(sought, other, weights[i]! * SLIP)
    const before = words[i - 1]
    if (!before) return
    const pairWeight =
      Math.max(Math.min(weights[i - 1]!, weights[i]!), Math.max(weights[i - 1]!, weights[i]!) * 0.5) * PAIR
    for (const [a, x] of weighted(before))
      for (const [b, y] of weighted(word)) seek(sought, `${a} ${b}`, pairWeight * x * y)
  })
}

/** Words and pairs as typed (a slip corrected), those that only carry the question for little. */
function typedTerms(words: readonly AskedWord[]): Map<string, number> {
  const carried = carriers(words)
  const read = words.map((word) => word.also[0] ?? word.folded)
  const terms = new Map<string, number>()
  read.forEach((word, i) => {
    terms.set(word, carried[i] ? LITERAL_CARRIER : 1)
    if (i > 0) terms.set(`${read[i - 1]} ${word}`, literalPair(carried[i - 1]!, carried[i]!))
  })
  return terms
}

function literalPair(first: boolean, second: boolean): number {
  if (first && second) return LITERAL_CARRIER
  return first || second ? LITERAL_CARRIER / 4 : PAIR
}

const weighted = (word: AskedWord): [string, number][] => [
  [word.folded, 1],
  ...word.also.map((w): [string, number] => [w, SLIP]),
]

function seek(sought: Map<string, Sought>, term: string, weight: number, marked = ''): void {
  const known = sought.get(term)
  if (!known || known.weight < weight) sought.set(term, { weight, ...(marked !== '' && { marked }) })
}
