import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import { keptAmong } from '../mergers/aliases.repository.ts'

/** Why somebody is near to an official, by what the city knows; the nearest first. */
export const NEARNESS = [
  'self',
  'child',
  'guardian',
  'delegation',
  'own_organisation',
  'colleague_in_organisation',
] as const
export type Nearness = (typeof NEARNESS)[number]

/** A person or an organisation near to an official, in a time that is open where null; not at `until` any more. */
export interface NearOne {
  id: string
  kind: Nearness
  since: Date | null
  until: Date | null
}

const morning = (day: string) => sql`((${sql.raw(day)})::timestamp at time zone 'Asia/Ho_Chi_Minh')`

/**
 * Everybody who is or was near to the official behind an account: what has ended since goes on counting for the time in which it
 * held. Nobody where it is not recorded which citizen the official is, or that citizen has no record.
 */
export async function nearToAccount(tx: Tx, accountId: string): Promise<NearOne[]> {
  const own = sql`citizen_id_index = (select n.citizen_id_index from identity.staff_number n
    join identity.account a on a.staff_id = n.staff_id where a.id = ${accountId})`
  const { rows } = await sql<NearOne>`
    with me as (select ${keptAmong('person', own)} as id)
    select id, 'self' as kind, null::timestamptz as since, null::timestamptz as until from me where id is not null
    union all
    select case when d.delegate_person_id = me.id then coalesce(d.principal_person_id, d.principal_organisation_id)
        else d.delegate_person_id end,
      case when d.kind <> 'guardian' then 'delegation' when d.delegate_person_id = me.id then 'child' else 'guardian' end,
      greatest(d.answered_at, ${morning('d.first_day')}), least(d.ended_at, ${morning('d.last_day + 1')})
    from me join identity.delegation d on me.id in (d.delegate_person_id, d.principal_person_id)
    where d.kind in ('guardian', 'person', 'company') and d.state in ('accepted', 'revoked') and d.answered_at is not null
    union all
    select r.organisation_id, 'own_organisation', ${morning('r.valid_from')}, ${morning('r.valid_to')}
    from me join identity.representative r on r.person_id = me.id
    union all
    select o.person_id, 'colleague_in_organisation', ${morning('greatest(r.valid_from, o.valid_from)')},
      ${morning('least(r.valid_to, o.valid_to)')}
    from me join identity.representative r on r.person_id = me.id
      join identity.representative o on o.organisation_id = r.organisation_id and o.person_id <> me.id
  `.execute(tx)
  return rows
}
