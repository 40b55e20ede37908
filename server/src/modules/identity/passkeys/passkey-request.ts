import type { FastifyReply, FastifyRequest } from 'fastify'
import { PASSKEY_COOKIE, PASSKEYS } from '../sessions/session.policy.ts'
import { newToken, tokenDigest } from '../sessions/session-token.ts'
import type { Assertion, Site } from './passkey.ts'
import type { PasskeyAttempt, Shown } from './passkey-proof.service.ts'

/** The token of the browser that asked for a challenge. */
export function browserOf({ cookies }: FastifyRequest): string | undefined {
  const token = cookies[PASSKEY_COOKIE]
  return token && tokenDigest(token) ? token : undefined
}

/** Gives the browser the cookie that binds its challenges to it. */
export function keepBrowser(request: FastifyRequest, reply: FastifyReply, secure: boolean): string {
  const browser = browserOf(request) ?? newToken()
  const maxAge = PASSKEYS.challengeMs / 1000
  reply.setCookie(PASSKEY_COOKIE, browser, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge })
  return browser
}

/** What a request shows. */
export const shownIn = (
  { method, routeOptions }: FastifyRequest,
  site: Site,
  assertion: Assertion,
  attempt: PasskeyAttempt,
): Shown => ({ site, assertion, attempt, call: { method, route: routeOptions.url ?? '' } })
