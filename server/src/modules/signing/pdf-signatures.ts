/** A signature as it stands in a PDF's bytes; nothing about it is verified yet. */
export interface PdfSignature {
  /** The two stretches of the file that it speaks for. */
  covered: [Buffer, Buffer]
  /** The CMS message, exactly as long as it says; `null` when the gap holds anything else. */
  message: Buffer | null
  /** Nothing but the message itself is left out. */
  coversWholeFile: boolean
  /** What the signature's dictionary says, under the signature's own protection. */
  name: string | null
  reason: string | null
}

const MARK = '/ByteRange'
const RANGE = /^\s{0,20}\[\s{0,20}(\d{1,10})\s{1,20}(\d{1,10})\s{1,20}(\d{1,10})\s{1,20}(\d{1,10})\s{0,200}\]/
/** Hexadecimal characters of the longest message that is read: real ones have 5,000 to 60,000. */
const LONGEST_MESSAGE = 400_000
/** A file with more is refused, before an attacker makes us hash it a thousand times. */
export const MOST_SIGNATURES = 16

/** Whether the file begins as a PDF does (the mark may stand within the first kilobyte). */
export const isPdf = (file: Buffer): boolean => file.subarray(0, 1024).includes('%PDF-')

/**
 * Finds the signatures of a file by their byte ranges, in one pass over the bytes. A range that does not fit the
 * file gives a signature without a message. Answers one more than `MOST_SIGNATURES` at the most.
 */
export function findSignatures(file: Buffer): PdfSignature[] {
  const found: PdfSignature[] = []
  for (
    let at = file.indexOf(MARK);
    at >= 0 && found.length <= MOST_SIGNATURES;
    at = file.indexOf(MARK, at + 1)
  ) {
    const range = RANGE.exec(file.toString('latin1', at + MARK.length, at + MARK.length + 350))
    if (range) found.push(signatureAt(file, range.slice(1).map(Number) as Range))
  }
  return found
}

type Range = [number, number, number, number]

function signatureAt(file: Buffer, [start, before, resume, after]: Range): PdfSignature {
  const gapEnds = resume <= file.length && before < resume
  const fits = start === 0 && gapEnds && resume + after <= file.length
  const strings = fits ? file.toString('latin1', resume, resume + 4000).split('endobj')[0]! : ''
  return {
    covered: fits ? [file.subarray(0, before), file.subarray(resume, resume + after)] : [NOTHING, NOTHING],
    message: fits ? messageIn(file.subarray(before, resume)) : null,
    coversWholeFile: fits && resume + after === file.length,
    name: textOf(strings, 'Name'),
    reason: textOf(strings, 'Reason'),
  }
}

const NOTHING = Buffer.alloc(0)
const HEX = /^(?:[0-9a-f]*|[0-9A-F]*)$/

/** The gap must be one hexadecimal string: the message, then zeros. Anything else could hide content. */
function messageIn(gap: Buffer): Buffer | null {
  if (gap.length < 6 || gap.length > LONGEST_MESSAGE || gap[0] !== 0x3c || gap.at(-1) !== 0x3e) return null
  const hex = gap.toString('latin1', 1, gap.length - 1)
  if (hex.length % 2 || !HEX.test(hex)) return null
  const bytes = Buffer.from(hex, 'hex')
  const end = messageLength(bytes)
  return end <= bytes.length && bytes.subarray(end).every((byte) => byte === 0)
    ? bytes.subarray(0, end)
    : null
}

function messageLength(der: Buffer): number {
  const first = der[1]!
  if (first < 128) return 2 + first
  const octets = first & 127
  return octets === 0 || octets > 4 ? Number.POSITIVE_INFINITY : 2 + octets + der.readUIntBE(2, octets)
}

/** A text of the dictionary, as our signatures (and most) write it: UTF-16 in hexadecimal, or plain ASCII. */
function textOf(dictionary: string, key: 'Name' | 'Reason'): string | null {
  const found = TEXTS[key].exec(dictionary)
  if (!found) return null
  const [, hex, ascii = ''] = found
  const text = hex ? Buffer.from(hex, 'hex').swap16().toString('utf16le') : ascii
  return text.replace(/\p{C}/gu, '').slice(0, 300) || null
}

const TEXTS = {
  Name: /\/Name ?(?:<FEFF((?:[0-9A-Fa-f]{4}){1,400})>|\(([\w .,-]{1,300})\))/,
  Reason: /\/Reason ?(?:<FEFF((?:[0-9A-Fa-f]{4}){1,400})>|\(([\w .,-]{1,300})\))/,
}
