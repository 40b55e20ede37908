import { addDays, type Day, instantOf, isWorkingDay, type WorkingCalendar } from '#platform/calendar.ts'

/** `07:30-11:30 13:30-17:00`: when appointments are given, on whole and half hours. */
export type Hours = string

const PART = /^(\d\d):([03]0)-(\d\d):([03]0)$/
const HALF = 0.5

/** The hours at which half hours begin; null where the text is no such thing, or runs backwards or into itself. */
export function beginningsOf(hours: Hours): number[] | null {
  const parts = hours
    .trim()
    .split(/\s+/)
    .map((part) => PART.exec(part))
  const all: number[] = []
  let after = 0
  for (const part of parts) {
    if (!part) return null
    const [from, until] = [hourOf(part[1]!, part[2]!), hourOf(part[3]!, part[4]!)]
    if (from < after || until <= from || until > 24) return null
    for (let at = from; at < until; at += HALF) all.push(at)
    after = until
  }
  return all
}

const hourOf = (hours: string, minutes: string): number => Number(hours) + Number(minutes) / 60

/** When half hours begin on a day. */
export const slotsOf = (hours: Hours, day: Day): Date[] =>
  (beginningsOf(hours) ?? []).map((hour) => instantOf(day, hour))

/** The working days from a day on. */
export function workingDays(calendar: WorkingCalendar, from: Day, count: number): Day[] {
  const days: Day[] = []
  for (let day = from; days.length < count; day = addDays(day, 1))
    if (isWorkingDay(calendar, day)) days.push(day)
  return days
}
