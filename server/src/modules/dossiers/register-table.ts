import { shortMoment } from '#platform/letters/index.ts'
import type { RegisterRow } from './letters/index.ts'

const HEAD = [
  'TT',
  'Mã hồ sơ',
  'Tên thủ tục hành chính',
  'Số bộ',
  'Tên cá nhân, tổ chức',
  'Địa chỉ, số điện thoại',
  'Cơ quan chủ trì giải quyết',
  'Nhận hồ sơ',
  'Hẹn trả',
  'Trả kết quả',
  'Cách nhận kết quả',
  'Ghi chú',
]

// Written as a code point: an invisible character in a source file cannot be reviewed.
const BYTE_ORDER_MARK = '\uFEFF'

/** Form 07 as CSV (RFC 4180) in UTF-8; the byte order mark is what makes Excel read the accents. */
export function registerTable(rows: readonly RegisterRow[]): string {
  const lines = rows.map((row, i) => [
    String(i + 1),
    row.code,
    row.procedure,
    String(row.sets),
    row.applicant,
    row.address,
    row.agency,
    shortMoment(row.receivedAt),
    row.dueAt && shortMoment(row.dueAt),
    row.returnedAt && shortMoment(row.returnedAt),
    row.returnBy,
    row.note,
  ])
  return BYTE_ORDER_MARK + [HEAD, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('')
}

/** Quoted where it must be; what a spreadsheet would run as a formula is made text by an apostrophe. */
function cell(value: string | null): string {
  const text = /^[=+\-@\t\r]/.test(value ?? '') ? `'${value}` : (value ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
