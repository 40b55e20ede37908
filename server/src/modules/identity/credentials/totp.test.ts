import { expect, test } from 'vitest'
import { base32, otpauthUri, stepAt, stepOf, totp } from './totp.ts'

const secret = Buffer.from('12345678901234567890')

test.each([
  ['1970-01-01T00:00:59Z', '94287082'],
  ['2005-03-18T01:58:29Z', '07081804'],
  ['2005-03-18T01:58:31Z', '14050471'],
  ['2009-02-13T23:31:30Z', '89005924'],
  ['2033-05-18T03:33:20Z', '69279037'],
  ['2603-10-11T11:33:20Z', '65353130'],
])('at %s the code is that of RFC 6238, appendix B', (at, code) =>
  expect(totp(secret, stepAt(new Date(at)), 8)).toBe(code),
)

test('a code counts in its own half minute, the one before and the one after', () => {
  const now = new Date('2026-11-23T02:00:10Z')
  const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)
  const code = totp(secret, stepAt(now))
  const fits = [-60, -30, 0, 30, 60].map((seconds) => stepOf(secret, code, later(seconds)))
  expect(fits).toEqual([undefined, stepAt(now), stepAt(now), stepAt(now), undefined])
  expect(stepOf(secret, `${code}0`, now)).toBeUndefined()
  expect(stepOf(secret, '', now)).toBeUndefined()
})

test.each([
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
])('base 32 of %s is that of RFC 4648', (text, encoded) => expect(base32(Buffer.from(text))).toBe(encoded))

test('the picture names the city and the account', () => {
  expect(otpauthUri(secret, 'Một Cửa', 'lan')).toBe(
    'otpauth://totp/M%E1%BB%99t%20C%E1%BB%ADa:lan?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=M%E1%BB%99t%20C%E1%BB%ADa',
  )
})
