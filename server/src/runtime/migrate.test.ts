import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeWorkerUtils } from 'graphile-worker'
import pg from 'pg'
import { afterAll, beforeEach, expect, inject, test } from 'vitest'
import { cloneDatabase } from '../testing/databases.ts'
import { migrate } from './migrate.ts'
import { prepareDatabase } from './prepare-database.ts'

const folder = mkdtempSync(join(tmpdir(), 'motcua-migrations-'))
const database = `m_${process.pid}`
const admin = new pg.Client({ connectionString: inject('postgres').superUrl })
await admin.connect()
afterAll(async () => {
  await admin.query(`drop database if exists ${database} with (force)`)
  await admin.end()
  rmSync(folder, { recursive: true })
})

const file = (name: string, sql: string) => writeFileSync(join(folder, name), sql)
const fresh = async () => {
  await admin.query(`drop database if exists ${database} with (force)`)
  return prepareDatabase(inject('postgres').superUrl, database)
}
beforeEach(() => {
  file('0001_one.sql', 'create schema a; create table a.row (n int);')
  file('0002_two.sql', 'insert into a.row values (1);')
  rmSync(join(folder, '0003_three.sql'), { force: true })
})
const asApp = async (url: string, sql: string) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

test('three programs that migrate at once apply each file once', async () => {
  const { ownerUrl, appUrl } = await fresh()
  const applied = await Promise.all([1, 2, 3].map(() => migrate(ownerUrl, folder)))
  expect(applied.flat()).toEqual(['0001_one.sql', '0002_two.sql'])
  expect(await asApp(appUrl, 'select n from a.row')).toEqual([{ n: 1 }])
})

test('a file edited or missing after it was applied is refused by name, and nothing more is applied', async () => {
  const { ownerUrl, appUrl } = await fresh()
  await migrate(ownerUrl, folder)
  file('0002_two.sql', 'insert into a.row values (2);')
  file('0003_three.sql', 'insert into a.row values (3);')
  await expect(migrate(ownerUrl, folder)).rejects.toThrow('0002_two.sql was edited')
  rmSync(join(folder, '0002_two.sql'))
  await expect(migrate(ownerUrl, folder)).rejects.toThrow('0002_two.sql was applied')
  expect(await asApp(appUrl, 'select n from a.row')).toEqual([{ n: 1 }])
})

test('a failing file leaves nothing of itself and says the line', async () => {
  const { ownerUrl, appUrl } = await fresh()
  file('0003_three.sql', 'insert into a.row values (3);\nselekt 1;')
  await expect(migrate(ownerUrl, folder)).rejects.toThrow(/0003_three.sql failed: syntax error.*line 2/)
  expect(await asApp(appUrl, 'select n from a.row')).toEqual([{ n: 1 }])
})

test('the application role works with rows and jobs, and changes no table', async () => {
  const { ownerUrl, appUrl } = await fresh()
  await migrate(ownerUrl, folder)
  await asApp(appUrl, 'insert into a.row values (5)')
  await expect(asApp(appUrl, 'alter table a.row add column m int')).rejects.toThrow(/must be owner/)
  await expect(asApp(appUrl, 'create table a.other (n int)')).rejects.toThrow(/permission denied/)
  await expect(asApp(appUrl, 'delete from runtime.migration')).rejects.toThrow(/permission denied/)
  const queue = await makeWorkerUtils({ connectionString: appUrl })
  await queue.addJob('greet', { to: 'anyone' })
  await queue.release()
  expect(await asApp(appUrl, 'select task_identifier from graphile_worker.jobs')).toEqual([
    { task_identifier: 'greet' },
  ])
})

test('a test database is a private clone of the project as migrated', async () => {
  const clone = await cloneDatabase(inject('postgres'))
  expect(await asApp(clone.appUrl, 'select count(*)::int > 0 as migrated from runtime.migration')).toEqual([
    { migrated: true },
  ])
  await clone.drop()
})
