import type { Answer as Body } from '#contract'
import type { FormSchema } from '#forms/index.ts'
import { call, send } from './call.ts'
import { answer, api, type Context } from './client.ts'

type View = Body<'/api/citizen/dossiers/{id}'>

/** A dossier as its owner sees it. The form's schema is JSON to the contract, and a form to us. */
export type Dossier = Omit<View, 'form' | 'formData'> & {
  form: { formVersionId: string; schema: FormSchema }
  formData: Record<string, unknown>
}
export type DossierState = View['state']
/** One paper that the dossier consists of, and how it was answered for. */
export type DossierComponent = View['components'][number]
export type DossierDocument = DossierComponent['documents'][number]
export type Waiting = NonNullable<View['waiting']>

type Waits = Pick<Waiting, 'who' | 'why'>

/** Everything that a dossier waits for now, first what its owner should know first. */
export const waitsOf = (d: { waiting?: Waits | null; alsoWaiting?: Waits[] }): Waits[] => [
  ...(d.waiting ? [d.waiting] : []),
  ...(d.alsoWaiting ?? []),
]

/** One thing that happened to a dossier. The public's tracking leaves out who it was. */
export type Happening = Omit<View['timeline'][number], 'by'> & {
  by: { unit: string; position: string | null; name?: string | null }
}

export type DossierItem = Body<'/api/citizen/dossiers'>['items'][number] & { state: DossierState }

export const listDossiers = async (context: Context): Promise<DossierItem[]> =>
  (await answer(api(context).GET('/api/citizen/dossiers'))).items as DossierItem[]

export interface DraftRequest {
  procedureCode: string
  caseCode?: string
  unitCode?: string
  organisationId?: string
  /** Begins it for whoever gave this delegation. */
  delegationId?: string
}

export const openDraft = (context: Context, body: DraftRequest) =>
  answer(api(context).POST('/api/citizen/dossiers', { body }))

const at = (id: string) => ({ path: { id } })

export const getDossier = async (context: Context, id: string): Promise<Dossier> =>
  (await answer(api(context).GET('/api/citizen/dossiers/{id}', { params: at(id) }))) as Dossier

const DELIVERIES = ['online', 'counter', 'post'] as const

export const changeDraft = (
  context: Context,
  id: string,
  { delivery, ...change }: { caseCode?: string; unitCode?: string; delivery?: string },
) => {
  const known = DELIVERIES.find((d) => d === delivery)
  const body = { ...change, ...(known && { delivery: known }) }
  return answer(api(context).PATCH('/api/citizen/dossiers/{id}', { params: at(id), body }))
}

export const discardDraft = (context: Context, id: string) =>
  answer(api(context).DELETE('/api/citizen/dossiers/{id}', { params: at(id) }))

/** Keeps the form's answers, complete or not, and says what is still wrong; refused when the draft is no longer version `seen`. */
export const saveForm = (context: Context, id: string, body: Record<string, unknown>, seen: number) =>
  answer(
    api(context).PUT('/api/citizen/dossiers/{id}/form', {
      params: at(id),
      headers: { 'if-match': `"${seen}"` },
      body,
    }),
  )

const path = (id: string, more: string) => `/api/citizen/dossiers/${encodeURIComponent(id)}${more}`

/** Hands a posted multipart form on, unread. Its field `component` stands before the files. */
export const addDocuments = (context: Context, id: string, posted: Request) =>
  call<unknown>(context, 'POST', path(id, '/documents'), {
    stream: posted.body,
    headers: { 'content-type': posted.headers.get('content-type') ?? '' },
  })

export const removeDocument = (context: Context, id: string, documentId: string) =>
  answer(
    api(context).DELETE('/api/citizen/dossiers/{id}/documents/{documentId}', {
      params: { path: { id, documentId } },
    }),
  )

export const answerComponent = (
  context: Context,
  id: string,
  code: string,
  body: { answer: 'missing' } | { answer: 'not_applicable'; reason: string },
) =>
  answer(
    api(context).PUT('/api/citizen/dossiers/{id}/components/{code}', {
      params: { path: { id, code } },
      body,
    }),
  )

/** Hands the dossier in; a repeat with the same key gives the first answer. */
export const submitDossier = (context: Context, id: string, key: string) =>
  answer(
    api(context).POST('/api/citizen/dossiers/{id}/submission', {
      params: at(id),
      headers: { 'idempotency-key': key },
    }),
  )

/** Sends what was asked for; once, however often the form is posted. */
export const answerSupplement = (context: Context, id: string, key: string) =>
  send(context, 'POST', path(id, '/supplement'), { json: {}, headers: { 'idempotency-key': key } })

/** Addresses that the browser downloads from, straight from the API. */
export const download = {
  document: (id: string, documentId: string) => path(id, `/documents/${documentId}/content`),
  receipt: (id: string) => path(id, '/receipt.pdf'),
  notice: (id: string, noticeId: string) => path(id, `/notices/${noticeId}/content`),
  result: (id: string) => path(id, '/result/content'),
}

/** Organisations for which the signed-in person may act. */
export const listOrganisations = (context: Context) => answer(api(context).GET('/api/citizen/organisations'))

export type Message = Body<'/api/citizen/notifications'>['items'][number]

/** Messages of the account, newest first; `next` goes on from there. */
export const listNotifications = (context: Context, before?: string) =>
  answer(api(context).GET('/api/citizen/notifications', { params: { query: before ? { before } : {} } }))

export const markRead = (context: Context, id: string) =>
  answer(api(context).POST('/api/citizen/notifications/{id}/reading', { params: at(id) }))
