import { createHash, X509Certificate } from 'node:crypto'
import * as asn1js from 'asn1js'
import * as pkijs from 'pkijs'

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

/** A copy with a buffer of its own: ASN.1 libraries take whole buffers, Node's are shared. */
export const bytesOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer

/** Signs DER bytes; answers an ECDSA signature (DER). */
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

/** A CMS SignedData (DER) with the signed attributes of CAdES-B, or of CAdES-T when a timestamp is asked for. */
export async function buildSignedData(what: ToSign): Promise<Buffer> {
  const certificate = parseCertificate(what.certificate)
  const signer = unsignedSigner(what, certificate)
  const signature = await what.sign(signedAttributesOf(signer))
  signer.signature = new asn1js.OctetString({ valueHex: bytesOf(signature) })
  if (what.timestamp) signer.unsignedAttrs = timestamped(await what.timestamp(sha256(signature)))
  const plain = what.contentType === OID.data
  const signed = new pkijs.SignedData({
    version: plain ? 1 : 3,
    digestAlgorithms: [algorithm(OID.sha256)],
    encapContentInfo: encapsulated(what),
    certificates: [certificate],
    signerInfos: [signer],
  })
  return toDer(new pkijs.ContentInfo({ contentType: OID.signedData, content: signed.toSchema(true) }))
}

function encapsulated({ contentType, detached, content }: ToSign): pkijs.EncapsulatedContentInfo {
  const info = new pkijs.EncapsulatedContentInfo({ eContentType: contentType })
  // Set afterwards: the constructor would cut the octets into chunks, which DER does not allow.
  if (!detached) info.eContent = new asn1js.OctetString({ valueHex: bytesOf(content) })
  return info
}

function unsignedSigner(what: ToSign, certificate: pkijs.Certificate): pkijs.SignerInfo {
  const attributes = [
    attribute(OID.contentType, new asn1js.ObjectIdentifier({ value: what.contentType })),
    attribute(OID.messageDigest, new asn1js.OctetString({ valueHex: bytesOf(sha256(what.content)) })),
    attribute(OID.signingCertificateV2, signingCertificate(certificate)),
  ]
  return new pkijs.SignerInfo({
    version: 1,
    sid: new pkijs.IssuerAndSerialNumber({
      issuer: certificate.issuer,
      serialNumber: certificate.serialNumber,
    }),
    digestAlgorithm: algorithm(OID.sha256),
    signatureAlgorithm: algorithm(OID.ecdsaWithSha256),
    signedAttrs: new pkijs.SignedAndUnsignedAttributes({ type: 0, attributes: inDerOrder(attributes) }),
  })
}

/** What is signed is the SET OF attributes, not the implicitly tagged form that the message carries (RFC 5652, 5.4). */
function signedAttributesOf(signer: pkijs.SignerInfo): Buffer {
  const der = toDer(signer.signedAttrs!)
  der[0] = 0x31
  return der
}

function inDerOrder(attributes: pkijs.Attribute[]): pkijs.Attribute[] {
  return attributes.sort((a, b) => Buffer.compare(toDer(a), toDer(b)))
}

/** ESS signing-certificate-v2, which ties the signature to one certificate; SHA-256 is the default and not named. */
function signingCertificate(certificate: pkijs.Certificate): asn1js.Sequence {
  const hash = new asn1js.OctetString({ valueHex: bytesOf(sha256(toDer(certificate))) })
  const nested = (...value: asn1js.Sequence[] | asn1js.OctetString[]) => new asn1js.Sequence({ value })
  return nested(nested(nested(hash)))
}

function timestamped(token: Buffer): pkijs.SignedAndUnsignedAttributes {
  const value = asn1js.fromBER(token).result
  return new pkijs.SignedAndUnsignedAttributes({
    type: 1,
    attributes: [attribute(OID.timestampToken, value)],
  })
}

const attribute = (type: string, value: asn1js.BaseBlock): pkijs.Attribute =>
  new pkijs.Attribute({ type, values: [value] })

export const algorithm = (algorithmId: string): pkijs.AlgorithmIdentifier =>
  new pkijs.AlgorithmIdentifier({ algorithmId })

export const toDer = (part: { toSchema(): asn1js.BaseBlock }): Buffer => Buffer.from(part.toSchema().toBER())

export const parseCertificate = (pem: string): pkijs.Certificate =>
  pkijs.Certificate.fromBER(bytesOf(new X509Certificate(pem).raw))
