import { expectTag, oidOf, partsOf, readDer, TAG } from './der.ts'

/** What Node's own X509Certificate does not show. All of them take the certificate in DER (RFC 5280). */

/** The part that the issuer signs. */
export const toBeSigned = (certificate: Buffer): Buffer => partsOf(readDer(certificate))[0]!.raw

/** Issuer and serial number, each as its whole element. */
export function issuerAndSerial(certificate: Buffer): { issuer: Buffer; serial: Buffer } {
  const [, serial, , issuer] = partsOf(readDer(toBeSigned(certificate)))
  return { issuer: expectTag(issuer, TAG.sequence).raw, serial: expectTag(serial, TAG.integer).raw }
}

const EXTENSIONS = 0xa3
const BASIC_CONSTRAINTS = '2.5.29.19'

/** How many further authorities may stand below this one; `null` without a limit. */
export function pathLimit(certificate: Buffer): number | null {
  const wrapped = partsOf(readDer(toBeSigned(certificate))).find(({ tag }) => tag === EXTENSIONS)
  for (const extension of wrapped ? partsOf(partsOf(wrapped)[0]!) : []) {
    const parts = partsOf(extension)
    if (oidOf(parts[0]) !== BASIC_CONSTRAINTS) continue
    const limit = partsOf(readDer(parts.at(-1)!.content)).find(({ tag }) => tag === TAG.integer)
    return limit ? limit.content.readUIntBE(0, Math.min(limit.content.length, 4)) : null
  }
  return null
}
