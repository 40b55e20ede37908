import fc from 'fast-check'
import { expect, test } from 'vitest'
import { estimateWait, KNOWN_FROM } from './estimate.ts'

const pace = fc.record({
  served: fc.array(fc.integer({ min: 0, max: 3600 }), { minLength: KNOWN_FROM, maxLength: 20 }),
  windows: fc.integer({ min: 1, max: 12 }),
})
const people = fc.integer({ min: 0, max: 300 })

test('an estimate is a range of minutes, never below nothing', () => {
  fc.assert(
    fc.property(people, pace, (before, at) => {
      const { from, to } = estimateWait(before, at)!
      expect(from).toBeGreaterThanOrEqual(0)
      expect(to).toBeGreaterThanOrEqual(from)
      expect(to).toBeGreaterThan(0)
      expect([from % 5, to % 5]).toEqual([0, 0])
    }),
  )
})

test('more people before one never make the wait shorter, nor do more windows make it longer', () => {
  fc.assert(
    fc.property(people, people, pace, (a, b, at) => {
      const [fewer, more] = [estimateWait(Math.min(a, b), at)!, estimateWait(Math.max(a, b), at)!]
      expect(more.from).toBeGreaterThanOrEqual(fewer.from)
      expect(more.to).toBeGreaterThanOrEqual(fewer.to)
      const helped = estimateWait(a, { ...at, windows: at.windows + 1 })!
      expect(helped.to).toBeLessThanOrEqual(estimateWait(a, at)!.to)
    }),
  )
})

test('it says so when it does not know: too few were served, or no window is open', () => {
  expect(estimateWait(3, { served: [300, 300, 300, 300], windows: 2 })).toBeNull()
  expect(estimateWait(0, { served: Array(20).fill(300), windows: 0 })).toBeNull()
})

test('ten people before two windows of six minutes each wait half an hour or a little more', () => {
  expect(estimateWait(10, { served: Array(20).fill(360), windows: 2 })).toEqual({ from: 30, to: 40 })
  expect(estimateWait(0, { served: Array(20).fill(360), windows: 2 })).toEqual({ from: 0, to: 10 })
})
