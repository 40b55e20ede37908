import type { RouterContextProvider } from 'react-router'
import type { FormSchema } from '#forms/index.ts'
import { call, send } from './call.ts'
import type { FieldProblem } from './problems.ts'

type Context = Readonly<RouterContextProvider>

export type DossierState =
  | 'draft'
  | 'submitted'
  | 'in_processing'
  | 'supplement_requested'
  | 'refused'
  | 'stopped'
  | 'decided'
  | 'returned'

export interface DossierItem {
  id: string
  code: string | null
  procedureCode: string
  procedureName: string
  state: DossierState
  unitName: string
  updatedAt: string
  submittedAt: string | null
  dueAt: string | null
}

export interface DossierDocument {
  id: string
  name: string
  mediaType: string
  size: number
  addedAt: string
}

export type Answer = 'missing' | 'attached' | 'on_paper' | 'not_applicable' | 'by_form'

/** One paper that the dossier consists of, and how it was answered for. */
export interface DossierComponent {
  code: string
  name: string
  group: string
  required: boolean | null
  answer: Answer
  reason: string | null
  documents: DossierDocument[]
}

type Words = { vi: string; en: string }

/** Who did something or has it now. */
export interface Office {
  unit: string
  position: string | null
  name: string | null
}

export interface Happening {
  at: string
  step: string
  text: Words
  by: Office
}

export interface Waiting {
  who: Words
  office: Office | null
  why: Words
  dueAt: string | null
}

/** A dossier as its owner sees it. */
export interface Dossier {
  id: string
  version: number
  state: DossierState
  code: string | null
  procedure: {
    code: string
    name: string
    level: string
    cases: { code: string; name: string }[]
    fees: { channel: string; kind: string; amount: number | null; text: string }[]
  }
  caseCode: string | null
  limit: { amount: number; unit: string }
  unit: { code: string; name: string }
  applicant: { kind: 'person' | 'organisation'; name: string }
  delivery: 'online' | 'counter' | 'post'
  submittedAt: string | null
  dueAt: string | null
  components: DossierComponent[]
  form: { formVersionId: string; schema: FormSchema }
  formData: Record<string, unknown>
  problems: FieldProblem[]
  timeline: Happening[]
  waiting: Waiting | null
  supplement: {
    requestedAt: string
    items: { component: string | null; text: string }[]
    answeredAt: string | null
  } | null
  notices: { id: string; form: string; issuedAt: string }[]
  result: {
    outcome: string
    number: string | null
    signedAt: string | null
    verificationCode: string | null
  } | null
}

const path = (id: string, more = '') => `/api/citizen/dossiers/${encodeURIComponent(id)}${more}`

export const listDossiers = (context: Context) =>
  call<{ items: DossierItem[] }>(context, 'GET', '/api/citizen/dossiers')

export interface DraftRequest {
  procedureCode: string
  caseCode?: string
  unitCode?: string
  organisationId?: string
}

export const openDraft = (context: Context, request: DraftRequest) =>
  call<Dossier>(context, 'POST', '/api/citizen/dossiers', { json: request })

export const getDossier = (context: Context, id: string) => call<Dossier>(context, 'GET', path(id))

export const changeDraft = (
  context: Context,
  id: string,
  change: { caseCode?: string | null; unitCode?: string; delivery?: string },
) => call<unknown>(context, 'PATCH', path(id), { json: change })

export const discardDraft = (context: Context, id: string) => call<void>(context, 'DELETE', path(id))

/** Keeps the form's answers, complete or not, and says what is still wrong. */
export const saveForm = (context: Context, id: string, data: Record<string, unknown>) =>
  call<{ version: number; problems: FieldProblem[] }>(context, 'PUT', path(id, '/form'), { json: data })

/** Hands a posted multipart form on, unread. Its field `component` stands before the files. */
export const addDocuments = (context: Context, id: string, posted: Request) =>
  call<unknown>(context, 'POST', path(id, '/documents'), {
    stream: posted.body,
    headers: { 'content-type': posted.headers.get('content-type') ?? '' },
  })

export const removeDocument = (context: Context, id: string, documentId: string) =>
  call<void>(context, 'DELETE', path(id, `/documents/${encodeURIComponent(documentId)}`))

export const answerComponent = (
  context: Context,
  id: string,
  component: string,
  answer: { answer: 'missing' } | { answer: 'not_applicable'; reason: string },
) => call<unknown>(context, 'PUT', path(id, `/components/${encodeURIComponent(component)}`), { json: answer })

/** Hands the dossier in; a repeat with the same key gives the first answer. */
export const submitDossier = (context: Context, id: string, key: string) =>
  call<{ code: string; submittedAt: string }>(context, 'POST', path(id, '/submission'), {
    json: {},
    headers: { 'idempotency-key': key },
  })

export const answerSupplement = (context: Context, id: string, key: string) =>
  send(context, 'POST', path(id, '/supplement'), { json: {}, headers: { 'idempotency-key': key } })

/** Addresses that the browser downloads from, straight from the API. */
export const download = {
  document: (id: string, documentId: string) => path(id, `/documents/${documentId}/content`),
  receipt: (id: string) => path(id, '/receipt.pdf'),
  notice: (id: string, noticeId: string) => path(id, `/notices/${noticeId}/content`),
  result: (id: string) => path(id, '/result/content'),
}

export interface Organisation {
  id: string
  name: string
  taxCode: string
}

/** Organisations for which the signed-in person may act. */
export const listOrganisations = (context: Context) =>
  call<{ items: Organisation[] }>(context, 'GET', '/api/citizen/organisations')

export interface Message {
  id: string
  at: string
  readAt: string | null
  link: string
  title: string
  text: string
  en: { title: string; text: string }
}

/** Messages of the account, newest first; `next` goes on from there. */
export const listNotifications = (context: Context, before?: string) =>
  call<{ items: Message[]; unread: number; next: string | null }>(
    context,
    'GET',
    '/api/citizen/notifications',
    {
      query: { before },
    },
  )

export const markRead = (context: Context, id: string) =>
  call<void>(context, 'POST', `/api/citizen/notifications/${encodeURIComponent(id)}/reading`)
