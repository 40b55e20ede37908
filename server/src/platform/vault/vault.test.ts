import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { keyFile } from '../key-file.ts'
import { keyPath, makeKeys, openKeys } from './keys.ts'
import { Vault } from './vault.ts'

const root = mkdtempSync(join(tmpdir(), 'motcua-vault-'))
afterAll(() => rmSync(root, { recursive: true }))
const folder = join(root, 'people')
await makeKeys(folder)
const vault = new Vault(openKeys(folder))
const [ANN, BOB] = ['01900000-0000-7000-8000-00000000000a', '01900000-0000-7000-8000-00000000000b']
const asRead = ({ keyNo, wrapped }: { keyNo: number; wrapped: Buffer }) => {
  const number = Buffer.alloc(4)
  number.writeInt32BE(keyNo)
  return Buffer.concat([number, wrapped])
}

test('what is sealed opens for the same person at the same place, and nowhere else', () => {
  const { key, kept } = vault.newKey(ANN)
  const sealed = key.seal('phone', '0900000123')
  expect(sealed.toString('latin1')).not.toContain('0900000123')
  expect(vault.keyOf(ANN, asRead(kept)).open('phone', sealed)).toBe('0900000123')
  expect(() => key.open('email', sealed)).toThrow()
  expect(() => vault.newKey(ANN).key.open('phone', sealed)).toThrow()
  expect(() => vault.keyOf(BOB, asRead(kept))).toThrow()
  for (const at of [0, 1, 14, sealed.length - 1]) {
    const changed = Buffer.from(sealed)
    changed[at]! ^= 1
    expect(() => key.open('phone', changed), `byte ${at}`).toThrow()
  }
})

test('the same text is sealed differently each time', () => {
  const { key } = vault.newKey(ANN)
  expect(key.seal('phone', '0900000123').equals(key.seal('phone', '0900000123'))).toBe(false)
})

test('an index is equal for equal texts of a place, and another under another key', async () => {
  const strange = join(root, 'strange')
  await makeKeys(strange)
  const of = vault.index('citizen_id', '099190000017')
  expect(of.equals(vault.index('citizen_id', '099190000017'))).toBe(true)
  expect(of.equals(vault.index('citizen_id', '099190000018'))).toBe(false)
  expect(of.equals(vault.index('phone', '099190000017'))).toBe(false)
  expect(of.equals(new Vault(openKeys(strange)).index('citizen_id', '099190000017'))).toBe(false)
})

test('a new key is taken notice of while the program runs: for what is locked from then on, and for what others locked', async () => {
  const [old, both] = [join(root, 'old'), join(root, 'both')]
  cpSync(folder, old, { recursive: true })
  cpSync(folder, both, { recursive: true })
  const running = new Vault(openKeys(old))
  const before = running.newKey(ANN)
  expect(before.kept.keyNo).toBe(1)
  await keyFile(keyPath(both, 2))
  const rewrapped = new Vault(openKeys(both)).rewrap(before.kept)
  expect(rewrapped.keyNo).toBe(2)
  const sealed = before.key.seal('phone', '0900000123')
  expect(() => running.keyOf(ANN, asRead(rewrapped))).toThrow('2.key is missing')
  cpSync(keyPath(both, 2), keyPath(old, 2))
  expect(running.keyOf(ANN, asRead(rewrapped)).open('phone', sealed)).toBe('0900000123')
  expect(running.newKey(BOB).kept.keyNo).toBe(2)
})

test('reading one person costs microseconds', () => {
  const { key, kept } = vault.newKey(ANN)
  const row = { kept: asRead(kept), sealed: key.seal('phone', '0900000123') }
  const rounds = 2_000
  const began = performance.now()
  for (let i = 0; i < rounds; i += 1) {
    const opened = vault.keyOf(ANN, row.kept)
    for (let column = 0; column < 4; column += 1) opened.open('phone', row.sealed)
  }
  const each = ((performance.now() - began) / rounds) * 1000
  console.log(`unlocking a data key and opening four columns: ${each.toFixed(1)} µs`)
  // some forty times what it takes on a busy machine
  expect(each).toBeLessThan(2_000)
})
