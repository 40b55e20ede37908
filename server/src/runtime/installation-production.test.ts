import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, expect, inject, test } from 'vitest'
import { installations } from './installation.testing.ts'
import { prepareDatabase } from './prepare-database.ts'

const { start, motcua, root } = installations()
const name = `production_${randomBytes(4).toString('hex')}`
const { superUrl } = inject('postgres')
const { appUrl, ownerUrl } = await prepareDatabase(superUrl, name)
const external = { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl }
const production = {
  ...external,
  MODE: 'production',
  PUBLIC_URL: 'https://dichvucong.example.vn',
  SANDBOX: 'off',
}
afterAll(async () => {
  const admin = new pg.Client({ connectionString: superUrl })
  await admin.connect()
  await admin.query(`drop database ${name} with (force)`)
  await admin.end()
})

test('production starts on a clean database of its own, without an embedded one', async () => {
  const { url, said } = await start(production)
  expect((await fetch(`${url}/health/ready`)).status).toBe(200)
  expect(said()).not.toContain('Sandbox')
})

test('a backup beside an external database says that the database is not in it', async () => {
  const { code, said } = await motcua(['backup', `${root}/backup`], production)
  expect(said).toContain('Not covered: the database on 127.0.0.1')
  expect(code).toBe(0)
})

test('production refuses a database that holds the demonstration city, and names the checks', async () => {
  const { child, ended } = await start({ ...external, MODE: 'demo', DEMO_DATA: 'on' })
  child.kill('SIGTERM')
  await ended
  const { message, exitCode } = await start(production).catch((error) => error)
  expect(message).toContain('runtime.demonstration-accounts-file: ')
  expect(message).toContain('identity.demonstration-accounts: ')
  expect(message).not.toContain('ready http')
  expect(exitCode).toBe(1)
})
