const TITLES = /^(?:pho )?(?:chu tich|giam doc|thu truong|cuc truong|chi cuc truong|truong)(?= ) /
const SEPARATORS = /[^a-z0-9]+/g

/**
 * How an agency's name is compared: without accents, case, punctuation and the head's title, and with one word for
 * the people's committee, because the catalogue spells it `UBND`, `Ủy ban` and `Uỷ ban`.
 */
export const agencyKey = (name: string): string =>
  plainWords(name)
    .replace(TITLES, '')
    .replace(/\buy ban nhan dan\b/, 'ubnd')

/** The words of a name without accents, case and punctuation. */
export const plainWords = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(SEPARATORS, ' ')
    .trim()

/**
 * The agencies that a name of the catalogue means: the longest known name that it begins with, word by word, so that
 * `Sở Xây dựng - TP. Hải Phòng` is `Sở Xây dựng`. Undefined when no known name fits.
 */
export function agencyCalled<T>(byAgency: ReadonlyMap<string, T>, name: string): T | undefined {
  const words = agencyKey(name).split(' ')
  for (let n = words.length; n > 0; n -= 1) {
    const found = byAgency.get(words.slice(0, n).join(' '))
    if (found !== undefined) return found
  }
  return undefined
}
