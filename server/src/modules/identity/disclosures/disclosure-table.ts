import { csvOf } from '#platform/csv.ts'
import type { Told } from './disclosures.service.ts'

const HEAD = ['Lúc', 'Ai', 'Chức vụ', 'Cơ quan', 'Để làm gì', 'Căn cứ', 'Hồ sơ', 'Dữ liệu của']
const WITHOUT_NAME: Record<string, string> = {
  system: 'Hệ thống',
  nobody: 'Người có mã hồ sơ và bốn số cuối',
}
const moment = new Intl.DateTimeFormat('vi-VN', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: 'Asia/Ho_Chi_Minh',
})

/** Who looked, as CSV. */
export const disclosureTable = (lines: readonly Told[]): string =>
  csvOf([
    HEAD,
    ...lines.map(({ at, who, why, basis, dossierIds, organisation }) => [
      moment.format(new Date(at)),
      who.name ?? WITHOUT_NAME[who.kind] ?? '',
      who.title,
      who.office,
      why.vi,
      basis.vi,
      dossierIds.join(' '),
      organisation ?? 'tôi',
    ]),
  ])
