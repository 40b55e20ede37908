import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { startPostgres } from './embedded-postgres.ts'
import { isAlive } from './processes.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'motcua-cluster-'))
chmodSync(dataDir, 0o711)
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

const query = async (url: string, sql: string) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

test('a folder becomes a database, keeps its rows, and sorts Vietnamese', async () => {
  const first = await startPostgres({ dataDir, durable: true })
  await query(first.url('postgres'), `create table kept as select 'Đà Nẵng' as name`)
  expect(await query(first.url('postgres'), `select 'đ' collate "vi-VN-x-icu" < 'e' as sorted`)).toEqual([
    { sorted: true },
  ])
  expect(await query(first.url('postgres'), 'show fsync')).toEqual([{ fsync: 'on' }])
  await first.stop()
  expect(isAlive(first.pid)).toBe(false)

  const second = await startPostgres({ dataDir, durable: true })
  expect(await query(second.url('postgres'), 'select name from kept')).toEqual([{ name: 'Đà Nẵng' }])
  await second.stop()
})

test('the superuser password is asked for and readable by its owner only', async () => {
  const postgres = await startPostgres({ dataDir, durable: true })
  const wrong = postgres.url('postgres').replace(/:[0-9a-f]+@/, ':wrong@')
  await expect(query(wrong, 'select 1')).rejects.toThrow(/password authentication failed/)
  expect(statSync(join(dataDir, 'keys', 'postgres-superuser')).mode & 0o777).toBe(0o600)
  await postgres.stop()
})

test('a server left by a killed parent is replaced, and one killed outright is recovered', async () => {
  const orphan = await startPostgres({ dataDir, durable: true })
  await query(orphan.url('postgres'), 'create table acknowledged as select 1 as n')
  const heir = await startPostgres({ dataDir, durable: true })
  expect(isAlive(orphan.pid)).toBe(false)
  await query(heir.url('postgres'), 'insert into acknowledged values (2)')
  process.kill(heir.pid, 'SIGKILL')
  const recovered = await startPostgres({ dataDir, durable: true })
  expect(await query(recovered.url('postgres'), 'select n from acknowledged order by n')).toEqual([
    { n: 1 },
    { n: 2 },
  ])
  await recovered.stop()
})

test('in a folder that nobody can enter, root runs it in a namespace, or says what to do', async () => {
  const closed = mkdtempSync(join(tmpdir(), 'motcua-closed-'))
  const root = process.getuid?.() === 0
  const possible = !root || spawnSync('unshare', ['--user', 'true']).status === 0
  const postgres = await startPostgres({ dataDir: closed, durable: false }).catch(
    (error: Error) => error.message,
  )
  if (typeof postgres === 'string') expect(postgres).toMatch(/"nobody" cannot enter .*chmod o\+x/)
  else await postgres.stop()
  expect(typeof postgres === 'string').toBe(!possible)
  rmSync(closed, { recursive: true, force: true })
})
