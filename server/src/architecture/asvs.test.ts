import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Of edition 5.0.0: 70 of level 1 and 183 of level 2. */
const REQUIREMENTS = 253
const STATES = ['met', 'partly', 'missing', 'n/a']

const page = readFileSync('docs/operations/asvs.md', 'utf8')
const rows = page
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, no, asked, state, where]) => ({ no: no!, asked: asked!, state: state!, where: where! }))

test('every requirement of ASVS levels 1 and 2 stands on the page once, with a state and a place or a reason', () => {
  expect(new Set(rows.map(({ no }) => no)).size).toBe(REQUIREMENTS)
  expect(rows).toHaveLength(REQUIREMENTS)
  expect(rows.filter(({ state, where }) => !STATES.includes(state) || where === '')).toEqual([])
  const counts = STATES.map((state) => `${rows.filter((row) => row.state === state).length} ${state}`)
  expect(page).toContain(`${counts.join(', ')}.`)
})

test('every place that the page names is there', () => {
  const decisions = readdirSync('docs/decisions')
  const gone = rows.flatMap(({ no, where }) => {
    const files = [...where.matchAll(/`([\w.-]+\/[\w./-]+)`/g)].map(([, path]) => path!)
    const decided = [...where.matchAll(/docs\/decisions\/(\d{4})/g)].map(([, number]) => number!)
    return [
      ...files.filter((path) => !existsSync(path)),
      ...decided.filter((number) => !decisions.some((name) => name.startsWith(number))),
    ].map((what) => `${no}: ${what}`)
  })
  expect(gone).toEqual([])
})
