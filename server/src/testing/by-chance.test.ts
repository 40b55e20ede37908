import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byChance, misfortunes } from './by-chance.ts'

test('when the time is up nothing of the property runs on', async () => {
  let running = 0
  const checked = await byChance([fc.integer()], { numRuns: 1000, seconds: 0.05 }, async () => {
    running += 1
    await sleep(30)
    running -= 1
  })
  expect([checked.interrupted, running, misfortunes(checked)]).toEqual([true, 0, []])
})

test('what goes wrong is told with the seed that meets it again', async () => {
  const checked = await byChance([fc.nat(), fc.nat()], { numRuns: 50, seconds: 5 }, async (one, other) => {
    if (one + other > 0) throw new Error(`${one} and ${other}`)
  })
  expect(misfortunes(checked)[1]).toContain(`seed ${checked.seed}`)
})
