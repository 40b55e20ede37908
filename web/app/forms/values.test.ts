import { expect, test } from 'vitest'
import { answerText, asDate, textValue } from './values.ts'

test('a date is shown in three fields, also while it is not a date yet', () => {
  expect(asDate('1990-03-27')).toEqual(['27', '03', '1990'])
  expect(asDate('31/2/')).toEqual(['31', '2', ''])
  expect(asDate(undefined)).toEqual(['', '', ''])
})

test('answers are told in words', () => {
  expect(answerText({ type: 'string', format: 'date' }, '1990-03-27', 'vi')).toBe('27/03/1990')
  expect(answerText({ type: 'number', 'x-widget': 'money' }, 7000, 'vi')).toBe('7.000 ₫')
  expect(
    answerText({ enum: ['a'], 'x-labels': { a: 'Thuê' }, 'x-labels-en': { a: 'Rented' } }, 'a', 'en'),
  ).toBe('Rented')
  expect(answerText({ type: 'boolean' }, false, 'vi')).toBe('Không')
  expect(answerText({ type: 'string' }, '', 'vi')).toBeUndefined()
})

test('figures are written with a decimal comma', () => {
  expect(textValue(3.5)).toBe('3,5')
})
