import { type Letter, type LetterBase, presentSignature, type SignedBy } from './letter.ts'

/** A letter that needs no form of its own. */
export interface PlainData extends LetterBase {
  /** Kind of document by NĐ 30/2020: `Thông báo`. Printed in capitals. */
  kind: string
  abstract: string
  /** A new line begins a new paragraph. */
  paragraphs: string[]
  signer: { title: string; name: string }
  recipients: string[]
  signed: SignedBy | null
}

export const plainLetter: Letter<PlainData> = {
  template: 'platform/letters/plain.typ',
  title: ({ kind, abstract }) => `${kind} – ${abstract}`,
  present: ({ signed, ...data }) => ({ ...data, signed: presentSignature(signed) }),
}
