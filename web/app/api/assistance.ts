import type { Answer as Body } from '#contract'
import { answer, api, type Context } from './client.ts'
import { attempt } from './problems.ts'

export type AssistanceItem = Body<'/api/citizen/assistances'>['items'][number]
export type Assistance = Body<'/api/citizen/assistances/{id}'>
export type Volunteer = Body<'/api/admin/volunteers'>['items'][number]

export const listAssistances = (context: Context) => answer(api(context).GET('/api/citizen/assistances'))

const at = (id: string) => ({ path: { id } })
const under = (code: string) => ({ path: { code } })

export const getAssistance = (context: Context, id: string): Promise<Assistance> =>
  answer(api(context).GET('/api/citizen/assistances/{id}', { params: at(id) }))

/** Offers to help; the same `key` never opens a second session. */
export const offerHelp = (context: Context, citizenId: string, key: string): Promise<Assistance> =>
  answer(
    api(context).POST('/api/citizen/assistances', {
      body: citizenId ? { citizenId } : {},
      headers: { 'idempotency-key': key },
    }),
  )

export const endHelp = (context: Context, id: string): Promise<Assistance> =>
  answer(api(context).POST('/api/citizen/assistances/{id}/end', { params: at(id) }))

export const getOffer = (context: Context, code: string): Promise<AssistanceItem> =>
  answer(api(context).GET('/api/citizen/assistance-offers/{code}', { params: under(code) }))

export const answerOffer = (
  context: Context,
  code: string,
  act: 'acceptance' | 'refusal',
): Promise<Assistance> =>
  answer(
    act === 'acceptance'
      ? api(context).POST('/api/citizen/assistance-offers/{code}/acceptance', { params: under(code) })
      : api(context).POST('/api/citizen/assistance-offers/{code}/refusal', { params: under(code) }),
  )

/** The session in which the visitor helps somebody now. */
export const helpingNow = async (context: Context): Promise<AssistanceItem | undefined> =>
  (await listAssistances(context)).items.find((s) => s.side === 'helper' && s.standing === 'in_force')

/** The session in which whoever the visitor helped handed this dossier in: from then on it is its owner's alone. */
export async function sessionHandedIn(context: Context, dossierId: string): Promise<string | undefined> {
  const { value } = await attempt(listAssistances(context))
  const lately = value?.items.filter(({ side }) => side === 'helper').slice(0, 3) ?? []
  const sessions = await Promise.all(lately.map(({ id }) => getAssistance(context, id)))
  return sessions.find(({ acts }) =>
    acts.some(({ subjectId, action }) => subjectId === dossierId && action === 'confirmed'),
  )?.id
}

/** Asks whoever is helped to hand in what was prepared. */
export const askToConfirm = (context: Context, dossierId: string) =>
  answer(api(context).POST('/api/citizen/dossiers/{id}/confirmation-request', { params: at(dossierId) }))

/** Hands in what was prepared, as it stood at version `seen`; a repeat with the same key gives the first answer. */
export const confirmDraft = (context: Context, dossierId: string, seen: number, key: string) =>
  answer(
    api(context).POST('/api/citizen/dossiers/{id}/confirmation', {
      params: at(dossierId),
      body: { seen },
      headers: { 'idempotency-key': key },
    }),
  )

export const declineDraft = (context: Context, dossierId: string) =>
  answer(api(context).POST('/api/citizen/dossiers/{id}/confirmation-refusal', { params: at(dossierId) }))

export const listVolunteers = async (context: Context, unitCode: string): Promise<Volunteer[]> =>
  (await answer(api(context).GET('/api/admin/volunteers', { params: { query: { unitCode } } }))).items

export interface NewVolunteer {
  citizenId: string
  fullName: string
  unitCode: string
  team: string
}

/** Names somebody; the same `key` never names them twice. */
export const nameVolunteer = (context: Context, body: NewVolunteer, key: string) =>
  answer(api(context).POST('/api/admin/volunteers', { body, headers: { 'idempotency-key': key } }))

export const relieveVolunteer = (context: Context, id: string) =>
  answer(api(context).POST('/api/admin/volunteers/{id}/relief', { params: at(id) }))
