import type { SearchDocument } from './search-document.ts'
import { phraseOf } from './search-fold.ts'

/** Fields that ordinary people meet, as the catalogue names them. */
const EVERYDAY = new Set(
  [
    'Hộ tịch',
    'Chứng thực',
    'Đăng ký, quản lý cư trú',
    'Cấp, quản lý căn cước',
    'Định danh và xác thực điện tử',
    'Đất đai',
    'Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)',
    'Thành lập và hoạt động của doanh nghiệp',
    'Bảo trợ xã hội',
    'Giảm nghèo',
    'Người có công',
    'Bảo hiểm xã hội',
    'Lý lịch tư pháp',
    'Sát hạch, cấp giấy phép lái xe',
    'Đăng ký, quản lý phương tiện giao thông cơ giới, xe máy chuyên dùng',
    'Hoạt động xây dựng',
    'Nuôi con nuôi',
    'Việc làm',
    'An toàn thực phẩm',
    'Nhà ở và công sở',
  ].map(phraseOf),
)

/** Offices of other cities, which the national catalogue lists beside those of everywhere. */
const ELSEWHERE = /thành phố hà nội|tp\.? ?hcm|hồ chí minh|tây ninh|đà nẵng|cần thơ|quân đội|bộ tổng/i

/** How likely a procedure is meant before anything is asked, between -0.1 and 0.14 of a perfect match. */
export function priorOf({
  levels,
  fields,
  subjects,
  agencies,
  onlineAvailable,
  name,
}: SearchDocument): number {
  let prior = 0
  if (levels.includes('xa')) prior += 0.045
  if (!levels.includes('xa') && !levels.includes('tinh')) prior -= 0.05
  if (subjects.some(({ name }) => name === 'Công dân Việt Nam')) prior += 0.02
  if (fields.some(({ name }) => EVERYDAY.has(phraseOf(name)))) prior += 0.045
  if (onlineAvailable) prior += 0.01
  if (agencies.length > 0 && agencies.every((a) => ELSEWHERE.test(a))) prior -= 0.03
  if (/hải quan|quân nhân|quốc phòng|công an nhân dân|biên giới|thông quan/i.test(name)) prior -= 0.04
  return prior
}
