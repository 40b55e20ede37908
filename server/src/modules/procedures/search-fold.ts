/**
 * A syllable without its marks, the way people type in a hurry: `Đăng ký` and `dang ki` fold to the same.
 * After a consonant y and i sound alike and are written alike here (ký = kí, lý = lí).
 */
export function fold(text: string): string {
  return unmarked(text).replace(/\b([bdghklmnprstvx]|qu|th|ph|kh|nh|ch|tr)y\b/g, '$1i')
}

const unmarked = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase().replaceAll('đ', 'd')

export interface Word {
  /** NFC and lower case, marks kept. */
  written: string
  folded: string
  /** A key that keeps the marks but not which vowel carries the tone (hoà = hòa); empty for a word without marks. */
  mark: string
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
/** Tells a marked word's key from a folded word where both are terms. */
export const MARK = '´'

function toWord(written: string): Word {
  const folded = fold(written)
  if (unmarked(written) === written) return { written, folded, mark: '' }
  const decomposed = written.normalize('NFD')
  const shape = decomposed.replace(TONES, '').normalize('NFC')
  const tone = decomposed.match(TONES)?.[0] ?? ''
  const base = shape.replace(/^([bdghklmnprstvx]|qu|th|ph|kh|nh|ch|tr)y$/, '$1i')
  return { written, folded, mark: MARK + base + tone }
}

/** Texts repeat few words: each is looked at once. Bounded, because strangers' questions come here too. */
const known = new Map<string, Word>()
const MOST_KNOWN = 30_000

function wordOf(written: string): Word {
  const word = known.get(written)
  if (word) return word
  if (known.size >= MOST_KNOWN) known.clear()
  const made = toWord(written)
  known.set(written, made)
  return made
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu
/** Longer than any real word or code. */
const LONGEST_WORD = 40

/** The words of a text in order, at most `most` of them. */
export function wordsOf(text: string, most = Number.POSITIVE_INFINITY): Word[] {
  const words: Word[] = []
  for (const found of text.normalize('NFC').toLowerCase().match(WORD) ?? []) {
    if (words.length >= most) break
    if (found.length > LONGEST_WORD) continue
    const word = wordOf(found)
    if (word.folded !== '') words.push(word)
  }
  return words
}

/** Folded words of a phrase, joined: the key under which phrases are compared. */
export const phraseOf = (text: string): string =>
  wordsOf(text)
    .map((word) => word.folded)
    .join(' ')
