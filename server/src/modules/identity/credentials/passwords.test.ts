import { verify } from '@node-rs/argon2'
import { beforeEach, expect, test, vi } from 'vitest'
import { hashPassword, passwordFits } from './passwords.ts'

vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof import('@node-rs/argon2')>()
  return { ...real, verify: vi.fn(real.verify) }
})
const looks = vi.mocked(verify)
beforeEach(() => void looks.mockClear())

const OWASP = /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/

test('a password fits its own hash and no other', async () => {
  const hash = await hashPassword('mật khẩu có dấu')
  expect(hash).toMatch(OWASP)
  expect(await passwordFits(hash, 'mật khẩu có dấu')).toBe(true)
  expect(await passwordFits(hash, 'mat khau co dau')).toBe(false)
})

test('marks may be composed by the keyboard in one way or the other', async () => {
  const hash = await hashPassword('gió mùa đông bắc'.normalize('NFD'))
  expect(await passwordFits(hash, 'gió mùa đông bắc'.normalize('NFC'))).toBe(true)
})

test('two hashes of one password differ', async () => {
  expect(await hashPassword('x')).not.toBe(await hashPassword('x'))
})

test('without an account the same work is done, and the answer is no', async () => {
  expect(await passwordFits(undefined, 'x')).toBe(false)
  expect(await passwordFits(undefined, 'nobody signs in with this')).toBe(false)
  expect(looks.mock.calls.map(([hash]) => OWASP.test(String(hash)))).toEqual([true, true])
})
