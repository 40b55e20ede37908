import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { ConfigError, loadConfig, toEnvironment, variables } from './config.ts'

const problemsOf = (env: Record<string, string>): string[] => {
  try {
    loadConfig(env)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
}
const own = {
  DATABASE_URL: 'postgres://app:one@db.example/motcua',
  DATABASE_OWNER_URL: 'postgres://owner:two@db.example/motcua',
}

test('nothing set is a demonstration on this machine', () => {
  expect(loadConfig({})).toMatchObject({
    mode: 'demo',
    port: 3000,
    host: 'localhost',
    publicUrl: 'http://localhost:3000',
    dataDir: resolve('data'),
    sandbox: true,
    demoData: true,
  })
})

test('what the supervisor hands to its processes reads back the same', () => {
  const config = loadConfig({ ...own, PORT: '81', SANDBOX: 'off', MESSAGING_URL: 'http://gateway.example' })
  expect(loadConfig(toEnvironment(config))).toEqual(config)
})

test.each([
  ['PORT', '70000', 'PORT expects a whole number from 0 to 65535, and is "70000"'],
  ['PORT', '8o80', 'PORT expects a whole number from 0 to 65535, and is "8o80"'],
  ['MODE', 'prod', 'MODE expects one of demo, production, and is "prod"'],
  [
    'PUBLIC_URL',
    'city.vn',
    'PUBLIC_URL expects an address that begins with http:// or https://, and is "city.vn"',
  ],
  ['SANDBOX', 'yes', 'SANDBOX expects on or off, and is "yes"'],
  ['LOG_LEVEL', 'loud', expect.stringContaining('LOG_LEVEL expects one of fatal')],
])('%s=%s is refused by name', (name, value, problem) => {
  expect(problemsOf({ [name]: value })).toEqual([problem])
})

test('every problem is told at once, and a database address is never repeated', () => {
  const problems = problemsOf({ PORT: '-1', DATABASE_URL: 'mysql://app:s3cret@host/x' })
  expect(problems).toHaveLength(2)
  expect(problems.join()).not.toContain('s3cret')
})

test('the two database roles come together and differ', () => {
  expect(problemsOf({ DATABASE_URL: own.DATABASE_URL })).toEqual([
    expect.stringContaining('DATABASE_OWNER_URL is missing'),
  ])
  expect(problemsOf({ ...own, DATABASE_OWNER_URL: own.DATABASE_URL })).toEqual([
    expect.stringContaining('DATABASE_OWNER_URL expects another role'),
  ])
})

test('VNeID comes with a name and a proof for the city', () => {
  const issuer = { VNEID_ISSUER: 'https://vneid.example' }
  const refused = [expect.stringContaining('VNEID_ISSUER expects VNEID_CLIENT_ID beside it')]
  expect(problemsOf(issuer)).toEqual(refused)
  expect(problemsOf({ ...issuer, VNEID_CLIENT_ID: 'city' })).toEqual(refused)
  expect(problemsOf({ ...issuer, VNEID_CLIENT_ID: 'city', VNEID_CLIENT_KEY_FILE: 'key.pem' })).toEqual([])
})

test('production asks for its own database, a secure address, and nothing of the demonstration', () => {
  const problems = problemsOf({
    MODE: 'production',
    SANDBOX: 'on',
    DEMO_DATA: 'on',
    PUBLIC_URL: 'http://city.vn',
    VNEID_ISSUER: 'http://vneid.example',
    VNEID_CLIENT_ID: 'city',
    VNEID_CLIENT_SECRET: 'x',
  })
  expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
    'DATABASE_URL',
    'DATA_DIR',
    'PUBLIC_URL',
    'VNEID_ISSUER',
    'SANDBOX',
    'DEMO_DATA',
  ])
  const fit = { MODE: 'production', ...own, DATA_DIR: 'data', PUBLIC_URL: 'https://city.vn/' }
  expect(loadConfig(fit)).toMatchObject({ sandbox: false, demoData: false, publicUrl: 'https://city.vn' })
})

test('the operations guide describes every variable', () => {
  const guide = readFileSync('docs/operations/README.md', 'utf8')
  expect(Object.keys(variables).filter((name) => !guide.includes(`\`${name}\``))).toEqual([])
})
