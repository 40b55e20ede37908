import type { Ctx } from '#platform/context.ts'
import { SESSION } from './session.policy.ts'
import { forgetEnded } from './sessions.repository.ts'
import { forgetAttempts } from './vneid-attempts.repository.ts'

/** Deletes ended sessions, counts of attempts whose window is over, and ways to VNeID that nobody came back from. Safe to repeat. */
export async function forgetEndedSessions(ctx: Ctx): Promise<void> {
  await forgetEnded(ctx.tx, ctx.now, new Date(ctx.now.getTime() - SESSION.idleMs))
  await forgetAttempts(ctx.tx, ctx.now)
}
