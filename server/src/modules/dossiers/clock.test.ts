import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, instantOf, isWorkingDay, type WorkingCalendar } from '#platform/calendar.ts'
import { dueAt, officeHoursBetween, receptionDay, stepDueAt, stepMoved, type TimeLimit } from './clock.ts'

const calendar: WorkingCalendar = {
  holidays: new Set(['2026-04-27', '2026-04-30', '2026-05-01', '2026-08-31', '2026-09-01', '2026-09-02']),
  workingSaturdays: new Set(['2026-08-22']),
}
const at = (text: string): Date => new Date(`${text}+07:00`)
const due = (limit: TimeLimit, accepted: string): string => shown(dueAt(calendar, limit, at(accepted)))
const shown = (instant: Date): string =>
  new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
const days = (amount: number): TimeLimit => ({ amount, unit: 'working_day' })

describe('when a dossier is due', () => {
  test('three working days from a Monday morning end on Thursday', () => {
    expect(due(days(3), '2026-06-01T10:00:00')).toBe('2026-06-04 17:00')
  })

  test('accepted at 15:00 counts today, a minute later counts from tomorrow', () => {
    expect(due(days(1), '2026-06-01T15:00:00')).toBe('2026-06-02 17:00')
    expect(due(days(1), '2026-06-01T15:01:00')).toBe('2026-06-03 17:00')
  })

  test('handed in on a Sunday, it is received on Monday', () => {
    expect(due(days(2), '2026-06-07T09:00:00')).toBe('2026-06-10 17:00')
  })

  test('holidays do not count and a swapped Saturday does', () => {
    expect(due(days(2), '2026-04-29T09:00:00')).toBe('2026-05-05 17:00')
    expect(due(days(1), '2026-08-21T09:00:00')).toBe('2026-08-22 17:00')
  })

  test('calendar days that end on a holiday roll forward', () => {
    expect(due({ amount: 3, unit: 'day' }, '2026-08-28T09:00:00')).toBe('2026-09-03 17:00')
  })

  test('a month after the last of January is the last of February, rolled to a working day', () => {
    expect(due({ amount: 1, unit: 'month' }, '2026-01-30T09:00:00')).toBe('2026-03-02 17:00')
  })

  test('hours are office hours', () => {
    expect(due({ amount: 8, unit: 'hour' }, '2026-06-01T09:30:00')).toBe('2026-06-02 09:30')
    expect(due({ amount: 4, unit: 'hour' }, '2026-06-01T16:00:00')).toBe('2026-06-02 11:30')
  })

  test('the time in which the clock stood is given back', () => {
    const pause = {
      kind: 'paused' as const,
      startedAt: at('2026-06-02T10:00:00'),
      endedAt: at('2026-06-08T10:00:00'),
    }
    expect(shown(dueAt(calendar, days(3), at('2026-06-01T10:00:00'), [pause]))).toBe('2026-06-10 17:00')
  })
})

const moment = fc.date({
  min: at('2026-01-01T00:00:00'),
  max: at('2026-12-31T23:59:00'),
  noInvalidDate: true,
})
const anyLimit = fc.record({
  amount: fc.integer({ min: 1, max: 60 }),
  unit: fc.constantFrom('working_day' as const, 'day' as const, 'hour' as const, 'month' as const),
})

describe('whatever the limit', () => {
  test('a due time falls in the office hours of a working day, after acceptance', () => {
    fc.assert(
      fc.property(anyLimit, moment, (limit, accepted) => {
        const end = dueAt(calendar, limit, accepted)
        expect(end > accepted).toBe(true)
        expect(isWorkingDay(calendar, dayOf(end))).toBe(true)
      }),
    )
  })

  test('a working-day limit counts exactly that many working days after reception (counted one by one)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), moment, (amount, accepted) => {
        const end = dayOf(dueAt(calendar, days(amount), accepted))
        let counted = 0
        for (let d = new Date(receptionDay(calendar, accepted)); d.toISOString().slice(0, 10) < end; ) {
          d = new Date(d.getTime() + 86_400_000)
          if (isWorkingDay(calendar, d.toISOString().slice(0, 10))) counted += 1
        }
        expect(counted).toBe(amount)
      }),
    )
  })

  test('later acceptance or a longer limit never makes it due sooner', () => {
    fc.assert(
      fc.property(anyLimit, moment, fc.integer({ min: 0, max: 5000 }), (limit, accepted, minutes) => {
        const later = new Date(accepted.getTime() + minutes * 60_000)
        expect(dueAt(calendar, limit, later) >= dueAt(calendar, limit, accepted)).toBe(true)
        const longer = { ...limit, amount: limit.amount + 1 }
        expect(dueAt(calendar, longer, accepted) >= dueAt(calendar, limit, accepted)).toBe(true)
      }),
    )
  })

  test('a pause never takes time away', () => {
    fc.assert(
      fc.property(anyLimit, moment, fc.integer({ min: 0, max: 40 }), (limit, accepted, length) => {
        const endedAt = new Date(accepted.getTime() + length * 86_400_000)
        const pause = { kind: 'paused' as const, startedAt: accepted, endedAt }
        expect(dueAt(calendar, limit, accepted, [pause]) >= dueAt(calendar, limit, accepted)).toBe(true)
      }),
    )
  })
})

test('a day at the office has eight hours, a Sunday none', () => {
  const hours = (day: string) => officeHoursBetween(calendar, instantOf(day, 0), instantOf(day, 24))
  expect(hours('2026-06-01')).toBe(8)
  expect(hours('2026-06-07')).toBe(0)
})

test('a step gets its share of the time that is left', () => {
  const now = at('2026-06-01T08:00:00')
  const step = (due: string, share: number) => stepDueAt(calendar, now, at(due), share)
  expect(step('2026-06-05T08:00:00', 0.25)).toEqual(at('2026-06-02T08:00:00'))
  expect(stepDueAt(calendar, now, null, 0.5)).toBeNull()
  expect(step('2026-05-01T08:00:00', 0.5)).toEqual(now)
  // from Friday 08:00 to Monday 17:00 are 7.5 and 8 office hours: half of them is Monday 07:45, not Saturday night
  const friday = at('2026-06-05T08:00:00')
  expect(stepDueAt(calendar, friday, at('2026-06-08T17:00:00'), 0.5)).toEqual(at('2026-06-08T07:45:00'))
})

test('a step follows the dossier by as many office hours, over a week-end and never past it', () => {
  const moved = (step: string, from: string, to: string) =>
    shown(stepMoved(calendar, at(step), at(from), at(to)))
  expect(moved('2026-06-04T10:00:00', '2026-06-05T17:00:00', '2026-06-09T17:00:00')).toBe('2026-06-08 10:00')
  expect(moved('2026-06-09T10:00:00', '2026-06-05T17:00:00', '2026-06-08T17:00:00')).toBe('2026-06-08 17:00')
})
