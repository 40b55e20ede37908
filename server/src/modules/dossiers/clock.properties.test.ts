import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { WorkingCalendar } from '#platform/calendar.ts'
import { dueAt, type TimeLimit } from './clock.ts'

/** Tết with two swapped Saturdays, a Sunday that is worked, holidays beside week-ends, and 29/02. */
const calendar: WorkingCalendar = {
  holidays: new Set([
    ...['2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11', '2027-02-12'],
    ...['2027-04-30', '2027-05-03', '2028-01-24', '2028-01-25', '2028-01-26', '2028-02-28', '2028-09-04'],
  ]),
  workingSaturdays: new Set(['2027-01-30', '2027-02-20', '2028-02-06', '2028-01-22']),
}

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const local = (text: string): Date => new Date(`${text}+07:00`)
const dayIn = (instant: Date): string =>
  new Date(instant.getTime() + 7 * 60 * MINUTE).toISOString().slice(0, 10)
const tomorrow = (day: string): string => new Date(Date.parse(day) + DAY).toISOString().slice(0, 10)
const minuteIn = (instant: Date): number => ((instant.getTime() + 7 * 60 * MINUTE) % DAY) / MINUTE

/** Whether offices are open, by looking the day up. */
function open(day: string): boolean {
  if (calendar.workingSaturdays.has(day)) return true
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !calendar.holidays.has(day)
}

/** The second reckoning: one day after the other, as an official would on a wall calendar. */
function walked({ amount, unit }: TimeLimit, accepted: Date, stoodDays = 0): string {
  let day = dayIn(accepted)
  if (!open(day) || minuteIn(accepted) > 15 * 60)
    do day = tomorrow(day)
    while (!open(day))
  if (unit === 'working_day')
    for (let n = amount + stoodDays; n > 0; n -= open(day) ? 1 : 0) day = tomorrow(day)
  if (unit === 'day') for (let n = amount + stoodDays; n > 0; n -= 1) day = tomorrow(day)
  if (unit === 'month') day = monthsLater(day, amount)
  if (unit === 'year') day = monthsLater(day, amount * 12)
  while (!open(day)) day = tomorrow(day)
  return day
}

function monthsLater(day: string, n: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const first = new Date(Date.UTC(year, month - 1 + n, 1))
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return new Date(first.getTime() + (Math.min(date, length) - 1) * DAY).toISOString().slice(0, 10)
}

/** Minute after minute through the office hours. */
function walkedHours(hours: number, accepted: Date): Date {
  let at = accepted
  if (!open(dayIn(at)) || minuteIn(at) > 15 * 60) {
    let day = tomorrow(dayIn(at))
    while (!open(day)) day = tomorrow(day)
    at = local(`${day}T00:00:00`)
  }
  for (let left = hours * 60; left > 0; at = new Date(at.getTime() + MINUTE)) {
    const minute = minuteIn(at)
    const atWork = (minute >= 450 && minute < 690) || (minute >= 780 && minute < 1020)
    if (open(dayIn(at)) && atWork) left -= 1
  }
  return at
}

const minutes = (from: string, to: string) =>
  fc
    .integer({ min: local(from).getTime() / MINUTE, max: local(to).getTime() / MINUTE })
    .map((minute) => new Date(minute * MINUTE))
const moment = fc.oneof(
  minutes('2027-01-01T00:00', '2028-12-31T00:00'),
  minutes('2027-01-28T00:00', '2027-02-22T00:00'),
  fc
    .constantFrom('2027-01-29', '2027-01-31', '2027-02-04', '2028-02-29', '2028-01-31')
    .chain((day) =>
      fc
        .constantFrom('14:59', '15:00', '15:01', '17:00', '11:30', '12:30', '00:00', '07:30')
        .map((time) => local(`${day}T${time}`)),
    ),
)
const amount = fc.integer({ min: 1, max: 60 })
const inDays = fc.record({
  amount,
  unit: fc.constantFrom('working_day' as const, 'day' as const, 'month' as const, 'year' as const),
})

test('whatever the unit, the day is the one found by walking the calendar', () => {
  fc.assert(
    fc.property(inDays, moment, (limit, accepted) => {
      const due = dueAt(calendar, limit, accepted)
      expect([dayIn(due), minuteIn(due)]).toEqual([walked(limit, accepted), 17 * 60])
    }),
    { numRuns: 2000 },
  )
})

test('hours run over lunch, nights and holidays as the minutes at work do', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), moment, (hours, accepted) => {
      expect(dueAt(calendar, { amount: hours, unit: 'hour' }, accepted)).toEqual(walkedHours(hours, accepted))
    }),
    { numRuns: 300 },
  )
})

test('a pause of k working days after the count began moves the due day by exactly k', () => {
  fc.assert(
    fc.property(amount, moment, fc.nat(400), fc.nat(60), (n, accepted, since, long) => {
      const reception = walked({ amount: 0, unit: 'day' }, accepted)
      const from = new Date(local(`${reception}T10:00`).getTime() + since * 60 * MINUTE)
      const to = new Date(from.getTime() + long * DAY)
      let k = 0
      for (let day = tomorrow(dayIn(from)); day <= dayIn(to); day = tomorrow(day)) k += open(day) ? 1 : 0
      const limit: TimeLimit = { amount: n, unit: 'working_day' }
      const due = dueAt(calendar, limit, accepted, [{ kind: 'paused', startedAt: from, endedAt: to }])
      expect(dayIn(due)).toBe(walked(limit, accepted, k))
    }),
    { numRuns: 1000 },
  )
})

test('days that did not count yet are not given back', () => {
  const accepted = local('2027-03-05T16:00')
  const pause = {
    kind: 'paused' as const,
    startedAt: local('2027-03-05T16:30'),
    endedAt: local('2027-03-08T09:00'),
  }
  const limit: TimeLimit = { amount: 3, unit: 'working_day' }
  expect(dueAt(calendar, limit, accepted, [pause])).toEqual(dueAt(calendar, limit, accepted))
})

test('a year after 29/02 is the last of February, and half a month is fifteen days', () => {
  const due = (amount: number, unit: TimeLimit['unit'], accepted: string) =>
    dayIn(dueAt(calendar, { amount, unit }, local(accepted)))
  expect(due(1, 'year', '2028-02-29T09:00')).toBe('2029-02-28')
  expect(due(4, 'year', '2028-02-29T09:00')).toBe('2032-03-01')
  expect(due(0.5, 'month', '2027-03-01T09:00')).toBe('2027-03-16')
  expect(due(3.5, 'working_day', '2027-03-01T09:00')).toBe('2027-03-05')
})

test('a due time beyond what the calendar is reckoned for is refused, never guessed', () => {
  expect(() => dueAt(calendar, { amount: 400, unit: 'year' }, local('2027-03-01T09:00'))).toThrow(RangeError)
})
