import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { type Letter, type LetterBase, renderLetter } from '#platform/letters/index.ts'
import { haveProgram } from '#testing/debian-programs.ts'
import {
  controlSlipLetter,
  extensionLetter,
  receiptLetter,
  refusalLetter,
  registerLetter,
  resultLetter,
  stopNoticeLetter,
  supplementRequestLetter,
} from './index.ts'
import * as samples from './letters.samples.ts'

const kind = <T extends LetterBase>(name: string, letter: Letter<T>, data: T, heading: string) => ({
  name,
  heading,
  data: data as LetterBase,
  render: (change: Partial<T> = {}) => renderLetter(letter, { ...data, ...change }),
  renderAll: (change: (value: unknown) => unknown) => renderLetter(letter, change(data) as T),
})

const kinds = [
  kind('form 01', receiptLetter, samples.receiptSample, 'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ'),
  kind(
    'form 02',
    supplementRequestLetter,
    samples.supplementRequestSample,
    'PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ',
  ),
  kind('form 03', refusalLetter, samples.refusalSample, 'PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ'),
  kind(
    'form 04',
    extensionLetter,
    samples.extensionSample,
    'XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT',
  ),
  kind('form 05', stopNoticeLetter, samples.stopNoticeSample, 'Dừng giải quyết hồ sơ'),
  kind('form 06', controlSlipLetter, samples.controlSlipSample, 'PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ'),
  kind('form 07', registerLetter, samples.registerSample, 'SỔ THEO DÕI HỒ SƠ'),
  kind('result', resultLetter, samples.resultSample, 'GIẤY XÁC NHẬN'),
]

const folder = mkdtempSync(join(tmpdir(), 'motcua-letters-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const withPoppler = test.skipIf(!haveProgram('pdftotext', 'poppler-utils'))

/** What an independent reader finds on the pages; white space is not compared. */
function textOf(pdf: Buffer): string {
  const file = join(folder, 'letter.pdf')
  writeFileSync(file, pdf)
  return execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' })
}
const squeezed = (text: string) => text.replace(/[\s\u200B]/g, '')
const fontsOf = () => execFileSync('pdffonts', [join(folder, 'letter.pdf')], { encoding: 'utf8' })

withPoppler.each(kinds)(
  '$name: the nine parts of NĐ 30/2020 and its own heading stand on it',
  async ({ render, heading, data }) => {
    const text = squeezed(textOf(await render()))
    const agency = data.agency.name.toUpperCase()
    const parts = [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      agency,
      'Số:',
      'Hồng Bàng, ngày 23 tháng 11 năm 2026',
      heading,
    ]
    for (const part of parts) expect(text).toContain(squeezed(part))
  },
)

test.each(kinds)('$name claims PDF/A-2b and says when it was made', async ({ render }) => {
  const pdf = await render()
  const bytes = pdf.toString('latin1')
  expect(bytes).toMatch(/<pdfaid:part>2<\/pdfaid:part>/)
  expect(bytes).toMatch(/<pdfaid:conformance>B<\/pdfaid:conformance>/)
  expect(bytes).toContain('/GTS_PDFA1')
  expect(bytes).not.toMatch(/\/(JavaScript|Launch|EmbeddedFile|Encrypt)\b/)
  expect(bytes).toMatch(/\/CreationDate \(D:20261123/)
})

withPoppler.each(kinds)(
  '$name embeds every font it uses, and uses no other than Tinos',
  async ({ render }) => {
    textOf(await render())
    const fonts = fontsOf().trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts) expect(font).toMatch(/Tinos.*\syes\s+yes\s+yes\s/)
  },
)

test.each(kinds)('$name: the same data give the same bytes', async ({ render }) => {
  const [once, twice] = [await render(), await render()]
  expect(once.equals(twice)).toBe(true)
})

withPoppler.each(kinds)(
  '$name says across every page that it is a demonstration, and only then',
  async ({ render }) => {
    const line = squeezed('BẢN TRÌNH DIỄN – không có giá trị pháp lý')
    const pages = textOf(await render())
      .split('\f')
      .slice(0, -1)
    for (const page of pages) expect(squeezed(page)).toContain(line)
    expect(squeezed(textOf(await render({ demonstration: false })))).not.toContain(line)
  },
)

const HOSTILE =
  '#eval("1+1") *b* _i_ $x^2$ @ref <tag> // c /* d */ = H - li `raw` #import "x" \\ "q" </svg><script>alert(1)</script> $ {1} {{2}}'

/** Every text of the data, however deep, with something hostile in its place. Dates, numbers and the QR stay. */
function everyText(value: unknown, hostile: string, key = ''): unknown {
  if (typeof value === 'string') return key === 'result' || key === 'qrUrl' ? value : hostile
  if (value instanceof Date || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((part) => everyText(part, hostile))
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, everyText(part, hostile, name)]),
  )
}

