import 'reflect-metadata'
import { createHash, randomBytes, webcrypto } from 'node:crypto'
import * as x509 from '@peculiar/x509'
import { toBeSigned } from './certificate-fields.ts'
import { partsOf, readDer } from './der.ts'
import type { KeyStore } from './key-store.ts'

x509.cryptoProvider.set(webcrypto)

/** Stands in every demonstration certificate, so that any program shows it. */
export const DEMONSTRATION = 'TRÌNH DIỄN – không có giá trị pháp lý'

/** Demonstration letters may carry dates of the past year; their certificates must have been valid then. */
const VALID_FROM = new Date('2025-01-01T00:00:00Z')
const VALID_TO = new Date('2040-01-01T00:00:00Z')
const ECDSA = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }

export type Purpose = 'authority' | 'timestamp' | 'unit'

export interface CertificateRequest {
  keyId: string
  purpose: Purpose
  /** Name of the unit, or of the authority. */
  name: string
}

export interface Issuer {
  keyId: string
  /** PEM. */
  certificate: string
}

export interface Certificate {
  pem: string
  sha256: string
  subject: string
  validFrom: Date
  validTo: Date
}

/**
 * A demonstration certificate for a new key of the store, signed by the issuer's key (by its own where there is
 * none). The store signs, so that no private key is ever seen here.
 */
export async function issueCertificate(
  store: KeyStore,
  request: CertificateRequest,
  issuer: Issuer | null,
): Promise<Certificate> {
  const publicKey = await webcrypto.subtle.importKey('spki', await store.create(request.keyId), ECDSA, true, [
    'verify',
  ])
  const above = issuer && new x509.X509Certificate(issuer.certificate)
  const subject = subjectOf(request)
  const draft = {
    serialNumber: randomBytes(16).toString('hex').replace(/^./, '4'),
    subject,
    issuer: above ? above.subjectName.toJSON() : subject,
    notBefore: VALID_FROM,
    notAfter: VALID_TO,
    publicKey,
    signingAlgorithm: ECDSA,
    extensions: await extensionsOf(request.purpose, publicKey, above),
  }
  const unsigned = await x509.X509CertificateGenerator.create({ ...draft, signature: new Uint8Array(1) })
  const signature = await store.sign(
    issuer?.keyId ?? request.keyId,
    toBeSigned(Buffer.from(unsigned.rawData)),
  )
  return described(
    await x509.X509CertificateGenerator.create({ ...draft, signature: rawSignature(signature) }),
  )
}

/** Two numbers of 32 bytes, the form of Web Crypto that the generator expects; stores answer DER. */
function rawSignature(der: Buffer): Buffer {
  const numbers = partsOf(readDer(der)).map(({ content }) =>
    Buffer.concat([Buffer.alloc(32), content]).subarray(-32),
  )
  return Buffer.concat(numbers)
}

function subjectOf({ name, purpose }: CertificateRequest): x509.JsonName {
  const common = purpose === 'unit' ? `${name} (TRÌNH DIỄN)` : name
  // RFC 5280 allows 64 characters in each of these fields.
  return [{ C: ['VN'] }, { O: [cut(name)] }, { OU: [DEMONSTRATION] }, { CN: [cut(common)] }]
}

const cut = (text: string): string => (text.length > 64 ? `${text.slice(0, 63)}…` : text)

async function extensionsOf(
  purpose: Purpose,
  publicKey: webcrypto.CryptoKey,
  issuer: x509.X509Certificate | null,
): Promise<x509.Extension[]> {
  const { digitalSignature, nonRepudiation, keyCertSign, cRLSign } = x509.KeyUsageFlags
  const usage = {
    authority: keyCertSign | cRLSign,
    timestamp: digitalSignature,
    unit: digitalSignature | nonRepudiation,
  }
  const extended = {
    authority: [],
    timestamp: [new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.timeStamping], true)],
    unit: [new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.emailProtection])],
  }
  return [
    new x509.BasicConstraintsExtension(
      purpose === 'authority',
      purpose === 'authority' ? 0 : undefined,
      true,
    ),
    new x509.KeyUsagesExtension(usage[purpose], true),
    ...extended[purpose],
    await x509.SubjectKeyIdentifierExtension.create(publicKey),
    ...(issuer ? [await x509.AuthorityKeyIdentifierExtension.create(issuer)] : []),
  ]
}

function described(certificate: x509.X509Certificate): Certificate {
  return {
    pem: `${certificate.toString('pem').trim()}\n`,
    sha256: createHash('sha256').update(Buffer.from(certificate.rawData)).digest('hex'),
    subject: certificate.subject,
    validFrom: certificate.notBefore,
    validTo: certificate.notAfter,
  }
}
