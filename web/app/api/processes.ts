import type { Answer } from '#contract'
import { answer, api, type Context } from './client.ts'

export type Processes = Answer<'/api/admin/processes'>
export type ProcessVersion = Processes['versions'][number]
export type Draft = Processes['drafts'][number]
export type VersionDetail = Answer<'/api/admin/process-versions/{id}'>
export type DraftDetail = Answer<'/api/admin/process-drafts/{id}'>
export type Picture = NonNullable<DraftDetail['picture']>
export type Shape = Picture['shapes'][number]
export type Flow = Picture['flows'][number]
export type DrawingProblem = DraftDetail['problems'][number]
export type Step = DraftDetail['steps'][number]

export const listProcesses = (context: Context) => answer(api(context).GET('/api/admin/processes'))

export const readVersion = (context: Context, id: string) =>
  answer(api(context).GET('/api/admin/process-versions/{id}', { params: { path: { id } } }))

export type Comparison = Answer<'/api/admin/process-comparison'>

/** Two processes side by side, each as `draft:ID` or `version:ID`. */
export const compareProcesses = (context: Context, before: string, after: string) =>
  answer(api(context).GET('/api/admin/process-comparison', { params: { query: { before, after } } }))

/** A draft as it is, or as it was when `version` was saved. */
export const readDraft = (context: Context, id: string, version?: number) =>
  answer(
    api(context).GET('/api/admin/process-drafts/{id}', {
      params: { path: { id }, query: version ? { version } : {} },
    }),
  )

export type NewDraft = {
  name: string
  procedureCode: string | null
  from: { processVersionId: string } | { drawing: string }
}

export const createDraft = (context: Context, body: NewDraft) =>
  answer(api(context).POST('/api/admin/process-drafts', { body }))

export const saveDraft = (context: Context, id: string, body: { seen: number; drawing: string }) =>
  answer(api(context).POST('/api/admin/process-drafts/{id}/saves', { params: { path: { id } }, body }))

export const restoreDraft = (context: Context, id: string, body: { seen: number; version: number }) =>
  answer(api(context).POST('/api/admin/process-drafts/{id}/restorations', { params: { path: { id } }, body }))

export const discardDraft = (context: Context, id: string, seen: number) =>
  answer(api(context).DELETE('/api/admin/process-drafts/{id}', { params: { path: { id }, query: { seen } } }))

export const publishDraft = (
  context: Context,
  id: string,
  body: { seen: number; decisionNo: string; validFrom: string },
) =>
  answer(api(context).POST('/api/admin/process-drafts/{id}/publications', { params: { path: { id } }, body }))
