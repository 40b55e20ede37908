import { expect, test } from 'vitest'
import { isUnitCode, reversedCode } from './unit-codes.ts'

test('a code is a letter and two digits, lower levels on the right, at most 35 characters', () => {
  expect(['H24', 'H24.17', 'H24.17.05'].every(isUnitCode)).toBe(true)
  expect(['', '24', 'h24', 'H24.', 'H24..5', 'H24.X', `H24${'.123456789'.repeat(4)}`].some(isUnitCode)).toBe(
    false,
  )
})

test('the reversed form puts lower levels on the left', () => {
  expect(reversedCode('H24')).toBe('000.00.00.H24')
  expect(reversedCode('H24.17')).toBe('000.00.17.H24')
  expect(reversedCode('H24.6')).toBe('000.00.06.H24')
  expect(reversedCode('H24.17.05')).toBe('000.05.17.H24')
  expect(reversedCode('H24.60.4.1')).toBe('001.04.60.H24')
})

test('a code too long for 13 characters has no reversed form', () => {
  expect(reversedCode('H24.101')).toBeUndefined()
  expect(reversedCode('H24.1.2.3.4')).toBeUndefined()
})
