import type { Answer } from '#contract'
import { call } from './call.ts'
import { answer, api, type Context } from './client.ts'
import type { DossierState } from './dossiers.ts'

/** What the public may know of a dossier; `timeline` only with the proof of knowledge. */
export type Tracking = Answer<'/api/open/tracking/{code}'> & { state: DossierState }

export const track = async (context: Context, code: string, proof?: string): Promise<Tracking> =>
  (await answer(
    api(context).GET('/api/open/tracking/{code}', {
      params: { path: { code }, query: proof ? { proof } : {} },
    }),
  )) as Tracking

/** A result that the city issued, found by the code printed beside its QR. */
export type IssuedResult = Answer<'/api/open/results/{verificationCode}'>

export const findResult = (context: Context, verificationCode: string): Promise<IssuedResult> =>
  answer(api(context).GET('/api/open/results/{verificationCode}', { params: { path: { verificationCode } } }))

/** What a check of an uploaded PDF found. */
export type Verification = Answer<'/api/open/verifications', 'post'>

/** Hands a posted multipart form with one PDF on, unread. */
export const verifyFile = (context: Context, posted: Request) =>
  call<Verification>(context, 'POST', '/api/open/verifications', {
    stream: posted.body,
    headers: { 'content-type': posted.headers.get('content-type') ?? '' },
  })
