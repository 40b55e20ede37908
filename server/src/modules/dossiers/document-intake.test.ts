import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { openFile } from '#platform/files.ts'
import {
  aGifPage,
  anObjectStream,
  anSvg,
  aPhoto,
  aPng,
  aStream,
  aZip,
  somePdf,
} from './document-files.testing.ts'
import { takeInStream } from './document-intake.ts'
import { documentLimits, MEGABYTE } from './document-limits.ts'
import { checkPdf } from './document-pdf.ts'
import { documentRefusals } from './documents.refusals.ts'

const folder = await mkdtemp(join(tmpdir(), 'motcua-intake-'))
afterAll(() => rm(folder, { recursive: true }))
const store = { folder }
const intake = { store, limits: documentLimits }

const takeIn = (content: Buffer, name = 'giấy tờ.pdf', limits = documentLimits) =>
  takeInStream({ store, limits }, Readable.from(content.length ? slices(content) : []), name)

function* slices(content: Buffer): Generator<Buffer> {
  for (let at = 0; at < content.length; at += 65536) yield content.subarray(at, at + 65536)
}

const kept = async (sha256: string): Promise<Buffer> =>
  Buffer.concat(await (await openFile(store, sha256)).toArray())

async function filesOnDisk(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((e) => e.isFile()).map((e) => e.name)
}

async function refusalOf(content: Buffer, name?: string, limits = documentLimits): Promise<string> {
  const before = await filesOnDisk()
  const error = await takeIn(content, name, limits).then(
    () => ({ code: 'was taken' }),
    (e: { code?: string }) => e,
  )
  expect(await filesOnDisk()).toEqual(before)
  expect(documentRefusals).toHaveProperty([error.code ?? String(error)])
  return error.code!
}

test('a PDF is kept byte for byte, because it may be signed', async () => {
  const pdf = somePdf([anObjectStream('<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>')])
  const accepted = await takeIn(pdf, 'Đơn.docx')
  expect(accepted).toMatchObject({ name: 'Đơn.pdf', mediaType: 'application/pdf', size: pdf.length })
  expect(await kept(accepted.sha256)).toEqual(pdf)
})

test('a photo is turned upright and loses the place where it was taken', async () => {
  const photo = await aPhoto(64, 48)
  expect((await sharp(photo).metadata()).exif).toBeDefined()
  const accepted = await takeIn(photo, 'IMG_0001.JPG')
  expect(accepted).toMatchObject({ name: 'IMG_0001.jpg', mediaType: 'image/jpeg' })
  const { width, height, exif, orientation } = await sharp(await kept(accepted.sha256)).metadata()
  expect({ width, height, exif, orientation }).toEqual({
    width: 48,
    height: 64,
    exif: undefined,
    orientation: undefined,
  })
})

test.each(['png', 'webp', 'avif'] as const)('a %s becomes a JPEG', async (format) => {
  const picture = await sharp(await aPng())
    [format]()
    .toBuffer()
  const { name, sha256 } = await takeIn(picture, `bản chụp.${format}`)
  expect(name).toBe('bản chụp.jpg')
  expect((await sharp(await kept(sha256)).metadata()).format).toBe('jpeg')
})

test('a large picture is kept at 4000 pixels', async () => {
  const { sha256 } = await takeIn(await aPng(5000, 100), 'a.png')
  expect((await sharp(await kept(sha256)).metadata()).width).toBe(4000)
})

test('what is hidden behind or inside a picture does not survive', async () => {
  const page = Buffer.from('<html><script>alert(1)</script>')
  const commented = withComment(await aPhoto(), page)
  const { sha256 } = await takeIn(Buffer.concat([commented, aZip(), page]), 'a.jpg')
  const picture = await kept(sha256)
  expect(picture.includes('<script>')).toBe(false)
  expect(picture.includes('PK\x05\x06')).toBe(false)
})

const withComment = (jpeg: Buffer, comment: Buffer): Buffer => {
  const size = Buffer.alloc(2)
  size.writeUInt16BE(comment.length + 2)
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xfe]), size, comment, jpeg.subarray(2)])
}

const action = (type: string) => `<< /S /${type} /JS (app.alert\\(1\\)) >>`
const cut = (content: Buffer, share: number) => content.subarray(0, Math.floor(content.length * share))

