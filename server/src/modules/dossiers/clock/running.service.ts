import { dayOf, workingCalendar } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import { publish } from '#platform/facts.ts'
import { aboutOf } from '../about.ts'
import { movedAsMuch, pauseLimitAt, stepMoved, type TimeLimit } from '../clock.ts'
import { clockPaused, clockResumed } from '../dossiers.facts.ts'
import type { Dossier } from '../dossiers.repository.ts'
import { isTurn, listIntervals, listStays, putTokenDue, switchClock } from '../process.repository.ts'
import { moveTimer, movingTimers } from '../timers.repository.ts'
import { type PauseReason, pauseReasons } from './clock-rules.repository.ts'
import { dueOf } from './due.service.ts'
import { dropDrafts } from './extensions.repository.ts'

/** The rule for a reason that is in force today. */
export const pauseReason = async (ctx: Ctx, code: string): Promise<PauseReason | undefined> =>
  (await pauseReasons(ctx.tx, dayOf(ctx.now))).find((reason) => reason.code === code)

/** Lets an accepted dossier's clock stand from now on; answers until when the reason lets it. The caller writes `paused_for`. */
export async function stopClock(
  ctx: Ctx,
  dossier: Dossier,
  reason: PauseReason,
  basis: string | null,
): Promise<Date> {
  const calendar = await workingCalendar(ctx)
  const limit = { amount: reason.longest, unit: reason.unit as TimeLimit['unit'] }
  const limitAt = pauseLimitAt(calendar, limit, ctx.now)
  await switchClock(ctx.tx, dossier.id, ctx.now, {
    kind: 'paused',
    reason: reason.code,
    basis: basis ?? reason.basis.slice(0, 300),
    limitAt,
  })
  for (const token of (await listStays(ctx.tx, dossier.id)).filter(isTurn))
    await putTokenDue(ctx.tx, token.id, { due_at: null, stood_due_at: token.due_at })
  await dropDrafts(ctx.tx, dossier.id)
  await publish(ctx, clockPaused, {
    subject: dossier.id,
    unitId: dossier.unit_id,
    payload: { ...aboutOf(dossier), reason: reason.code, limitAt: limitAt.toISOString() },
  })
  return limitAt
}

/** Lets it run on; answers the due time, with the time it stood added. The caller writes `due_at`, and no `paused_for`. */
export async function runClock(ctx: Ctx, dossier: Dossier): Promise<Date> {
  const pause = (await listIntervals(ctx.tx, dossier.id)).find((interval) => interval.ended_at === null)
  await switchClock(ctx.tx, dossier.id, ctx.now, { kind: 'running', reason: null })
  const due = await dueOf(ctx, dossier)
  const calendar = await workingCalendar(ctx)
  for (const token of (await listStays(ctx.tx, dossier.id)).filter(isTurn)) {
    const moved = stepMoved(calendar, token.stood_due_at, dossier.due_at, due)
    await putTokenDue(ctx.tx, token.id, { due_at: moved, stood_due_at: null })
  }
  for (const timer of dossier.due_at ? await movingTimers(ctx.tx, dossier.id) : [])
    await moveTimer(ctx.tx, timer.id, movedAsMuch(calendar, timer.due_at, dossier.due_at!, due))
  await dropDrafts(ctx.tx, dossier.id)
  await publish(ctx, clockResumed, {
    subject: dossier.id,
    unitId: dossier.unit_id,
    payload: {
      ...aboutOf(dossier),
      reason: pause?.reason ?? 'supplement',
      dueAt: due.toISOString(),
      overran: Boolean(pause?.limit_at && pause.limit_at < ctx.now),
    },
  })
  return due
}
