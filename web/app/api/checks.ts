import type { RouterContextProvider } from 'react-router'
import { call } from './call.ts'
import type { DossierState, Happening, Waiting } from './dossiers.ts'

type Context = Readonly<RouterContextProvider>
type Words = { vi: string; en: string }

/** What the public may know of a dossier; `timeline` only with the proof of knowledge. */
export interface Tracking {
  code: string
  state: DossierState
  stateText?: Words
  procedureName?: string
  unitName?: string
  submittedAt?: string | null
  dueAt?: string | null
  waiting?: Waiting | null
  timeline?: Happening[]
}

export const track = (context: Context, code: string, proof?: string) =>
  call<Tracking>(context, 'GET', `/api/open/tracking/${encodeURIComponent(code)}`, { query: { proof } })

/** A result that the city issued, found by the code printed beside its QR. */
export interface IssuedResult {
  number: string
  unitName: string
  procedureName: string
  outcome: string
  state: 'signed' | 'being_signed'
  signedAt: string | null
  /** Digest of the one true file. */
  sha256: string | null
  demonstration: boolean
}

export const findResult = (context: Context, code: string) =>
  call<IssuedResult>(context, 'GET', `/api/open/results/${encodeURIComponent(code)}`)

/** What a check of an uploaded PDF found. */
export interface Verification {
  verdict: 'valid' | 'altered' | 'untrusted' | 'unsigned' | 'not_pdf'
  message: Words
  inRegister: boolean
  signatures: {
    valid: boolean
    signer: string | null
    unit: string | null
    signedAt: string | null
    demonstration: boolean
    problems: { code: string; vi: string; en: string }[]
  }[]
}

/** Hands a posted multipart form with one PDF on, unread. */
export const verifyFile = (context: Context, posted: Request) =>
  call<Verification>(context, 'POST', '/api/open/verifications', {
    stream: posted.body,
    headers: { 'content-type': posted.headers.get('content-type') ?? '' },
  })
