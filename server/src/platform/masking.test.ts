import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maskName, maskNumber } from './masking.ts'

test('a name keeps its family name and first letters', () => {
  expect(maskName('Nguyễn Văn An')).toBe('Nguyễn V*** A***')
  expect(maskName('  Đỗ   Ước ')).toBe('Đỗ Ư***')
  expect(maskName('Ánh'.normalize('NFD'))).toBe('Á***')
  expect(maskName('')).toBe('')
})

test('a number keeps its ends', () => {
  expect(maskNumber('031095551234')).toBe('0310****1234')
  expect(maskNumber('0900 000 321')).toBe('*******321')
  expect(maskNumber('12345')).toBe('***')
})

test('the length of a given name is not told, and at least four digits of any number are hidden', () => {
  const word = fc
    .string({ minLength: 2, maxLength: 12 })
    .filter((w) => !/[\s*]/.test(w) && w.normalize('NFC') === w)
  fc.assert(
    fc.property(word, word, (family, given) => {
      expect(maskName(`${family} ${given}`).endsWith(`${[...given][0]}***`)).toBe(true)
    }),
  )
  fc.assert(
    fc.property(fc.stringMatching(/^\d{7,20}$/), (digits) => {
      expect(maskNumber(digits).replace(/\*/g, '').length).toBeLessThanOrEqual(Math.max(3, digits.length - 4))
    }),
  )
})
