import {
  type Letter,
  type LetterBase,
  presentSignature,
  type SignedBy,
  shortDate,
} from '#platform/letters/index.ts'

export interface RegisterRow {
  code: string
  procedure: string
  sets: number
  applicant: string
  /** Address and telephone number, as they are to be read. */
  address: string | null
  agency: string
  receivedAt: Date
  dueAt: Date | null
  returnedAt: Date | null
  /** `trực tuyến`, `tại Bộ phận Một cửa`, `bưu chính`. */
  returnBy: string | null
  note: string | null
}

/** Data of form 07 (TT 03/2025/TT-VPCP). At most some thousand rows: 1,000 rows are about 60 pages and one second. */
export interface RegisterData extends LetterBase {
  office: string
  /** `từ 01/11/2026 đến 30/11/2026`. */
  period: string
  rows: RegisterRow[]
  officer: string | null
  signed: SignedBy | null
}

const day = (at: Date | null): string | null => at && shortDate(at)

export const registerLetter: Letter<RegisterData> = {
  template: 'modules/dossiers/letters/register.typ',
  title: (data) => `Sổ theo dõi hồ sơ ${data.period}`,
  present: ({ rows, signed, ...data }) => ({
    ...data,
    total: String(rows.length),
    rows: rows.map((row, i) => ({
      ...row,
      no: i + 1,
      receivedAt: day(row.receivedAt),
      dueAt: day(row.dueAt),
      returnedAt: day(row.returnedAt),
    })),
    signed: presentSignature(signed),
  }),
}
