/**
 * The code points that a TrueType font can draw, read from its `cmap` table (format 4, the Unicode BMP).
 * Throws when the file has no such table. Source: OpenType specification, `cmap`.
 */
export function codePointsOf(font: Buffer): Set<number> {
  const cmap = tableOf(font, 'cmap')
  const count = font.readUInt16BE(cmap + 2)
  for (let i = 0; i < count; i++) {
    const subtable = cmap + font.readUInt32BE(cmap + 8 + 8 * i)
    if (font.readUInt16BE(subtable) === 4) return segmentsOf(font, subtable)
  }
  throw new Error('The font has no cmap of format 4')
}

function tableOf(font: Buffer, name: string): number {
  const count = font.readUInt16BE(4)
  for (let record = 12; record < 12 + 16 * count; record += 16)
    if (font.toString('latin1', record, record + 4) === name) return font.readUInt32BE(record + 8)
  throw new Error(`The font has no table ${name}`)
}

function segmentsOf(font: Buffer, at: number): Set<number> {
  const points = new Set<number>()
  const doubled = font.readUInt16BE(at + 6)
  const ends = at + 14
  const starts = ends + doubled + 2
  for (let i = 0; i < doubled; i += 2) {
    const last = font.readUInt16BE(ends + i)
    for (let point = font.readUInt16BE(starts + i); point <= last && point < 0xffff; point++)
      if (glyphOf(font, { point, start: font.readUInt16BE(starts + i), row: starts + doubled + i, doubled }))
        points.add(point)
  }
  return points
}

interface Segment {
  point: number
  start: number
  /** Where this segment's `idDelta` stands; its `idRangeOffset` is one array further. */
  row: number
  doubled: number
}

function glyphOf(font: Buffer, { point, start, row, doubled }: Segment): number {
  const delta = font.readUInt16BE(row)
  const rangeAt = row + doubled
  const range = font.readUInt16BE(rangeAt)
  if (range === 0) return (point + delta) & 0xffff
  return font.readUInt16BE(rangeAt + range + 2 * (point - start))
}
