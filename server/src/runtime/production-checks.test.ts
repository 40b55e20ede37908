import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, inject, test } from 'vitest'
import { loadConfig } from '#platform/config.ts'
import { connect } from '#platform/db.ts'
import { openKeys } from '#platform/vault/keys.ts'
import { startMessagingSandbox } from '../../../sandbox/messaging.ts'
import { startVneidSandbox } from '../../../sandbox/vneid/server.ts'
import { cloneDatabase } from '../testing/databases.ts'
import { unfitForProduction } from './production-checks.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'motcua-production-'))
const database = await cloneDatabase(inject('postgres'))
const keys = openKeys(inject('postgres').keysFolder)
const db = connect({ url: database.appUrl, keys })
const sandbox = await startMessagingSandbox()
const vneid = await startVneidSandbox({
  client: { id: 'c', secret: 's', redirectUris: ['http://localhost/'] },
})
afterAll(async () => {
  await sandbox.close()
  await vneid.close()
  await db.destroy()
  await database.drop()
  rmSync(dataDir, { recursive: true })
})
const config = (more = {}) =>
  loadConfig({
    MODE: 'production',
    PUBLIC_URL: 'https://dichvucong.example.vn',
    DATA_DIR: dataDir,
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    ...more,
  })
const namesOf = async (more = {}) =>
  (await unfitForProduction(db, config(more))).map((problem) => problem.split(':')[0])

test('a clean installation is fit', async () => {
  expect(await namesOf({ MESSAGING_URL: 'http://127.0.0.1:9' })).toEqual([])
})

test('the sandbox behind MESSAGING_URL is found out, by name', async () => {
  expect(await namesOf({ MESSAGING_URL: sandbox.url })).toEqual(['runtime.messaging-sandbox'])
})

test('the stand-in of VNeID is found out, by name, even behind another address', async () => {
  const fit = config()
  const problems = await unfitForProduction(db, { ...fit, vneidIssuer: vneid.url })
  expect(problems).toEqual([
    expect.stringMatching(/^runtime.vneid-sandbox: .*anybody could sign in as anybody/),
  ])
})

test('a list of demonstration accounts in the data folder is found, by name', async () => {
  writeFileSync(join(dataDir, 'demo.json'), '[]')
  expect(await namesOf()).toEqual(['runtime.demonstration-accounts-file'])
})
