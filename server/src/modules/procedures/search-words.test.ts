import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SearchDocument } from './search-document.ts'
import { fold, wordsOf } from './search-fold.ts'
import { IndexBuilder } from './search-index.ts'
import { fromTelex, fromVni } from './search-keys.ts'
import { qualifierScore, qualifiersAsked, qualifiersIn, qualifiersNarrowing } from './search-qualifiers.ts'
import { codeIn, understand } from './search-question.ts'
import { rank } from './search-ranking.ts'
import { matchedWords, reasonsFor } from './search-reasons.ts'
import { heardIn } from './search-sayings.ts'
import { oneSlipApart, soundOf } from './search-sounds.ts'
import { vocabularyOf } from './search-vocabulary.ts'
import { wishedFirst } from './search-wish.ts'

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
const asked = (q: string) => wordsOf(q).map((word) => ({ ...word, also: [] }))
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

  test('two syllables typed as one word are read apart', () => {
    expect(first('dangky khaitu')).toBe('Thủ tục đăng ký khai tử')
  })

  test('what is told before the wish is not what is asked', () => {
    const words = asked('chồng em bên Đài Loan mới sinh con, giờ muốn xin tạm trú')
    const [loudest, wished] = [heardIn(words), wishedFirst(heardIn(words), words)].map(
      (heard) => heard[0]?.saying.text,
    )
    expect(wished).toContain('tạm trú')
    expect(loudest).not.toContain('tạm trú')
  })

  test('the less of a question a saying explains, the less it counts', () => {
    const weight = (q: string) => understand(q, vocabulary).sought.get('sinh')?.weight ?? 0
    expect(weight('vừa đẻ')).toBeGreaterThan(weight('vừa đẻ bầu trời xanh ngắt mây trắng'))
  })

  test('among words with their marks, one without has none', () => {
    const read = (q: string) => [...understand(q, vocabulary).understood.keys()]
    expect(read('đổi bằng lái do hết hạn')).not.toContain('lái do')
    expect(read('bang lai do het han')).toContain('lai do')
  })

  test('of a person, mất is death and no reason to issue something again', () => {
    const again = qualifiersIn(wordsOf('cấp lại'))
    expect(qualifiersAsked(asked('ông ngoại em mất')) & again).toBe(0)
    for (const q of ['mất giấy', 'em bị mất thẻ', 'bố em mất bằng lái'])
      expect(qualifiersAsked(asked(q)) & again, q).toBe(again)
    const meant = (q: string) => heardIn(asked(q)).map(({ saying }) => saying.text)
    expect(meant('bố mẹ em mới mất, em muốn kết hôn')).not.toContain('đăng ký lại kết hôn')
    expect(meant('mất giấy kết hôn')).toContain('đăng ký lại kết hôn')
  })

  test('a name that has the plain procedure too is not narrowed by the rest of it', () => {
    const narrowing = (name: string) => qualifiersNarrowing(name, wordsOf(name))
    expect(narrowing('Cấp, cấp lại giấy phép lái xe')).toBe(0)
    expect(narrowing('Cấp lại giấy phép lái xe')).not.toBe(0)
    const tail = 'đối với người có giấy tờ do cơ quan có thẩm quyền của địa phương cấp trước ngày bị thu hồi'
    expect(narrowing(`Cấp giấy phép lái xe ${tail}`)).toBe(0)
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

test('marks make a word telling that is common without them', () => {
  const other = new IndexBuilder()
  for (let i = 0; i < 30; i++)
    other.add(document(`2.0000${i + 10}`, `Kiểm tra mặt hàng thứ ${i}`, 'Kiểm tra'))
  for (let i = 1; i < 5; i++) other.add(document(`2.00000${i}`, `Dạy lớp ${i}`, 'Giáo dục'))
  other.add(document('2.000005', 'Dạy kiếm', 'Thể thao'))
  const made = other.finish()
  const question = understand('lớp kiếm', vocabularyOf(made))
  expect(rank(made, question)[0]?.entry.document.code).toBe('2.000005')
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
