import type { Ctx } from '#platform/context.ts'
import type { Db, Tx } from '#platform/db.ts'
import { type LiveSession, liveSessionIds, liveSessionOf } from './live-sessions.repository.ts'
import { SESSION } from './session.policy.ts'
import { tokenDigest } from './session-token.ts'

export type { LiveSession } from './live-sessions.repository.ts'

const idleSince = (now: Date): Date => new Date(now.getTime() - SESSION.idleMs)

/** The session behind a token, for whoever must know it and not only its actor. One statement, a transaction by itself. */
export async function liveSession(db: Db, token: string, now: Date): Promise<LiveSession | undefined> {
  const digest = tokenDigest(token)
  return digest && liveSessionOf(db as Tx, digest, { now, idleSince: idleSince(now) })
}

/** Those of the given sessions that are still live. */
export const stillLive = async ({ tx, now }: Ctx, ids: readonly string[]): Promise<Set<string>> =>
  new Set(ids.length > 0 ? await liveSessionIds(tx, ids, { now, idleSince: idleSince(now) }) : [])
