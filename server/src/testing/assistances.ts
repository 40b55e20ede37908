import { putDelegation } from './delegations.ts'
import type { Tracer } from './traces.ts'

/** A session in which Phuc helps Lan now, or the offer of one; answers its id. */
export async function sitDown(
  query: Tracer['query'],
  state: 'accepted' | 'offered' = 'accepted',
): Promise<string> {
  const people = await query<{ id: string }>(
    `select person_id as id from identity.account where username in ('phuc', 'lan') order by username desc`,
  )
  const [phuc, lan] = people.map(({ id }) => id)
  return putDelegation(query, { principalPersonId: lan!, delegatePersonId: phuc!, minutes: 30, state })
}

/** The address of a call about a session; agreed on already, unless its code is asked for. Nobody is helped any more but by it. */
export async function atSession(query: Tracer['query'], url: string): Promise<string> {
  await query(`update identity.delegation set ends_at = now() where kind = 'assisted'`)
  if (!url.includes('{')) return url
  const id = await sitDown(query, url.includes('{code}') ? 'offered' : 'accepted')
  const [found] = await query<{ code: string }>('select code from identity.delegation where id = $1', [id])
  return url.replace('{id}', id).replace('{code}', found!.code)
}
