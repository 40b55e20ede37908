import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SearchDocument } from './search-document.ts'
import { fold, wordsOf } from './search-fold.ts'
import { IndexBuilder } from './search-index.ts'
import { fromTelex, fromVni } from './search-keys.ts'
import { qualifierScore, qualifiersAsked, qualifiersIn } from './search-qualifiers.ts'
import { codeIn, understand } from './search-question.ts'
import { rank } from './search-ranking.ts'
import { matchedWords, reasonsFor } from './search-reasons.ts'
import { oneSlipApart, soundOf } from './search-sounds.ts'
import { vocabularyOf } from './search-vocabulary.ts'

const document = (code: string, name: string, field: string): SearchDocument => ({
  code,
  name,
  level: 'full',
  onlineAvailable: true,
  fields: [{ code: field, name: field }],
  subjects: [{ code: 'DT1', name: 'Công dân Việt Nam' }],
  agencies: ['Ủy ban nhân dân cấp xã'],
  levels: ['xa'],
  keywords: '',
  cases: [],
  results: [],
  components: [],
  requirements: '',
})
const builder = new IndexBuilder()
for (const [code, name, field] of [
  ['1.000001', 'Thủ tục đăng ký khai sinh', 'Hộ tịch'],
  ['1.000002', 'Thủ tục đăng ký lại khai sinh', 'Hộ tịch'],
  ['1.000003', 'Thủ tục đăng ký khai tử', 'Hộ tịch'],
  ['1.000004', 'Thủ tục đăng ký kết hôn', 'Hộ tịch'],
  ['1.000005', 'Thủ tục đăng ký kết hôn có yếu tố nước ngoài', 'Hộ tịch'],
  ['1.000006', 'Đăng ký tạm trú', 'Cư trú'],
  ['1.000007', 'Cấp giấy phép xây dựng mới', 'Xây dựng'],
  ['1.000008', 'Cấp lại giấy phép lái xe', 'Sát hạch'],
] as const)
  builder.add(document(code, name, field))
const index = builder.finish()
const vocabulary = vocabularyOf(index)
const ask = (q: string) => rank(index, understand(q, vocabulary)).map(({ entry }) => entry)
const first = (q: string) => ask(q)[0]?.document.name

describe('folding', () => {
  test('takes every mark away, and writes y and i alike after a consonant', () => {
    expect(fold('ĐĂNG KÝ Thuỷ lợi')).toBe('dang ki thuy loi')
    expect(fold('đăng kí')).toBe(fold('Đăng ký'))
  })

  test('reads composed and decomposed letters, and tone on either vowel, as one word', () => {
    const [composed, decomposed] = [wordsOf('hoà'.normalize('NFC'))[0], wordsOf('hoà'.normalize('NFD'))[0]]
    expect(composed).toEqual(decomposed)
    expect(wordsOf('hòa')[0]!.mark).toBe(wordsOf('hoà')[0]!.mark)
    expect(wordsOf('hóa')[0]!.mark).not.toBe(wordsOf('hoà')[0]!.mark)
  })
})

describe('keys typed with the input method off', () => {
  test.each([
    ['ddawng', 'dang'],
    ['kys', 'ki'],
    ['thuwowngf', 'thuong'],
    ['giaays', 'giay'],
    ['chuwsng', 'chung'],
    ['nhaanj', 'nhan'],
    ['mej', 'me'],
  ])('Telex %s is %s', (typed, meant) => {
    expect(fromTelex(typed)).toBe(meant)
  })

  test('VNI is read, a class such as B2 is left alone', () => {
    expect([fromVni('d9a8ng'), fromVni('ky1'), fromVni('b2')]).toEqual(['dang', 'ki', undefined])
  })
})

