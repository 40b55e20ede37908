import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { codePointsOf } from './font-coverage.ts'
import { drawable, fontFolders } from './fonts.ts'
import {
  dong,
  longDate,
  longMoment,
  type PlainData,
  plainLetter,
  renderLetter,
  shortDate,
  shortMoment,
  signatureMoment,
} from './index.ts'
import { printable, printableText } from './printable.ts'

const LETTERS = 'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ'

test('every Vietnamese letter can be drawn in every face', () => {
  const missing = [...LETTERS, ...LETTERS.toUpperCase(), ...'–—“”‘’…₫§•']
  expect(missing.filter((c) => !drawable().has(c.codePointAt(0)!))).toEqual([])
})

test('the coverage of a font is read as it is: letters, no emoji, no Chinese', () => {
  const points = codePointsOf(readFileSync(join(fontFolders()[0]!, 'Tinos_400Regular.ttf')))
  expect([...'Aẵ€'].every((c) => points.has(c.codePointAt(0)!))).toBe(true)
  expect([...'😀漢\u{1F512}'].some((c) => points.has(c.codePointAt(0)!))).toBe(false)
})

test('decomposed text is composed, and what cannot be printed is shown as missing', () => {
  expect(printableText('Nguyễn Đức'.normalize('NFD'))).toBe('Nguyễn Đức')
  expect(printableText('Lê 😀 漢 Thị \ud800')).toBe('Lê □ □ Thị □')
})

test('control and direction characters are dropped, lines stay', () => {
  expect(printableText('a\u202Eb\u0000c\u200Bd\u2066e\tf\r\ng\u2028h')).toBe('abcde f\ng\nh')
})

test('a run of letters that would leave the page may break', () => {
  const parts = printableText('x'.repeat(100)).split('\u200B')
  expect([parts.length, parts.join('')]).toEqual([4, 'x'.repeat(100)])
})

test('structures are cleaned to their leaves', () => {
  const at = new Date('2026-01-05T01:02:03Z')
  expect(printable({ a: ['e\u0301\u0000', 1, null], b: { c: undefined, d: at, e: true } })).toEqual({
    a: ['é', 1, null],
    b: { c: null, d: '2026-01-05T01:02:03.000Z', e: true },
  })
})

test('dates are Vietnamese, whatever the machine’s zone', () => {
  const lastSecond = new Date('2026-01-04T17:02:03Z')
  expect(longDate(lastSecond)).toBe('ngày 05 tháng 01 năm 2026')
  expect(longMoment(lastSecond)).toBe('00 giờ 02 phút, ngày 05 tháng 01 năm 2026')
  expect(shortDate(lastSecond)).toBe('05/01/2026')
  expect(shortMoment(lastSecond)).toBe('00:02 05/01/2026')
  expect(signatureMoment(lastSecond)).toBe('05/01/2026 00:02:03 +07:00')
})

test('money is grouped by thousands', () => {
  expect([0, 999, 8000, 1258000].map(dong)).toEqual(['0 đồng', '999 đồng', '8.000 đồng', '1.258.000 đồng'])
})

const plain: PlainData = {
  agency: { parent: null, name: 'Ủy ban nhân dân phường Hồng Bàng', place: 'Hồng Bàng' },
  number: null,
  at: new Date('2026-11-23T01:05:09Z'),
  demonstration: true,
  qrUrl: null,
  kind: 'Thông báo',
  abstract: 'Thử',
  paragraphs: ['Một đoạn.'],
  signer: { title: 'Chủ tịch', name: 'Đặng Hữu Nghĩa (giả định)' },
  recipients: [],
  signed: null,
}

test('a template that does not compile says why, and the next letter is made', async () => {
  const broken = { ...plainLetter, present: () => ({ kind: 'Thông báo' }) }
  await expect(renderLetter(broken, plain)).rejects.toThrow(/plain\.typ did not compile/)
  expect((await renderLetter(plainLetter, plain)).subarray(0, 5).toString()).toBe('%PDF-')
})

test('a long letter does not keep others waiting for this thread', async () => {
  await renderLetter(plainLetter, plain)
  const paragraphs = Array.from(
    { length: 20_000 },
    (_, i) => `Đoạn thứ ${i}, dài thêm một chút cho trang giấy đầy.`,
  )
  let longest = 0
  let last = performance.now()
  const ticking = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 5)
  const start = performance.now()
  await renderLetter(plainLetter, { ...plain, paragraphs })
  clearInterval(ticking)
  expect(performance.now() - start).toBeGreaterThan(200)
  expect(longest).toBeLessThan((performance.now() - start) / 2)
})
