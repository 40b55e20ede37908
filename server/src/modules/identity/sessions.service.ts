import { createHash } from 'node:crypto'
import { getUnit } from '#modules/organisation/index.ts'
import { audit } from '#platform/audit.ts'
import type { Ctx } from '#platform/context.ts'
import { tooMany, unauthenticated } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { enqueue } from '#platform/jobs.ts'
import { type Account, accountById } from './accounts.repository.ts'
import {
  accountAudience,
  accountNames,
  accountPosts,
  findAccount,
  nameOf,
  plainUsername,
} from './accounts.service.ts'
import { forgettingJob } from './forgetting.jobs.ts'
import { passwordFits } from './passwords.ts'
import { type AccountAudience, audienceOf } from './roles.ts'
import { SESSION, SIGN_IN } from './session.policy.ts'
import { newToken, tokenDigest } from './session-token.ts'
import type { Visit } from './session-visit.ts'
import { endSession, endSessionsOf, insertSession, raiseSessionRow } from './sessions.repository.ts'
import { countAttempt, forgiveAttempts } from './sign-in-counts.repository.ts'

export interface Credentials {
  username: string
  password: string
  /** Where the attempt comes from. */
  address: string
  visit: Visit
}

/** What was proved of somebody, and how; see `Assurance`. */
export interface Proof {
  level: 1 | 2
  methods: readonly string[]
  secondFactorAt: Date | null
}

const PASSWORD: Proof = { level: 1, methods: ['pwd'], secondFactorAt: null }
const UNKNOWN: Visit = { device: '', place: '' }

export interface OpenedSession {
  token: string
  expiresAt: Date
  account: { id: string; name: string; audience: AccountAudience }
}

/**
 * Counts the attempt before the password is looked at, so that many at once cannot slip past the limit, and answers
 * when to try again if there were too many. Must commit whatever comes of the attempt.
 */
export async function admitAttempt(ctx: Ctx, { username, address }: Credentials): Promise<Date | undefined> {
  const ends = new Date(ctx.now.getTime() + SIGN_IN.windowMs)
  const byAddress = await countAttempt(ctx.tx, addressKey(address), ctx.now, ends)
  const byName = await countAttempt(ctx.tx, usernameKey(username), ctx.now, ends)
  const blocked = [
    ...(byAddress.attempts > SIGN_IN.perAddress ? [byAddress.windowEndsAt] : []),
    ...(byName.attempts > SIGN_IN.perUsername ? [byName.windowEndsAt] : []),
  ]
  if (blocked.length === 0) return undefined
  await audit(ctx, { action: 'identity.sign-in-throttled', subject: 'sign-in' })
  return new Date(Math.max(...blocked.map(Number)))
}

/** The same for signing in without a password, where an address is all there is to count by. */
export async function admitFrom(ctx: Ctx, address: string): Promise<Date | undefined> {
  const ends = new Date(ctx.now.getTime() + SIGN_IN.windowMs)
  const { attempts, windowEndsAt } = await countAttempt(ctx.tx, addressKey(address), ctx.now, ends)
  if (attempts <= SIGN_IN.perAddress) return undefined
  await audit(ctx, { action: 'identity.sign-in-throttled', subject: 'sign-in' })
  return windowEndsAt
}

/** Takes an attempt from an address back: it was the right person's. */
export const forgiveFrom = (ctx: Ctx, address: string): Promise<void> =>
  forgiveAttempts(ctx.tx, addressKey(address), 1)

export const refuseAttempt = (tryAgainAt: Date, now: Date): never => {
  const retryAfterSeconds = Math.max(1, Math.ceil((tryAgainAt.getTime() - now.getTime()) / 1000))
  throw tooMany('identity.too_many_attempts', {
    retryAfterSeconds,
    retryAt: tryAgainAt.toISOString(),
    minutes: Math.ceil(retryAfterSeconds / 60),
  })
}

/** Looks at the password. Takes the same time whether or not the account exists; holds no connection meanwhile. */
export async function checkPassword(account: Account | undefined, password: string): Promise<Account> {
  const open = account?.state === 'active' ? account : undefined
  if (!(await passwordFits(open?.passwordHash ?? undefined, password)) || !open)
    throw unauthenticated('identity.wrong_credentials')
  return open
}

export const accountNamed = (ctx: Ctx, username: string): Promise<Account | undefined> =>
  findAccount(ctx, username)

