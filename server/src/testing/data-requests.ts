import { newId } from '#platform/ids.ts'
import type { Tracer } from './traces.ts'

/** A request that a citizen of the demonstration has just made about their data; whatever was open before is forgotten. */
export async function freshDataRequest({ query }: Pick<Tracer, 'query'>, username = 'lan'): Promise<string> {
  const id = newId()
  await query('delete from privacy.data_request where closed_at is null')
  await query(
    `insert into privacy.data_request (id, person_id, kind, state, made_at, answer_by, due_by)
     select $1, person_id, 'objection', 'received', now(), current_date + 2, current_date + 15
     from identity.account where username = $2`,
    [id, username],
  )
  return id
}

/** A hold on a kind of record, placed just now. */
export async function freshHold({ query }: Pick<Tracer, 'query'>): Promise<string> {
  const id = newId()
  await query(
    `insert into privacy.legal_hold (id, kind, reason, placed_by, placed_at)
     values ($1, 'notifications.messages', 'Minh hoạ', 'system', now() - interval '1 hour')`,
    [id],
  )
  return id
}

/** A breach that was put on record just now, with its first assessment. */
export async function freshBreach({ query }: Pick<Tracer, 'query'>): Promise<string> {
  const id = newId()
  await query(`insert into privacy.breach (id, discovered_at, recorded_at) values ($1, now(), now())`, [id])
  await query(
    `insert into privacy.breach_event (breach_id, no, act, at, actor_id, assessment)
     values ($1, 1, 'assessed', now(), 'system', $2)`,
    [id, JSON.stringify({ summary: 'x', kind: 'confidentiality', people: 1, harm: 'low', measures: 'y' })],
  )
  return id
}
