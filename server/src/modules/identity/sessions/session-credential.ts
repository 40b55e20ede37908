import type { FastifyRequest } from 'fastify'
import type { Actor } from '#platform/context.ts'
import { nobody } from '#platform/context.ts'
import type { Db } from '#platform/db.ts'
import { actorBehind } from './authentication.service.ts'
import { COOKIE } from './session.policy.ts'
import type { Used } from './session-binding.service.ts'
import { deviceOf } from './session-visit.ts'

const BEARER = /^Bearer (\S+)$/i

/** The session token a request carries: a program's bearer token, or else the browser's cookie. */
export function tokenOf({ headers, cookies }: FastifyRequest): string | undefined {
  if (headers.authorization) return BEARER.exec(headers.authorization)?.[1]
  return cookies?.[COOKIE]
}

/** Finds out who acts, on every request. `now` is replaced in tests. */
export const authenticator =
  (db: Db, { now = () => new Date() }: { now?: () => Date } = {}) =>
  async (request: FastifyRequest): Promise<Actor> => {
    const token = tokenOf(request)
    if (!token) return nobody
    // however it is sent: a thief would not send it as a cookie
    return actorBehind(db, token, now(), usedIn(request))
  }

/** Where a session was used; one that a program opened goes anywhere. */
const usedIn = ({ headers, method, routeOptions, id: requestId }: FastifyRequest): Used => ({
  device: deviceOf(headers['user-agent']),
  call: { method, route: routeOptions.url ?? '', requestId },
})
