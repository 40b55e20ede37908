import { type CardFault, readCard } from '#id-cards'
import type { Places } from './api/places.ts'
import { formatDate } from './i18n/format.ts'

type Typed = Record<string, string>

/** `noMarks`: the name came without its Vietnamese marks. */
export interface Filled {
  typed?: Typed
  told?: 'filled' | 'noMarks'
  fault?: CardFault
}

/** What a scanner typed, as the fields of the person at the counter. The card itself is kept nowhere. */
export function filledFrom(scanned: string, places: Places): Filled {
  const { card, fault } = readCard(scanned)
  if (!card) return { fault }
  const { fullName, citizenId, birthDate, address, marks } = card
  const typed = { fullName, citizenId, birthDate: formatDate(birthDate), ...addressFields(address, places) }
  return { typed, told: marks ? 'filled' : 'noMarks' }
}

const plain = (text: string): string => text.toLowerCase().replace(/^(tỉnh|thành phố|tp\.?)\s+/, '')

/**
 * Where a card says that somebody lives: house and street, commune, province. Older cards name a district between them; that is the
 * address of before, and the clerk asks for the new one.
 */
function addressFields(address: string | null, { provinces }: Places): Typed {
  if (!address) return {}
  const parts = address.split(',').map((part) => part.trim())
  const last = parts.at(-1)!
  const province = provinces.find(({ name }) => plain(name) === plain(last))?.code
  const whole = { ...(province && { 'address.province': province }) }
  if (parts.length > 3) return { ...whole, 'address.line': parts[0]!, 'address.former': address }
  if (!province || parts.length < 3) return { ...whole, 'address.line': address }
  return { ...whole, 'address.line': parts[0]!, 'address.commune': parts[1]! }
}

/** `20/05/2018` as the API writes it; anything else goes as it is, and comes back as wrong. */
export function dayIn(typed: string | undefined): string | undefined {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(typed ?? '') ?? []
  return day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : typed
}
