import type { Answer as Body } from '#contract'
import { answer, api, type Context } from './client.ts'

export type DelegationItem = Body<'/api/citizen/delegations'>['items'][number]
export type Delegation = Body<'/api/citizen/delegations/{id}'>
export type Scope = 'hand_in' | 'follow' | 'receive'

export const listDelegations = async (context: Context): Promise<DelegationItem[]> =>
  (await answer(api(context).GET('/api/citizen/delegations'))).items

const at = (id: string) => ({ path: { id } })

export const getDelegation = (context: Context, id: string): Promise<Delegation> =>
  answer(api(context).GET('/api/citizen/delegations/{id}', { params: at(id) }))

export interface Offer {
  side: 'principal' | 'delegate'
  organisationId?: string
  other: { citizenId: string; fullName: string }
  scopes: Scope[]
  procedures: string[] | null
  firstDay: string
  lastDay: string
}

/** Makes an offer; the same `key` never makes a second one. */
export const offerDelegation = (context: Context, body: Offer, key: string): Promise<Delegation> =>
  answer(api(context).POST('/api/citizen/delegations', { body, headers: { 'idempotency-key': key } }))

export type Act = 'acceptance' | 'refusal' | 'revocation'

export const actOnDelegation = (context: Context, id: string, act: Act): Promise<Delegation> => {
  const params = at(id)
  const call = {
    acceptance: () => api(context).POST('/api/citizen/delegations/{id}/acceptance', { params }),
    refusal: () => api(context).POST('/api/citizen/delegations/{id}/refusal', { params }),
    revocation: () => api(context).POST('/api/citizen/delegations/{id}/revocation', { params }),
  }[act]
  return answer(call())
}

/** Those under which the visitor may begin a dossier of this procedure for somebody else now. */
export const delegationsFor = async (context: Context, procedureCode: string): Promise<DelegationItem[]> =>
  (await listDelegations(context)).filter(
    ({ side, standing, scopes, procedures }) =>
      side === 'delegate' &&
      standing === 'in_force' &&
      scopes.includes('hand_in') &&
      (procedures?.includes(procedureCode) ?? true),
  )
