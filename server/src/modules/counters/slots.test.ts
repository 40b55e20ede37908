import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isWorkingDay } from '#platform/calendar.ts'
import { beginningsOf, slotsOf, workingDays } from './slots.ts'

test('a working morning and afternoon are so many half hours', () => {
  expect(beginningsOf('07:30-09:00 13:30-14:30')).toEqual([7.5, 8, 8.5, 13.5, 14])
  expect(slotsOf('07:30-08:30', '2026-12-01').map((at) => at.toISOString())).toEqual([
    '2026-12-01T00:30:00.000Z',
    '2026-12-01T01:00:00.000Z',
  ])
})

test('hours that run backwards, into each other, or are none, are refused', () => {
  for (const wrong of [
    '',
    '7:30-9:00',
    '09:00-09:00',
    '09:00-08:00',
    '07:30-09:00 08:30-10:00',
    '07:15-09:00',
    '20:00-25:00',
  ])
    expect(beginningsOf(wrong), wrong).toBeNull()
})

test('half hours never overlap and stay in order, whatever the hours', () => {
  const hour = fc.integer({ min: 0, max: 47 })
  fc.assert(
    fc.property(hour, hour, hour, hour, (a, b, c, d) => {
      const text = (n: number) => `${String(n >> 1).padStart(2, '0')}:${n % 2 ? '30' : '00'}`
      const all = beginningsOf(`${text(a)}-${text(b)} ${text(c)}-${text(d)}`)
      if (!all) return
      const gaps = all.slice(1).map((at, i) => at - all[i]!)
      expect(Math.min(0.5, ...gaps)).toBe(0.5)
    }),
  )
})

test('days off are passed over', () => {
  const calendar = { holidays: new Set(['2026-12-01']), workingSaturdays: new Set(['2026-12-05']) }
  const days = workingDays(calendar, '2026-11-28', 5)
  expect(days).toEqual(['2026-11-30', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-05'])
  expect(days.every((day) => isWorkingDay(calendar, day))).toBe(true)
})
