import type { Answer as Body } from '#contract'
import { answer, api, type Context } from './client.ts'

export type DisclosurePage = Body<'/api/citizen/disclosures'>
export type Disclosure = DisclosurePage['items'][number]
export type ObjectionItem = Body<'/api/admin/disclosure-objections'>['items'][number]
export type Delay = Body<'/api/admin/disclosure-delays'>['items'][number]

/** Who looked at the visitor's data; `before` is the cursor of the page before. */
export const readDisclosures = (context: Context, before: string | null): Promise<DisclosurePage> =>
  answer(api(context).GET('/api/citizen/disclosures', { params: { query: before ? { before } : {} } }))

export const objectTo = (context: Context, id: string, reason: string) =>
  answer(
    api(context).POST('/api/citizen/disclosures/{id}/objection', {
      params: { path: { id } },
      body: { reason },
    }),
  )

export const readObjections = async (
  context: Context,
  state: 'waiting' | 'answered',
): Promise<ObjectionItem[]> =>
  (await answer(api(context).GET('/api/admin/disclosure-objections', { params: { query: { state } } }))).items

export const answerObjection = (
  context: Context,
  id: string,
  body: { outcome: 'justified' | 'rejected'; text: string },
) =>
  answer(
    api(context).POST('/api/admin/disclosure-objections/{id}/answer', { params: { path: { id } }, body }),
  )

export const readDelays = async (context: Context): Promise<Delay[]> =>
  (await answer(api(context).GET('/api/admin/disclosure-delays'))).items

export type Ground = Delay['ground']

export const delayDisclosure = (
  context: Context,
  body: { citizenId: string; username: string; ground: Ground; reference: string; until: string },
) => answer(api(context).POST('/api/admin/disclosure-delays', { body }))

/** An address that the browser downloads from, straight from the API. */
export const DISCLOSURE_TABLE = '/api/citizen/disclosures.csv'
