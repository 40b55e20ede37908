import { type Word, wordsOf } from './search-fold.ts'

/** A word of a question; `also`: other folded readings (a slip corrected). */
export interface AskedWord extends Word {
  also: readonly string[]
  /** Typed without marks among words that have theirs: it has none. */
  plain?: boolean
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

const standsAt = (
  { words: phrase, strict }: Written,
  words: readonly (Word | AskedWord)[],
  at: number,
): boolean =>
  at + phrase.length <= words.length && phrase.every((word, i) => agree(word, words[at + i]!, strict))

/** The same word, as far as its marks were written. */
function agree(phrase: Word, word: Word | AskedWord, strict: boolean): boolean {
  if (word.folded !== phrase.folded) return !strict && 'also' in word && word.also.includes(phrase.folded)
  if (word.mark === phrase.mark) return true
  return word.mark === '' && !strict && !('plain' in word && word.plain)
}
