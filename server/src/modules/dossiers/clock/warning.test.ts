import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundsOf, LEVELS, type LevelRule, levelOf } from './warning.ts'

const rules: LevelRule[] = [
  ['comfortable', 1],
  ['half', 0.5],
  ['last_fifth', 0.2],
  ['today', null],
  ['late', null],
].map(([code, leftAtMost], i) => ({
  code: code as LevelRule['code'],
  vi: `mức ${i}`,
  en: `level ${i}`,
  shape: '○',
  leftAtMost: leftAtMost as number | null,
}))
const local = (text: string) => new Date(`${text}+07:00`)
const begin = local('2026-06-01T00:00')
const due = local('2026-06-11T00:00')
const at = (text: string, until: Date | null = due) =>
  levelOf(rules, { begin, due: until, now: local(text) })?.code

test('the word follows from what is left of the time, and from the day', () => {
  expect(at('2026-06-02T00:00')).toBe('comfortable')
  expect(at('2026-06-06T00:00')).toBe('half')
  expect(at('2026-06-09T00:00')).toBe('last_fifth')
  expect(at('2026-06-11T17:01', local('2026-06-11T17:00'))).toBe('late')
  expect(at('2026-06-11T08:00', local('2026-06-11T17:00'))).toBe('today')
  expect(at('2026-06-05T00:00', null)).toBeUndefined()
})

test('every moment before the due day has exactly one level, and the filter agrees with it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20, max: 239 }), (hours) => {
      const now = new Date(begin.getTime() + hours * 3_600_000)
      const share = (due.getTime() - now.getTime()) / (due.getTime() - begin.getTime())
      const matching = LEVELS.filter((code) => {
        const bounds = boundsOf(rules, code)
        return bounds && share > bounds.above && share <= bounds.atMost
      })
      expect(matching).toEqual([levelOf(rules, { begin, due, now })!.code])
    }),
  )
})
