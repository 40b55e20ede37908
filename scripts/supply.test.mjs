import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isAllowed, problemsOf } from './supply.mjs'

const lock = () => JSON.parse(readFileSync('package-lock.json', 'utf8'))
const manifest = () => JSON.parse(readFileSync('package.json', 'utf8'))

test('what we take from others is exact, whole, from the registry, and may be used', () => {
  expect(problemsOf(lock(), manifest())).toEqual([])
})

/** Each is a way in which something unwanted once came into somebody's program. */
const FAULTS = {
  'is no exact version': (_, { dependencies }) => {
    dependencies.fastify = '^5.0.0'
  },
  'comes from git+ssh': ({ packages }) => {
    packages['node_modules/fastify'].resolved = 'git+ssh://git@example.org/fastify.git'
  },
  'has no SHA-512 digest': ({ packages }) => {
    delete packages['node_modules/fastify'].integrity
  },
  'licence AGPL-3.0-only is not on the list': ({ packages }) => {
    packages['node_modules/fastify'].license = 'AGPL-3.0-only'
  },
}

for (const [says, spoil] of Object.entries(FAULTS))
  test(`a fault is named: ${says}`, () => {
    const [damaged, declared] = [lock(), manifest()]
    spoil(damaged, declared)
    expect(problemsOf(damaged, declared).join('\n')).toContain(says)
  })

test('a choice of licences is allowed where one is, a sum of them where all are', () => {
  expect(['(MIT OR GPL-3.0-only)', 'MIT AND OFL-1.1'].map(isAllowed)).toEqual([true, true])
  expect(['MIT AND GPL-3.0-only', 'GPL-2.0-only', ''].map(isAllowed)).toEqual([false, false, false])
})
