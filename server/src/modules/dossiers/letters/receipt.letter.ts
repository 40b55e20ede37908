import {
  dong,
  type Letter,
  type LetterBase,
  longMoment,
  presentSignature,
  type SignedBy,
} from '#platform/letters/index.ts'
import type { LetterApplicant, LetterProcedure } from './letter-parts.ts'
import { presentApplicant } from './letter-parts.ts'

export interface ReceiptPaper {
  name: string
  /** `bản chính`, `bản sao điện tử` …; `null` when not stated. */
  kind: string | null
  quantity: number
}

/** Data of form 01 (TT 03/2025/TT-VPCP): receipt of a dossier and appointment for its result. */
export interface ReceiptData extends LetterBase {
  dossierCode: string
  /** The one-stop office that took it in. */
  office: string
  applicant: LetterApplicant
  /** Who handed it in, when that is not the applicant. */
  submitter: string | null
  procedure: LetterProcedure
  papers: ReceiptPaper[]
  /** Sets of papers handed in. */
  sets: number
  /** As the law states it: `05 ngày làm việc`. */
  processingTime: string
  receivedAt: Date
  returnAt: Date | null
  returnPlace: string
  /** Whole đồng; an empty list means that nothing is charged, unless `feeText` says more. */
  fees: { name: string; amount: number }[]
  /** What is to be paid, in words, where it cannot be added up. */
  feeText?: string | null
  /** `đã nộp trực tuyến`, `nộp khi nhận kết quả` … */
  payment: string | null
  note: string | null
  /** Handed in online: nobody signs with a pen. */
  online: boolean
  officer: string | null
  signed: SignedBy | null
}

export const receiptLetter: Letter<ReceiptData> = {
  template: 'modules/dossiers/letters/receipt.typ',
  title: (data) => `Giấy tiếp nhận hồ sơ và hẹn trả kết quả ${data.dossierCode}`,
  present: ({ applicant, fees, sets, receivedAt, returnAt, signed, ...data }) => ({
    ...data,
    applicant: presentApplicant(applicant),
    sets: `${String(sets).padStart(2, '0')} bộ`,
    receivedAt: longMoment(receivedAt),
    returnAt: returnAt && longMoment(returnAt),
    feeText: data.feeText ?? null,
    fees: fees.map((fee) => ({ name: fee.name, amount: dong(fee.amount) })),
    total: dong(fees.reduce((sum, fee) => sum + fee.amount, 0)),
    submitterName: data.submitter ?? applicant.name,
    signed: presentSignature(signed),
  }),
}
