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

let remembered: { version: string; calendar: WorkingCalendar } | undefined

/** The calendar in force. It is kept until its version rises, whichever process changed it. */
export async function workingCalendar(ctx: Ctx): Promise<WorkingCalendar> {
  const { rows } = await sql<{ version: string }>`select version from platform.calendar_version`.execute(
    ctx.tx,
  )
  if (remembered?.version === rows[0]!.version) return remembered.calendar
  remembered = await readCalendar(ctx)
  return remembered.calendar
}

/** Version and days in one look, so that neither is newer than the other. */
async function readCalendar(ctx: Ctx): Promise<{ version: string; calendar: WorkingCalendar }> {
  const { rows } = await sql<{ version: string; day: string | null; kind: string | null }>`
    select v.version, d.day, d.kind from platform.calendar_version v left join platform.calendar_day d on true
  `.execute(ctx.tx)
  const of = (kind: string) => new Set(rows.filter((r) => r.kind === kind).map((r) => r.day!))
  const calendar = { holidays: of('holiday'), workingSaturdays: of('working') }
  return { version: rows[0]!.version, calendar }
}

/**
 * The calendar in force, which nobody changes until the transaction ends: for who writes a due time where none was. Were it changed
 * between, the recalculation would not have seen the dossier, and the dossier not the change.
 */
export async function heldCalendar(ctx: Ctx): Promise<WorkingCalendar> {
  await sql`select pg_advisory_xact_lock_shared(hashtext('platform.calendar'))`.execute(ctx.tx)
  return workingCalendar(ctx)
}

/** Waits for everybody who holds the calendar, and keeps it alone until the transaction ends: for who changes it. */
export async function holdCalendar(ctx: Ctx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('platform.calendar'))`.execute(ctx.tx)
}
