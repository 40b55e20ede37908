import type { NewPosition } from '../staff.repository.ts'

export const positions: readonly NewPosition[] = [
  {
    code: 'city_chairperson',
    nameVi: 'Chủ tịch Ủy ban nhân dân thành phố',
    nameEn: 'Chairperson of the city',
  },
  { code: 'director', nameVi: 'Giám đốc', nameEn: 'Director' },
  { code: 'commune_chairperson', nameVi: 'Chủ tịch Ủy ban nhân dân', nameEn: 'Chairperson of the commune' },
  { code: 'office_head', nameVi: 'Trưởng phòng', nameEn: 'Head of office' },
  { code: 'specialist', nameVi: 'Chuyên viên', nameEn: 'Specialist' },
  { code: 'one_stop_officer', nameVi: 'Cán bộ một cửa', nameEn: 'One-stop officer' },
  { code: 'administrator', nameVi: 'Quản trị hệ thống', nameEn: 'System administrator' },
  {
    code: 'data_protection_officer',
    nameVi: 'Người phụ trách bảo vệ dữ liệu cá nhân',
    nameEn: 'Data protection officer',
  },
  { code: 'inspector', nameVi: 'Thanh tra viên', nameEn: 'Inspector' },
]
