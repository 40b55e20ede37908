import { setImmediate } from 'node:timers/promises'
import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import { invalid, unsupported } from '#platform/errors.ts'

const unpack = promisify(inflate)

/** What may stand in a PDF to make a reader run, open or unfold something; ISO 32000-2 §7.6, §7.11.4, §12.6.4, §12.7.8. */
const REFUSED: Record<string, string> = {
  Encrypt: 'dossiers.file_pdf_locked',
  JavaScript: 'dossiers.file_pdf_active',
  Launch: 'dossiers.file_pdf_active',
  RichMedia: 'dossiers.file_pdf_active',
  SubmitForm: 'dossiers.file_pdf_active',
  ImportData: 'dossiers.file_pdf_active',
  XFA: 'dossiers.file_pdf_active',
  EmbeddedFile: 'dossiers.file_pdf_attachment',
  EmbeddedFiles: 'dossiers.file_pdf_attachment',
}

const TAIL = 1024
/** A ZIP is read from its end, which may be followed by a comment of 64 KiB. */
const ZIP_REACH = 66_000
/** A dictionary longer than this is not written by any program we know. */
const DICTIONARY = 2048
const UNREADABLE = 'dossiers.file_pdf_unreadable'

/**
 * Refuses a file that is not one whole, open, passive PDF. Names are searched everywhere, also spelled with `#xx` and inside object
 * streams, whose unpacked size together is bounded by `unpackedBytes`. Work grows with the size of the file, not faster.
 */
export async function checkPdf(pdf: Buffer, { unpackedBytes }: { unpackedBytes: number }): Promise<void> {
  checkEnds(pdf)
  checkNotTwoFormats(pdf)
  let left = unpackedBytes
  let readUntil = 0
  for (const at of await search(pdf)) {
    // streams inside streams: no two readers would agree on what such a file says, and we would read it again and again
    if (at < readUntil) throw invalid(UNREADABLE)
    const packed = packedObjects(pdf, at)
    readUntil = packed.end
    const objects = packed.deflated ? await inflated(packed.bytes, left) : packed.bytes
    left -= objects.length
    if (left < 0) throw invalid(UNREADABLE)
    await search(objects)
  }
}

function checkEnds(pdf: Buffer): void {
  if (pdf.subarray(0, 5).toString('latin1') !== '%PDF-') throw unsupported('dossiers.file_type')
  const tail = pdf.subarray(-TAIL).toString('latin1')
  const end = tail.lastIndexOf('%%EOF')
  const start = /startxref\s+(\d{1,10})\s+%%EOF/.exec(tail.slice(Math.max(0, end - 64), end + 5))
  if (!start || Number(start[1]) >= pdf.length) throw invalid('dossiers.file_damaged')
  if (/[^\s\0]/.test(tail.slice(end + 5))) throw invalid('dossiers.file_two_formats')
}

function checkNotTwoFormats(pdf: Buffer): void {
  const head = pdf.subarray(0, TAIL).toString('latin1')
  const page = /<(?:script|html|body|svg|!doctype)/i.test(head)
  const archive = head.slice(257, 262) === 'ustar' || pdf.subarray(-ZIP_REACH).includes('PK\x05\x06')
  if (page || archive) throw invalid('dossiers.file_two_formats')
}

const SLASH = 0x2f
const HASH = 0x23
const LONGEST_NAME = 127
/** Names looked at before other requests get their turn; a few milliseconds. */
const BREATH = 20_000

const DELIMITERS = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte <= 0x20 || '()<>[]{}/%'.includes(String.fromCharCode(byte)) ? 1 : 0,
)

/** Refuses at the first dangerous name; answers where the object streams are. */
async function search(bytes: Buffer): Promise<number[]> {
  const objectStreams: number[] = []
  let looked = 0
  for (let at = bytes.indexOf(SLASH); at !== -1; at = bytes.indexOf(SLASH, at + 1)) {
    if (++looked % BREATH === 0) await setImmediate()
    const name = nameAt(bytes, at)
    if (Object.hasOwn(REFUSED, name)) throw invalid(REFUSED[name]!)
    if (name === 'ObjStm') objectStreams.push(at)
  }
  return objectStreams
}

function nameAt(bytes: Buffer, slash: number): string {
  const last = Math.min(bytes.length, slash + 1 + LONGEST_NAME * 3)
  let end = slash + 1
  let escaped = false
  while (end < last && !DELIMITERS[bytes[end]!]) if (bytes[end++] === HASH) escaped = true
  const name = bytes.toString('latin1', slash + 1, end)
  if (!escaped) return name
  return name.replace(/#([0-9a-f]{2})/gi, (_: string, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}

interface Packed {
  bytes: Buffer
  deflated: boolean
  /** Where in the file it ends. */
  end: number
}

/** The object stream whose dictionary has a name at `at`. What no common writer produces is not guessed at. */
function packedObjects(pdf: Buffer, at: number): Packed {
  const from = Math.max(0, at - DICTIONARY)
  const object = pdf.subarray(from, at).lastIndexOf('obj')
  const stream = pdf.subarray(at, at + DICTIONARY).indexOf('stream')
  if (stream === -1 || object === -1) throw invalid(UNREADABLE)
  const deflated = isDeflated(namesIn(pdf.subarray(from + object, at + stream)))
  const start = at + stream + 'stream'.length
  const end = pdf.indexOf('endstream', start)
  if (end === -1) throw invalid('dossiers.file_damaged')
  return { bytes: pdf.subarray(afterLineEnd(pdf, start), end), deflated, end }
}

/** Plain or deflated; any other way of packing could hide from the search what a reader will find. */
function isDeflated(names: string[]): boolean {
  const packing = names.filter((name) => PACKING.test(name))
  if (packing.length === 0) return false
  if (packing.sort().join(' ') !== 'Filter FlateDecode') throw invalid(UNREADABLE)
  return true
}

const PACKING = /Decode$|^(?:Filter|F|FFilter|Fl|DecodeParms|DP|Predictor|Crypt|AHx|A85|LZW|RL)$/

function namesIn(dictionary: Buffer): string[] {
  const names: string[] = []
  for (let at = dictionary.indexOf(SLASH); at !== -1; at = dictionary.indexOf(SLASH, at + 1))
    names.push(nameAt(dictionary, at))
  return names
}

function afterLineEnd(pdf: Buffer, at: number): number {
  const carriage = pdf[at] === 0x0d ? 1 : 0
  return at + carriage + (pdf[at + carriage] === 0x0a ? 1 : 0)
}

const inflated = (packed: Buffer, left: number): Promise<Buffer> =>
  unpack(packed, { maxOutputLength: Math.max(left, 1) }).catch(() => {
    throw invalid(UNREADABLE)
  })
