import type { Answer as Body } from '#contract'
import { answer, api, type Context } from './client.ts'

export type Mergers = Body<'/api/admin/mergers'>
export type Merger = Mergers['items'][number]

export const listMergers = (context: Context): Promise<Mergers> =>
  answer(api(context).GET('/api/admin/mergers'))

export interface Proposal {
  kind: Merger['kind']
  oldNumber: string
  keptNumber: string
  evidence: Merger['evidence']
  seen: string
}

/** Proposes that two records are one person's or one organisation's; the same `key` never does so twice. */
export const proposeMerger = (context: Context, body: Proposal, key: string) =>
  answer(api(context).POST('/api/admin/mergers', { body, headers: { 'idempotency-key': key } }))

export type Decision = 'approval' | 'refusal' | 'undoing'

export const decideMerger = (context: Context, id: string, decision: Decision) => {
  const params = { path: { id } }
  const calls = {
    approval: () => api(context).POST('/api/admin/mergers/{id}/approval', { params }),
    refusal: () => api(context).POST('/api/admin/mergers/{id}/refusal', { params }),
    undoing: () => api(context).POST('/api/admin/mergers/{id}/undoing', { params }),
  }
  return answer(calls[decision]())
}
