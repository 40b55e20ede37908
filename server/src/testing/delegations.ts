import { newId } from '#platform/ids.ts'
import type { Tracer } from './traces.ts'

/** A delegation as a test writes it straight into the database; days are counted from today in Vietnam. */
export interface DelegationSpec {
  principalPersonId?: string
  principalOrganisationId?: string
  delegatePersonId: string
  scopes?: ('hand_in' | 'follow' | 'receive')[]
  /** An assisted session that ends so many minutes from now. */
  minutes?: number
  procedures?: string[] | null
  state?: 'offered' | 'accepted' | 'refused' | 'revoked'
  days?: [first: number, last: number]
}

/** Puts it where an offer, its answer and its end would have put it; answers its id. */
export async function putDelegation(query: Tracer['query'], spec: DelegationSpec): Promise<string> {
  const { state = 'accepted', days = [0, 30], minutes } = spec
  const scopes = minutes === undefined ? (spec.scopes ?? ['hand_in', 'follow', 'receive']) : ['prepare']
  const id = newId()
  await query(
    `insert into identity.delegation (id, kind, principal_person_id, principal_organisation_id, delegate_person_id,
       offered_by, offered_by_account_id, other_name, other_digits, scopes, procedures, first_day, last_day, state,
       offered_at, answered_at, ended_at, ended_by, ends_at, code)
     select $1, case when $10::int is not null then 'assisted' when $3::uuid is null then 'person' else 'company' end, $2, $3, $4,
       case when $10::int is null then 'principal' else 'delegate' end, 'test', 'Mẫu', '0000',
       $5, $6, today + $7::int, today + $8::int, $9, now(), case when $9 <> 'offered' then now() end,
       case when $9 = 'revoked' then now() end, case when $9 = 'revoked' then 'principal' end,
       now() + $10 * interval '1 minute',
       case when $10::int is not null then translate(upper(left(md5($1::uuid::text), 8)), '01', '23') end
     from (select (now() at time zone 'Asia/Ho_Chi_Minh')::date as today) d`,
    [
      id,
      spec.principalPersonId ?? null,
      spec.principalOrganisationId ?? null,
      spec.delegatePersonId,
      scopes,
      spec.procedures ?? null,
      ...days,
      state,
      minutes ?? null,
    ],
  )
  return id
}

/** Takes away every delegation between people, as if none had ever been offered. */
export async function clearDelegations(query: Tracer['query']): Promise<void> {
  await query('delete from identity.delegated_act')
  await query('delete from identity.delegation')
}
