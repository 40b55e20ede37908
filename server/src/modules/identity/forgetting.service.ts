import type { Ctx } from '#platform/context.ts'
import { SESSION } from './session.policy.ts'
import { forgetEnded } from './sessions.repository.ts'

/** Deletes ended sessions and counts of attempts whose window is over. Safe to repeat. */
export const forgetEndedSessions = (ctx: Ctx): Promise<void> =>
  forgetEnded(ctx.tx, ctx.now, new Date(ctx.now.getTime() - SESSION.idleMs))
