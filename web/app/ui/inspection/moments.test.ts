import { expect, test } from 'vitest'
import { momentIn } from './moments.ts'

test('a day and a time of Vietnam are one instant', () => {
  expect(momentIn('21/11/2026 14:05')).toBe('2026-11-21T07:05:00.000Z')
  expect(momentIn('1/2/2026')).toBe('2026-01-31T17:00:00.000Z')
})

test('the end of a day is the beginning of the next', () => {
  expect(momentIn('31/12/2026', { end: true })).toBe('2026-12-31T17:00:00.000Z')
  expect(momentIn('31/12/2026 09:00', { end: true })).toBe('2026-12-31T02:00:00.000Z')
})

test('what is no moment stays as it was typed, to be refused at its field', () => {
  for (const text of ['hôm qua', '31/02/2026', '21/11/2026 24:00', '21/11/2026 9:75'])
    expect(momentIn(text)).toBe(text)
})
