import type { WorkingCalendar } from '#platform/calendar.ts'
import { type DayNumber, workingDaysOf } from '#platform/working-days.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Vietnam keeps UTC+7. */
const OFFSET = 7 * HOUR
/** A due day ends when the office closes. */
const CLOSING_HOUR = 17
/** Office hours in Vietnam, in milliseconds of the day: a morning, and after lunch an afternoon as long. */
const MORNING = 7.5 * HOUR
const AFTERNOON = 13 * HOUR
const HALF = 4 * HOUR
const WHOLE = 2 * HALF

/** The Vietnamese day of an instant, as a number. */
export const dayNumberOf = (instant: Date): DayNumber => Math.floor((instant.getTime() + OFFSET) / DAY)

/** Milliseconds since midnight in Vietnam. */
export const sinceMidnight = (instant: Date): number =>
  instant.getTime() + OFFSET - dayNumberOf(instant) * DAY

/** The instant of so many milliseconds after midnight of a Vietnamese day. */
const instantAt = (day: DayNumber, ms: number): Date => new Date(day * DAY - OFFSET + ms)

export const openingOf = (day: DayNumber): Date => instantAt(day, MORNING)
export const closingOf = (day: DayNumber): Date => instantAt(day, CLOSING_HOUR * HOUR)

/** Milliseconds that offices were open from the calendar's beginning until `instant`: equal steps are equal work. */
export function officeTimeAt(calendar: WorkingCalendar, instant: Date): number {
  const days = workingDaysOf(calendar)
  const day = dayNumberOf(instant)
  const ms = sinceMidnight(instant)
  const today = days.isWorking(day) ? clamped(ms - MORNING) + clamped(ms - AFTERNOON) : 0
  return days.before(day) * WHOLE + today
}

/** The first instant at which offices have been open for so long: what ends with the office ends at its closing, not at the next opening. */
export function instantOfOfficeTime(calendar: WorkingCalendar, time: number): Date {
  const whole = Math.ceil(time / WHOLE) - 1
  const rest = time - whole * WHOLE
  const day = workingDaysOf(calendar).nth(whole)
  return instantAt(day, rest <= HALF ? MORNING + rest : AFTERNOON + rest - HALF)
}

const clamped = (ms: number): number => Math.min(HALF, Math.max(0, ms))
