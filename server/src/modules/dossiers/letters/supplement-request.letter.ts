import {
  type Letter,
  type LetterBase,
  longDate,
  presentSignature,
  type SignedBy,
} from '#platform/letters/index.ts'
import {
  type LetterApplicant,
  type LetterContact,
  type LetterProcedure,
  presentApplicant,
} from './letter-parts.ts'

/** Data of form 02 (TT 03/2025/TT-VPCP). NĐ 309/2026: one notice states everything. */
export interface SupplementRequestData extends LetterBase {
  dossierCode: string
  office: string
  applicant: LetterApplicant
  procedure: LetterProcedure
  /** What is missing or wrong (`subject`) and what to do about it (`request`). */
  items: { subject: string; request: string }[]
  reason: string
  legalBasis: string | null
  deadline: Date | null
  /** `trực tuyến tại trang theo dõi hồ sơ, hoặc tại Bộ phận Một cửa`. */
  howTo: string
  contact: LetterContact
  officer: string | null
  signed: SignedBy | null
}

export const supplementRequestLetter: Letter<SupplementRequestData> = {
  template: 'modules/dossiers/letters/supplement-request.typ',
  title: (data) => `Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ ${data.dossierCode}`,
  present: ({ applicant, deadline, signed, ...data }) => ({
    ...data,
    applicant: presentApplicant(applicant),
    deadline: deadline && `trước hết ${longDate(deadline)}`,
    signed: presentSignature(signed),
  }),
}
