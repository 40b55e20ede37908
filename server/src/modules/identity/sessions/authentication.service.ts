import { expandPosts } from '#modules/organisation/index.ts'
import type { Assurance } from '#platform/assurance.ts'
import { dayOf } from '#platform/calendar.ts'
import { type Actor, nobody } from '#platform/context.ts'
import type { Db, Tx } from '#platform/db.ts'
import { needsSecondFactor } from '../accounts/account.service.ts'
import { actorFrom } from '../accounts/accounts.service.ts'
import { SESSION } from './session.policy.ts'
import { endMovedSession, isSameDevice, type Used } from './session-binding.service.ts'
import { tokenDigest } from './session-token.ts'
import { markSeen, type SignedIn, sessionOf } from './sessions.repository.ts'

/** A session, and who acts in it. */
export interface Behind {
  found: SignedIn
  actor: Actor
}

/** Who acts with a token, or nobody: see `sessionBehind`. */
export const actorBehind = async (db: Db, token: string, now: Date, used?: Used): Promise<Actor> =>
  (await sessionBehind(db, token, now, used))?.actor ?? nobody

/**
 * The session of a token, or none when it is unknown, ended, idle for too long, or its account is closed. One
 * statement, which is a transaction by itself; a second one once a minute to remember that the session is in use. A browser's
 * cookie, `used` says where, is good on the device that it was given to: anywhere else it ends the session.
 */
export async function sessionBehind(
  db: Db,
  token: string,
  now: Date,
  used?: Used,
): Promise<Behind | undefined> {
  const digest = tokenDigest(token)
  if (!digest) return undefined
  const tx = db as Tx
  const idleSince = new Date(now.getTime() - SESSION.idleMs)
  const found = await sessionOf(tx, { digest, now, idleSince, day: dayOf(now) })
  if (!found) return undefined
  if (used && !isSameDevice(found.device, used.device)) {
    await endMovedSession(db, { ...found, ...used }, now)
    return undefined
  }
  if (now.getTime() - found.seenAt.getTime() >= SESSION.seenEveryMs) await markSeen(tx, found.sessionId, now)
  const actor = actorFrom({
    ...found,
    posts: await postsHeldBy({ tx, now }, found),
    assurance: assuranceOf(found),
  })
  return { found, actor: { ...actor, assurance: { ...actor.assurance, mustEnrol: mustEnrol(found, actor) } } }
}

/**
 * Whoever has a second factor shows it on signing in: a session that never saw one is of an account without. The accounts of
 * the demonstration, which production refuses to start with, may look around before.
 */
const mustEnrol = ({ demonstration, secondFactorAt }: SignedIn, actor: Actor): boolean =>
  !demonstration && secondFactorAt === null && needsSecondFactor(actor)

const assuranceOf = ({ sessionId, level, methods, secondFactorAt }: SignedIn): Assurance => ({
  sessionId,
  level,
  methods,
  secondFactorAt,
})

const postsHeldBy = async (ctx: { tx: Tx; now: Date }, { held }: SignedIn) =>
  held ? expandPosts(ctx, held) : []
