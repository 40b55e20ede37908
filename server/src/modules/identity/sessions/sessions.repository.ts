import { sql } from 'kysely'
import type { HeldPosts } from '#modules/organisation/index.ts'
import type { Day } from '#platform/calendar.ts'
import type { Tx } from '#platform/db.ts'
import type { Expiry } from '#platform/personal-records.ts'
import { forgetBrowsersUnseen } from './known-browsers.repository.ts'
import { SESSION } from './session.policy.ts'

export interface SignedIn {
  sessionId: string
  accountId: string
  personId: string | null
  staffId: string | null
  startedAt: Date
  seenAt: Date
  level: 1 | 2
  methods: string[]
  secondFactorAt: Date | null
  device: string
  demonstration: boolean
  /** Null for people; posts of staff as `organisation.posts_at` gives them, in the same question. */
  held: HeldPosts | null
}

/** The session behind a token, with its account and posts: asked on every request, so it is one question. */
export async function sessionOf(
  tx: Tx,
  { digest, now, idleSince, day }: { digest: Buffer; now: Date; idleSince: Date; day: Day },
): Promise<SignedIn | undefined> {
  const { rows } = await sql<SignedIn>`
    select session_id as "sessionId", account_id as "accountId", person_id as "personId", staff_id as "staffId",
      started_at as "startedAt", seen_at as "seenAt", level, methods, second_factor_at as "secondFactorAt", device,
      demonstration, held
    from identity.session_at(${digest}, ${now}, ${idleSince}, ${day})
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
  level: 1 | 2
  methods: readonly string[]
  secondFactorAt: Date | null
  device: string
  place: string
}

export async function insertSession(tx: Tx, s: NewSession): Promise<void> {
  await sql`
    insert into identity.session (token_sha256, id, account_id, started_at, seen_at, expires_at, level, methods,
      second_factor_at, device, place)
    values (${s.digest}, ${s.id}, ${s.accountId}, ${s.startedAt}, ${s.startedAt}, ${s.expiresAt}, ${s.level},
      ${[...s.methods]}::text[], ${s.secondFactorAt}, ${s.device}, ${s.place})
  `.execute(tx)
}

export interface Raised {
  digest: Buffer
  level: 1 | 2
  methods: readonly string[]
  secondFactorAt: Date | null
}

/** Gives a session another token and what was proved besides; answers when it ends, undefined when it has already. */
export async function raiseSessionRow(tx: Tx, sessionId: string, raised: Raised): Promise<Date | undefined> {
  const { rows } = await sql<{ expiresAt: Date }>`
    update identity.session set token_sha256 = ${raised.digest}, level = greatest(level, ${raised.level}),
      methods = (select array_agg(distinct m) from unnest(methods || ${[...raised.methods]}::text[]) m),
      second_factor_at = greatest(second_factor_at, ${raised.secondFactorAt})
    where id = ${sessionId}
    returning expires_at as "expiresAt"
  `.execute(tx)
  return rows[0]?.expiresAt
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

/** Ends an account's sessions but one. */
export async function endOtherSessions(tx: Tx, accountId: string, keep: string | null): Promise<void> {
  await sql`
    delete from identity.session where account_id = ${accountId} and id is distinct from ${keep}::uuid
  `.execute(tx)
}

/** Of an account that has no second factor any more: none was shown in its sessions. */
export async function forgetShownFactors(tx: Tx, accountId: string): Promise<void> {
  await sql`update identity.session set second_factor_at = null where account_id = ${accountId}`.execute(tx)
}

export async function forgetEnded(tx: Tx, now: Date, idleSince: Date): Promise<void> {
  await sql`delete from identity.session where expires_at < ${now} or seen_at < ${idleSince}`.execute(tx)
  await sql`delete from identity.sign_in_count where window_ends_at < ${now}`.execute(tx)
  const unseen = new Date(now.getTime() - SESSION.knownDeviceMs)
  await sql`delete from identity.known_device where seen_at < ${unseen}`.execute(tx)
  await forgetBrowsersUnseen(tx, unseen)
}

/** Sessions that expired before, by their ids. */
export async function expireSessions(tx: Tx, { before, limit, dryRun }: Expiry): Promise<string[]> {
  const old = sql`select id from identity.session where expires_at < ${before} order by expires_at limit ${limit}`
  const statement = dryRun ? old : sql`delete from identity.session where id in (${old}) returning id`
  const { rows } = await sql<{ id: string }>`${statement}`.execute(tx)
  return rows.map(({ id }) => id)
}
