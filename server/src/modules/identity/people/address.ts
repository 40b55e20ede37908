import { provinceOf } from '#modules/organisation/index.ts'

/**
 * Where somebody is found, in the two levels there have been since 1 July 2025. Names stand by value: a commune of another province is
 * known by what was typed, and one of ours is called as it was when the address was given.
 */
export interface Address {
  /** House, street, hamlet; the whole address where nobody has said its commune yet. */
  line: string
  /** Codes of the General Statistics Office. */
  communeCode: string | null
  /** `Phường Ngô Quyền`; null: the line is an address in one piece, as it was typed before there were parts. */
  communeName: string | null
  provinceCode: string | null
  /** How the address was called before 1 July 2025. */
  former: FormerAddress | null
}

export interface FormerAddress {
  text: string
  communeCode: string | null
  districtCode: string | null
}

/** An address in one piece, of which nobody has said the commune. */
export const undivided = (line: string): Address => ({
  line,
  communeCode: null,
  communeName: null,
  provinceCode: null,
  former: null,
})

/** `12 Lê Lợi, phường Ngô Quyền, thành phố Hải Phòng`: as letters and lists say it. */
export function addressLine(address: Address | null): string | null {
  if (!address) return null
  const { line, communeName, provinceCode } = address
  const places = [communeName, provinceOf(provinceCode)?.name].filter((name) => name != null)
  return [line, ...places.map(kindSmall)].filter(Boolean).join(', ')
}

const KIND = /^(?:Phường|Xã|Đặc khu|Thành phố|Tỉnh)(?= )/
/** Within a line the kind of a place is written small. */
const kindSmall = (name: string): string => name.replace(KIND, (kind) => kind.toLowerCase())

/** Stands before an address in parts. No request carries this character, so no line that somebody typed begins so. */
const IN_PARTS = '\u0000address 2\u0000'

/** As it is sealed. */
export const addressText = (address: Address): string => `${IN_PARTS}${JSON.stringify(address)}`

/** What was sealed; every text from before there were parts is an address in one piece, to the letter. */
export const addressIn = (text: string): Address =>
  text.startsWith(IN_PARTS) ? JSON.parse(text.slice(IN_PARTS.length)) : undivided(text)
