import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { holderOf, lockDataFolder } from './instance-lock.ts'
import { beginningOf } from './processes.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'motcua-lock-'))
const leave = (content: string) => writeFileSync(join(dataDir, 'run', 'instance.json'), content)
const holder = {
  pid: process.pid,
  beginning: beginningOf(process.pid),
  purpose: 'test',
  address: null,
  since: 'now',
}
beforeEach(() => {
  rmSync(join(dataDir, 'run'), { recursive: true, force: true })
  mkdirSync(join(dataDir, 'run'), { recursive: true })
})
afterAll(() => rmSync(dataDir, { recursive: true }))

test('a folder has one holder, until it is released', () => {
  const lock = lockDataFolder(dataDir, 'npm start', 'http://localhost:1')
  expect(lock.afterCrash).toBe(false)
  expect(() => lockDataFolder(dataDir, 'backup')).toThrow(
    `process ${process.pid} (npm start, http://localhost:1)`,
  )
  lock.release()
  expect(holderOf(dataDir)).toBeUndefined()
  lockDataFolder(dataDir, 'backup').release()
})

test.each([
  ['a process that is dead', JSON.stringify({ ...holder, pid: 2 ** 22 + 1 })],
  ['another process that got the same number later', JSON.stringify({ ...holder, beginning: 'earlier' })],
  ['nobody, because the power failed while it was written', '{"pid":'],
])('a lock left by %s is taken over', (_who, content) => {
  leave(content)
  const lock = lockDataFolder(dataDir, 'npm start')
  expect(lock.afterCrash).toBe(true)
  expect(holderOf(dataDir)).toMatchObject({ pid: process.pid })
})

test('of five processes that find a dead holder at once, exactly one gets the folder', async () => {
  const program = join(dataDir, 'contender.mjs')
  const source = `import { lockDataFolder } from './instance-lock.ts'
    process.stdin.once('data', () => {
      try { lockDataFolder(${JSON.stringify(dataDir)}, 'contender'); process.stdout.write('won') }
      catch { process.stdout.write('lost') }
    })
    process.stdout.write('here')`
  const stdin = { contents: source, resolveDir: import.meta.dirname, loader: 'ts' as const }
  await build({ stdin, outfile: program, bundle: true, platform: 'node', format: 'esm' })
  leave(JSON.stringify({ ...holder, pid: 2 ** 22 + 1 }))

  const contenders = Array.from({ length: 5 }, () => spawn(process.execPath, [program], { stdio: 'pipe' }))
  await Promise.all(contenders.map((c) => heard(c)))
  const results = contenders.map((c) => heard(c))
  for (const contender of contenders) contender.stdin?.write('go')
  expect((await Promise.all(results)).sort()).toEqual(['lost', 'lost', 'lost', 'lost', 'won'])
  for (const contender of contenders) contender.kill()
})

const heard = (child: ChildProcess): Promise<string> =>
  new Promise((settle) => child.stdout?.once('data', (data) => settle(String(data))))
