import QRCode from 'qrcode'
import { typeset } from './compiler.ts'
import { printable } from './printable.ts'
import { longDate, signatureMoment } from './vietnamese-dates.ts'

/** Who issues a letter. */
export interface Agency {
  /** The agency above, `null` when there is none or it is not named. */
  parent: string | null
  name: string
  /** The place that stands before the date: `Hồng Bàng`. */
  place: string
}

/** What stands in the visible block of a digital signature. The signature itself is put on the finished file. */
export interface SignedBy {
  unit: string
  person: string | null
  at: Date
}

/** What every letter says. */
export interface LetterBase {
  agency: Agency
  /** Number and notation, `15/QĐ-UBND`; `null` leaves it open. */
  number: string | null
  /** Date of the letter and creation time of the file: the same data give the same bytes. */
  at: Date
  /** Made with demonstration keys or data: a line across every page says that it has no legal force. */
  demonstration: boolean
  /** The address behind the QR code; `null` for none. */
  qrUrl: string | null
}

/** A kind of letter: its Typst file and how its data become what the file prints. */
export interface Letter<T extends LetterBase> {
  /** Path of the `.typ` file below `server/src`. */
  template: string
  /** Title of the file, without personal data: it stays readable in the signed file's metadata. */
  title: (data: T) => string
  /** Texts, lists and numbers as the template prints them. */
  present: (data: T) => Record<string, unknown>
}

/** A PDF/A-2b letter. All of the data reach the page as plain text, whatever they contain. Takes 5–15 ms a page. */
export async function renderLetter<T extends LetterBase>(letter: Letter<T>, data: T): Promise<Buffer> {
  const shown = printable({ ...letter.present(data), ...common(letter, data) }) as Record<string, unknown>
  const qr = data.qrUrl === null ? null : await QRCode.toString(data.qrUrl, { type: 'svg', margin: 0 })
  return typeset({ template: letter.template, data: JSON.stringify({ ...shown, qr }), at: data.at })
}

function common<T extends LetterBase>(letter: Letter<T>, data: T): Record<string, unknown> {
  const { agency, number, demonstration } = data
  return { title: letter.title(data), agency, number, date: longDate(data.at), demonstration }
}

/** A signature block as the templates print it. */
export function presentSignature(by: SignedBy | null): Record<string, unknown> | null {
  return by && { unit: by.unit, person: by.person, at: signatureMoment(by.at) }
}
