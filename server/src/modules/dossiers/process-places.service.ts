import { workingCalendar } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import type { StepNode, Timer } from '#process/index.ts'
import { dueAt, stepDueAt } from './clock.ts'
import type { Dossier } from './dossiers.repository.ts'

/** The office, the person and the time for a step that begins now. */
export const placeOf = async (ctx: Ctx, dossier: Dossier, step: StepNode, assigneeId: string | null) => ({
  role: step.roles[0]!,
  unit_id: step.unitRole === 'one_stop' ? dossier.desk_unit_id : dossier.unit_id,
  assignee_id: assigneeId,
  due_at: await stepDue(ctx, dossier, step),
})

/** A share of what is left of the limit, or a time of its own that never passes the dossier's. */
async function stepDue(ctx: Ctx, { due_at: due }: Dossier, { time }: StepNode): Promise<Date | null> {
  if (!due) return null
  if (time === null) return due
  const calendar = await workingCalendar(ctx)
  if ('share' in time) return stepDueAt(calendar, ctx.now, due, time.share)
  const own = dueAt(calendar, time, ctx.now)
  return own < due ? own : due
}

/** When a timer that is set now is due. */
export const timerDue = async (ctx: Ctx, timer: Timer): Promise<Date> =>
  'at' in timer ? new Date(timer.at) : dueAt(await workingCalendar(ctx), timer.after, ctx.now)
