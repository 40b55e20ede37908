import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'

/** A session that is neither ended nor idle for too long, of an account that is open. */
export interface LiveSession {
  sessionId: string
  accountId: string
  startedAt: Date
  level: 1 | 2
  methods: string[]
  secondFactorAt: Date | null
}

const columns = sql`s.id as "sessionId", s.account_id as "accountId", s.started_at as "startedAt", s.level,
  s.methods, s.second_factor_at as "secondFactorAt"`

interface Moment {
  now: Date
  idleSince: Date
}

export async function liveSessionOf(
  tx: Tx,
  digest: Buffer,
  { now, idleSince }: Moment,
): Promise<LiveSession | undefined> {
  const { rows } = await sql<LiveSession>`
    select ${columns} from identity.session s join identity.account a on a.id = s.account_id
    where s.token_sha256 = ${digest} and s.expires_at > ${now} and s.seen_at > ${idleSince} and a.state = 'active'
  `.execute(tx)
  return rows[0]
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
