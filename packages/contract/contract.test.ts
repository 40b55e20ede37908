import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { describeContract } from './describe.ts'

const generated = (name: string) => readFile(new URL(`generated/${name}`, import.meta.url), 'utf8')

test('the contract is the one that the server serves; after a change run "npm run contract"', async () => {
  const { document, types } = await describeContract()
  expect(await generated('openapi.json')).toBe(document)
  expect(await generated('api.ts')).toBe(types)
}, 60_000)

test('every route says what it answers and who may refuse', async () => {
  const { paths } = JSON.parse(await generated('openapi.json')) as {
    paths: Record<string, Record<string, { responses: Record<string, unknown> }>>
  }
  const silent = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(([, { responses }]) => !responses['4XX'])
      .map(([method]) => `${method} ${path}`),
  )
  expect(Object.keys(paths).length).toBeGreaterThan(30)
  expect(silent).toEqual([])
})
