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
