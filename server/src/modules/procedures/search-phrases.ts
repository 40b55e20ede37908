import { type Word, wordsOf } from './search-fold.ts'

/** A word of a question; `also`: other folded readings (a slip corrected). */
export interface AskedWord extends Word {
  also: readonly string[]
}

interface Phrase<Owner> {
  words: readonly Word[]
  /** Written `mờ!`: without its marks the word means too much else to count. */
  strict: boolean
  owner: Owner
}

/** Where a phrase stands in a text: words `from` to `to`, the latter excluded. */
export interface Found<Owner> {
  from: number
  to: number
  owner: Owner
}

/** Phrases, each with what it stands for, found in a text in one pass over its words. */
export class Phrases<Owner> {
  readonly #byFirst = new Map<string, Phrase<Owner>[]>()

  /** Adds phrases written `a|b c|mờ!`. */
  add(list: string, owner: Owner): this {
    for (const text of list.split('|')) {
      const words = wordsOf(text)
      const first = words[0]
      if (!first) continue
      const phrase = { words, strict: text.trimEnd().endsWith('!'), owner }
      const others = this.#byFirst.get(first.folded)
      if (others) others.push(phrase)
      else this.#byFirst.set(first.folded, [phrase])
    }
    return this
  }

  /** The words of every phrase. */
  all(): readonly (readonly Word[])[] {
    return [...this.#byFirst.values()].flatMap((phrases) => phrases.map(({ words }) => words))
  }

  find(words: readonly (Word | AskedWord)[]): Found<Owner>[] {
    const found: Found<Owner>[] = []
    words.forEach((word, from) => {
      this.#findAt(word.folded, words, from, found)
      if ('also' in word) for (const other of word.also) this.#findAt(other, words, from, found)
    })
    return found
  }

  #findAt(reading: string, words: readonly (Word | AskedWord)[], from: number, found: Found<Owner>[]): void {
    for (const phrase of this.#byFirst.get(reading) ?? [])
      if (standsAt(phrase, words, from))
        found.push({ from, to: from + phrase.words.length, owner: phrase.owner })
  }
}

type Written = Pick<Phrase<unknown>, 'words' | 'strict'>

function standsAt(
  { words: phrase, strict }: Written,
  words: readonly (Word | AskedWord)[],
  at: number,
): boolean {
  if (at + phrase.length > words.length) return false
  let exact = 0
  for (let i = 0; i < phrase.length; i++) {
    const agreement = agree(phrase[i]!, words[at + i]!, strict)
    if (agreement === 0) return false
    if (agreement === 2) exact += 1
  }
  return exact > 0 || (phrase.length > 1 && !strict)
}

/** 0: another word. 1: the same but for its marks. 2: the same, as far as it was written. */
function agree(phrase: Word, word: Word | AskedWord, strict: boolean): 0 | 1 | 2 {
  if (word.folded !== phrase.folded) return 'also' in word && word.also.includes(phrase.folded) ? 2 : 0
  if (word.mark === '') return strict && phrase.mark !== '' ? 0 : 2
  return word.mark === phrase.mark ? 2 : 1
}
