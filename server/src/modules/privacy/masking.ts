/** By what a person is recognised in what they wrote. */
export interface Own {
  fullName: string
  citizenId: string
  phone: string | null
  email: string | null
}

const HIDDEN = '•••'

/**
 * What somebody wrote into a form, with other people masked: whoever is named with a number or a name that is not the
 * person's own keeps the first letters of the name only, and every long number that is not the person's own its last
 * three digits. Lists and sections stay as they are.
 */
export const maskOthers = (value: unknown, own: Own): unknown => masked(value, own, false)

function masked(value: unknown, own: Own, isOther: boolean, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => masked(one, own, isOther, key))
  if (typeof value === 'object' && value !== null) {
    const other = isOther ? !isOwn(value, own) : namesAnother(value, own)
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, masked(one, own, other, name)]),
    )
  }
  if (typeof value !== 'string') return isOther && typeof value === 'number' ? HIDDEN : value
  if (!isOther) return maskNumbers(value, own)
  return /name/i.test(key) ? initials(value) : HIDDEN
}

const textsOf = (part: object) =>
  Object.entries(part).filter(([, v]) => typeof v === 'string') as [string, string][]
const same = (a: string, b: string) => plain(a) === plain(b)
const plain = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()

function isOwn(part: object, own: Own): boolean {
  const texts = textsOf(part)
  const number = texts.find(([key]) => /citizenId/i.test(key))?.[1]
  if (number) return number === own.citizenId
  return texts.some(([key, text]) => /fullName/i.test(key) && same(text, own.fullName))
}

const namesAnother = (part: object, own: Own): boolean =>
  textsOf(part).some(([key, text]) => /citizenId|fullName/i.test(key) && text !== '') && !isOwn(part, own)

const initials = (name: string): string =>
  name
    .trim()
    .split(/\s+/)
    .map((word) => `${[...word][0] ?? ''}.`)
    .join(' ')

/** Long numbers in free words: whose they are nobody can tell, unless they are the person's own. */
export function maskNumbers(text: string, { citizenId, phone, email }: Own): string {
  const own = [citizenId, phone].map((number) => number?.replace(/\D/g, ''))
  return text
    .replace(/\d(?:[ .]?\d){8,}/g, (number) =>
      own.includes(number.replace(/\D/g, '')) ? number : `${HIDDEN}${number.slice(-3)}`,
    )
    .replace(/[^\s@]+@[^\s@]+/g, (address) => (address === email ? address : HIDDEN))
}
