import { type Letter, type LetterBase, presentSignature, type SignedBy } from '#platform/letters/index.ts'
import type { LetterSigner } from './letter-parts.ts'

/** Data of a result: any decision, confirmation or certificate that has no form of its own. */
export interface ResultData extends LetterBase {
  dossierCode: string
  /** What a person types where the QR code cannot be scanned; left out, nothing is printed. */
  verificationCode?: string | null
  /** Kind of document by NĐ 30/2020: `Quyết định`, `Giấy xác nhận` … Printed in capitals. */
  kind: string
  /** What it is about: `Về việc xác nhận tình trạng hôn nhân`. */
  abstract: string
  /** Who decides, above the legal bases of a decision: `Chủ tịch Ủy ban nhân dân phường`; `null` in other kinds. */
  authorityLine: string | null
  /** Legal bases, each without the leading word `Căn cứ`. */
  bases: string[]
  /** After `Kính gửi`; empty for none. */
  addressedTo: string[]
  /** `Quyết định` before the articles of a decision; `null` in other kinds. */
  resolution: string | null
  /** Paragraphs before the tables, then after them. A new line begins a new paragraph; a leading `Điều 1.` is set in bold. */
  opening: string[]
  paragraphs: string[]
  /** Label and value pairs; an empty value prints a dash. */
  fields: { label: string; value: string | null }[]
  /** Numbered tables; every row has as many cells as `head`. */
  tables: { caption: string | null; head: string[]; rows: (string | null)[][] }[]
  signer: LetterSigner
  recipients: string[]
  signed: SignedBy | null
}

export const resultLetter: Letter<ResultData> = {
  template: 'modules/dossiers/letters/result.typ',
  title: (data) => `${data.kind} – hồ sơ ${data.dossierCode}`,
  present: ({ signed, verificationCode, ...data }) => ({
    ...data,
    verificationCode: verificationCode?.replace(/(.{4})(?=.)/g, '$1-') ?? null,
    signed: presentSignature(signed),
  }),
}
