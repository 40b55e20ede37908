import { sql } from 'kysely'
import type { Ctx } from './context.ts'
import { dayOfNumber, numberOfDay, type WorkingCalendar, workingDaysOf } from './working-days.ts'

export type { WorkingCalendar } from './working-days.ts'

/** A day in Vietnam as `yyyy-mm-dd`. Vietnam has kept UTC+7 without summer time since 1975. */
export type Day = string

const HOUR = 3_600_000
const OFFSET = 7 * HOUR
const DAY = 24 * HOUR

/** The Vietnamese day on which an instant falls. */
export const dayOf = (instant: Date): Day => new Date(instant.getTime() + OFFSET).toISOString().slice(0, 10)

/** The instant of an hour (24-hour clock, may have a fraction) of a Vietnamese day. */
export const instantOf = (day: Day, hour: number): Date =>
  new Date(Date.parse(`${day}T00:00:00Z`) - OFFSET + hour * HOUR)

/** Hours since midnight in Vietnam, with fraction. */
export const hourOf = (instant: Date): number => ((instant.getTime() + OFFSET) % DAY) / HOUR

export const addDays = (day: Day, n: number): Day =>
  new Date(Date.parse(day) + n * DAY).toISOString().slice(0, 10)

/** The same day of the month, `n` months later; the last day of that month where it is shorter (31/01 + 1 → 28/02). */
export function addMonths(day: Day, n: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month - 1 + n + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + n, Math.min(date, last))).toISOString().slice(0, 10)
}

export const isWorkingDay = (calendar: WorkingCalendar, day: Day): boolean =>
  workingDaysOf(calendar).isWorking(numberOfDay(day))

/** The first working day on or after `day`. */
export const workingDayFrom = (calendar: WorkingCalendar, day: Day): Day =>
  dayOfNumber(workingDaysOf(calendar).onOrAfter(numberOfDay(day)))

/** The `n`th working day after `day`; `n` = 0 gives `day` itself. */
export const addWorkingDays = (calendar: WorkingCalendar, day: Day, n: number): Day =>
  dayOfNumber(workingDaysOf(calendar).after(numberOfDay(day), n))

let remembered: { at: number; calendar: WorkingCalendar } | undefined

/** The calendar in force; read again after a minute, because an administrator may have changed it. */
export async function workingCalendar(ctx: Ctx): Promise<WorkingCalendar> {
  if (remembered && Date.now() - remembered.at < 60_000) return remembered.calendar
  const { rows } = await sql<{
    day: string
    kind: string
  }>`select day, kind from platform.calendar_day`.execute(ctx.tx)
  const of = (kind: string) => new Set(rows.filter((r) => r.kind === kind).map((r) => r.day))
  const calendar = { holidays: of('holiday'), workingSaturdays: of('working') }
  remembered = { at: Date.now(), calendar }
  return calendar
}
