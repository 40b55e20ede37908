import { MARK, type Word } from './search-fold.ts'
import type { SearchIndex } from './search-index.ts'
import { isSyllable } from './search-keys.ts'
import { dictionaryPhrases } from './search-sayings.ts'
import { Speller } from './search-spelling.ts'

/** A word that few texts have may itself be a slip. */
const WELL_KNOWN = 4
/** How telling a word is that no procedure has. */
const UNHEARD = 6
/** A phrase of the dictionary counts as much as one of so many texts. */
const DICTIONARY = 12

/** The words of the catalogue and of the dictionary, to judge what a question's words may mean. */
export interface Vocabulary {
  knows(folded: string): boolean
  knowsWell(folded: string): boolean
  /** Is there a word written just so, with these marks or without any? */
  writes(written: string): boolean
  /** In how many texts two folded words follow each other. */
  pairs(first: string, second: string): number
  /** How telling a folded word is: the rarer in names, the more. */
  telling(folded: string): number
  /** How the catalogue most often writes a folded word, with its marks. */
  written(folded: string): string
  /** Words that begin with what was typed, those that usually follow `before` first. */
  completions(before: string | undefined, beginning: string): string[]
  /** Words of the catalogue whose first letters a made-up abbreviation has, `cchn`: chứng chỉ hành nghề. */
  acronym(letters: string): readonly Word[] | undefined
  speller: Speller
}

export function vocabularyOf(index: SearchIndex): Vocabulary {
  const counts = new Map<string, number>()
  for (const [term, id] of index.terms)
    if (!term.startsWith(MARK) && !term.includes(' ')) counts.set(term, index.counts[id]!)
  const gathered = { counts, pairs: new Map<string, GatheredPair>(), words: new Map<string, Word>() }
  for (const { name } of index.entries) gather(gathered, name, 1)
  for (const phrase of dictionaryPhrases()) gather(gathered, phrase, DICTIONARY)
  const marks = new Set([...gathered.words.values()].map(({ mark }) => mark))
  const count = (folded: string): number => counts.get(folded) ?? 0
  const writings = commonWritings(index)
  return {
    knows: (folded) => count(folded) > 0,
    knowsWell: (folded) => count(folded) >= WELL_KNOWN,
    writes: (written) => gathered.words.has(written),
    pairs: (first, second) => gathered.pairs.get(`${first} ${second}`)?.count ?? 0,
    telling: (folded) => index.idf[index.terms.get(folded) ?? -1] ?? UNHEARD,
    written: (folded) => writings.get(folded) ?? folded,
    completions: (before, beginning) => complete(gathered, before, beginning),
    acronym: acronymsOf(index),
    speller: new Speller(gathered.words.values(), {
      word: count,
      mark: (mark) => marks.has(mark),
      writes: (written) => gathered.words.has(written),
      pair: (first, second) => gathered.pairs.get(`${first} ${second}`),
    }),
  }
}

interface GatheredPair {
  count: number
  firsts: Set<string>
  seconds: Set<string>
}

interface Gathered {
  counts: Map<string, number>
  pairs: Map<string, GatheredPair>
  words: Map<string, Word>
}

function gather({ counts, pairs, words }: Gathered, text: readonly Word[], worth: number): void {
  text.forEach((word, i) => {
    words.set(word.written, word)
    if (worth > 1) counts.set(word.folded, (counts.get(word.folded) ?? 0) + worth)
    const before = text[i - 1]
    if (!before) return
    const key = `${before.folded} ${word.folded}`
    let use = pairs.get(key)
    if (!use) {
      use = { count: 0, firsts: new Set(), seconds: new Set() }
      pairs.set(key, use)
    }
    use.count += worth
    use.firsts.add(before.mark)
    use.seconds.add(word.mark)
  })
}

/** Fewer letters stand for too many things; a phrase that few names have is chance. */
const SHORTEST_ACRONYM = 3
const COMMON_PHRASE = 3

function acronymsOf(index: SearchIndex): Vocabulary['acronym'] {
  const names = index.entries.map(({ name }) => ({
    name,
    initials: name.map(({ folded }) => folded[0]).join(''),
  }))
  return (letters) => {
    if (letters.length < SHORTEST_ACRONYM || isSyllable(letters) || !/^[a-z]+$/.test(letters))
      return undefined
    const phrases = new Map<string, { words: readonly Word[]; count: number }>()
    for (const { name, initials } of names) {
      const at = initials.indexOf(letters)
      if (at < 0) continue
      const words = name.slice(at, at + letters.length)
      const key = words.map(({ folded }) => folded).join(' ')
      phrases.set(key, { words, count: (phrases.get(key)?.count ?? 0) + 1 })
    }
    const best = [...phrases.values()].reduce((top, next) => (next.count > top.count ? next : top), NO_PHRASE)
    return best.count >= COMMON_PHRASE ? best.words : undefined
  }
}

const NO_PHRASE: { words: readonly Word[]; count: number } = { words: [], count: 0 }

const COMPLETIONS = 5

function complete({ counts, pairs }: Gathered, before: string | undefined, beginning: string): string[] {
  const follows = (word: string): number => pairs.get(`${before} ${word}`)?.count ?? 0
  return [...counts.keys()]
    .filter((word) => word.startsWith(beginning) && word !== beginning)
    .map((word) => ({ word, use: follows(word) * 100 + counts.get(word)! }))
    .sort((a, b) => b.use - a.use)
    .slice(0, COMPLETIONS)
    .map(({ word }) => word)
}

function commonWritings(index: SearchIndex): Map<string, string> {
  const best = new Map<string, { written: string; lead: number }>()
  for (const { name } of index.entries)
    for (const { written, folded } of name) {
      const leader = best.get(folded)
      if (!leader || leader.lead === 0) best.set(folded, { written, lead: 1 })
      else leader.lead += leader.written === written ? 1 : -1
    }
  return new Map([...best].map(([folded, { written }]) => [folded, written]))
}
