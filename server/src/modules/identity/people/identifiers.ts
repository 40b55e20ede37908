const CITIZEN_ID = /^\d{12}$/
const TAX_CODE = /^(\d{10})(-\d{3})?$/
const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3]

/** Whether a text is a citizen id: 12 digits, of which none is a check digit. */
export const isCitizenId = (text: string): boolean => CITIZEN_ID.test(text)

/**
 * The year of birth that a citizen id says: its fourth digit is the century with the sex (0 and 1 for 1900, 2 and 3 for 2000 …), the
 * next two the year (Decree 137/2015, article 13). Undefined for what is no citizen id.
 */
export const birthYearIn = (citizenId: string): number | undefined =>
  isCitizenId(citizenId)
    ? 1900 + 100 * Math.floor(Number(citizenId[3]) / 2) + Number(citizenId.slice(4, 6))
    : undefined

/**
 * Whether a text is the tax number of an organisation: 10 digits whose last checks the others, and for a branch -NNN.
 * The check digit is 10 − (weighted sum mod 11); a sum that leaves 0 has no valid number, as the digit would be 10.
 */
export function isTaxCode(text: string): boolean {
  const digits = TAX_CODE.exec(text)?.[1]
  if (!digits) return false
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0)
  return 10 - (sum % 11) === Number(digits[9])
}

/** A phone number as it is kept: digits, with + in front if it was there; spaces, dots and hyphens are what people type. */
export const plainPhone = (text: string): string => text.replace(/[\s.()-]/g, '')

/** Whether two names are the same as people write them: without accents, case and spaces counting. */
export const isSameName = (one: string, other: string): boolean => plainName(one) === plainName(other)

const plainName = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase().trim().replace(/\s+/g, ' ')
