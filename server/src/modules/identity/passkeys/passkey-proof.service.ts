import { createHash } from 'node:crypto'
import type { Ctx, Run } from '#platform/context.ts'
import { conflict, invalid } from '#platform/errors.ts'
import { recordSecurityEvent } from '#platform/security-events.ts'
import { credentialChanged } from '../credentials/credentials.service.ts'
import type { ShowFactor } from '../credentials/second-factors.service.ts'
import { PASSKEYS } from '../sessions/session.policy.ts'
import { newToken, tokenDigest } from '../sessions/session-token.ts'
import type { Visit } from '../sessions/session-visit.ts'
import { type OpenedSession, openSession } from '../sessions/sessions.service.ts'
import { admitAttempt, byPasskey, forgive } from '../sign-in/attempts.service.ts'
import { type Assertion, counterSigned, handleOf, methodsOf, type Site, wentBack } from './passkey.ts'
import { putChallenge, takeChallenge } from './passkey-challenges.repository.ts'
import { blockPasskey, lockPasskey, markUsed } from './passkeys.repository.ts'

/** What a device is asked to sign for, and who asked: a browser's cookie, a half sign-in, a session. */
export interface PasskeyAttempt {
  use: 'sign-in' | 'second-factor' | 'step-up' | 'registration'
  by: string
}

const digestOf = ({ use, by }: PasskeyAttempt): Buffer => createHash('sha256').update(`${use} ${by}`).digest()

/** A challenge of 256 random bits, good for one answer of this attempt within five minutes. */
export async function newChallenge({ tx, now }: Ctx, attempt: PasskeyAttempt): Promise<string> {
  const challenge = newToken()
  const expiresAt = new Date(now.getTime() + PASSKEYS.challengeMs)
  await putChallenge(tx, digestOf(attempt), tokenDigest(challenge)!, expiresAt)
  return challenge
}

/** The digest of an attempt's challenge, which is used up whatever comes of it. */
export async function spendChallenge(change: Run, attempt: PasskeyAttempt): Promise<Buffer> {
  const challenge = await change(({ tx, now }) => takeChallenge(tx, digestOf(attempt), now))
  if (!challenge) throw invalid('identity.passkey_too_late')
  return challenge
}

/** What is shown, for which attempt, and by which call it came, for whoever watches over the installation. */
export interface Shown {
  site: Site
  assertion: Assertion
  attempt: PasskeyAttempt
  call: { method: string; route: string }
}

interface Holder {
  accountId: string
  methods: string[]
}

/** Signs in whoever holds a passkey, without a name or a password: the device has asked for finger, face or PIN. */
export async function signInByPasskey(
  change: Run,
  shown: Shown,
  { address, visit }: { address: string; visit: Visit },
): Promise<OpenedSession> {
  const mine = byPasskey(shown.assertion.id)
  await admitAttempt(change, mine)
  const { accountId, methods } = await holderOf(change, shown)
  return change(async (ctx) => {
    await forgive(ctx, address, mine)
    return openSession(ctx, accountId, { level: 1, methods, secondFactorAt: ctx.now }, visit)
  })
}

/** A passkey as the second factor of one account; somebody else's is refused like one that nobody has. */
export const byPasskeyOf =
  (shown: Shown): ShowFactor =>
  async (change, accountId) => {
    const { methods } = await holderOf(change, shown, accountId)
    return async () => methods
  }

/** Whose passkey signed. Each refusal commits what it leaves behind: the challenge is spent, a copied key blocked. */
async function holderOf(change: Run, shown: Shown, accountId?: string): Promise<Holder> {
  const challenge = await spendChallenge(change, shown.attempt)
  const found = await change((ctx) => judge(ctx, shown, challenge, accountId))
  if (found === 'refused') throw invalid('identity.passkey_refused')
  if (found === 'blocked') throw conflict('identity.passkey_blocked')
  return found
}

async function judge(
  ctx: Ctx,
  { site, assertion, call }: Shown,
  challenge: Buffer,
  accountId: string | undefined,
): Promise<Holder | 'refused' | 'blocked'> {
  const key = await lockPasskey(ctx.tx, Buffer.from(assertion.id, 'base64url'))
  if (!key || !isOf(key.accountId, assertion, accountId)) return 'refused'
  const counter = await counterSigned(site, challenge, assertion, key.publicKey)
  if (counter === undefined) {
    await recordSecurityEvent(ctx, { kind: 'unconfirmed', code: 'identity.passkey_refused', ...call })
    return 'refused'
  }
  if (key.blockedAt) return 'blocked'
  if (wentBack(key.counter, counter)) {
    await block(ctx, key, call)
    return 'blocked'
  }
  await markUsed(ctx.tx, key.id, counter, ctx.now)
  return { accountId: key.accountId, methods: methodsOf(key) }
}

/** The device says whose key it is; where it may be one account's only, it must be that one's. */
const isOf = (holder: string, { response }: Assertion, accountId: string | undefined): boolean =>
  accountId
    ? holder === accountId && (!response.userHandle || response.userHandle === handleOf(holder))
    : response.userHandle === handleOf(holder)

/** Two devices count with the same key: which of them is the owner's nobody can tell, so neither opens anything. */
async function block(
  ctx: Ctx,
  { id, accountId }: { id: string; accountId: string },
  call: Shown['call'],
): Promise<void> {
  await blockPasskey(ctx.tx, id, ctx.now)
  await recordSecurityEvent(ctx, { kind: 'unconfirmed', code: 'identity.passkey_copied', ...call })
  await credentialChanged(ctx, 'passkey_blocked', accountId)
}
