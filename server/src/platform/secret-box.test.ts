import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { secretBox } from './secret-box.ts'

const folder = await mkdtemp(join(tmpdir(), 'motcua-box-'))
afterAll(() => rm(folder, { recursive: true }))
const secret = Buffer.from('không ai đọc được')

test('what was sealed opens again, for whom it was sealed and after a restart', async () => {
  const sealed = await secretBox(folder, 'some').seal(secret, 'hoa')
  expect(sealed.includes(secret)).toBe(false)
  expect(await secretBox(folder, 'some').open(sealed, 'hoa')).toEqual(secret)
  await expect(secretBox(folder, 'some').open(sealed, 'minh')).rejects.toThrow()
  await expect(secretBox(folder, 'other').open(sealed, 'hoa')).rejects.toThrow()
})

test('a changed bit does not open', async () => {
  const box = secretBox(folder, 'some')
  const sealed = await box.seal(secret, 'hoa')
  sealed[14]! ^= 1
  await expect(box.open(sealed, 'hoa')).rejects.toThrow()
})

test('two programs that start at once use one key, which only its owner reads', async () => {
  const boxes = Array.from({ length: 5 }, () => secretBox(folder, 'race'))
  const digests = await Promise.all(boxes.map((box) => box.digest('x')))
  expect(new Set(digests.map(String)).size).toBe(1)
  expect((await stat(join(folder, 'race.key'))).mode & 0o777).toBe(0o600)
  expect((await readdir(folder)).filter((name) => !name.endsWith('.key'))).toEqual([])
})
