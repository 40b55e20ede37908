import { audit } from '#platform/audit.ts'
import type { Ctx } from '#platform/context.ts'
import { notFound } from '#platform/errors.ts'
import { publish } from '#platform/facts.ts'
import { lockAccount } from '../accounts/accounts.repository.ts'
import { deviceAppeared } from '../identity.facts.ts'
import {
  endSessionOf,
  type OwnSession,
  openSessionsOf,
  rememberDevice,
  touchDevice,
} from './devices.repository.ts'
import { rememberBrowser } from './known-browsers.repository.ts'
import { SESSION } from './session.policy.ts'
import { tokenDigest } from './session-token.ts'
import type { Visit } from './session-visit.ts'
import { endOtherSessions } from './sessions.repository.ts'

/** Where the actor is signed in at the moment; `current` is the session that asks. */
export async function ownSessions({ tx, now, actor }: Ctx): Promise<(OwnSession & { current: boolean })[]> {
  const idleSince = new Date(now.getTime() - SESSION.idleMs)
  const open = await openSessionsOf(tx, actor.id, { now, idleSince })
  return open.map((session) => ({ ...session, current: session.id === actor.assurance.sessionId }))
}

/** Ends one of the actor's own sessions. */
export async function endOwnSession(ctx: Ctx, id: string): Promise<void> {
  if (!(await endSessionOf(ctx.tx, id, ctx.actor.id))) throw notFound('identity.session_not_found')
  await audit(ctx, { action: 'identity.session-ended', subject: ctx.actor.id })
}

/** Ends all of the actor's sessions but this one. */
export async function endOwnOthers(ctx: Ctx): Promise<void> {
  await endOtherSessions(ctx.tx, ctx.actor.id, ctx.actor.assurance.sessionId)
  await audit(ctx, { action: 'identity.other-sessions-ended', subject: ctx.actor.id })
}

/** Its owner hears of a device from which the account was never signed in to before; of the first one, and of programs, not. */
export async function noteDevice(ctx: Ctx, accountId: string, { device, browser }: Visit): Promise<void> {
  if (browser) await rememberBrowser(ctx.tx, accountId, tokenDigest(browser)!, ctx.now)
  if (!device || (await touchDevice(ctx.tx, accountId, device, ctx.now))) return
  await lockAccount(ctx.tx, accountId)
  if (await rememberDevice(ctx.tx, accountId, device, ctx.now))
    await publish(ctx, deviceAppeared, { subject: accountId, unitId: null, payload: {} })
}
