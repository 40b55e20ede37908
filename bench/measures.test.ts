import { expect, test } from 'vitest'
import { judge, tableOf } from './measures.ts'

test('a ratio is 1 where the machine allows no more, whichever direction is better', () => {
  expect(judge({ name: 'a', value: 50, unit: '/s', limit: 100 }).ratio).toBe(0.5)
  expect(judge({ name: 'a', value: 50, unit: 'ms', limit: 25, less: true }).ratio).toBe(0.5)
  expect(judge({ name: 'a', value: 50, unit: 's' }).ratio).toBeNull()
})

test('every goal counts, and the table says what was missed', () => {
  const goal = { atLeast: 500, ratioAtLeast: 0.3 }
  const met = judge({ name: 'many', value: 600, unit: '/s', limit: 1000, goal })
  const missed = judge({ name: 'few', value: 600, unit: '/s', limit: 3000, goal })
  expect([met.met, missed.met]).toEqual([true, false])
  expect(missed.goal).toBe('>= 500 and ratio >= 0.3')
  expect(tableOf([met, missed])[2]).toMatch(/^few .*MISSED$/)
})

test('a figure without an answer misses its goal', () => {
  expect(judge({ name: 'a', value: Number.POSITIVE_INFINITY, unit: 'ms', goal: { atMost: 40 } }).met).toBe(
    false,
  )
})