describe('slips', () => {
  test.each([
    ['xinh', 'sinh'],
    ['chú', 'trú'],
    ['nái', 'lái'],
    ['dấy', 'giấy'],
    ['xát', 'xác'],
    ['căng', 'căn'],
  ])('%s sounds like %s', (typed, meant) => {
    expect(soundOf(typed)).toBe(soundOf(meant))
  })

  test('one slip is one letter more, less or other, or two swapped', () => {
    const apart = ['giap', 'gia', 'giayy', 'gyai', 'giya'].map((word) => oneSlipApart(word, 'giay'))
    expect(apart).toEqual([true, true, true, false, true])
  })
})

describe('codes', () => {
  test.each([
    ['1.004194', '1.004194'],
    ['1004194', '1.004194'],
    ['thủ tục 1.004194.000.00.00.H24', '1.004194'],
    ['mã 1.0041', '1.0041'],
    ['hotline 0904123456', undefined],
    ['nhà 3 tầng', undefined],
  ])('%s', (text, code) => {
    expect(codeIn(text)).toBe(code)
  })
})

describe('understanding', () => {
  test.each([
    ['ks', 'Thủ tục đăng ký khai sinh'],
    ['vợ tôi vừa đẻ', 'Thủ tục đăng ký khai sinh'],
    ['khai xinh', 'Thủ tục đăng ký khai sinh'],
    ['ddawng kys khai sinh', 'Thủ tục đăng ký khai sinh'],
    ['mất giấy khai sinh bản gốc', 'Thủ tục đăng ký lại khai sinh'],
    ['ông nội mới mất', 'Thủ tục đăng ký khai tử'],
    ['lấy vợ', 'Thủ tục đăng ký kết hôn'],
    ['lấy chồng Hàn Quốc', 'Thủ tục đăng ký kết hôn có yếu tố nước ngoài'],
    ['đk tạm chú', 'Đăng ký tạm trú'],
    ['gpxd', 'Cấp giấy phép xây dựng mới'],
    ['mất bằng lái', 'Cấp lại giấy phép lái xe'],
  ])('%s → %s', (q, name) => {
    expect(first(q)).toBe(name)
  })

  test('what is narrowed loses when nobody asked for it, and gains when somebody did', () => {
    const renewed = qualifiersIn(wordsOf('Đăng ký lại khai sinh'))
    const plain = qualifiersAsked(wordsOf('đăng ký khai sinh').map((w) => ({ ...w, also: [] })))
    const again = qualifiersAsked(wordsOf('khai sinh làm lại').map((w) => ({ ...w, also: [] })))
    expect(qualifierScore(renewed, plain)).toBeLessThan(0)
    expect(qualifierScore(renewed, again)).toBeGreaterThan(0)
  })

  test('says why: the abbreviation it read, and the words of the name', () => {
    const question = understand('gpxd', vocabulary)
    const entry = rank(index, question)[0]!.entry
    expect(
      reasonsFor(entry, question)
        .map(({ vi }) => vi)
        .join('; '),
    ).toContain('“gpxd” được hiểu là')
    expect(matchedWords(entry, question)).toEqual(expect.arrayContaining(['giấy', 'phép', 'xây', 'dựng']))
  })
})

test('any text at all is answered, within bounds and at once', () => {
  const hostile = fc.oneof(
    fc.string({ maxLength: 400 }),
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.constantFrom(
      "'; drop table procedures.procedure; --",
      'a & b | !c <-> (d:*)',
      '%%%___\\',
      '\0\0khai sinh\0',
      '👶🏻👨‍👩‍👧 khai sinh',
      'a'.repeat(10_000),
      'khai sinh '.repeat(2_000),
      '\ud800\udfff',
      '1.'.repeat(500),
    ),
  )
  fc.assert(
    fc.property(hostile, (text) => {
      const question = understand(text, vocabulary)
      expect(question.words.length).toBeLessThanOrEqual(60)
      expect(rank(index, question).length).toBeLessThanOrEqual(index.entries.length)
    }),
    { numRuns: 300 },
  )
})

test('an abbreviation that nobody listed is read by the first letters of the names', () => {
  expect(vocabulary.acronym('ttdk')?.map(({ written }) => written)).toEqual(['thủ', 'tục', 'đăng', 'ký'])
  expect(vocabulary.acronym('xyz')).toBeUndefined()
})
