import { stillLive } from '#modules/identity/index.ts'
import type { Ctx } from '#platform/context.ts'
import { followedSessions, sessionsOfAccount, takeFollowing } from './ended-sessions.repository.ts'
import { tellClient } from './notices.ts'
import type { StoredRecord } from './records.repository.ts'
import { sealingOf } from './records.ts'
import type { Secrets } from './sealing.ts'

/** Where sessions of ours have ended, whatever ended them, what followed them ends too and every system is told. */
export async function followEndedSessions(ctx: Ctx, secrets: Secrets): Promise<void> {
  const followed = await followedSessions(ctx.tx)
  const live = await stillLive(ctx, followed)
  await endFollowing(
    ctx,
    secrets,
    followed.filter((id) => !live.has(id)),
  )
}

/** Ends what followed these sessions. Tokens without offline access end with it. */
export async function endFollowing(ctx: Ctx, secrets: Secrets, sessionIds: readonly string[]): Promise<void> {
  if (sessionIds.length === 0) return
  for (const { accountId, clientId, sid } of participations(secrets, await takeFollowing(ctx.tx, sessionIds)))
    await tellClient(ctx, { accountId, clientId, sid })
}

/** Has one system told that an account's sign-ins with it are over. */
export async function tellOfAccount(
  ctx: Ctx,
  secrets: Secrets,
  { accountId, clientId }: { accountId: string; clientId: string },
): Promise<void> {
  const all = participations(secrets, await sessionsOfAccount(ctx.tx, accountId))
  for (const at of all.filter((p) => p.clientId === clientId)) await tellClient(ctx, at)
}

interface Participation {
  accountId: string
  clientId: string
  sid: string
}

/** Which systems were signed in to in sessions of the provider, under which name. */
function participations(secrets: Secrets, sessions: readonly StoredRecord[]): Participation[] {
  const { open } = sealingOf(secrets, 'Session')
  return sessions.flatMap((stored) => {
    const { accountId, authorizations = {} } = open(stored)!
    return Object.entries(authorizations as Record<string, { sid?: string }>).flatMap(
      ([clientId, { sid }]) => (accountId && sid ? [{ accountId, clientId, sid }] : []),
    )
  })
}
