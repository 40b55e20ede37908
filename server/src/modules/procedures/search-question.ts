import { type Word, wordsOf } from './search-fold.ts'
import { fromTelex, fromVni, isSyllable } from './search-keys.ts'
import { type Meaning, meaningOf } from './search-meaning.ts'
import type { AskedWord } from './search-phrases.ts'
import { qualifiersAsked, qualifiersIn } from './search-qualifiers.ts'
import { carriers, type Heard, heardIn } from './search-sayings.ts'
import type { Vocabulary } from './search-vocabulary.ts'
import { WEIGHTS } from './search-weights.ts'
import { wishedFirst } from './search-wish.ts'

export const LONGEST_QUESTION = 300
const MOST_WORDS = 60

/** What a question is about, as far as the dictionary and the catalogue's vocabulary tell. */
export interface Question extends Meaning {
  words: readonly AskedWord[]
  /** Folded words and pairs as typed → how much they matter: a name that says just this is meant, whatever the dictionary thinks. */
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
  const words = read(
    typed.flatMap((word) => syllablesOf(word, vocabulary)),
    vocabulary,
    understood,
  )
  if (typing && /[\p{L}\p{N}]$/u.test(text)) finish(words, vocabulary)
  const heard = accepted([...wishedFirst(heardIn(words), words), ...abbreviations(words, vocabulary)])
  const meaning = meaningOf(words, heard, vocabulary, understood)
  return {
    words,
    ...meaning,
    typed: typedTerms(words),
    code,
    qualifiers: qualifiersOf(words, heard),
    content: contentOf(words),
    understood,
    unknown: words.filter((w) => !vocabulary.knows(w.folded) && w.also.length === 0).map((w) => w.written),
  }
}

/** Sayings have judged their own words, unless it is a single one: what they mean counts in their place. */
function qualifiersOf(words: readonly AskedWord[], heard: readonly Heard[]): number {
  const judged = heard.filter(({ saying, words: own }) => saying.whole || own.size > 1)
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
  const marked = isMarked(typed)
  const corrected = vocabulary.speller.correct(plain, alone, marked)
  return plain.map((word, i) => {
    const reading = corrected[i]
    if (reading !== undefined || decoded[i] !== undefined)
      note(understood, typed[i]!, reading ?? word.folded, vocabulary)
    if (reading === undefined)
      return { ...word, also: [], plain: marked && word.mark === '' && vocabulary.writes(word.written) }
    return reading === word.folded ? { ...plainWord(reading), also: [] } : { ...word, also: [reading] }
  })
}

/** A pair of syllables that so many texts have may be meant by a word that is typed as one. */
const WELL_USED = 3

/** Two syllables typed without a space (`khaisinh`) apart, where people use the pair. */
function syllablesOf(word: Word, vocabulary: Vocabulary): readonly Word[] {
  const { written, folded } = word
  if (!/^[a-z]{4,}$/.test(written) || vocabulary.knows(folded) || isSyllable(folded)) return [word]
  for (let at = written.length - 2; at >= 2; at--) {
    const [first, second] = wordsOf(`${written.slice(0, at)} ${written.slice(at)}`)
    if (vocabulary.pairs(first!.folded, second!.folded) >= WELL_USED) return [first!, second!]
  }
  return [word]
}

/** Was the text typed with its marks? Half of the words of Vietnamese and more have some. */
const isMarked = (typed: readonly Word[]): boolean =>
  typed.filter(({ mark }) => mark !== '').length * 2 >= typed.length

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
    return [{ saying: { whole: false, parts: 1, meant: [phrase], text, renews: false }, words: new Set([i]) }]
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

const LITERAL_CARRIER = 0.1

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
  return first || second ? LITERAL_CARRIER / 4 : WEIGHTS.pair
}
