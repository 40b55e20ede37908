/** A province or a city of its rank. */
export interface Province {
  /** Code of the General Statistics Office. */
  code: string
  name: string
  /** Code of Decision 20/2020/QĐ-TTg. */
  agencyCode: string
}

type Row = [code: string, name: string, agencyCode: string]

/** The 34 provinces since 1 July 2025 by GSO code; a test compares them with the published list where it is present. */
const rows: Row[] = [
  ['01', 'Thành phố Hà Nội', 'H26'],
  ['04', 'Tỉnh Cao Bằng', 'H14'],
  ['08', 'Tỉnh Tuyên Quang', 'H60'],
  ['11', 'Tỉnh Điện Biên', 'H18'],
  ['12', 'Tỉnh Lai Châu', 'H35'],
  ['14', 'Tỉnh Sơn La', 'H52'],
  ['15', 'Tỉnh Lào Cai', 'H38'],
  ['19', 'Tỉnh Thái Nguyên', 'H55'],
  ['20', 'Tỉnh Lạng Sơn', 'H37'],
  ['22', 'Tỉnh Quảng Ninh', 'H49'],
  ['24', 'Tỉnh Bắc Ninh', 'H05'],
  ['25', 'Tỉnh Phú Thọ', 'H44'],
  ['31', 'Thành phố Hải Phòng', 'H24'],
  ['33', 'Tỉnh Hưng Yên', 'H31'],
  ['37', 'Tỉnh Ninh Bình', 'H42'],
  ['38', 'Tỉnh Thanh Hoá', 'H56'],
  ['40', 'Tỉnh Nghệ An', 'H41'],
  ['42', 'Tỉnh Hà Tĩnh', 'H27'],
  ['44', 'Tỉnh Quảng Trị', 'H50'],
  ['46', 'Thành phố Huế', 'H57'],
  ['48', 'Thành phố Đà Nẵng', 'H17'],
  ['51', 'Tỉnh Quảng Ngãi', 'H48'],
  ['52', 'Tỉnh Gia Lai', 'H21'],
  ['56', 'Tỉnh Khánh Hoà', 'H32'],
  ['66', 'Tỉnh Đắk Lắk', 'H15'],
  ['68', 'Tỉnh Lâm Đồng', 'H36'],
  ['75', 'Thành phố Đồng Nai', 'H19'],
  ['79', 'Thành phố Hồ Chí Minh', 'H29'],
  ['80', 'Tỉnh Tây Ninh', 'H53'],
  ['82', 'Tỉnh Đồng Tháp', 'H20'],
  ['86', 'Tỉnh Vĩnh Long', 'H61'],
  ['91', 'Tỉnh An Giang', 'H01'],
  ['92', 'Thành phố Cần Thơ', 'H13'],
  ['96', 'Tỉnh Cà Mau', 'H12'],
]

export const PROVINCES: readonly Province[] = rows.map(([code, name, agencyCode]) => ({
  code,
  name,
  agencyCode,
}))

export const provinceOf = (code: string | null): Province | undefined =>
  PROVINCES.find((one) => one.code === code)
