import { constants, createHash, type KeyObject, verify, X509Certificate } from 'node:crypto'
import { issuerAndSerial } from './certificate-fields.ts'
import { type Der, DerError, expectTag, oidOf, partsOf, readDer, smallInteger, TAG } from './der.ts'
import { OID } from './signed-data.ts'

const DIGESTS: Record<string, string> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}

const SIGNATURES: Record<string, { key: string; digest: string | null; pss?: true }> = {
  '1.2.840.10045.4.3.2': { key: 'ec', digest: 'sha256' },
  '1.2.840.10045.4.3.3': { key: 'ec', digest: 'sha384' },
  '1.2.840.10045.4.3.4': { key: 'ec', digest: 'sha512' },
  '1.2.840.113549.1.1.1': { key: 'rsa', digest: null },
  '1.2.840.113549.1.1.11': { key: 'rsa', digest: 'sha256' },
  '1.2.840.113549.1.1.12': { key: 'rsa', digest: 'sha384' },
  '1.2.840.113549.1.1.13': { key: 'rsa', digest: 'sha512' },
  '1.2.840.113549.1.1.10': { key: 'rsa', digest: null, pss: true },
}

const MOST_CERTIFICATES = 12

/** A CMS message with one signature, taken apart. Nothing in it is verified yet. */
export interface SignedMessage {
  /** Object identifier of what was signed. */
  contentType: string
  /** The content, where the message carries it. */
  content: Buffer | null
  certificates: X509Certificate[]
  /** The certificate that the signature names. */
  signer: X509Certificate
  digest: string
  signature: Buffer
  attributes: Map<string, Der>
  /** The signed attributes in the form that is signed. */
  signedBytes: Buffer
  signatureAlgorithm: string
  /** A timestamp token over the signature (DER), where there is one. */
  timestamp: Buffer | null
}

/** Takes a CMS SignedData apart (RFC 5652). Throws DerError for anything but one signature in plain DER. */
export function readSignedData(der: Buffer): SignedMessage {
  const outer = readDer(der)
  if (outer.raw.length !== der.length) throw new DerError('Something follows the message')
  const [type, wrapped, ...others] = partsOf(expectTag(outer, TAG.sequence))
  if (oidOf(type) !== OID.signedData || others.length) throw new DerError('Not signed data')
  return readBody(partsOf(expectTag(onlyPart(expectTag(wrapped, TAG.context0)), TAG.sequence)))
}

function readBody([version, digests, encapsulated, ...rest]: Der[]): SignedMessage {
  const certificates = rest[0]?.tag === TAG.context0 ? readCertificates(rest.shift()!) : []
  const [signers, ...others] = rest
  if (others.length) throw new DerError('Unexpected parts')
  const inside = readEncapsulated(expectTag(encapsulated, TAG.sequence))
  const info = readSigner(
    partsOf(expectTag(onlyPart(expectTag(signers, TAG.set)), TAG.sequence)),
    certificates,
  )
  if (smallInteger(version) !== (inside.contentType === OID.data ? 1 : 3)) throw new DerError('Wrong version')
  if (digestOf(onlyPart(expectTag(digests, TAG.set))) !== info.digest) throw new DerError('Digests differ')
  return { ...inside, certificates, ...info }
}

function readCertificates(element: Der): X509Certificate[] {
  const parts = partsOf(element)
  if (parts.length > MOST_CERTIFICATES) throw new DerError('Too many certificates')
  return parts.map(({ raw }) => new X509Certificate(raw))
}

function readEncapsulated(element: Der): { contentType: string; content: Buffer | null } {
  const [type, wrapped, ...others] = partsOf(element)
  if (others.length) throw new DerError('Unexpected parts')
  const content = wrapped && expectTag(onlyPart(expectTag(wrapped, TAG.context0)), TAG.octets).content
  return { contentType: oidOf(type), content: content ?? null }
}

function readSigner(
  [version, sid, digest, signed, algorithm, signature, unsigned, ...others]: Der[],
  certificates: X509Certificate[],
) {
  if (smallInteger(version) !== 1 || others.length) throw new DerError('Signer of another kind')
  const signedAttributes = expectTag(signed, TAG.context0)
  const method = readAlgorithm(algorithm)
  return {
    signer: named(expectTag(sid, TAG.sequence), certificates),
    digest: digestOf(digest),
    signature: expectTag(signature, TAG.octets).content,
    attributes: readAttributes(signedAttributes),
    signedBytes: Buffer.concat([Buffer.from([TAG.set]), signedAttributes.raw.subarray(1)]),
    signatureAlgorithm: method,
    timestamp: unsigned ? readTimestamp(expectTag(unsigned, TAG.context1)) : null,
  }
}

