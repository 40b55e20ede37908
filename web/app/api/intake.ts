import type { RouterContextProvider } from 'react-router'
import { call } from './call.ts'
import type { AddressTyped } from './places.ts'

/** Paper that a citizen hands over at the counter. */
export interface Intake {
  procedureCode: string
  caseCode?: string
  channel: 'direct' | 'post'
  applicant: {
    fullName: string
    citizenId: string
    birthDate?: string
    phone?: string
    address?: AddressTyped
  }
  papers: string[]
  notApplicable: { component: string; reason: string }[]
  delivery: 'online' | 'counter' | 'post'
  assistedReason?: string
}

export interface TakenInDossier {
  id: string
  code: string
  acceptedAt: string
  dueAt: string
}

export const takeIn = (
  context: Readonly<RouterContextProvider>,
  intake: Intake,
  key: string,
): Promise<TakenInDossier> =>
  call(context, 'POST', '/api/officer/dossiers', { json: intake, headers: { 'idempotency-key': key } })
