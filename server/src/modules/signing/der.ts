/** One element of a DER encoding (ITU-T X.690), without a copy of its bytes. */
export interface Der {
  /** Identifier octet; tags above 30 do not occur in the structures read here. */
  tag: number
  content: Buffer
  /** Header and content, as they stand in the file. */
  raw: Buffer
}

export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  octets: 0x04,
  null: 0x05,
  oid: 0x06,
  time: 0x18,
  sequence: 0x30,
  set: 0x31,
  context0: 0xa0,
  context1: 0xa1,
} as const

/** What cannot be read as the structure that was expected. */
export class DerError extends Error {}

/**
 * Reads one element. Strict: only definite, shortest lengths, nothing past the end. So a message has one encoding
 * and a changed byte cannot hide in a second one.
 */
export function readDer(bytes: Buffer): Der {
  if (bytes.length < 2) throw new DerError('An element is cut off')
  const tag = bytes[0]!
  if ((tag & 31) === 31) throw new DerError('A long tag is not expected')
  const { header, length } = readLength(bytes)
  const end = header + length
  if (end > bytes.length) throw new DerError('An element is cut off')
  return { tag, content: bytes.subarray(header, end), raw: bytes.subarray(0, end) }
}

function readLength(bytes: Buffer): { header: number; length: number } {
  const first = bytes[1]!
  if (first < 128) return { header: 2, length: first }
  const octets = first & 127
  if (octets === 0 || octets > 4 || bytes.length < 2 + octets) throw new DerError('A length is not DER')
  const length = bytes.readUIntBE(2, octets)
  if (length < 128 || (octets > 1 && bytes[2] === 0)) throw new DerError('A length is not the shortest')
  return { header: 2 + octets, length }
}

/** No structure read here has more parts at one level. */
const MOST_PARTS = 200

/** The elements inside a constructed element. */
export function partsOf(element: Der): Der[] {
  const parts: Der[] = []
  for (let rest = element.content; rest.length > 0; rest = rest.subarray(parts.at(-1)!.raw.length)) {
    if (parts.length === MOST_PARTS) throw new DerError('Too many parts')
    parts.push(readDer(rest))
  }
  return parts
}

/** The element, if it has this tag. */
export function expectTag(element: Der | undefined, tag: number): Der {
  if (element?.tag !== tag) throw new DerError(`Tag ${tag} expected`)
  return element
}

/** `1.2.840…` of an object identifier. */
export function oidOf(element: Der | undefined): string {
  const { content } = expectTag(element, TAG.oid)
  if (content.length === 0 || content.length > 40 || content.at(-1)! >= 128)
    throw new DerError('Not an identifier')
  const numbers: number[] = []
  let number = 0
  for (const byte of content) {
    number = number * 128 + (byte & 127)
    if (byte >= 128) continue
    numbers.push(number)
    number = 0
  }
  const first = Math.min(2, Math.floor(numbers[0]! / 40))
  return [first, numbers[0]! - 40 * first, ...numbers.slice(1)].join('.')
}

/** The value of a small non-negative integer. */
export function smallInteger(element: Der | undefined): number {
  const { content } = expectTag(element, TAG.integer)
  if (content.length !== 1) throw new DerError('A small number is expected')
  return content[0]!
}

/** A GeneralizedTime of RFC 3161: `YYYYMMDDhhmmss[.f]Z`. */
export function timeOf(element: Der | undefined): Date {
  const text = expectTag(element, TAG.time).content.toString('latin1')
  const found = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d{1,6})?Z$/.exec(text)
  if (!found) throw new DerError('Not a time')
  const [, year, month, day, hour, minute, second, fraction = ''] = found
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${fraction.slice(0, 4)}Z`)
  if (Number.isNaN(at.getTime())) throw new DerError('Not a time')
  return at
}
