import { fold } from './search-fold.ts'

/**
 * Reads what was typed with the input method off: Telex (`ddawng kys`) and VNI (`d9a8ng ky1`). Only the folded reading
 * matters to the search, so tone and shape keys are taken out again.
 */

const VOWELS = /[aeiouy]/
/** Keys that end or interrupt a syllable to give it a tone, and those that shape a vowel. */
const TELEX_TONE = /[sfrxj]/g
const VNI = /[0-9]/

/** What a Telex typist meant by the word, folded; undefined when nothing in it looks like Telex. */
export function fromTelex(word: string): string | undefined {
  if (!/^[a-z]{2,12}$/.test(word) || !VOWELS.test(word)) return undefined
  const onset = /^(dd|[^aeiouy]*)/.exec(word)![0]
  const rest = word.slice(onset.length)
  const shaped = rest
    .replace(/([aeo])\1/g, '$1')
    .replace(/([aou])w/g, '$1')
    .replace(/w/g, '')
    .replace(/([aeiouy][a-z]*)d$/, '$1')
  const plain = shaped.replace(TELEX_TONE, '').replace(/([aeo])([iuy]?[a-z]{0,2})\1$/, '$1$2')
  const read = fold(onset.replace('dd', 'd') + plain)
  return read === word || read === '' ? undefined : read
}

/** The same for VNI: digits after letters are keys, except in a word that has only one letter. */
export function fromVni(word: string): string | undefined {
  if (!/^[a-z]{1,3}[a-z0-9]{1,9}$/.test(word) || !VNI.test(word) || !VOWELS.test(word)) return undefined
  const letters = word.replace(/[0-9]/g, '')
  return letters.length < 2 ? undefined : fold(letters)
}

/** Could this be a syllable of Vietnamese, as far as its letters go? */
export const isSyllable = (folded: string): boolean =>
  /^(ngh|ng|nh|ch|tr|th|ph|kh|gh|gi|qu|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(ng|nh|ch|[cmnpt])?$/.test(folded)
