import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { secretsIn } from '#testing/secret-literals.ts'

/** Where the program's own sources lie: what runs in a city. */
const FOLDERS = ['server/src', 'server/db', 'web/app', 'web/scripts', 'packages', 'scripts']
const NOT_THE_PROGRAM = /(^|\/)(node_modules|generated|testing|demo)\/|\.(test|testing)\.|\.browser\./
const SOURCES = /\.(ts|tsx|mts|mjs|cjs|js|sql|json|typ)$/

/** What looks like a secret and is none, and why. */
const NONE: Record<string, string> = {
  'server/src/modules/identity/accounts/accounts.repository.ts: password_hash: $argon2id$erased':
    'what is left of the password of a person who was erased: opens nothing',
  'server/src/modules/signing/signed-data.ts: timestampToken: 1.2.840.113549.1.9.16.2.14':
    'the number by which CMS calls a timestamp',
  'server/db/migrations/0005_procedures_create.sql: 8db6e7be89a8573ee0f231ca8ce41e1d53d4f8d39647da6b991d079a9c7b78cf':
    'the digest of the process beside it',
}

const sources = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file}`)
    .filter((file) => SOURCES.test(file) && !NOT_THE_PROGRAM.test(file)),
)

test('no secret stands in the program’s sources: they come from the environment or from files', () => {
  expect(sources.length).toBeGreaterThan(500)
  const found = sources.flatMap((file) =>
    secretsIn(readFileSync(file, 'utf8')).map((what) => `${file}: ${what}`),
  )
  expect(found.filter((place) => !(place in NONE))).toEqual([])
  expect(
    Object.keys(NONE).filter((place) => !found.includes(place)),
    'these need no exception',
  ).toEqual([])
})

test.each([
  [`const password = 'h0ang-Lan!2026'`],
  [`{ clientSecret: "s3cr3tOfTheCity" }`],
  ['DATABASE_PASSWORD = `motcua2026`'],
  [`token: 'ghp_0aB1cD2eF3gH4iJ5kL6mN7oP8qR9sT0u'`],
  [`const x = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'`],
  [`const x = 'dGhpcyBpcyBub3QgYSBrZXkgYnV0IGl0IGxvb2tzMTIz'`],
  [`-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg`],
])('a planted secret is found: %s', (source) => {
  expect(secretsIn(source)).not.toEqual([])
})

test.each([
  [`password: Type.String({ minLength: 1 })`],
  [`const token = request.headers.authorization`],
  [`throw invalid('identity.wrong_password')`],
  [`const secret = readFileSync(path, 'utf8')`],
  [`const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'`],
])('a name is no secret: %s', (source) => {
  expect(secretsIn(source)).toEqual([])
})
