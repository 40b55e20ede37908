import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { Side, Terms } from './delegation.policy.ts'

export interface Delegation extends Terms {
  id: string
  offeredByAccountId: string
  answeredAt: Date | null
  endedAt: Date | null
  endedBy: Side | 'office' | null
  /** What opens an assisted session's offer on the citizen's own phone. */
  code: string | null
}

/** What the offering side typed of the other: a name and the last four digits of a number. */
export interface Typed {
  name: string
  digits: string
}
export interface NewDelegation extends Delegation {
  /** Null where an assisted session was offered to whoever opens its code. */
  other: { name: string | null; digits: string } | null
}

export const delegationColumns = sql`id, kind, principal_person_id as "principalPersonId",
  principal_organisation_id as "principalOrganisationId", delegate_person_id as "delegatePersonId",
  offered_by as "offeredBy", offered_by_account_id as "offeredByAccountId", scopes, procedures, first_day as "firstDay", last_day as "lastDay", state,
  offered_at as "offeredAt", answered_at as "answeredAt", ended_at as "endedAt", ended_by as "endedBy", ends_at as "endsAt", code`

export async function insertDelegation(tx: Tx, d: NewDelegation): Promise<void> {
  await sql`
    insert into identity.delegation (id, kind, principal_person_id, principal_organisation_id, delegate_person_id,
      offered_by, offered_by_account_id, other_name, other_digits, scopes, procedures, first_day, last_day, state,
      offered_at, ends_at, code)
    values (${d.id}, ${d.kind}, ${d.principalPersonId}, ${d.principalOrganisationId}, ${d.delegatePersonId},
      ${d.offeredBy}, ${d.offeredByAccountId}, ${d.other?.name ?? null}, ${d.other?.digits ?? null}, ${[...d.scopes]}::text[],
      ${d.procedures && [...d.procedures]}::text[], ${d.firstDay}, ${d.lastDay}, ${d.state}, ${d.offeredAt},
      ${d.endsAt}, ${d.code})
  `.execute(tx)
}

/** What was typed of the other side in these offers, by their ids: for the side that typed it. */
export async function typedInOffers(tx: Tx, ids: readonly string[]): Promise<Map<string, Typed>> {
  const { rows } = await sql<Typed & { id: string }>`
    select id, other_name as name, other_digits as digits from identity.delegation where id = any(${[...ids]}::uuid[])
  `.execute(tx)
  return new Map(rows.map(({ id, name, digits }) => [id, { name, digits }]))
}

export async function delegationById(tx: Tx, id: string): Promise<Delegation | undefined> {
  const { rows } = await sql<Delegation>`
    select ${delegationColumns} from identity.delegation where id = ${id}
  `.execute(tx)
  return rows[0]
}

/** The delegation, held against every other change until the transaction ends. */
export async function lockDelegation(tx: Tx, id: string): Promise<Delegation | undefined> {
  const { rows } = await sql<Delegation>`
    select ${delegationColumns} from identity.delegation where id = ${id} for update
  `.execute(tx)
  return rows[0]
}

/** Everything in which a person or an organisation is a side, or which an account offered; the newest first. */
export async function delegationsOf(
  tx: Tx,
  who: { personId: string; organisationIds: readonly string[]; accountId: string },
): Promise<Delegation[]> {
  const { rows } = await sql<Delegation>`
    select ${delegationColumns} from identity.delegation
    where kind <> 'assisted' and (delegate_person_id = ${who.personId} or principal_person_id = ${who.personId}
      or principal_organisation_id = any(${[...who.organisationIds]}::uuid[])
      or (offered_by_account_id = ${who.accountId} and offered_by <> 'office'))
    order by offered_at desc, id desc limit 200
  `.execute(tx)
  return rows
}

/**
 * What was accepted for somebody as a delegate. Held against being ended until the transaction ends, if `held`: what is
 * done under it then comes wholly before its end, or not at all.
 */
export async function acceptedFor(tx: Tx, personId: string, held: boolean): Promise<Delegation[]> {
  const { rows } = await sql<Delegation>`
    select ${delegationColumns} from identity.delegation
    where delegate_person_id = ${personId} and state = 'accepted' order by id ${held ? sql`for share` : sql``}
  `.execute(tx)
  return rows
}

export async function answerOffer(
  tx: Tx,
  id: string,
  { state, at }: { state: 'accepted' | 'refused'; at: Date },
): Promise<void> {
  await sql`update identity.delegation set state = ${state}, answered_at = ${at} where id = ${id}`.execute(tx)
}

export async function endDelegation(
  tx: Tx,
  id: string,
  { by, at }: { by: Side | 'office'; at: Date },
): Promise<void> {
  await sql`
    update identity.delegation set state = 'revoked', ended_at = ${at}, ended_by = ${by} where id = ${id}
  `.execute(tx)
}

/** In which a person is a side. */
export async function delegationsOfPerson(tx: Tx, personId: string): Promise<Delegation[]> {
  const { rows } = await sql<Delegation>`
    select ${delegationColumns} from identity.delegation
    where delegate_person_id = ${personId} or principal_person_id = ${personId} order by offered_at
  `.execute(tx)
  return rows
}

/** Ends whatever a person's delegations still allow; answers how many they have. */
export async function endDelegationsOf(tx: Tx, personId: string, at: Date): Promise<number> {
  await sql`
    update identity.delegation set state = 'revoked', ended_at = ${at},
      ended_by = case when delegate_person_id = ${personId} then 'delegate' else 'principal' end
    where (delegate_person_id = ${personId} or principal_person_id = ${personId}) and state in ('offered', 'accepted')
  `.execute(tx)
  return (await delegationsOfPerson(tx, personId)).length
}

/** Erases a person's delegations with what was done under them; answers how many there were. */
export async function deleteDelegationsOf(tx: Tx, personId: string): Promise<number> {
  const { rows } = await sql`
    delete from identity.delegation
    where delegate_person_id = ${personId} or principal_person_id = ${personId} returning 1
  `.execute(tx)
  return rows.length
}

export async function countOffers(tx: Tx, accountId: string, since: Date): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from identity.delegation
    where offered_by_account_id = ${accountId} and offered_at > ${since}
  `.execute(tx)
  return rows[0]!.n
}

export interface DelegatedAct {
  id: string
  delegationId: string
  at: Date
  action: string
  subjectId: string
  procedureCode: string
}

/** Nothing is written where the delegation has been erased with one of its sides. */
export async function insertAct(tx: Tx, act: DelegatedAct): Promise<void> {
  await sql`
    insert into identity.delegated_act (id, delegation_id, at, action, subject_id, procedure_code)
    select ${act.id}::uuid, id, ${act.at}::timestamptz, ${act.action}::text, ${act.subjectId}::uuid,
      ${act.procedureCode}::text
    from identity.delegation where id = ${act.delegationId}
  `.execute(tx)
}

/** What was done under a delegation, the newest first. */
export async function actsUnder(tx: Tx, delegationId: string): Promise<DelegatedAct[]> {
  const { rows } = await sql<DelegatedAct>`
    select id, delegation_id as "delegationId", at, action, subject_id as "subjectId",
      procedure_code as "procedureCode"
    from identity.delegated_act where delegation_id = ${delegationId} order by at desc, id desc limit 200
  `.execute(tx)
  return rows
}
