import type { FastifyReply } from 'fastify'
import { COOKIE, SESSION } from './session.policy.ts'

export interface SessionCookie {
  give(reply: FastifyReply, token: string): void
  forget(reply: FastifyReply): void
}

/** The browser's cookie; `secure` keeps it off plain HTTP. */
export function sessionCookie({ secure }: { secure: boolean }): SessionCookie {
  const cookie = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const
  return {
    give: (reply, token) =>
      void reply.setCookie(COOKIE, token, { ...cookie, maxAge: SESSION.absoluteMs / 1000 }),
    forget: (reply) => void reply.clearCookie(COOKIE, cookie),
  }
}
