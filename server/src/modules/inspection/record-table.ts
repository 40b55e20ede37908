import { csvOf } from '#platform/csv.ts'
import type { FoundRecord } from './record-words.service.ts'

const HEAD = [
  'Lúc',
  'Ai',
  'Chức vụ',
  'Cơ quan',
  'Việc',
  'Để làm gì',
  'Hồ sơ',
  'Người',
  'Mục trong sổ đã ký',
  'Mã dòng',
]
const WITHOUT_NAME: Record<string, string> = {
  system: 'Hệ thống',
  nobody: 'Người không đăng nhập',
  client: 'Hệ thống kết nối',
}
const moment = new Intl.DateTimeFormat('vi-VN', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: 'Asia/Ho_Chi_Minh',
})

/** What a search found, as CSV. */
export const recordTable = (records: readonly FoundRecord[]): string =>
  csvOf([
    HEAD,
    ...records.map(({ at, who, unit, action, why, dossiers, people, morePeople, subject, leafIndex, id }) => [
      moment.format(new Date(at)),
      who.name ?? WITHOUT_NAME[who.kind] ?? '',
      who.title,
      unit,
      action,
      why?.vi ?? null,
      dossiers.join(' '),
      [...people, ...(morePeople > 0 ? [`và ${morePeople} người nữa`] : [])].join('; ') || subject,
      leafIndex === null ? null : String(leafIndex),
      id,
    ]),
  ])
