import { expect, test } from 'vitest'
import { linesOf } from './wrap.ts'

test('a name is broken between words, a long word is cut, and no more than four lines stand in a step', () => {
  expect(linesOf('Thẩm định hồ sơ', 88)).toEqual(['Thẩm định hồ', 'sơ'])
  expect(linesOf('', 88)).toEqual([])
  expect(linesOf('abcdefghijklmnopqrst', 66)).toEqual(['abcdefghi…'])
  expect(linesOf('một hai ba bốn năm sáu bảy tám', 40)).toEqual(['một', 'hai ba', 'bốn', 'năm…'])
})
