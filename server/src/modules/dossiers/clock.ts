import {
  addDays,
  addMonths,
  addWorkingDays,
  type Day,
  dayOf,
  hourOf,
  instantOf,
  isWorkingDay,
  type WorkingCalendar,
  workingDayFrom,
} from '#platform/calendar.ts'

/** How long the law gives, counted from acceptance. */
export interface TimeLimit {
  amount: number
  unit: 'working_day' | 'day' | 'hour' | 'month'
}

/** A stretch in which the clock ran or stood. */
export interface Interval {
  kind: 'running' | 'paused'
  startedAt: Date
  endedAt: Date | null
}

/** Accepted later than this, a dossier counts from the next working day (NĐ 309/2026). */
const LAST_HOUR = 15
/** A due day ends when the office closes. */
const CLOSING_HOUR = 17
/** Office hours in Vietnam, hours of the day; together eight. */
const OFFICE_HOURS = [
  [7.5, 11.5],
  [13, 17],
] as const

/** The working day on which a dossier accepted at `acceptedAt` counts as received. */
export function receptionDay(calendar: WorkingCalendar, acceptedAt: Date): Day {
  const day = dayOf(acceptedAt)
  if (isWorkingDay(calendar, day) && hourOf(acceptedAt) <= LAST_HOUR) return day
  return workingDayFrom(calendar, addDays(day, 1))
}

/**
 * When a dossier is due: counting starts the day after reception; a day that is a holiday rolls forward;
 * time in which the clock stood is added in the limit's own unit. Hours are office hours.
 */
export function dueAt(
  calendar: WorkingCalendar,
  limit: TimeLimit,
  acceptedAt: Date,
  intervals: readonly Interval[] = [],
): Date {
  const start = receptionDay(calendar, acceptedAt)
  const pauses = intervals.filter((i) => i.kind === 'paused' && i.endedAt)
  if (limit.unit === 'hour') {
    const from = start === dayOf(acceptedAt) ? acceptedAt : instantOf(start, 0)
    const stood = pauses.reduce((sum, p) => sum + officeHoursBetween(calendar, p.startedAt, p.endedAt!), 0)
    return addOfficeHours(calendar, from, limit.amount + stood)
  }
  const stood = pauses.reduce((sum, p) => sum + daysStood(calendar, limit, p), 0)
  return instantOf(lastDay(calendar, limit, start, stood), CLOSING_HOUR)
}

function lastDay(calendar: WorkingCalendar, { amount, unit }: TimeLimit, start: Day, stood: number): Day {
  if (unit === 'working_day') return addWorkingDays(calendar, workingDayFrom(calendar, start), amount + stood)
  const end = unit === 'day' ? addDays(start, amount) : addMonths(start, amount)
  return workingDayFrom(calendar, addDays(end, stood))
}

/** Days a pause took: working days where the limit counts those, calendar days otherwise; the day it began counts as worked. */
function daysStood(calendar: WorkingCalendar, { unit }: TimeLimit, { startedAt, endedAt }: Interval): number {
  const from = dayOf(startedAt)
  const to = dayOf(endedAt!)
  let n = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
    if (unit !== 'working_day' || isWorkingDay(calendar, day)) n += 1
  return n
}

/** Office hours from one instant to another. */
export function officeHoursBetween(calendar: WorkingCalendar, from: Date, to: Date): number {
  let hours = 0
  for (let day = dayOf(from); day <= dayOf(to); day = addDays(day, 1)) {
    if (!isWorkingDay(calendar, day)) continue
    for (const [opens, closes] of OFFICE_HOURS) {
      const begin = Math.max(instantOf(day, opens).getTime(), from.getTime())
      const end = Math.min(instantOf(day, closes).getTime(), to.getTime())
      hours += Math.max(0, end - begin) / 3_600_000
    }
  }
  return hours
}

function addOfficeHours(calendar: WorkingCalendar, from: Date, hours: number): Date {
  let left = hours
  for (let day = workingDayFrom(calendar, dayOf(from)); ; day = workingDayFrom(calendar, addDays(day, 1)))
    for (const [opens, closes] of OFFICE_HOURS) {
      const begin = Math.max(instantOf(day, opens).getTime(), from.getTime())
      const here = Math.max(0, (instantOf(day, closes).getTime() - begin) / 3_600_000)
      if (here > 0 && left <= here) return new Date(begin + left * 3_600_000)
      left -= here
    }
}

/** When a step with this share of the limit is due, reckoned from now to the dossier's due time. */
export function stepDueAt(now: Date, due: Date | null, share: number): Date | null {
  if (!due) return null
  return new Date(now.getTime() + Math.max(0, due.getTime() - now.getTime()) * Math.min(1, share))
}
