import type { WorkingCalendar } from '#platform/calendar.ts'
import { workingCalendar } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import { dueAt, extendedDueAt, type Interval, type TimeLimit } from '../clock.ts'
import type { Dossier } from '../dossiers.repository.ts'
import { limitOf } from '../intake.service.ts'
import { type ClockInterval, listIntervals } from '../process.repository.ts'
import { type Extension, extensionsOf } from './extensions.repository.ts'

/** Everything from which a due time follows, but for the calendar. */
export interface Reckoned {
  limit: TimeLimit
  acceptedAt: Date
  intervals: readonly Interval[]
  extension: Pick<Extension, 'granted_at' | 'until_at'> | undefined
}

/** The due time that the calendar gives: by the limit, or as form 04 promised where that is later. */
export function reckonDue(
  calendar: WorkingCalendar,
  { limit, acceptedAt, intervals, extension }: Reckoned,
): Date {
  const due = dueAt(calendar, limit, acceptedAt, intervals)
  if (!extension) return due
  const extended = extendedDueAt(calendar, extension.until_at, extension.granted_at, intervals)
  return new Date(Math.max(extended.getTime(), due.getTime()))
}

/** What an accepted dossier's rows say of its clock now. */
export async function reckonedOf(ctx: Ctx, dossier: Dossier): Promise<Reckoned> {
  const [intervals, extensions, limit] = await Promise.all([
    listIntervals(ctx.tx, dossier.id),
    extensionsOf(ctx.tx, dossier.id),
    limitOf(ctx, dossier),
  ])
  return {
    limit,
    acceptedAt: dossier.accepted_at!,
    intervals: intervals.map(intervalOf),
    extension: extensions.at(-1),
  }
}

export const dueOf = async (ctx: Ctx, dossier: Dossier): Promise<Date> =>
  reckonDue(await workingCalendar(ctx), await reckonedOf(ctx, dossier))

export const intervalOf = ({
  kind,
  started_at,
  ended_at,
}: Pick<ClockInterval, 'kind' | 'started_at' | 'ended_at'>): Interval => ({
  kind: kind as Interval['kind'],
  startedAt: started_at,
  endedAt: ended_at,
})