/** The certificate with exactly this issuer and serial number. */
function named(sid: Der, certificates: X509Certificate[]): X509Certificate {
  const found = certificates.find(({ raw }) => {
    const { issuer, serial } = issuerAndSerial(raw)
    return Buffer.concat([issuer, serial]).equals(sid.content)
  })
  if (!found) throw new DerError('The signer’s certificate is missing')
  return found
}

function readAttributes(set: Der): Map<string, Der> {
  const attributes = new Map<string, Der>()
  for (const part of partsOf(set)) {
    const [type, values, ...others] = partsOf(expectTag(part, TAG.sequence))
    const oid = oidOf(type)
    if (attributes.has(oid) || others.length) throw new DerError('An attribute stands twice')
    attributes.set(oid, onlyPart(expectTag(values, TAG.set)))
  }
  return attributes
}

/** Only a timestamp may stand outside what is signed: anything else could be added by anybody. */
function readTimestamp(set: Der): Buffer | null {
  const attributes = readAttributes(set)
  const token = attributes.get(OID.timestampToken)
  if (!token || attributes.size !== 1) throw new DerError('An unsigned attribute is not known')
  return token.raw
}

/** Identifier of an algorithm whose parameters are absent or NULL; PSS parameters are checked by the signature. */
function readAlgorithm(element: Der | undefined): string {
  const [oid, parameters, ...others] = partsOf(expectTag(element, TAG.sequence))
  const id = oidOf(oid)
  const plain = !parameters || (parameters.tag === TAG.null && parameters.content.length === 0)
  if (others.length || !(plain || SIGNATURES[id]?.pss)) throw new DerError('Unexpected parameters')
  return id
}

function digestOf(element: Der | undefined): string {
  const digest = DIGESTS[readAlgorithm(element)]
  if (!digest) throw new DerError('The digest is not one of SHA-256, SHA-384, SHA-512')
  return digest
}

function onlyPart(element: Der): Der {
  const [part, ...others] = partsOf(element)
  if (!part || others.length) throw new DerError('Exactly one part is expected')
  return part
}

/** Whether the message's signature holds over this content: its digest, its certificate, its signature. */
export function signatureHolds(message: SignedMessage, content: Buffer[]): boolean {
  const digest = createHash(message.digest)
  for (const piece of content) digest.update(piece)
  return (
    carries(message.attributes.get(OID.messageDigest), TAG.octets, digest.digest()) &&
    oidOf(message.attributes.get(OID.contentType)) === message.contentType &&
    namesCertificate(message) &&
    cryptographicallyValid(message)
  )
}

const carries = (element: Der | undefined, tag: number, value: Buffer): boolean =>
  element?.tag === tag && element.content.equals(value)

/** ESS signing-certificate-v2 (RFC 5035): SHA-256, unless another digest is named. PAdES requires it. */
function namesCertificate({ attributes, signer }: SignedMessage): boolean {
  const list = attributes.get(OID.signingCertificateV2)
  if (!list) return false
  const id = partsOf(expectTag(partsOf(expectTag(partsOf(list)[0], TAG.sequence))[0], TAG.sequence))
  const digest = id[0]?.tag === TAG.sequence ? digestOf(id.shift()) : 'sha256'
  return carries(id[0], TAG.octets, createHash(digest).update(signer.raw).digest())
}

function cryptographicallyValid(message: SignedMessage): boolean {
  const method = SIGNATURES[message.signatureAlgorithm]
  const key = message.signer.publicKey
  if (method?.key !== key.asymmetricKeyType || (method?.digest ?? message.digest) !== message.digest)
    return false
  if (method?.key === 'rsa' && (key.asymmetricKeyDetails?.modulusLength ?? 0) < 2048) return false
  return verify(message.digest, message.signedBytes, keyFor(key, method?.pss), message.signature)
}

function keyFor(key: KeyObject, pss: true | undefined) {
  if (key.asymmetricKeyType === 'ec') return { key, dsaEncoding: 'der' as const }
  return { key, padding: pss ? constants.RSA_PKCS1_PSS_PADDING : constants.RSA_PKCS1_PADDING }
}