withPoppler.each(kinds)(
  '$name: whatever people write arrives literally on the page',
  async ({ renderAll }) => {
    const text = squeezed(textOf(await renderAll((data) => everyText(data, HOSTILE))))
    expect(text).toContain(squeezed(HOSTILE))
  },
)

test.each(kinds)(
  '$name: emoji, foreign scripts, endless words and empty texts still make a letter',
  async ({ renderAll }) => {
    for (const words of [
      '😀漢字ไทย العربية',
      'x'.repeat(3000),
      'Ẫ'.repeat(40),
      '',
      '\n\n',
      'e\u0301\u0302\u0323'.repeat(50),
    ])
      expect((await renderAll((data) => everyText(data, words))).subarray(0, 5).toString()).toBe('%PDF-')
  },
)

withPoppler.each(kinds)('$name: every Vietnamese letter comes back from the page', async ({ renderAll }) => {
  const all = 'àảãáạ ăằẳẵắặ âầẩẫấậ èẻẽéẹ êềểễếệ ìỉĩíị òỏõóọ ôồổỗốộ ơờởỡớợ ùủũúụ ưừửữứự ỳỷỹýỵ đ'
  const text = squeezed(textOf(await renderAll((data) => everyText(data, `${all} ${all.toUpperCase()}`))))
  expect(text).toContain(squeezed(all))
  expect(text).toContain(squeezed(all.toUpperCase()))
})

withPoppler('two pages of papers repeat the table’s head and number the second page', async () => {
  const papers = Array.from({ length: 45 }, (_, i) => ({
    name: `Giấy tờ thứ ${i + 1} có tên khá dài để chiếm hơn một dòng trên trang giấy A4`,
    kind: 'bản sao',
    quantity: 1,
  }))
  const pages = textOf(await renderLetter(receiptLetter, { ...samples.receiptSample, papers }))
    .split('\f')
    .slice(0, -1)
  expect(pages.length).toBeGreaterThan(1)
  for (const page of pages.slice(0, 2)) expect(page).toContain('Hình thức')
  expect(pages[1]).toMatch(/\n2\nTT/)
  expect(pages.at(-1)).toContain('NGƯỜI TIẾP NHẬN HỒ SƠ')
})

test('a long register keeps its memory and its time', async () => {
  const rows = Array.from({ length: 1000 }, (_, i) => samples.registerSample.rows[i % 60]!)
  const start = performance.now()
  const pdf = await renderLetter(registerLetter, { ...samples.registerSample, rows })
  console.log(
    `register of 1,000 rows: ${Math.round(performance.now() - start)} ms, ${Math.round(pdf.length / 1024)} KB`,
  )
  expect(performance.now() - start).toBeLessThan(15_000)
})

test('a letter takes milliseconds, and many of them no more memory', async () => {
  const letterNo = (i: number) =>
    renderLetter(receiptLetter, {
      ...samples.receiptSample,
      dossierCode: `H24.17.05-261123-${i}`,
      returnPlace: `Nơi ${i}`,
    })
  for (let i = 0; i < 60; i++) await letterNo(i)
  const before = process.memoryUsage().rss
  const start = performance.now()
  for (let i = 60; i < 210; i++) await letterNo(i)
  const each = (performance.now() - start) / 150
  const grown = (process.memoryUsage().rss - before) / 1048576
  console.log(`letter: ${each.toFixed(1)} ms each; 150 letters grew memory by ${grown.toFixed(0)} MB`)
  expect(each).toBeLessThan(1000)
  expect(grown).toBeLessThan(80)
})
