import { expect, test } from 'vitest'
import { formatBytes, formatDate, formatLimit, formatMoment, formatMoney } from './format.ts'
import { localeOf, localised } from './index.ts'

test('dates and times are those of Vietnam', () => {
  expect(formatDate('2026-11-21')).toBe('21/11/2026')
  expect(formatDate('2026-11-21T18:30:00Z')).toBe('22/11/2026')
  expect(formatMoment('2026-11-21T18:30:00Z')).toBe('01:30, 22/11/2026')
})

test('money, sizes and time limits are written as people write them', () => {
  expect(formatMoney(7000)).toBe('7.000 ₫')
  expect(formatBytes(1_300_000)).toBe('1,2 MB')
  expect(formatLimit(3, 'working_day', 'vi')).toBe('3 ngày làm việc')
  expect(formatLimit(1, 'working_day', 'en')).toBe('1 working day')
  expect(formatLimit(null, 'other', 'vi')).toBeUndefined()
})

test('a page keeps its address in the other language', () => {
  expect(localised('/', 'en')).toBe('/en')
  expect(localised('/en', 'vi')).toBe('/')
  expect(localised('/en/tra-cuu', 'vi')).toBe('/tra-cuu')
  expect(localised('/en/tra-cuu', 'en')).toBe('/en/tra-cuu')
  expect(localised('/english-words', 'vi')).toBe('/english-words')
  expect(localeOf('/en/tra-cuu')).toBe('en')
  expect(localeOf('/enx')).toBe('vi')
})
