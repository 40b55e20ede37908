import {
  type Letter,
  type LetterBase,
  longDate,
  longMoment,
  presentSignature,
  type SignedBy,
  shortDate,
} from '#platform/letters/index.ts'
import {
  type LetterApplicant,
  type LetterContact,
  type LetterProcedure,
  type LetterSigner,
  presentApplicant,
} from './letter-parts.ts'

/** Data of form 05 (TT 03/2025/TT-VPCP): notice that a dossier is no longer processed. */
export interface StopNoticeData extends LetterBase {
  dossierCode: string
  applicant: LetterApplicant
  procedure: LetterProcedure
  receivedAt: Date
  /** When the applicant asked to stop; `null` when the agency stops on its own. */
  requestedAt: Date | null
  stoppedAt: Date
  reasons: string[]
  legalBasis: string | null
  /** What becomes of the papers and the money handed in. */
  settlement: string | null
  advice: string | null
  contact: LetterContact
  signer: LetterSigner
  recipients: string[]
  signed: SignedBy | null
}

export const stopNoticeLetter: Letter<StopNoticeData> = {
  template: 'modules/dossiers/letters/stop-notice.typ',
  title: (data) => `Thông báo dừng giải quyết hồ sơ ${data.dossierCode}`,
  present: ({ applicant, receivedAt, requestedAt, stoppedAt, signed, ...data }) => ({
    ...data,
    applicant: presentApplicant(applicant),
    receivedAt: longMoment(receivedAt),
    requestedAt: requestedAt && shortDate(requestedAt),
    stoppedAt: longDate(stoppedAt),
    signed: presentSignature(signed),
  }),
}
