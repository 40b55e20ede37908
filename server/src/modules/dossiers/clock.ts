import { addMonths, type Day, type WorkingCalendar } from '#platform/calendar.ts'
import { type DayNumber, dayOfNumber, numberOfDay, workingDaysOf } from '#platform/working-days.ts'
import {
  closingOf,
  dayNumberOf,
  instantOfOfficeTime,
  officeTimeAt,
  openingOf,
  sinceMidnight,
} from './office-time.ts'

/** How long the law gives, counted from acceptance. */
export interface TimeLimit {
  amount: number
  unit: 'working_day' | 'day' | 'hour' | 'month' | 'year'
}

/** A stretch in which the clock ran or stood. */
export interface Interval {
  kind: 'running' | 'paused'
  startedAt: Date
  endedAt: Date | null
}

const HOUR = 3_600_000
/** Accepted later than this, a dossier counts from the next working day (NĐ 309/2026). */
const LAST_HOUR = 15
/** Days in a part of a month: the Civil Code counts a month as thirty (article 146). */
const DAYS_A_MONTH = 30

/** The working day on which a dossier accepted at `acceptedAt` counts as received. */
export const receptionDay = (calendar: WorkingCalendar, acceptedAt: Date): Day =>
  dayOfNumber(receptionOf(calendar, acceptedAt))

function receptionOf(calendar: WorkingCalendar, acceptedAt: Date): DayNumber {
  const days = workingDaysOf(calendar)
  const day = dayNumberOf(acceptedAt)
  if (days.isWorking(day) && sinceMidnight(acceptedAt) <= LAST_HOUR * HOUR) return day
  return days.onOrAfter(day + 1)
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
  const start = receptionOf(calendar, acceptedAt)
  const pauses = intervals.filter((i) => i.kind === 'paused' && i.endedAt)
  if (limit.unit === 'hour') {
    const from = start === dayNumberOf(acceptedAt) ? acceptedAt : openingOf(start)
    return addOfficeHours(calendar, from, limit.amount, pauses)
  }
  const stood = pauses.reduce((sum, pause) => sum + daysStood(calendar, limit, start, pause), 0)
  return closingOf(lastDay(calendar, limit, start, stood))
}

function addOfficeHours(
  calendar: WorkingCalendar,
  from: Date,
  hours: number,
  pauses: readonly Interval[],
): Date {
  const begin = officeTimeAt(calendar, from)
  const stood = pauses.reduce((sum, { startedAt, endedAt }) => {
    const since = Math.max(begin, officeTimeAt(calendar, startedAt))
    return sum + Math.max(0, officeTimeAt(calendar, endedAt!) - since)
  }, 0)
  return instantOfOfficeTime(calendar, begin + hours * HOUR + stood)
}

function lastDay(calendar: WorkingCalendar, limit: TimeLimit, start: DayNumber, stood: number): DayNumber {
  const days = workingDaysOf(calendar)
  if (limit.unit === 'working_day') return days.after(start, limit.amount + stood)
  return days.onOrAfter(lastCalendarDay(limit, start) + stood)
}

/** A part of a day takes the whole of it. */
function lastCalendarDay({ amount, unit }: TimeLimit, start: DayNumber): DayNumber {
  if (unit === 'day') return start + Math.ceil(amount)
  const months = unit === 'year' ? amount * 12 : amount
  const whole = Math.floor(months)
  return numberOfDay(addMonths(dayOfNumber(start), whole)) + Math.ceil((months - whole) * DAYS_A_MONTH)
}

/**
 * Days a pause took: working days where the limit counts those, calendar days otherwise. The day it began counts as worked, and
 * days that did not count anyway, up to that of reception, are not given back.
 */
function daysStood(
  calendar: WorkingCalendar,
  { unit }: TimeLimit,
  start: DayNumber,
  { startedAt, endedAt }: Interval,
): number {
  const from = Math.max(start, dayNumberOf(startedAt))
  const to = dayNumberOf(endedAt!)
  return unit === 'working_day' ? workingDaysOf(calendar).between(from, to) : Math.max(0, to - from)
}

/** The end of the last day that a pause begun at `startedAt` may last: counting starts the day after. */
export const pauseLimitAt = (calendar: WorkingCalendar, limit: TimeLimit, startedAt: Date): Date =>
  closingOf(lastDay(calendar, limit, dayNumberOf(startedAt), 0))

/** The end of the `n`th working day after `from`. */
export const dueAfter = (calendar: WorkingCalendar, from: Date, n: number): Date =>
  closingOf(workingDaysOf(calendar).after(dayNumberOf(from), n))

/** What form 04 promised, `until`: rolled forward where that day is free by now, and moved by pauses since it was granted. */
export function extendedDueAt(
  calendar: WorkingCalendar,
  until: Date,
  grantedAt: Date,
  intervals: readonly Interval[],
): Date {
  const days = workingDaysOf(calendar)
  const stood = intervals
    .filter(({ kind, startedAt, endedAt }) => kind === 'paused' && endedAt && startedAt >= grantedAt)
    .reduce((sum, i) => sum + days.between(dayNumberOf(i.startedAt), dayNumberOf(i.endedAt!)), 0)
  return closingOf(days.after(days.onOrAfter(dayNumberOf(until)), stood))
}

/** Office hours from one instant to another. */
export const officeHoursBetween = (calendar: WorkingCalendar, from: Date, to: Date): number =>
  Math.max(0, officeTimeAt(calendar, to) - officeTimeAt(calendar, from)) / HOUR

/** When a step with this share of the limit is due: its share of the office hours that are left until the dossier is. */
export function stepDueAt(
  calendar: WorkingCalendar,
  now: Date,
  due: Date | null,
  share: number,
): Date | null {
  if (!due) return null
  if (due <= now) return now
  const begin = officeTimeAt(calendar, now)
  const left = officeTimeAt(calendar, due) - begin
  return share >= 1 || left <= 0 ? due : instantOfOfficeTime(calendar, begin + left * share)
}

/** A step's due time once the dossier's has moved: by as many office hours, and never past it. */
export function stepMoved(calendar: WorkingCalendar, step: Date | null, from: Date | null, to: Date): Date {
  if (!step || !from) return to
  const moved = movedAsMuch(calendar, step, from, to)
  return moved < to ? moved : to
}

/** An instant after as many office hours more as lie between two others. */
export function movedAsMuch(calendar: WorkingCalendar, at: Date, from: Date, to: Date): Date {
  const gained = officeTimeAt(calendar, to) - officeTimeAt(calendar, from)
  return instantOfOfficeTime(calendar, officeTimeAt(calendar, at) + gained)
}
