import type { Ctx } from '#platform/context.ts'
import type { Db } from '#platform/db.ts'
import { type Behind, sessionBehind } from './authentication.service.ts'
import { liveSessionIds } from './live-sessions.repository.ts'
import { SESSION } from './session.policy.ts'
import type { Used } from './session-binding.service.ts'

/** A session that is neither ended nor idle for too long, of an account that is open. */
export type LiveSession = Pick<
  Behind['found'],
  'sessionId' | 'accountId' | 'startedAt' | 'level' | 'methods' | 'secondFactorAt'
> & {
  /** It opens nothing until a second factor is enrolled. */
  mustEnrol: boolean
}

/** The session behind a token that came from a device, for whoever must know it and not only its actor; see `sessionBehind`. */
export async function liveSession(
  db: Db,
  token: string,
  now: Date,
  used: Used,
): Promise<LiveSession | undefined> {
  const behind = await sessionBehind(db, token, now, used)
  return behind && { ...behind.found, mustEnrol: behind.actor.assurance.mustEnrol ?? false }
}

/** Those of the given sessions that are still live. */
export async function stillLive({ tx, now }: Ctx, ids: readonly string[]): Promise<Set<string>> {
  const idleSince = new Date(now.getTime() - SESSION.idleMs)
  return new Set(ids.length > 0 ? await liveSessionIds(tx, ids, { now, idleSince }) : [])
}
