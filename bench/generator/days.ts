import { addDays, type Day, dayOf, isWorkingDay, type WorkingCalendar } from '#platform/calendar.ts'
import { drawer, randomFrom } from './random.ts'

export const DAY_SLOTS = 20_000
const TWO_YEARS = 730
/** Citizens hand in online on free days too. */
const FREE_DAY = 0.12
const MONDAY = 1.25

/** Equally likely days of the two years before today: fewer on free days, more on Mondays, growing by half over the time. */
export function drawDays(calendar: WorkingCalendar, now: Date): Day[] {
  const random = randomFrom(730)
  const today = dayOf(now)
  const days = Array.from({ length: TWO_YEARS }, (_, i) => addDays(today, i - TWO_YEARS))
  const day = drawer(days, (d, i) => (1 + i / TWO_YEARS / 2) * weightOf(calendar, d))
  return Array.from({ length: DAY_SLOTS }, () => day(random()))
}

function weightOf(calendar: WorkingCalendar, day: Day): number {
  if (!isWorkingDay(calendar, day)) return FREE_DAY
  return new Date(day).getUTCDay() === 1 ? MONDAY : 1
}
