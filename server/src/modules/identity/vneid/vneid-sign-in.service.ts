import type { Ctx } from '#platform/context.ts'
import { conflict, forbidden } from '#platform/errors.ts'
import { lockAccount } from '../accounts/accounts.repository.ts'
import { factorsOf } from '../credentials/second-factors.service.ts'
import { isFormerTaxCode } from '../people/organisations.repository.ts'
import { isFormerCitizenId, personIdByCitizenId } from '../people/people.repository.ts'
import { newToken, tokenDigest } from '../sessions/session-token.ts'
import type { Visit } from '../sessions/session-visit.ts'
import { type OpenedSession, openSession, raiseSession } from '../sessions/sessions.service.ts'
import { forgive } from '../sign-in/attempts.service.ts'
import { awaitFactor, type PendingSignIn } from '../sign-in/sign-in.service.ts'
import { ATTEMPT_MS, type Attempt, sealAttempt, unsealAttempt } from './vneid-attempt.ts'
import { insertAttempt, takeAttempt } from './vneid-attempts.repository.ts'
import { identityOf, type VneidIdentity } from './vneid-claims.ts'
import type { Secrets } from './vneid-client.ts'
import { VneidFailure } from './vneid-failure.ts'
import { accountBehind } from './vneid-people.service.ts'

/** Secrets of a new attempt, each of 256 random bits. */
export const newSecrets = (): Secrets => ({ state: newToken(), nonce: newToken(), verifier: newToken() })

/** Keeps what somebody was doing until they come back from VNeID, in a row that opens in their browser alone. */
export async function keepAttempt(ctx: Ctx, attempt: Attempt, { browser, state }: Trace): Promise<void> {
  await insertAttempt(ctx.tx, {
    ...digestsOf({ browser, state })!,
    sealed: sealAttempt(attempt, browser, state),
    expiresAt: new Date(ctx.now.getTime() + ATTEMPT_MS),
  })
}

interface Trace {
  /** The token in the browser's cookie. */
  browser: string
  state: string
}

/** The attempt that this answer belongs to, which no other answer gets again. Must commit whatever comes of it. */
export async function claimAttempt(ctx: Ctx, trace: Trace): Promise<Attempt | undefined> {
  const digests = digestsOf(trace)
  const sealed = digests && (await takeAttempt(ctx.tx, digests, ctx.now))
  return sealed && unsealAttempt(sealed, trace.browser, trace.state)
}

function digestsOf({ browser, state }: Trace): { browser: Buffer; state: Buffer } | undefined {
  const [b, s] = [tokenDigest(browser), tokenDigest(state)]
  return b && s && { browser: b, state: s }
}

export const refuseUsedAnswer = (): never => {
  throw conflict('identity.vneid_answer_used')
}

/** Whom the claims are about. Claims without a level, or about nobody who can be, are no answer of VNeID's. */
export function vouchedFor(claims: Record<string, unknown>): VneidIdentity {
  const identity = identityOf(claims)
  if (!identity) throw new VneidFailure('unconfirmed', 'claims')
  return identity
}

/**
 * Opens a session for whom VNeID has vouched for, or proves more in the one they have. It is always a person's: an account of
 * staff is never opened this way. What level 1 says of somebody who has a second factor is half a sign-in, as a password is.
 */
export async function enter(
  ctx: Ctx,
  identity: VneidIdentity,
  wanted: Attempt,
  { address, ...visit }: Visit & { address: string },
): Promise<OpenedSession | PendingSignIn> {
  await forgive(ctx, address)
  if (identity.level < wanted.level) throw forbidden('identity.vneid_level_too_low')
  await refuseFormerNumber(ctx, identity)
  await refuseAnotherPerson(ctx, identity)
  const account = await accountBehind(ctx, identity)
  if (account.state !== 'active') throw forbidden('identity.vneid_account_closed')
  const { level } = identity
  const proof = { level, methods: ['vneid'], secondFactorAt: level === 2 ? ctx.now : null }
  if (ctx.actor.kind === 'nobody') {
    await lockAccount(ctx.tx, account.id)
    const methods = level === 1 ? await factorsOf(ctx, account.id) : []
    if (methods.length > 0) return awaitFactor(ctx, account.id, methods, ['vneid'])
    return openSession(ctx, account.id, proof, visit)
  }
  const raised = await raiseSession(ctx, proof)
  return { ...raised, account: { id: account.id, name: identity.person.fullName, audience: 'citizen' } }
}

/** A number that the law has changed finds its record at a desk, and opens nothing: whoever holds it now must say so there. */
async function refuseFormerNumber({ tx }: Ctx, { person, organisation }: VneidIdentity): Promise<void> {
  const isFormer =
    (await isFormerCitizenId(tx, person.citizenId)) ||
    (organisation && (await isFormerTaxCode(tx, organisation.taxCode)))
  if (isFormer) throw forbidden('identity.vneid_former_number')
}

/** In a session that is open nobody else can sign in: what is done in it would be theirs. */
async function refuseAnotherPerson(ctx: Ctx, { person }: VneidIdentity): Promise<void> {
  if (ctx.actor.kind === 'nobody') return
  const known = await personIdByCitizenId(ctx.tx, person.citizenId)
  if (!known || known !== ctx.actor.personId) throw conflict('identity.vneid_other_person')
}
