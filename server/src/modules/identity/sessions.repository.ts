import { sql } from 'kysely'
import type { HeldPosts } from '#modules/organisation/index.ts'
import type { Day } from '#platform/calendar.ts'
import type { Tx } from '#platform/db.ts'

export interface SignedIn {
  sessionId: string
  accountId: string
  personId: string | null
  staffId: string | null
  seenAt: Date
  /** Null for people; posts of staff as `organisation.posts_at` gives them, in the same question. */
  held: HeldPosts | null
}

/** The session behind a token, with its account and posts: asked on every request, so it is one question. */
export async function sessionOf(
  tx: Tx,
  { digest, now, idleSince, day }: { digest: Buffer; now: Date; idleSince: Date; day: Day },
): Promise<SignedIn | undefined> {
  const { rows } = await sql<SignedIn>`
    select s.id as "sessionId", a.id as "accountId", a.person_id as "personId", a.staff_id as "staffId",
      s.seen_at as "seenAt",
      case when a.staff_id is not null then organisation.posts_at(a.staff_id, ${day}) end as held
    from identity.session s join identity.account a on a.id = s.account_id
    where s.token_sha256 = ${digest} and s.expires_at > ${now} and s.seen_at > ${idleSince} and a.state = 'active'
  `.execute(tx)
  return rows[0]
}

export async function markSeen(tx: Tx, sessionId: string, at: Date): Promise<void> {
  await sql`update identity.session set seen_at = ${at} where id = ${sessionId} and seen_at < ${at}`.execute(
    tx,
  )
}

export interface NewSession {
  id: string
  digest: Buffer
  accountId: string
  startedAt: Date
  expiresAt: Date
}

export async function insertSession(
  tx: Tx,
  { id, digest, accountId, startedAt, expiresAt }: NewSession,
): Promise<void> {
  await sql`
    insert into identity.session (token_sha256, id, account_id, started_at, seen_at, expires_at)
    values (${digest}, ${id}, ${accountId}, ${startedAt}, ${startedAt}, ${expiresAt})
  `.execute(tx)
}

/** Ends one session and answers whose it was. */
export async function endSession(tx: Tx, digest: Buffer): Promise<string | undefined> {
  const { rows } = await sql<{ account_id: string }>`
    delete from identity.session where token_sha256 = ${digest} returning account_id
  `.execute(tx)
  return rows[0]?.account_id
}

export async function endSessionsOf(tx: Tx, accountId: string): Promise<number> {
  const { rows } =
    await sql`delete from identity.session where account_id = ${accountId} returning 1`.execute(tx)
  return rows.length
}

export async function forgetEnded(tx: Tx, now: Date, idleSince: Date): Promise<void> {
  await sql`delete from identity.session where expires_at < ${now} or seen_at < ${idleSince}`.execute(tx)
  await sql`delete from identity.sign_in_count where window_ends_at < ${now}`.execute(tx)
}
