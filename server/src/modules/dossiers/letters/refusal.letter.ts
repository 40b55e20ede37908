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
  presentApplicant,
} from './letter-parts.ts'

/** Data of form 03 (TT 03/2025/TT-VPCP): a dossier that is not taken in. */
export interface RefusalData extends LetterBase {
  dossierCode: string
  office: string
  applicant: LetterApplicant
  procedure: LetterProcedure
  submittedAt: Date
  reasons: string[]
  legalBasis: string | null
  /** What the person can do next: a refusal helps. */
  advice: string
  contact: LetterContact
  /** Handed in online: nobody signs with a pen. */
  online: boolean
  officer: string | null
  signed: SignedBy | null
}

export const refusalLetter: Letter<RefusalData> = {
  template: 'modules/dossiers/letters/refusal.typ',
  title: (data) => `Phiếu từ chối tiếp nhận giải quyết hồ sơ ${data.dossierCode}`,
  present: ({ applicant, submittedAt, signed, ...data }) => ({
    ...data,
    applicant: presentApplicant(applicant),
    submittedAt: longMoment(submittedAt),
    signed: presentSignature(signed),
  }),
}
