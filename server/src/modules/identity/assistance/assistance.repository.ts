import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import { type Delegation, delegationColumns } from '../delegations/delegations.repository.ts'

/** The assisted session that a code opens, held against every other change if `held`. */
export async function assistanceByCode(
  tx: Tx,
  code: string,
  { held }: { held: boolean },
): Promise<Delegation | undefined> {
  const { rows } = await sql<Delegation>`
    select ${delegationColumns} from identity.delegation
    where code = ${code} and kind = 'assisted' ${held ? sql`for update` : sql``}
  `.execute(tx)
  return rows[0]
}

/** Whether the offer is for whoever opens its code, or for the owner of the number that was typed. */
export async function isForBearer(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql<{ bearer: boolean }>`
    select other_digits is null as bearer from identity.delegation where id = ${id}
  `.execute(tx)
  return rows[0]?.bearer ?? false
}

export async function acceptAssistance(
  tx: Tx,
  id: string,
  { personId, at, endsAt }: { personId: string; at: Date; endsAt: Date },
): Promise<void> {
  await sql`
    update identity.delegation
    set state = 'accepted', answered_at = ${at}, principal_person_id = ${personId}, ends_at = ${endsAt} where id = ${id}
  `.execute(tx)
}

/** The citizen says no; who they are is kept, so that they see it. */
export async function refuseAssistance(
  tx: Tx,
  id: string,
  { personId, at }: { personId: string; at: Date },
): Promise<void> {
  await sql`
    update identity.delegation set state = 'refused', answered_at = ${at}, principal_person_id = ${personId} where id = ${id}
  `.execute(tx)
}

/** Sessions in which somebody helps or is helped, the newest first. An offer is its helper's alone until it is answered. */
export async function assistancesOf(tx: Tx, personId: string): Promise<Delegation[]> {
  const { rows } = await sql<Delegation>`
    select ${delegationColumns} from identity.delegation
    where kind = 'assisted' and (delegate_person_id = ${personId} or principal_person_id = ${personId})
    order by offered_at desc, id desc limit 100
  `.execute(tx)
  return rows
}

/** Ends every session that a helper has open or has offered; answers which. */
export async function endAssistancesBy(tx: Tx, personId: string, at: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update identity.delegation set state = 'revoked', ended_at = ${at}, ended_by = 'office'
    where kind = 'assisted' and delegate_person_id = ${personId} and state in ('offered', 'accepted') and ends_at > ${at}
    returning id
  `.execute(tx)
  return rows.map(({ id }) => id)
}

/** Those of a helper that are open or offered at a moment. */
export async function countOpenAssistances(tx: Tx, personId: string, at: Date): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from identity.delegation
    where kind = 'assisted' and delegate_person_id = ${personId} and state in ('offered', 'accepted') and ends_at > ${at}
  `.execute(tx)
  return rows[0]!.n
}
