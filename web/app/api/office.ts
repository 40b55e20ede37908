import type { RouterContextProvider } from 'react-router'
import type { Answer as Body } from '#contract'
import { call } from './call.ts'
import { answer, api } from './client.ts'
import type { Dossier, DossierState } from './dossiers.ts'

type Context = Readonly<RouterContextProvider>
type Words = { vi: string; en: string }

/** How near a due time is: a word and a shape. */
export interface Level extends Words {
  code: string
  shape: string
}

export type OfficeClock = Body<'/api/officer/dossiers/{id}'>['clock']
export type NoticeDraft = Body<'/api/officer/notice-drafts'>['items'][number]

export interface QueueItem {
  id: string
  version: number
  code: string
  procedureCode: string
  procedureName: string
  applicantName: string
  channel: 'direct' | 'online' | 'post'
  state: DossierState
  stateText: Words
  unitName: string
  step: string
  mine: boolean
  submittedAt: string
  dueAt: string | null
  /** When this step should be done. */
  stepDueAt: string | null
  overdue: boolean
  level: Level | null
  /** Why its clock stands, where it does. */
  pausedFor: string | null
}

export interface Queue {
  items: QueueItem[]
  next: string | null
  counts: { all: number; overdue: number; today: number; mine: number; steps: Record<string, number> }
}

export interface QueueQuery {
  step?: string
  due?: string
  level?: string
  q?: string
  mine?: string
  cursor?: string
}

/** A dossier as the office sees it: who applies, whose turn it is, and what may be done now. */
export interface OfficeTurn {
  id: string
  step: string
  name: Words
  unitName: string
  assignee: { id: string; name: string } | null
  mine: boolean
  dueAt: string | null
  /** The name is null for the usual verbs. */
  actions: { key: string; name: Words | null }[]
}

export interface OfficeDossier extends Dossier {
  stateText: Words
  channel: 'direct' | 'online' | 'post'
  authority: string
  assisted: boolean
  assistedBy: string | null
  assistedReason: string | null
  acceptedAt: string | null
  finishedAt: string | null
  limit: { amount: number; unit: string; customary: boolean }
  applicantDetails: {
    name: string
    idNumber: string | null
    birthDate: string | null
    phone: string | null
    email: string | null
    address: string | null
    formerAddress: string | null
  }
  actions: string[]
  /** The reader's own turn, or the first; `turns` are all. */
  turn: OfficeTurn | null
  turns: OfficeTurn[]
  proposal: { outcome: string; title: string; body: string; proposedBy: string; proposedAt: string } | null
  clock: OfficeClock
}

export const readQueue = (context: Context, query: QueueQuery): Promise<Queue> =>
  call(context, 'GET', '/api/officer/queue', { query: { ...query } })

export const readOfficeDossier = (context: Context, id: string): Promise<OfficeDossier> =>
  call(context, 'GET', `/api/officer/dossiers/${encodeURIComponent(id)}`)

/** Forms 04 and 05 that lie ready in the actor's offices. */
export const listNoticeDrafts = async (context: Context): Promise<NoticeDraft[]> =>
  (await answer(api(context).GET('/api/officer/notice-drafts'))).items

export interface Colleague {
  accountId: string
  name: string
  title: string
}

export async function listColleagues(context: Context, id: string, role: string): Promise<Colleague[]> {
  const path = `/api/officer/dossiers/${encodeURIComponent(id)}/colleagues`
  return (await call<{ items: Colleague[] }>(context, 'GET', path, { query: { role } })).items
}

/** Does one of the dossier's verbs: `acceptance`, `refusal`, `supplement-request`, `assignment` … */
export const act = (
  context: Context,
  id: string,
  verb: string,
  json: object,
  key: string,
): Promise<unknown> =>
  call(context, 'POST', `/api/officer/dossiers/${encodeURIComponent(id)}/${verb}`, {
    json,
    headers: { 'idempotency-key': key },
  })

export interface Register {
  from: string
  to: string
  total: number
  items: {
    id: string
    code: string
    procedureName: string
    applicantName: string
    submittedAt: string
    acceptedAt: string | null
    dueAt: string | null
    returnedAt: string | null
    stateText: Words
  }[]
  next: string | null
}

export const readRegister = (context: Context, query: Record<string, string>): Promise<Register> =>
  call(context, 'GET', '/api/officer/register', { query })

/** Addresses of files that the browser opens itself. */
export const officeFile = {
  document: (id: string, documentId: string) => `/api/officer/dossiers/${id}/documents/${documentId}/content`,
  receipt: (id: string) => `/api/officer/dossiers/${id}/receipt.pdf`,
  controlSlip: (id: string) => `/api/officer/dossiers/${id}/control-slip.pdf`,
  notice: (id: string, noticeId: string) => `/api/officer/dossiers/${id}/notices/${noticeId}/content`,
  result: (id: string) => `/api/officer/dossiers/${id}/result/content`,
}
