import { expect, test } from 'vitest'
import { cleanName } from './document-name.ts'

test.each([
  ['Đơn đề nghị.pdf', 'Đơn đề nghị.pdf'],
  ['../../../etc/passwd', 'passwd.pdf'],
  ['C:\\Users\\lan\\cccd.PDF', 'cccd.pdf'],
  ['..', 'giay-to.pdf'],
  ['', 'giay-to.pdf'],
  ['.htaccess', 'htaccess.pdf'],
  ['a\u202Efdp.exe', 'afdp.pdf'],
  ['two\r\nlines\u0000.pdf', 'twolines.pdf'],
  ['gi\u1EA5y \u200Bphe\u0301p.jpg', 'giấy phép.pdf'],
  ['<script>.html', '_script_.pdf'],
  ['so \ud800 le.pdf', 'so \ufffd le.pdf'],
  ['v1.0 ban cuoi', 'v1.0 ban cuoi.pdf'],
])('%j is kept as %j', (raw, kept) => {
  expect(cleanName(raw, 'pdf')).toBe(kept)
})

test('a name of 300 characters is cut to 200, letters outside the first plane counted as one', () => {
  const kept = cleanName(`${'𠮷'.repeat(300)}.pdf`, 'pdf')
  expect([...kept]).toHaveLength(200)
  expect(kept.endsWith('.pdf')).toBe(true)
})

test('decomposed letters become the composed ones that PostgreSQL and search expect', () => {
  expect(cleanName('Đơn đề nghị.pdf'.normalize('NFD'), 'pdf')).toBe('Đơn đề nghị.pdf'.normalize('NFC'))
})
