/** One DER element: identifier, shortest length, contents one after another (ITU-T X.690). */
export function element(tag: number, ...contents: Uint8Array[]): Buffer {
  const content = Buffer.concat(contents)
  return Buffer.concat([Buffer.from([tag]), lengthOf(content.length), content])
}

function lengthOf(length: number): Buffer {
  if (length < 128) return Buffer.from([length])
  const octets: number[] = []
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256)
  return Buffer.from([0x80 | octets.length, ...octets])
}

export const sequence = (...parts: Uint8Array[]): Buffer => element(0x30, ...parts)
export const octets = (bytes: Uint8Array): Buffer => element(0x04, bytes)

/** A SET OF: its parts stand in the order of their bytes. */
export const setOf = (...parts: Buffer[]): Buffer => element(0x31, ...parts.sort(Buffer.compare))

/** A non-negative integer, from its big-endian bytes or a small number. */
export function integer(value: number | Uint8Array): Buffer {
  const bytes = typeof value === 'number' ? Buffer.from([value]) : Buffer.from(value)
  return bytes[0]! < 128 ? element(0x02, bytes) : element(0x02, Buffer.from([0]), bytes)
}

/** An object identifier from its dotted form. */
export function identifier(dotted: string): Buffer {
  const [first, second, ...rest] = dotted.split('.').map(Number)
  return element(0x06, ...[40 * first! + second!, ...rest].map(base128))
}

function base128(number: number): Buffer {
  const octets = [number % 128]
  for (let rest = Math.floor(number / 128); rest > 0; rest = Math.floor(rest / 128))
    octets.unshift(128 + (rest % 128))
  return Buffer.from(octets)
}

/** A GeneralizedTime in whole seconds. */
export const generalizedTime = (at: Date): Buffer =>
  element(0x18, Buffer.from(`${at.toISOString().slice(0, 19).replace(/[-T:]/g, '')}Z`, 'latin1'))
