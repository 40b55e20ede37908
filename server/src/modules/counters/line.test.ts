import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineUp, PRIORITY_RUN } from './line.ts'

const waiting = fc
  .array(fc.boolean(), { maxLength: 40 })
  .map((all) => all.map((priority, place) => ({ priority, place })))
const run = fc.integer({ min: 0, max: 5 })

test('everybody is called once, and nobody overtakes their like', () => {
  fc.assert(
    fc.property(waiting, run, (people, before) => {
      const line = lineUp(people, before)
      expect([...line].sort((a, b) => a.place - b.place)).toEqual(people)
      for (const kind of [true, false]) {
        const places = line.filter(({ priority }) => priority === kind).map(({ place }) => place)
        expect(places).toEqual([...places].sort((a, b) => a - b))
      }
    }),
  )
})

test('calling the first, then the first of those who are left, gives the same line', () => {
  fc.assert(
    fc.property(waiting, run, (people, before) => {
      const called: typeof people = []
      let [left, since] = [people, before]
      for (let [next] = lineUp(left, since); next; [next] = lineUp(left, since)) {
        const one = next
        called.push(one)
        left = left.filter((other) => other !== one)
        since = one.priority ? since + 1 : 0
      }
      expect(called).toEqual(lineUp(people, before))
    }),
  )
})

test('whoever has no priority waits for two that have at the most, and those for one that has none', () => {
  fc.assert(
    fc.property(waiting, (people) => {
      const line = lineUp(people, 0)
      line.forEach((one, i) => {
        const behind = line.slice(i)
        const before = line.slice(Math.max(0, i - PRIORITY_RUN), i)
        if (one.priority && before.length === PRIORITY_RUN && before.every(({ priority }) => priority))
          expect(behind.every(({ priority }) => priority)).toBe(true)
        if (!one.priority && line[i - 1]?.priority === false)
          expect(behind.every(({ priority }) => !priority)).toBe(true)
      })
    }),
  )
})
