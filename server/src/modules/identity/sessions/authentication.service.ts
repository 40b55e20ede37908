import { expandPosts } from '#modules/organisation/index.ts'
import type { Assurance } from '#platform/assurance.ts'
import { dayOf } from '#platform/calendar.ts'
import { type Actor, nobody } from '#platform/context.ts'
import type { Db, Tx } from '#platform/db.ts'
import { actorFrom } from '../accounts/accounts.service.ts'
import { SESSION } from './session.policy.ts'
import { endMovedSession, isSameDevice, type Used } from './session-binding.service.ts'
import { tokenDigest } from './session-token.ts'
import { markSeen, type SignedIn, sessionOf } from './sessions.repository.ts'

/**
 * Who acts with a token, or nobody when it is unknown, ended, idle for too long, or its account is closed. One
 * statement, which is a transaction by itself; a second one once a minute to remember that the session is in use. A browser's
 * cookie, `used` says where, is good on the device that it was given to: anywhere else it ends the session.
 */
export async function actorBehind(db: Db, token: string, now: Date, used?: Used): Promise<Actor> {
  const digest = tokenDigest(token)
  if (!digest) return nobody
  const tx = db as Tx
  const idleSince = new Date(now.getTime() - SESSION.idleMs)
  const found = await sessionOf(tx, { digest, now, idleSince, day: dayOf(now) })
  if (!found) return nobody
  if (used && !isSameDevice(found.device, used.device)) {
    await endMovedSession(db, { ...found, ...used }, now)
    return nobody
  }
  if (now.getTime() - found.seenAt.getTime() >= SESSION.seenEveryMs) await markSeen(tx, found.sessionId, now)
  return actorFrom({ ...found, posts: await postsHeldBy({ tx, now }, found), assurance: assuranceOf(found) })
}

const assuranceOf = ({ sessionId, level, methods, secondFactorAt }: SignedIn): Assurance => ({
  sessionId,
  level,
  methods,
  secondFactorAt,
})

const postsHeldBy = async (ctx: { tx: Tx; now: Date }, { held }: SignedIn) =>
  held ? expandPosts(ctx, held) : []
