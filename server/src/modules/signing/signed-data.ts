import { createHash, X509Certificate } from 'node:crypto'
import { issuerAndSerial } from './certificate-fields.ts'
import { element, identifier, integer, octets, sequence, setOf } from './der-writing.ts'

/** Object identifiers of CMS (RFC 5652), ESS (RFC 5035), timestamps (RFC 3161) and algorithms. */
export const OID = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  timestampToken: '1.2.840.113549.1.9.16.2.14',
  timestampInfo: '1.2.840.113549.1.9.16.1.4',
  sha256: '2.16.840.1.101.3.4.2.1',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
} as const

export const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

/** Signs bytes; answers an ECDSA signature over their SHA-256 (DER). */
export type Sign = (data: Uint8Array) => Promise<Buffer>

export interface ToSign {
  content: Uint8Array
  /** Leave the content out, as in a PDF. */
  detached: boolean
  contentType: string
  /** PEM. */
  certificate: string
  sign: Sign
  /** Makes a token over the SHA-256 of the signature (RFC 3161), DER. */
  timestamp?: (digest: Buffer) => Promise<Buffer>
}

/**
 * A CMS SignedData (DER, RFC 5652) with the signed attributes of CAdES-B (ETSI EN 319 122-1), or of CAdES-T when a
 * timestamp is asked for. Only the signer's own certificate is in it: an authority that came along proves nothing.
 */
export async function buildSignedData(what: ToSign): Promise<Buffer> {
  const certificate = new X509Certificate(what.certificate).raw
  const attributes = signedAttributes(what, certificate)
  // What is signed is the SET OF attributes, not the implicitly tagged form that the message carries (5.4).
  const signature = await what.sign(attributes)
  const token = await what.timestamp?.(sha256(signature))
  const body = sequence(
    integer(what.contentType === OID.data ? 1 : 3),
    setOf(algorithm(OID.sha256)),
    encapsulated(what),
    element(0xa0, certificate),
    setOf(signerInfo(certificate, attributes, signature, token)),
  )
  return sequence(identifier(OID.signedData), element(0xa0, body))
}

function signedAttributes({ content, contentType }: ToSign, certificate: Buffer): Buffer {
  // ESS signing-certificate-v2 ties the signature to one certificate; SHA-256 is its default and not named.
  const signingCertificate = sequence(sequence(sequence(octets(sha256(certificate)))))
  return setOf(
    attribute(OID.contentType, identifier(contentType)),
    attribute(OID.messageDigest, octets(sha256(content))),
    attribute(OID.signingCertificateV2, signingCertificate),
  )
}

function encapsulated({ contentType, detached, content }: ToSign): Buffer {
  const inside = detached ? [] : [element(0xa0, octets(content))]
  return sequence(identifier(contentType), ...inside)
}

function signerInfo(certificate: Buffer, attributes: Buffer, signature: Buffer, token?: Buffer): Buffer {
  const { issuer, serial } = issuerAndSerial(certificate)
  return sequence(
    integer(1),
    sequence(issuer, serial),
    algorithm(OID.sha256),
    Buffer.concat([Buffer.from([0xa0]), attributes.subarray(1)]),
    algorithm(OID.ecdsaWithSha256),
    octets(signature),
    ...(token ? [element(0xa1, attribute(OID.timestampToken, token))] : []),
  )
}

const attribute = (type: string, value: Buffer): Buffer => sequence(identifier(type), setOf(value))

/** Both algorithms used here stand without parameters (RFC 5754). */
export const algorithm = (id: string): Buffer => sequence(identifier(id))
