import { dueAt, type Interval, type TimeLimit } from '#modules/dossiers/clock.ts'
import type { WorkingCalendar } from '#platform/calendar.ts'
import { judge, type Measure } from './measures.ts'

const DOSSIERS = 100_000
const ROUNDS = 5
const HOUR = 3_600_000
const DAY = 24 * HOUR
const BEGIN = Date.parse('2026-01-05T01:00:00Z')
const UNITS: readonly TimeLimit['unit'][] = ['working_day', 'working_day', 'day', 'hour', 'month', 'year']

interface Clocked {
  limit: TimeLimit
  acceptedAt: Date
  intervals: Interval[]
}

/** How fast due times follow a changed calendar, beside adding days to dates. The best of five rounds of each, in turn. */
export function measureClock(): Measure[] {
  const dossiers = Array.from({ length: DOSSIERS }, (_, i) => clocked(i))
  let value = Number.POSITIVE_INFINITY
  let limit = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round += 1) {
    value = Math.min(
      value,
      secondsOf(() => reckonAll(dossiers, changed(round))),
    )
    limit = Math.min(
      limit,
      secondsOf(() => addAll(dossiers)),
    )
  }
  const name = `reckoning ${DOSSIERS} due times anew`
  return [judge({ name, value, unit: 's', limit, less: true, goal: { atMost: 2 } })]
}

function clocked(i: number): Clocked {
  const acceptedAt = new Date(BEGIN + (i % 500) * DAY + (i % 17) * 0.5 * HOUR)
  const startedAt = new Date(acceptedAt.getTime() + 2 * DAY)
  const endedAt = new Date(startedAt.getTime() + (i % 9) * DAY)
  const unit = UNITS[i % UNITS.length]!
  const amount = unit === 'year' ? 1 : 1 + (i % 45)
  return { limit: { amount, unit }, acceptedAt, intervals: [{ kind: 'paused', startedAt, endedAt }] }
}

/** Another calendar each time, as if an administrator had just added a day. */
const changed = (round: number): WorkingCalendar => ({
  holidays: new Set(['2026-04-30', '2026-05-01', '2026-09-02', `2026-10-1${round}`]),
  workingSaturdays: new Set(['2026-08-22']),
})

const reckonAll = (dossiers: readonly Clocked[], calendar: WorkingCalendar): number =>
  dossiers.reduce((sum, d) => sum + dueAt(calendar, d.limit, d.acceptedAt, d.intervals).getTime(), 0)

const addAll = (dossiers: readonly Clocked[]): number =>
  dossiers.reduce((sum, d) => sum + new Date(d.acceptedAt.getTime() + d.limit.amount * DAY).getTime(), 0)

function secondsOf(work: () => number): number {
  const began = performance.now()
  if (!Number.isFinite(work())) throw new Error('a due time is not a time')
  return (performance.now() - began) / 1000
}