test.each<[string, string, () => Buffer | Promise<Buffer>]>([
  ['an empty file', 'file_empty', () => Buffer.alloc(0)],
  ['a ZIP called .pdf', 'file_type', aZip],
  ['a GIF that is also a page', 'file_type', aGifPage],
  ['an SVG with script', 'file_type', anSvg],
  ['a page called .pdf', 'file_type', () => Buffer.from('<html><script>alert(1)</script></html>')],
  ['plain text', 'file_type', () => Buffer.from('xin chào')],
  ['a Windows program', 'file_type', () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(500)])],
  [
    'a TIFF',
    'file_type',
    async () =>
      sharp(await aPng())
        .tiff()
        .toBuffer(),
  ],
  ['a HEIC photo', 'file_heic', () => Buffer.from('0000001866747970686569630000000068656963', 'hex')],
  ['a photo that ends in the middle', 'file_damaged', async () => cut(await aPhoto(900, 900), 0.5)],
  ['a photo of which only the mark is there', 'file_damaged', () => Buffer.from('ffd8ffe000104a46', 'hex')],
  ['a PDF that ends in the middle', 'file_damaged', () => cut(somePdf(), 0.6)],
  ['a PDF without its end mark', 'file_damaged', () => somePdf().subarray(0, -6)],
  ['a PDF whose table is said to stand behind its end', 'file_damaged', () => pointingBehind(somePdf())],
  ['a PDF that begins late', 'file_type', () => Buffer.concat([Buffer.from('GIF89a\n'), somePdf()])],
  ['a PDF with a ZIP behind it', 'file_two_formats', () => Buffer.concat([somePdf(), aZip()])],
  ['a PDF with a page behind it', 'file_two_formats', () => Buffer.concat([aLongPdf(), anSvg()])],
  ['a PDF that is a ZIP inside', 'file_two_formats', () => somePdf([aStream('', aZip())])],
  ['a PDF that begins as a page', 'file_two_formats', () => somePdf([aStream('', anSvg())])],
  ['a PDF with a password', 'file_pdf_locked', () => somePdf(['<< /Filter /Standard /Encrypt 9 0 R >>'])],
  ['a PDF with script', 'file_pdf_active', () => somePdf([action('JavaScript')])],
  ['a PDF with script, spelled otherwise', 'file_pdf_active', () => somePdf([action('J#61v#61Script')])],
  ['a PDF that starts a program', 'file_pdf_active', () => somePdf([action('Launch')])],
  [
    'a PDF with script, packed away',
    'file_pdf_active',
    () => somePdf([anObjectStream(action('JavaScript'))]),
  ],
  [
    'a PDF with a file in it',
    'file_pdf_attachment',
    () => somePdf([aStream('/Type /EmbeddedFile', Buffer.from('a,b'))]),
  ],
  ['a PDF packed in two ways', 'file_pdf_unreadable', () => somePdf([oddlyPacked('[/AHx /FlateDecode]')])],
  ['a PDF packed in a way named elsewhere', 'file_pdf_unreadable', () => somePdf([oddlyPacked('7 0 R')])],
  [
    'a PDF whose packed part is broken',
    'file_pdf_unreadable',
    () => somePdf([oddlyPacked('/FlateDecode', Buffer.from('not packed'))]),
  ],
  [
    'a PDF whose packed part is mixed up',
    'file_pdf_unreadable',
    () => somePdf([oddlyPacked('/FlateDecode /DecodeParms << /Predictor 12 >>')]),
  ],
  ['a PDF that unfolds without end', 'file_pdf_unreadable', () => somePdf([bomb()])],
])('%s is refused: %s', async (_what, code, content) => {
  expect(await refusalOf(await content())).toBe(`dossiers.${code}`)
})

const oddlyPacked = (filter: string, body = deflateSync(Buffer.from('1 0 << >>'))) =>
  aStream(`/Type /ObjStm /Filter ${filter}`, body)
const aLongPdf = () => somePdf([aStream('', Buffer.alloc(3000, 'chữ '))])
const bomb = () => aStream('/Type /ObjStm /Filter /FlateDecode', deflateSync(Buffer.alloc(70 * MEGABYTE)))
const pointingBehind = (pdf: Buffer) =>
  Buffer.from(pdf.toString('latin1').replace(/startxref\n\d+/, 'startxref\n99999'), 'latin1')

test('a picture of too many pixels is refused before it is unfolded', async () => {
  const huge = await aPng(3000, 3000)
  expect(await refusalOf(huge, 'a.png', { ...documentLimits, pixels: 1_000_000 })).toBe(
    'dossiers.file_too_many_pixels',
  )
})

test('a file of 2 GB is cut at the limit: neither disk nor memory fills', async () => {
  const before = process.memoryUsage().arrayBuffers
  const sent = { bytes: 0, most: 0 }
  const endless = Readable.from(
    (async function* () {
      const chunk = Buffer.alloc(1024 * 1024, '%PDF-')
      for (; sent.bytes < 2048 * MEGABYTE; sent.bytes += chunk.length) {
        sent.most = Math.max(sent.most, process.memoryUsage().arrayBuffers - before)
        yield chunk
      }
    })(),
  )
  await expect(takeInStream(intake, endless, 'phim.pdf')).rejects.toMatchObject({
    code: 'dossiers.file_too_large',
    details: { maxMegabytes: 20 },
  })
  expect(sent.bytes).toBeLessThan(40 * MEGABYTE)
  expect(sent.most).toBeLessThan(80 * MEGABYTE)
  expect(await readdir(join(folder, 'incoming'))).toEqual([])
})

test('while 20 MB full of names are searched, other requests get their turn', async () => {
  const pdf = somePdf([Buffer.alloc(19 * MEGABYTE, '/ABC')])
  let turns = 0
  const other = () => {
    turns++
    clock = setImmediate(other)
  }
  let clock = setImmediate(other)
  await checkPdf(pdf, documentLimits)
  clearImmediate(clock)
  expect(turns).toBeGreaterThan(100)
})

test('every file that was kept can be read again as its own hash', async () => {
  const names = (await filesOnDisk()).filter((n) => /^[0-9a-f]{64}$/.test(n))
  expect(names.length).toBeGreaterThan(3)
  for (const name of names)
    expect((await readFile(join(folder, name.slice(0, 2), name.slice(2, 4), name))).length).toBeGreaterThan(0)
})
