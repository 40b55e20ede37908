import 'reflect-metadata'

import { X509Certificate } from 'node:crypto'
import { pathLimit } from './certificate-fields.ts'

/** Whose signatures are believed. */
export interface Trust {
  /** Certificates (PEM) that are trusted to issue others. */
  authorities: { certificate: string; demonstration: boolean }[]
  /** Withdrawn certificates: SHA-256 of the certificate (hex) and since when. */
  revoked: { sha256: string; at: Date }[]
  /** Replaced in tests. */
  now?: Date
}

export type Use = 'document' | 'timestamp'

export interface Standing {
  trusted: boolean
  demonstration: boolean
  problem: 'unknown_authority' | 'expired' | 'revoked' | 'wrong_use' | null
}

const TIMESTAMPING = '1.3.6.1.5.5.7.3.8'
const LONGEST_CHAIN = 5
const distrust = (problem: Standing['problem'], demonstration = false): Standing => ({
  trusted: false,
  demonstration,
  problem,
})

/** How a certificate stands at a moment: chained to a trusted authority, in time, not withdrawn, for this use. */
export function standingOf(
  certificate: X509Certificate,
  others: X509Certificate[],
  trust: Trust,
  at: { moment: Date; use: Use },
): Standing {
  const chain = chainOf(certificate, others, trust)
  if (!chain) return distrust('unknown_authority')
  const { demonstration } = chain
  if (certificate.ca || at.use !== purposeOf(certificate)) return distrust('wrong_use', demonstration)
  if (!chain.certificates.every((link) => inTime(link, at.moment))) return distrust('expired', demonstration)
  if (chain.certificates.some((link) => isRevoked(link, trust, at.moment)))
    return distrust('revoked', demonstration)
  return { trusted: true, demonstration, problem: null }
}

interface Chain {
  certificates: X509Certificate[]
  demonstration: boolean
}

/** The way from a certificate up to a trusted authority; each link is verified by the one above. */
function chainOf(certificate: X509Certificate, others: X509Certificate[], trust: Trust): Chain | null {
  const authorities = trust.authorities.map(({ certificate: pem, demonstration }) => ({
    issuer: new X509Certificate(pem),
    demonstration,
  }))
  const certificates = [certificate]
  while (certificates.length <= LONGEST_CHAIN) {
    const last = certificates.at(-1)!
    const root = authorities.find(({ issuer }) => mayHaveIssued(issuer, last, certificates.length - 1))
    if (root) return { certificates: [...certificates, root.issuer], demonstration: root.demonstration }
    const next = others.find(
      (other) => !certificates.includes(other) && mayHaveIssued(other, last, certificates.length - 1),
    )
    if (!next) return null
    certificates.push(next)
  }
  return null
}

/** Whether one certificate issued another that has `below` further authorities beneath it. */
function mayHaveIssued(issuer: X509Certificate, issued: X509Certificate, below: number): boolean {
  if (!issuer.ca || !issued.checkIssued(issuer) || !issued.verify(issuer.publicKey)) return false
  const limit = pathLimit(issuer.raw)
  return limit === null || below <= limit
}

const purposeOf = (certificate: X509Certificate): Use =>
  (certificate.keyUsage ?? []).includes(TIMESTAMPING) ? 'timestamp' : 'document'

const inTime = (certificate: X509Certificate, at: Date): boolean =>
  new Date(certificate.validFrom) <= at && at <= new Date(certificate.validTo)

function isRevoked(certificate: X509Certificate, trust: Trust, at: Date): boolean {
  const digest = certificate.fingerprint256.replaceAll(':', '').toLowerCase()
  return trust.revoked.some(({ sha256, at: since }) => sha256 === digest && at >= since)
}
