import type { FastifyRequest } from 'fastify'
import type { Actor } from '#platform/context.ts'
import { nobody } from '#platform/context.ts'
import type { Db } from '#platform/db.ts'
import { actorBehind } from './authentication.service.ts'
import { COOKIE } from './session.policy.ts'

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
    return token ? actorBehind(db, token, now()) : nobody
  }
