import {
  type Letter,
  type LetterBase,
  presentSignature,
  type SignedBy,
  shortMoment,
} from '#platform/letters/index.ts'
import type { LetterProcedure } from './letter-parts.ts'

/** One handing over: who gave the dossier to whom, and how the receiving side kept its time. */
export interface ControlSlipStep {
  from: string
  to: string
  handedAt: Date
  /** `null` while nobody has taken it. */
  receivedAt: Date | null
  dueAt: Date | null
  /** Finished before, on or after the due time; `null` while it is not finished. */
  result: 'before' | 'on' | 'after' | null
  note: string | null
}

/** Data of form 06 (TT 03/2025/TT-VPCP). */
export interface ControlSlipData extends LetterBase {
  dossierCode: string
  office: string
  partners: string[]
  applicant: string
  procedure: LetterProcedure
  receivedAt: Date
  dueAt: Date | null
  steps: ControlSlipStep[]
  officer: string | null
  signed: SignedBy | null
}

const RESULTS = { before: 'Trước hạn', on: 'Đúng hạn', after: 'Quá hạn' }

const moment = (at: Date | null): string | null => at && shortMoment(at)

export const controlSlipLetter: Letter<ControlSlipData> = {
  template: 'modules/dossiers/letters/control-slip.typ',
  title: (data) => `Phiếu kiểm soát quá trình giải quyết hồ sơ ${data.dossierCode}`,
  present: ({ receivedAt, dueAt, steps, signed, ...data }) => ({
    ...data,
    receivedAt: moment(receivedAt),
    dueAt: moment(dueAt),
    steps: steps.map((step) => ({
      ...step,
      handedAt: moment(step.handedAt),
      receivedAt: moment(step.receivedAt),
      dueAt: moment(step.dueAt),
      result: step.result ? RESULTS[step.result] : 'Đang giải quyết',
    })),
    signed: presentSignature(signed),
  }),
}
