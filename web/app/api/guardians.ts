import { answer, api, type Context } from './client.ts'

export interface Who {
  citizenId: string
  fullName: string
  birthDate: string
}
export interface NewGuardian {
  child: Who
  guardian: Who
  ground: 'birth_certificate' | 'guardianship_decision'
  paperNumber: string
  paperDay: string
  paperOffice: string
}

/** Everybody who acts or acted for the child with this number, and who the child is. */
export const findGuardians = (context: Context, citizenId: string) =>
  answer(api(context).POST('/api/officer/guardianship-lookups', { body: { citizenId } }))

export type Guardians = Awaited<ReturnType<typeof findGuardians>>

export const registerGuardian = (context: Context, body: NewGuardian, key: string) =>
  answer(api(context).POST('/api/officer/guardianships', { body, headers: { 'idempotency-key': key } }))

export const endGuardianship = (context: Context, id: string, reason: string) =>
  answer(
    api(context).POST('/api/officer/guardianships/{id}/end', { params: { path: { id } }, body: { reason } }),
  )
