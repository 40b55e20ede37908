import type { Answer as Body } from '#contract'
import { send } from './call.ts'
import { answer, api, type Context } from './client.ts'

export type InspectionItem = Body<'/api/admin/inspections'>['items'][number]
export type FoundPage = Body<'/api/admin/inspections/{id}/searches/{searchId}/records'>
export type FoundRecord = FoundPage['items'][number]
export type RowProof = Body<'/api/admin/inspections/{id}/records/{records}/{recordId}/proof'>
export type Sign = Body<'/api/admin/reading-signs'>['items'][number]
export type Records = FoundPage['search']['records']

export type RecordKinds = Body<'/api/admin/record-kinds'>

/** What a search may be narrowed to. */
export const recordKinds = (context: Context): Promise<RecordKinds> =>
  answer(api(context).GET('/api/admin/record-kinds'))

export const listInspections = async (context: Context): Promise<InspectionItem[]> =>
  (await answer(api(context).GET('/api/admin/inspections'))).items

const once = (key: string) => ({ 'idempotency-key': key })

/** Says why the log is going to be searched; the same `key` never opens a second inspection. */
export const openInspection = (context: Context, body: { reference: string; reason: string }, key: string) =>
  answer(api(context).POST('/api/admin/inspections', { body, headers: once(key) }))

export interface Asked {
  records: Records
  citizenId?: string
  official?: string
  unitCode?: string
  dossierCode?: string
  action?: string
  from?: string
  until?: string
}

export const makeSearch = (context: Context, id: string, body: Asked, key: string) =>
  answer(
    api(context).POST('/api/admin/inspections/{id}/searches', {
      params: { path: { id } },
      body,
      headers: once(key),
    }),
  )

/** `before` is the cursor of the page before. */
export const readRecords = (
  context: Context,
  id: string,
  searchId: string,
  before: string | null,
): Promise<FoundPage> =>
  answer(
    api(context).GET('/api/admin/inspections/{id}/searches/{searchId}/records', {
      params: { path: { id, searchId }, query: before ? { before } : {} },
    }),
  )

export const proveRecord = (
  context: Context,
  id: string,
  records: Records,
  recordId: string,
): Promise<RowProof> =>
  answer(
    api(context).GET('/api/admin/inspections/{id}/records/{records}/{recordId}/proof', {
      params: { path: { id, records, recordId } },
    }),
  )

/** What the inspector takes along, as files. */
export const fetchTable = (context: Context, id: string, searchId: string): Promise<Response> =>
  send(context, 'GET', `/api/admin/inspections/${id}/searches/${searchId}/records.csv`)
export const fetchProof = (
  context: Context,
  id: string,
  records: string,
  recordId: string,
): Promise<Response> =>
  send(context, 'GET', `/api/admin/inspections/${id}/records/${records}/${recordId}/proof`)

export const readSigns = async (context: Context, state: 'open' | 'closed'): Promise<Sign[]> =>
  (await answer(api(context).GET('/api/admin/reading-signs', { params: { query: { state } } }))).items

export const closeSign = (
  context: Context,
  id: string,
  body: { outcome: 'explained' | 'passed_on'; text: string },
  key: string,
) =>
  answer(
    api(context).POST('/api/admin/reading-signs/{id}/finding', {
      params: { path: { id } },
      body,
      headers: once(key),
    }),
  )

export const recordRelation = (
  context: Context,
  body: { inspectionId: string; official: string; citizenId: string; kind: 'self' | 'relative' },
  key: string,
) => answer(api(context).POST('/api/admin/declared-relations', { body, headers: once(key) }))
