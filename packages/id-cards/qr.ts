import type { ReadCard } from './card.ts'
import { dayFrom, isCitizenId } from './day.ts'

const SEXES: Record<string, 'male' | 'female'> = { nam: 'male', nữ: 'female' }

/** `ID|old ID|full name|ddMMyyyy|sex|residence|ddMMyyyy issued`, UTF-8; the old ID may be empty, newer cards add fields. */
export function parseQr(text: string): ReadCard {
  const [citizenId = '', , name = '', born = '', sex = '', residence = '', issued] = text
    .split('|')
    .map((part) => part.trim().replace(/\s+/g, ' '))
  if (issued === undefined) return { fault: 'incomplete' }
  if (!isCitizenId(citizenId)) return { fault: 'citizen_id' }
  if (!/^\p{L}[\p{L}\p{M} '.-]+$/u.test(name)) return { fault: 'name' }
  const birthDate = dayIn(born)
  if (!birthDate || !dayIn(issued)) return { fault: issued.length < 8 ? 'incomplete' : 'day' }
  return {
    card: {
      citizenId,
      fullName: name,
      marks: true,
      birthDate,
      sex: SEXES[sex.toLowerCase()] ?? null,
      address: residence || null,
    },
  }
}

function dayIn(text: string): string | undefined {
  const [, date, month, year] = /^(\d\d)(\d\d)(\d{4})$/.exec(text) ?? []
  return year ? dayFrom(Number(year), Number(month), Number(date)) : undefined
}
