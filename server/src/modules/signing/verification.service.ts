import type { X509Certificate } from 'node:crypto'
import type { Ctx } from '#platform/context.ts'
import { type Standing, standingOf, type Trust } from './certificate-trust.ts'
import { findSignatures, isPdf, MOST_SIGNATURES, type PdfSignature } from './pdf-signatures.ts'
import { sha256 } from './signed-data.ts'
import { readSignedData, type SignedMessage, signatureHolds } from './signed-data-reading.ts'
import { findSignature, listTrust } from './signing.repository.ts'
import { timestampOf } from './timestamp-reading.ts'
import { PROBLEMS, type Problem, type Verdict } from './verification-words.ts'

export interface CheckedSignature {
  /** The signature holds over the bytes it speaks for. */
  valid: boolean
  coversWholeFile: boolean
  /** Its certificate chains to a trusted authority and could sign at that moment. */
  chainTrusted: boolean
  /** The official, as the file says under the signature's protection. */
  signer: string | null
  /** The unit that the certificate was issued to. */
  unit: string | null
  reason: string | null
  /** From a valid timestamp only. */
  signedAt: Date | null
  /** `null`: there is no timestamp. */
  timestampValid: boolean | null
  demonstration: boolean
  problems: Problem[]
}

export interface Verification {
  verdict: Verdict
  signatures: CheckedSignature[]
  /** Of the whole file, hex. */
  sha256: string
}

/**
 * Checks every signature of a PDF. Never throws for what the file contains: whatever cannot be read counts as
 * altered. Takes about the time of hashing the file once for each signature.
 */
export function verifyPdf(file: Buffer, trust: Trust): Verification {
  const digest = sha256(file).toString('hex')
  if (!isPdf(file)) return { verdict: 'not_pdf', signatures: [], sha256: digest }
  const found = findSignatures(file)
  if (found.length === 0) return { verdict: 'unsigned', signatures: [], sha256: digest }
  const crowded = found.length > MOST_SIGNATURES
  const signatures = crowded ? [broken(found[0]!, PROBLEMS.too_many)] : found.map((one) => check(one, trust))
  return { verdict: verdictOf(signatures), signatures, sha256: digest }
}

/** Every signature must hold, and one that is trusted must speak for the whole file. */
function verdictOf(signatures: CheckedSignature[]): Verdict {
  if (signatures.some(({ valid }) => !valid)) return 'altered'
  if (!signatures.some(({ coversWholeFile }) => coversWholeFile)) return 'altered'
  if (signatures.some(({ coversWholeFile, chainTrusted }) => coversWholeFile && chainTrusted)) return 'valid'
  return signatures.some(({ chainTrusted }) => chainTrusted) ? 'altered' : 'untrusted'
}

function check(found: PdfSignature, trust: Trust): CheckedSignature {
  try {
    const message = found.message && readSignedData(found.message)
    if (!message) return broken(found, PROBLEMS.unreadable)
    if (message.content || !signatureHolds(message, found.covered)) return broken(found, PROBLEMS.changed)
    return judge(found, message, trust)
  } catch {
    // Hostile bytes reach the parsers of this file and of OpenSSL; whatever they stumble over is not a signature.
    return broken(found, PROBLEMS.unreadable)
  }
}

function judge(found: PdfSignature, message: SignedMessage, trust: Trust): CheckedSignature {
  const timestamp = timestampOf(message, trust)
  if (timestamp === 'broken') return broken(found, PROBLEMS.bad_timestamp)
  const moment = (timestamp?.trusted && timestamp.at) || trust.now || new Date()
  const standing = standingOf(message.signer, message.certificates, trust, { moment, use: 'document' })
  return {
    ...said(found),
    valid: true,
    chainTrusted: standing.trusted,
    unit: unitOf(message.signer),
    signedAt: timestamp?.trusted ? timestamp.at : null,
    timestampValid: timestamp ? timestamp.trusted : null,
    demonstration: standing.demonstration,
    problems: problemsOf(found, standing, timestamp !== null && !timestamp.trusted),
  }
}

function problemsOf(found: PdfSignature, standing: Standing, badTime: boolean): Problem[] {
  return [
    ...(found.coversWholeFile ? [] : [PROBLEMS.not_whole]),
    ...(standing.problem ? [PROBLEMS[standing.problem]] : []),
    ...(badTime ? [PROBLEMS.untrusted_timestamp] : []),
    ...(standing.demonstration ? [PROBLEMS.demonstration] : []),
  ]
}

const said = ({ coversWholeFile, name, reason }: PdfSignature) => ({ coversWholeFile, signer: name, reason })

function broken(found: PdfSignature, problem: Problem): CheckedSignature {
  return {
    ...said(found),
    // What a broken signature says about its signer is worth nothing.
    signer: null,
    reason: null,
    valid: false,
    chainTrusted: false,
    unit: null,
    signedAt: null,
    timestampValid: null,
    demonstration: false,
    problems: [problem, ...(found.coversWholeFile ? [] : [PROBLEMS.not_whole])],
  }
}

/** The organisation in the certificate's subject, else its common name. */
function unitOf(certificate: X509Certificate): string | null {
  const lines = certificate.subject.split('\n')
  const field = (name: string) => lines.find((line) => line.startsWith(`${name}=`))?.slice(name.length + 1)
  return field('O') ?? field('CN') ?? null
}

/** Whom this installation believes today: the authorities in its register, less what was withdrawn. */
export async function currentTrust(ctx: Ctx): Promise<Trust> {
  const rows = await listTrust(ctx.tx)
  return {
    authorities: rows
      .filter((row) => row.purpose === 'authority' && row.status !== 'revoked')
      .map(({ certificate, demonstration }) => ({ certificate, demonstration })),
    revoked: rows.flatMap(({ certificateSha256, revokedAt }) =>
      revokedAt ? [{ sha256: certificateSha256, at: revokedAt }] : [],
    ),
    now: ctx.now,
  }
}

/** Whether this very file was signed here: the register knows its digest. */
export async function isInRegister(ctx: Ctx, documentSha256: string): Promise<boolean> {
  return (await findSignature(ctx.tx, documentSha256)) !== undefined
}
