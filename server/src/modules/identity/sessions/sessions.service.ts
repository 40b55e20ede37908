import { getUnit } from '#modules/organisation/index.ts'
import { audit } from '#platform/audit.ts'
import type { Ctx } from '#platform/context.ts'
import { unauthenticated } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { accountById } from '../accounts/accounts.repository.ts'
import { accountAudience, accountNames, accountPosts, nameOf } from '../accounts/accounts.service.ts'
import { type AccountAudience, audienceOf } from '../roles.ts'
import { noteDevice } from './devices.service.ts'
import { SESSION } from './session.policy.ts'
import { newToken, tokenDigest } from './session-token.ts'
import type { Visit } from './session-visit.ts'
import { endSession, endSessionsOf, insertSession, raiseSessionRow } from './sessions.repository.ts'

/** What was proved of somebody, and how; see `Assurance`. */
export interface Proof {
  level: 1 | 2
  methods: readonly string[]
  secondFactorAt: Date | null
}

const PASSWORD: Proof = { level: 1, methods: ['pwd'], secondFactorAt: null }
const UNKNOWN: Visit = { device: '', place: '', browser: null }

/** A token is answered once. */
export interface OpenedToken {
  token: string
  expiresAt: Date
}

export interface OpenedSession extends OpenedToken {
  account: { id: string; name: string; audience: AccountAudience }
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
  await noteDevice(ctx, accountId, visit)
  const token = newToken()
  const expiresAt = new Date(ctx.now.getTime() + SESSION.absoluteMs)
  const session = { id: newId(), digest: tokenDigest(token)!, accountId, startedAt: ctx.now, expiresAt }
  const opened = Promise.all([
    insertSession(ctx.tx, { ...session, ...proof, ...visit }),
    audit(ctx, { action: 'identity.signed-in', subject: accountId }),
  ])
  const [posts, name] = await Promise.all([accountPosts(ctx, account), nameOf(ctx, account), opened])
  return { token, expiresAt, account: { id: account.id, name, audience: accountAudience(account, posts) } }
}

/**
 * Adds what the actor has just proved to their session, under a new token: whoever had the old one has nothing. The
 * session ends when it would have.
 */
export async function raiseSession(ctx: Ctx, proof: Proof): Promise<OpenedToken> {
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
