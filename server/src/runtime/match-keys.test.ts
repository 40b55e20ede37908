import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeEach, expect, inject, test } from 'vitest'
import { keyFile } from '#platform/key-file.ts'
import { keyPath } from '#platform/vault/keys.ts'
import { cloneDatabase } from '../testing/databases.ts'
import { matchKeys } from './match-keys.ts'

const root = mkdtempSync(join(tmpdir(), 'motcua-match-'))
const database = await cloneDatabase(inject('postgres'))
const client = new pg.Client({ connectionString: database.ownerUrl })
await client.connect()
afterAll(async () => {
  await client.end()
  await database.drop()
  rmSync(root, { recursive: true })
})

let folder = ''
let started = 0
beforeEach(() => {
  started += 1
  folder = join(root, String(started))
  cpSync(inject('postgres').keysFolder, folder, { recursive: true })
})
const numbers = async () =>
  (await client.query('select no from platform.installation_key order by no')).rows.map(({ no }) => no)

test('a database in which nothing was ever locked makes keys and knows them again', async () => {
  const fresh = join(root, 'fresh')
  await client.query('begin; delete from platform.subject_key; delete from platform.installation_key')
  await matchKeys(client, fresh)
  const found = await client.query('select no, fingerprint from platform.installation_key order by no')
  await matchKeys(client, fresh)
  const again = await client.query('select no, fingerprint from platform.installation_key order by no')
  await client.query('rollback')
  expect(found.rows.map(({ no }) => no)).toEqual([0, 1])
  expect(again.rows).toEqual(found.rows)
})

test('without its keys, or with others, it is not served from, and hears what to do', async () => {
  await client.query(
    `insert into platform.subject_key (subject_id, key_no, wrapped) values (gen_random_uuid(), 1, $1)`,
    [randomBytes(61)],
  )
  const refusing = () => matchKeys(client, folder)
  await expect(refusing()).resolves.toBeDefined()
  writeFileSync(keyPath(folder, 1), randomBytes(32))
  await expect(refusing()).rejects.toThrow(
    /of 1 people.*\n.*1\.key is another key.*\nPut the folder .* back from the backup/,
  )
  rmSync(keyPath(folder, 1))
  await expect(refusing()).rejects.toThrow('1.key is missing')
  rmSync(folder, { recursive: true })
  await expect(refusing()).rejects.toThrow('index.key is missing')
  expect(await numbers()).toEqual([0, 1])
})

test('an index key that is another is refused although it locks nothing', async () => {
  writeFileSync(keyPath(folder, 'index'), randomBytes(32))
  await expect(matchKeys(client, folder)).rejects.toThrow('index.key is another key')
})

test('a key that was made when something stopped the change of keys is taken up, one that locked nothing may go', async () => {
  await keyFile(keyPath(folder, 2))
  expect((await matchKeys(client, folder)).newest().no).toBe(2)
  expect(await numbers()).toEqual([0, 1, 2])
  rmSync(keyPath(folder, 2))
  expect((await matchKeys(client, folder)).newest().no).toBe(1)
  expect(await numbers()).toEqual([0, 1])
})