/** Starts a session for somebody who proved who they are, and forgives their earlier mistakes. */
export async function signIn(ctx: Ctx, accountId: string, credentials: Credentials): Promise<OpenedSession> {
  // Address before username, as when counting: in the other order two people could wait for each other.
  await forgiveAttempts(ctx.tx, addressKey(credentials.address), 1)
  await forgiveAttempts(ctx.tx, usernameKey(credentials.username))
  return openSession(ctx, accountId, PASSWORD, credentials.visit)
}

/**
 * Starts a session for an account of which so much was proved; the caller has checked it. The token is answered once
 * and kept nowhere.
 */
export async function openSession(
  ctx: Ctx,
  accountId: string,
  proof = PASSWORD,
  visit = UNKNOWN,
): Promise<OpenedSession> {
  const account = await accountById(ctx.tx, accountId)
  if (account?.state !== 'active') throw unauthenticated('identity.wrong_credentials')
  const token = newToken()
  const expiresAt = new Date(ctx.now.getTime() + SESSION.absoluteMs)
  await insertSession(ctx.tx, {
    id: newId(),
    digest: tokenDigest(token)!,
    accountId,
    startedAt: ctx.now,
    expiresAt,
    ...proof,
    ...visit,
  })
  await audit(ctx, { action: 'identity.signed-in', subject: accountId })
  const tonight = new Date(ctx.now.getTime() + SESSION.absoluteMs)
  await enqueue(ctx, forgettingJob, {}, { runAt: tonight, key: `${forgettingJob.name}.${dayKey(ctx.now)}` })
  const audience = accountAudience(account, await accountPosts(ctx, account))
  const name = await nameOf(ctx, account)
  return { token, expiresAt, account: { id: account.id, name, audience } }
}

/**
 * Adds what the actor has just proved to their session, under a new token: whoever had the old one has nothing. The
 * session ends when it would have.
 */
export async function raiseSession(ctx: Ctx, proof: Proof): Promise<{ token: string; expiresAt: Date }> {
  const token = newToken()
  const { sessionId } = ctx.actor.assurance
  const expiresAt =
    sessionId && (await raiseSessionRow(ctx.tx, sessionId, { digest: tokenDigest(token)!, ...proof }))
  if (!expiresAt) throw unauthenticated('session.required')
  await audit(ctx, { action: 'identity.session-raised', subject: ctx.actor.id })
  return { token, expiresAt }
}

/** Ends the session of a token; a token that is no session leaves nothing to do. */
export async function signOut(ctx: Ctx, token: string): Promise<void> {
  const digest = tokenDigest(token)
  const accountId = digest && (await endSession(ctx.tx, digest))
  if (accountId) await audit(ctx, { action: 'identity.signed-out', subject: accountId })
}

/** Ends every session of the actor, on every device; answers how many there were. */
export async function signOutEverywhere(ctx: Ctx): Promise<number> {
  const ended = await endSessionsOf(ctx.tx, ctx.actor.id)
  await audit(ctx, { action: 'identity.signed-out-everywhere', subject: ctx.actor.id })
  return ended
}

export interface SessionState {
  signedIn: boolean
  account?: OpenedSession['account'] & { posts: { role: string; unitCode: string; unitName: string }[] }
  assurance?: Proof
}

/** Who is signed in, as every page shows it at its top. */
export async function currentSession(ctx: Ctx): Promise<SessionState> {
  const { id, kind, posts, assurance } = ctx.actor
  if (kind === 'nobody') return { signedIn: false }
  const [names, held] = await Promise.all([
    accountNames(ctx, [id]),
    Promise.all(posts.map(async (post) => ({ ...post, unitName: (await getUnit(ctx, post.unitId)).name }))),
  ])
  const name = names.get(id)
  if (name === undefined) return { signedIn: false }
  const shown = held.map(({ role, unitCode, unitName }) => ({ role, unitCode, unitName }))
  const audience = kind === 'staff' ? audienceOf(posts.map(({ role }) => role)) : 'citizen'
  const { level, methods, secondFactorAt } = assurance
  return {
    signedIn: true,
    account: { id, name, audience, posts: shown },
    assurance: { level, methods, secondFactorAt },
  }
}

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest()
const usernameKey = (username: string): Buffer => digestOf(`username ${plainUsername(username)}`)
const addressKey = (address: string): Buffer => digestOf(`address ${address}`)
const dayKey = (at: Date): string => at.toISOString().slice(0, 10)
