import type { CardFault, ReadCard } from './card.ts'
import { dayFrom, isCitizenId } from './day.ts'

const LINE = 30
const WEIGHTS = [7, 3, 1]

/** The check digit of ICAO 9303: digits count as themselves, letters from 10, fillers nothing, weighted 7-3-1, modulo 10. */
export const checkDigit = (text: string): number =>
  [...text].reduce((sum, sign, i) => sum + worthOf(sign) * WEIGHTS[i % 3]!, 0) % 10

const worthOf = (sign: string): number => (sign === '<' ? 0 : Number.parseInt(sign, 36))

/**
 * The MRZ of a citizen's card (TD1): `IDVNM` + last 9 digits + check + 12 digits + `<<` + check; `YYMMDD` + check + sex + `YYMMDD` +
 * check + `VNM` + filler + check of it all; surname`<<`other names.
 */
export function parseMrz(typed: string): ReadCard {
  const text = typed.toUpperCase().replace(/\s+/g, '')
  if (text.length !== 3 * LINE) return { fault: text.length < 3 * LINE ? 'incomplete' : 'unknown' }
  const [one, two, three] = [0, 1, 2].map((i) => text.slice(i * LINE, (i + 1) * LINE)) as [
    string,
    string,
    string,
  ]
  const fault = faultIn(one, two)
  if (fault) return { fault }
  const citizenId = one.slice(15, 27)
  const birthDate = birthDateOf(citizenId, two.slice(0, 6))
  if (!birthDate) return { fault: 'day' }
  const fullName = three.replace(/<+$/, '').split(/<+/).filter(Boolean).join(' ')
  if (!/^[A-Z ]+$/.test(fullName)) return { fault: 'name' }
  const sex = { M: 'male', F: 'female' }[two[7]!] as 'male' | 'female' | undefined
  return { card: { citizenId, fullName, marks: false, birthDate, sex: sex ?? null, address: null } }
}

function faultIn(one: string, two: string): CardFault | undefined {
  if (!one.startsWith('IDVNM') || two.slice(15, 18) !== 'VNM') return 'not_vietnamese'
  const whole = one.slice(5) + two.slice(0, 7) + two.slice(8, 15) + two.slice(18, 29)
  const checked: [text: string, digit: string][] = [
    [one.slice(5, 14), one[14]!],
    [one.slice(15, 29), one[29]!],
    [two.slice(0, 6), two[6]!],
    [two.slice(8, 14), two[14]!],
    [whole, two[29]!],
  ]
  if (checked.some(([text, digit]) => String(checkDigit(text)) !== digit)) return 'check_digit'
  const citizenId = one.slice(15, 27)
  // the document's number is the last nine of the twelve
  return isCitizenId(citizenId) && citizenId.endsWith(one.slice(5, 14)) ? undefined : 'citizen_id'
}

/** Two digits of a year say no century; the citizen's number does: its fourth digit is 0 or 1 for the 1900s, 2 or 3 for the 2000s … */
function birthDateOf(citizenId: string, day: string): string | undefined {
  const century = 1900 + 100 * Math.floor(Number(citizenId[3]) / 2)
  const [year, month, date] = [0, 2, 4].map((at) => Number(day.slice(at, at + 2))) as [number, number, number]
  return dayFrom(century + year, month, date)
}
