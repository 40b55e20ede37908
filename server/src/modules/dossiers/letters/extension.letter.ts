import {
  type Letter,
  type LetterBase,
  longMoment,
  presentSignature,
  type SignedBy,
} from '#platform/letters/index.ts'
import {
  type LetterApplicant,
  type LetterContact,
  type LetterProcedure,
  type LetterSigner,
  presentApplicant,
} from './letter-parts.ts'

/** Data of form 04 (TT 03/2025/TT-VPCP): apology for a delay and a new appointment. */
export interface ExtensionData extends LetterBase {
  dossierCode: string
  applicant: LetterApplicant
  procedure: LetterProcedure
  receivedAt: Date
  promisedAt: Date
  reasons: string[]
  newReturnAt: Date
  returnPlace: string
  /** Which extension of this dossier it is, from 1; `null` leaves the sentence out. */
  extensionNumber: number | null
  /** Sent after `promisedAt` had passed. */
  late: boolean
  contact: LetterContact
  signer: LetterSigner
  recipients: string[]
  signed: SignedBy | null
}

export const extensionLetter: Letter<ExtensionData> = {
  template: 'modules/dossiers/letters/extension.typ',
  title: (data) => `Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết hồ sơ ${data.dossierCode}`,
  present: ({ applicant, receivedAt, promisedAt, newReturnAt, signed, ...data }) => ({
    ...data,
    applicant: presentApplicant(applicant),
    receivedAt: longMoment(receivedAt),
    promisedAt: longMoment(promisedAt),
    newReturnAt: longMoment(newReturnAt),
    signed: presentSignature(signed),
  }),
}
