import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'

interface Moment {
  now: Date
  idleSince: Date
}

export async function liveSessionIds(
  tx: Tx,
  ids: readonly string[],
  { now, idleSince }: Moment,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select s.id from identity.session s join identity.account a on a.id = s.account_id
    where s.id = any(${[...ids]}::uuid[]) and s.expires_at > ${now} and s.seen_at > ${idleSince} and a.state = 'active'
  `.execute(tx)
  return rows.map(({ id }) => id)
}
