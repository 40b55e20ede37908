import { deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** A small PDF of one empty page; `objects` are further ones, each without its number. */
export function somePdf(objects: (string | Buffer)[] = []): Buffer {
  const all = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
    ...objects,
  ]
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const offsets: number[] = []
  for (const [i, object] of all.entries()) {
    offsets.push(length(parts))
    parts.push(Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(object as Buffer), Buffer.from('\nendobj\n'))
  }
  const start = length(parts)
  const rows = offsets.map((o) => `${String(o).padStart(10, '0')} 00000 n \n`).join('')
  const trailer = `trailer\n<< /Size ${all.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  parts.push(Buffer.from(`xref\n0 ${all.length + 1}\n0000000000 65535 f \n${rows}${trailer}`))
  return Buffer.concat(parts)
}

const length = (parts: Buffer[]): number => parts.reduce((sum, part) => sum + part.length, 0)

/** A stream object as it stands in a PDF. */
export const aStream = (dictionary: string, body: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${body.length} >>\nstream\n`),
    body,
    Buffer.from('\nendstream'),
  ])

/** Objects packed away in an object stream, as most programs write them since PDF 1.5. */
export const anObjectStream = (objects: string): Buffer =>
  aStream('/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode', deflateSync(Buffer.from(`10 0 ${objects}`)))

/** A photograph with the place where it was taken, turned by its camera. */
export const aPhoto = (width = 64, height = 48): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: { r: 190, g: 40, b: 30 } } })
    .withExif({
      IFD0: { Artist: 'Người chụp', Orientation: '6' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '20/1 51/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

export const aPng = (width = 64, height = 48): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 4, background: { r: 0, g: 90, b: 160, alpha: 0.5 } } })
    .png()
    .toBuffer()

/** One stored file `a.txt`, as `zip -0` would make it. */
export function aZip(): Buffer {
  const local = Buffer.from('504b0304140000000000000000000000000000000000000000000500000061', 'hex')
  const end = Buffer.from('504b05060000000001000100330000002500000000000000', 'hex').subarray(0, 22)
  return Buffer.concat([local, Buffer.from('.txt'), Buffer.from('504b0102'), Buffer.alloc(42), end])
}

export const aGifPage = (): Buffer =>
  Buffer.from('GIF89a/*\x01\x00\x01\x00*/=1;<script>alert(document.cookie)</script>', 'latin1')

export const anSvg = (): Buffer =>
  Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
