import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCitizenId, isTaxCode, plainPhone } from './identifiers.ts'

test('a citizen number has exactly 12 digits', () => {
  expect(isCitizenId('099190000017')).toBe(true)
  for (const wrong of ['', '09919000001', '0991900000170', '09919000001a', ' 099190000017'])
    expect(isCitizenId(wrong)).toBe(false)
})

test('a tax number ends with its check digit; a branch adds three digits', () => {
  expect(['9900000023', '9900000023-001'].every(isTaxCode)).toBe(true)
  for (const wrong of ['', '9900000024', '990000002', '9900000023-1', '9900000023001', '099190000017'])
    expect(isTaxCode(wrong)).toBe(false)
})

test('one changed digit is noticed whatever the number', () => {
  const digits = fc.stringMatching(/^\d{9}$/)
  const change = fc.record({ at: fc.nat(8), by: fc.integer({ min: 1, max: 9 }) })
  fc.assert(
    fc.property(digits, change, (nine, { at, by }) => {
      const valid = Array.from({ length: 10 }, (_, d) => `${nine}${d}`).filter(isTaxCode)
      expect(valid.length).toBeLessThanOrEqual(1)
      if (!valid[0]) return
      const changed = `${valid[0].slice(0, at)}${(Number(valid[0][at]) + by) % 10}${valid[0].slice(at + 1)}`
      expect(isTaxCode(changed)).toBe(false)
    }),
  )
})

test('a phone number is kept without the spaces people type', () => {
  expect(plainPhone('0900 000.017')).toBe('0900000017')
  expect(plainPhone('(+84) 900-000-017')).toBe('+84900000017')
})
