import { CENTRE_CODE, CITY_CODE } from '#modules/organisation/index.ts'

/** A post of an invented member of staff, on one unit and what lies below it. */
export interface InventedStaff {
  username: string
  name: string
  /** Where the person sits and heads, if they head something. */
  unitCode: string
  position: string
  role: string
  audience: 'officer' | 'leader' | 'admin'
  note: string
  /** Where they may act; by default their unit. */
  reaches?: readonly string[]
}

interface Staffed {
  /** What usernames begin with. */
  prefix: string
  unitCode: string
  called: string
  /** One-stop officer, specialist, head of office, leader. */
  names: [string, string, string, string]
  leads: { position: string; username: string }
  reaches?: readonly string[]
}

const CHAIR = { position: 'commune_chairperson', username: 'chutich' }
const DIRECTOR = { position: 'director', username: 'giamdoc' }
/** The agencies of ministries, which stand beside the city and not below it. */
const VERTICAL = [
  'G01.31',
  'G05.31',
  'G05.31.1',
  'G10.31',
  'G12.31.1',
  'G12.31.2',
  'G12.31.3',
  'G12.31.4',
  'G17.31',
]

/** Units with one person for every step of a dossier. Communes are found by GSO code, departments by their own. */
export const staffedUnits: readonly Staffed[] = [
  {
    prefix: 'hongbang',
    unitCode: '11311',
    called: 'phường Hồng Bàng',
    names: ['Đỗ Thị Mây', 'Vũ Đình Hải', 'Lương Thị Sóng', 'Bùi Quang Buồm'],
    leads: CHAIR,
  },
  {
    prefix: 'lechan',
    unitCode: '11383',
    called: 'phường Lê Chân',
    names: ['Phan Thị Phượng', 'Cao Văn Bến', 'Tạ Thị Ngà', 'Đinh Công Neo'],
    leads: CHAIR,
  },
  {
    prefix: 'haiduong',
    unitCode: '10525',
    called: 'phường Hải Dương',
    names: ['Mai Thị Sen', 'Hồ Văn Gốm', 'Lại Thị Vải', 'Trịnh Đức Sao'],
    leads: CHAIR,
  },
  {
    prefix: 'cathai',
    unitCode: '11914',
    called: 'đặc khu Cát Hải',
    names: ['Ngô Thị San', 'Lê Văn Vịnh', 'Đàm Thị Hô', 'Chu Bá Khơi'],
    leads: CHAIR,
  },
  {
    prefix: 'soxaydung',
    unitCode: 'H24.17',
    called: 'Sở Xây dựng',
    names: ['Hà Thị Gạch', 'Phùng Văn Thước', 'Kiều Thị Nền', 'Đoàn Trọng Móng'],
    leads: DIRECTOR,
  },
  {
    prefix: 'sotuphap',
    unitCode: 'H24.5',
    called: 'Sở Tư pháp',
    names: ['Tô Thị Minh Chứng', 'Thái Văn Lệ', 'Quách Thị Bút', 'La Chính Trực'],
    leads: DIRECTOR,
  },
  {
    prefix: 'sonnmt',
    unitCode: 'H24.60',
    called: 'Sở Nông nghiệp và Môi trường',
    names: ['Mạc Thị Lúa', 'Ông Văn Đê', 'Từ Thị Rừng', 'Khúc Xuân Đồng'],
    leads: DIRECTOR,
  },
  {
    prefix: 'trungtam',
    unitCode: CENTRE_CODE,
    called: 'mọi đơn vị của thành phố',
    names: ['Âu Thị Cửa', 'Giang Văn Cầu', 'Lưu Thị Hồ', 'Nghiêm Bá Đường'],
    leads: DIRECTOR,
    reaches: [CITY_CODE, ...VERTICAL],
  },
]

const STEPS = [
  { username: 'motcua', position: 'one_stop_officer', role: 'one_stop_officer', does: 'tiếp nhận' },
  { username: 'chuyenvien', position: 'specialist', role: 'specialist', does: 'thẩm định' },
  { username: 'truongphong', position: 'office_head', role: 'head', does: 'phân công' },
] as const

function staffOf({ prefix, unitCode, called, names, leads, reaches }: Staffed): InventedStaff[] {
  const person = (i: number, does: string) => ({
    name: names[i]!,
    unitCode,
    reaches,
    note: `${does}, ${called}`,
  })
  return [
    ...STEPS.map(({ username, position, role, does }, i) => ({
      ...person(i, does),
      username: `${prefix}.${username}`,
      position,
      role,
      audience: 'officer' as const,
    })),
    {
      ...person(3, 'phê duyệt và ký'),
      username: `${prefix}.${leads.username}`,
      position: leads.position,
      role: 'leader',
      audience: 'leader' as const,
    },
  ]
}

/** Everybody who works in the demonstration city. None of them exists. */
export const inventedStaff: readonly InventedStaff[] = [
  ...staffedUnits.flatMap(staffOf),
  {
    username: 'thanhpho.lanhdao',
    name: 'Hải Thị Đăng',
    unitCode: CITY_CODE,
    position: 'city_chairperson',
    role: 'city_leader',
    audience: 'leader',
    note: 'xem số liệu toàn thành phố',
  },
  {
    username: 'quantri',
    name: 'Kha Văn Máy',
    unitCode: CITY_CODE,
    position: 'administrator',
    role: 'administrator',
    audience: 'admin',
    note: 'quản trị hệ thống',
  },
  {
    username: 'baovedulieu',
    name: 'Cung Thị Kín',
    unitCode: CITY_CODE,
    position: 'data_protection_officer',
    role: 'data_protection_officer',
    audience: 'admin',
    note: 'bảo vệ dữ liệu cá nhân',
  },
  {
    username: 'thanhtra',
    name: 'Thân Văn Soi',
    unitCode: CITY_CODE,
    position: 'inspector',
    role: 'inspector',
    audience: 'admin',
    note: 'thanh tra nhật ký',
  },
]
