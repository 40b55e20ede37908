import { csvOf } from '#platform/csv.ts'
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

/** Form 07 as a table. */
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
  return csvOf([HEAD, ...lines])
}
