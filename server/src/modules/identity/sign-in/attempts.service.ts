import { createHash } from 'node:crypto'
import { audit } from '#platform/audit.ts'
import type { Ctx, Run } from '#platform/context.ts'
import { tooMany } from '#platform/errors.ts'
import { networkOf } from '#platform/rate-limits.ts'
import { plainUsername } from '../accounts/accounts.service.ts'
import { knowsBrowser, type Sought } from '../sessions/known-browsers.repository.ts'
import { SIGN_IN } from '../sessions/session.policy.ts'
import { tokenDigest } from '../sessions/session-token.ts'
import type { Visit } from '../sessions/session-visit.ts'
import { countAttempt, forgetAttemptsOf, takeBackAttempt } from './sign-in-counts.repository.ts'

/** Whose attempts are counted, and how many a window allows. */
export interface Counted {
  key: Buffer
  most: number
}

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest()
/** An IPv6 subscriber could sign in from a new address each time: their network is counted. */
export const byAddress = (address: string): Counted => ({
  key: digestOf(`address ${networkOf(address)}`),
  most: SIGN_IN.perAddress,
})
export const byUsername = (username: string): Counted => ({
  key: digestOf(`username ${plainUsername(username)}`),
  most: SIGN_IN.perUsername,
})
/** In an open session: nobody who guesses from elsewhere gets in its way. */
export const byOwnPassword = (accountId: string): Counted => ({
  key: digestOf(`own password ${accountId}`),
  most: SIGN_IN.perUsername,
})
export const bySecondFactor = (accountId: string): Counted => ({
  key: digestOf(`second factor ${accountId}`),
  most: SIGN_IN.perSecondFactor,
})
/** The same of a second factor: a step-up neither waits for who guesses from elsewhere nor gives them tries back. */
export const byOwnSecondFactor = (accountId: string): Counted => ({
  key: digestOf(`own second factor ${accountId}`),
  most: SIGN_IN.perSecondFactor,
})

export const byPasskey = (credentialId: string): Counted => ({
  key: digestOf(`passkey ${credentialId}`),
  most: SIGN_IN.perUsername,
})

/**
 * Counts the tries of a browser that the account was signed in to before by themselves, and `all` others together: whoever guesses
 * from elsewhere shuts nobody out of their own browser. Looks the same for a name that nobody has.
 */
export async function apartIfKnown(
  read: Run,
  all: Counted,
  sought: Sought,
  { browser }: Visit,
): Promise<Counted> {
  const digest = browser === null ? undefined : tokenDigest(browser)
  if (!digest || !(await read((ctx) => knowsBrowser(ctx.tx, digest, sought)))) return all
  return { ...all, key: createHash('sha256').update(all.key).update(digest).digest() }
}

/**
 * Counts one attempt of each before anything is looked at, so that many at once cannot slip past the limit. Commits by
 * itself, whatever comes of the attempt; refuses with `identity.too_many_attempts`. Name the address first: in another
 * order two people could wait for each other.
 */
export async function admitAttempt(change: Run, ...counted: Counted[]): Promise<void> {
  const waiting = await change(async (ctx) => {
    const ends = new Date(ctx.now.getTime() + SIGN_IN.windowMs)
    const counts = await Promise.all(counted.map(({ key }) => countAttempt(ctx.tx, key, ctx.now, ends)))
    const full = counts.flatMap(({ attempts, windowEndsAt }, i) =>
      attempts > counted[i]!.most ? [windowEndsAt] : [],
    )
    if (full.length > 0) await audit(ctx, { action: 'identity.sign-in-throttled', subject: 'sign-in' })
    return { until: Math.max(...full.map(Number)), now: ctx.now.getTime() }
  })
  if (Number.isFinite(waiting.until)) throw tooManyAttempts(waiting.until, waiting.now)
}

function tooManyAttempts(until: number, now: number) {
  const retryAfterSeconds = Math.max(1, Math.ceil((until - now) / 1000))
  return tooMany('identity.too_many_attempts', {
    retryAfterSeconds,
    retryAt: new Date(until).toISOString(),
    minutes: Math.ceil(retryAfterSeconds / 60),
  })
}

/** Forgets the mistakes of somebody who turned out to be right; of an address, which others use too, only this one. */
export async function forgive(ctx: Ctx, address: string, mine?: Counted): Promise<void> {
  const { key } = byAddress(address)
  await Promise.all([takeBackAttempt(ctx.tx, key), ...(mine ? [forgetAttemptsOf(ctx.tx, mine.key)] : [])])
}
