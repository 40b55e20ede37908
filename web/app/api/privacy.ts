import type { Answer as Body } from '#contract'
import { call, send } from './call.ts'
import { answer, api, type Context } from './client.ts'

export type Consents = Body<'/api/citizen/consents'>
export type AskedPurpose = Consents['asked'][number]

type Locale = 'vi' | 'en'

export const readConsents = (context: Context): Promise<Consents> =>
  answer(api(context).GET('/api/citizen/consents'))

export const giveConsent = (context: Context, purpose: string, version: number, locale: Locale) =>
  answer(
    api(context).PUT('/api/citizen/consents/{purpose}', {
      params: { path: { purpose } },
      body: { version, locale },
    }),
  )

export const withdrawConsent = (context: Context, purpose: string, locale: Locale) =>
  answer(
    api(context).DELETE('/api/citizen/consents/{purpose}', {
      params: { path: { purpose }, query: { locale } },
    }),
  )

export type ChildConsents = Body<'/api/citizen/guardianships/{id}/consents'>

export const readChildConsents = (context: Context, id: string): Promise<ChildConsents> =>
  answer(api(context).GET('/api/citizen/guardianships/{id}/consents', { params: { path: { id } } }))

/** What a guardian says for a child: gives consent to the words of a version, or takes it back. */
export function answerForChild(
  context: Context,
  path: { id: string; purpose: string },
  { version, locale }: { version: number | null; locale: Locale },
) {
  const at = '/api/citizen/guardianships/{id}/consents/{purpose}'
  return version === null
    ? answer(api(context).DELETE(at, { params: { path, query: { locale } } }))
    : answer(api(context).PUT(at, { params: { path }, body: { version, locale } }))
}

export type DataRequest = Body<'/api/citizen/data-requests'>['items'][number]
export type DeskRequest = Body<'/api/admin/data-requests'>['items'][number]

const KINDS = ['access', 'correction', 'deletion', 'restriction', 'objection'] as const
export type RequestKind = (typeof KINDS)[number]

export const listDataRequests = async (context: Context): Promise<DataRequest[]> =>
  (await answer(api(context).GET('/api/citizen/data-requests'))).items

export interface Asked {
  kind: string
  details?: string
  field?: string
  value?: string
  purpose?: string
}

export const makeDataRequest = (context: Context, { kind, ...more }: Asked, key: string) => {
  const known = KINDS.find((one) => one === kind) ?? 'access'
  return call<DataRequest>(context, 'POST', '/api/citizen/data-requests', {
    json: { kind: known, ...more },
    headers: { 'idempotency-key': key },
  })
}

export const takeBackRequest = (context: Context, id: string) =>
  answer(api(context).DELETE('/api/citizen/data-requests/{id}', { params: { path: { id } } }))

/** The copy of everything, as it is sent to the browser. */
export const fetchExport = (context: Context, format: 'json' | 'pdf'): Promise<Response> =>
  send(context, 'GET', `/api/citizen/data-export.${format}`)

export const listDeskRequests = async (context: Context, which: 'open' | 'closed'): Promise<DeskRequest[]> =>
  (await answer(api(context).GET('/api/admin/data-requests', { params: { query: { which } } }))).items

export const readDeskRequest = (context: Context, id: string): Promise<DeskRequest> =>
  answer(api(context).GET('/api/admin/data-requests/{id}', { params: { path: { id } } }))

/** Does one of the desk's verbs: `answer`, `extension`, `refusal`, `fulfilment`. */
export const actOnRequest = (context: Context, id: string, verb: string, json: object, key: string) =>
  call<unknown>(context, 'POST', `/api/admin/data-requests/${encodeURIComponent(id)}/${verb}`, {
    json,
    headers: { 'idempotency-key': key },
  })

export type Retention = Body<'/api/admin/retention'>

export const readRetention = (context: Context): Promise<Retention> =>
  answer(api(context).GET('/api/admin/retention'))

export const publishSchedule = (context: Context, kind: string, json: object) =>
  call<unknown>(context, 'POST', `/api/admin/retention/${encodeURIComponent(kind)}/versions`, { json })

export const placeHold = (context: Context, json: object) =>
  call<unknown>(context, 'POST', '/api/admin/legal-holds', { json })

export const liftHold = (context: Context, id: string) =>
  answer(api(context).DELETE('/api/admin/legal-holds/{id}', { params: { path: { id } } }))

export type BreachRow = Body<'/api/admin/breaches'>['items'][number]
export type Breach = Body<'/api/admin/breaches/{id}'>

export const listBreaches = async (context: Context): Promise<BreachRow[]> =>
  (await answer(api(context).GET('/api/admin/breaches'))).items

export const readBreach = (context: Context, id: string): Promise<Breach> =>
  answer(api(context).GET('/api/admin/breaches/{id}', { params: { path: { id } } }))

export const recordBreach = (context: Context, json: object, key: string) =>
  call<Breach>(context, 'POST', '/api/admin/breaches', { json, headers: { 'idempotency-key': key } })

/** Does one of the register's verbs: `assessments`, `notification`, `people-told`, `closing`. */
export const actOnBreach = (context: Context, id: string, verb: string, json: object, key: string) =>
  call<unknown>(context, 'POST', `/api/admin/breaches/${encodeURIComponent(id)}/${verb}`, {
    json,
    headers: { 'idempotency-key': key },
  })
