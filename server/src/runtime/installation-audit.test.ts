import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { expect, test } from 'vitest'
import { readHeads } from '#audit-verifier'
import { loadConfig } from '#platform/config.ts'
import { projectPath } from '#platform/paths.ts'
import { databaseOfRunning } from './database.ts'
import { installations } from './installation.testing.ts'

const { root, dataDir, start, motcua } = installations()
const demo = { DEMO_DATA: 'on', SANDBOX: 'off' }

/** Acts that leave rows: each sign-in has its audit row. */
async function signInOften(url: string, times: number): Promise<void> {
  const accounts = JSON.parse(readFileSync(join(dataDir, 'demo.json'), 'utf8'))
  const { username, password } = accounts.find((a: { username: string }) => a.username === 'lan')
  for (let i = 0; i < times; i++)
    await fetch(`${url}/api/open/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password }),
    }).catch(() => {})
}

/** The newest head, once it covers more leaves than this. */
async function headBeyond(url: string, size: number): Promise<{ size: number; note: string }> {
  for (;;) {
    const answer = await fetch(`${url}/api/open/log/head`)
    const head = (answer.ok ? await answer.json() : { size: 0 }) as { size: number; note: string }
    if (head.size > size) return head
    await sleep(500)
  }
}

const held = (name: string, note: string): string => {
  const file = join(root, name)
  writeFileSync(file, note)
  return file
}

test('the log outlives kill -9, is checked from outside, and a restore to an older state is told', async () => {
  const first = await start(demo)
  const early = await headBeyond(first.url, 0)
  const working = signInOften(first.url, 200)
  await sleep(1500)
  first.child.kill('SIGKILL')
  await working

  const second = await start(demo)
  const before = await headBeyond(second.url, early.size)
  expect((await motcua(['backup', join(root, 'backup.tar.gz')], demo)).code).toBe(0)
  await signInOften(second.url, 5)
  second.child.kill('SIGTERM')
  await second.ended
  // a worker that starts signs at once
  const third = await start(demo)
  const late = await headBeyond(third.url, before.size)
  const heads = ['--head', held('early.txt', early.note), '--head', held('late.txt', late.note)]
  const checked = await motcua(['audit', 'verify', ...heads], demo)
  expect(checked.said).toMatch(/Everything is as it was logged/)
  expect(checked.code).toBe(0)

  const printed = await motcua(['audit', 'head'], demo)
  expect(readHeads(printed.said)[0]!.size).toBeGreaterThanOrEqual(late.size)
  const file = join(root, 'export.jsonl.gz')
  expect((await motcua(['audit', 'export', file], demo)).code).toBe(0)
  third.child.kill('SIGTERM')
  await third.ended

  // without the server, the database or the program
  const outside = execFileSync(
    process.execPath,
    [projectPath('packages', 'audit-verifier', 'verify.mjs'), file, ...heads],
    { cwd: root, encoding: 'utf8' },
  )
  expect(outside).toMatch(/Everything is as it was logged/)

  const folder = join(root, 'restored')
  expect((await motcua(['restore', join(root, 'backup.tar.gz')], { ...demo, DATA_DIR: folder })).code).toBe(0)
  const older = await motcua(['audit', 'verify', ...heads], { ...demo, DATA_DIR: folder })
  expect(older.said).toMatch(/held\.ahead.*restored to an older state/)
  expect(older.code).toBe(1)
  const stillHeld = await motcua(['audit', 'verify', ...heads.slice(0, 2)], { ...demo, DATA_DIR: folder })
  expect(stillHeld.said).toMatch(/Everything is as it was logged/)
}, 240_000)

test('whoever owns the database and edits a row is found by the command, with code 1', async () => {
  const { url } = await start(demo)
  await headBeyond(url, 0)
  const owner = new pg.Client({
    connectionString: databaseOfRunning(loadConfig({ DATA_DIR: dataDir })).ownerUrl,
  })
  await owner.connect()
  await owner.query(
    `update platform.audit set actor_id = 'somebody-else' where id = (select id from platform.audit order by id limit 1)`,
  )
  await owner.end()
  const { code, said } = await motcua(['audit', 'verify'], demo)
  expect(said).toMatch(
    /WRONG \(row\.edited\): platform\.audit [0-9a-f-]{36}: leaf \d+: was changed after it was logged at 20/,
  )
  expect(said).toMatch(/No head was held/)
  expect(code).toBe(1)
}, 120_000)
