import type { FastifyReply } from 'fastify'
import { BROWSER_COOKIE, COOKIE, SESSION } from './session.policy.ts'
import type { Visit } from './session-visit.ts'

export interface SessionCookie {
  /** `visit`: where somebody has just signed in; their browser is known from now on. */
  give(reply: FastifyReply, token: string, visit?: Visit): void
  forget(reply: FastifyReply): void
}

/** The browser's cookie; `secure` keeps it off plain HTTP. */
export function sessionCookie({ secure }: { secure: boolean }): SessionCookie {
  const cookie = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const
  return {
    give(reply, token, visit) {
      reply.setCookie(COOKIE, token, { ...cookie, maxAge: SESSION.absoluteMs / 1000 })
      if (!visit?.browser) return
      reply.setCookie(BROWSER_COOKIE, visit.browser, { ...cookie, maxAge: SESSION.knownDeviceMs / 1000 })
    },
    forget: (reply) => void reply.clearCookie(COOKIE, cookie),
  }
}
