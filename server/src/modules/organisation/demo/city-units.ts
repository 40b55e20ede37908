import type { NewUnit } from '../establishment.service.ts'
import { type CommuneFacts, communes } from './communes.ts'
import { type AgencyFacts, departments } from './departments.ts'
import { verticalAgencies } from './vertical-agencies.ts'

/** The day from which the city is as the reform made it. */
export const SINCE = '2025-07-01'
export const CITY_CODE = 'H24'
export const CENTRE_CODE = 'H24.70'

const at = (level: 'city' | 'commune') => ({ level, validFrom: SINCE }) as const

const city: NewUnit[] = [
  {
    ...at('city'),
    code: CITY_CODE,
    kind: 'city',
    name: 'Ủy ban nhân dân thành phố Hải Phòng',
    shortName: 'UBND TP Hải Phòng',
    agencyNames: [
      'Ủy ban nhân dân cấp tỉnh',
      'Ủy ban nhân dân tỉnh',
      'Ủy ban nhân dân các tỉnh',
      'Ủy ban nhân dân thành phố',
      'Ủy ban nhân dân',
      'Cơ quan phân cấp, ủy quyền của UBND cấp tỉnh',
      'Cơ quan chức năng do Ủy ban nhân dân cấp tỉnh chỉ định',
      'Cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh',
      'Cơ quan được Chủ tịch Ủy ban nhân dân cấp tỉnh giao',
    ],
  },
  {
    ...at('city'),
    code: CENTRE_CODE,
    parentCode: CITY_CODE,
    kind: 'service_centre',
    name: 'Trung tâm Phục vụ hành chính công thành phố Hải Phòng',
    shortName: 'Trung tâm PVHCC TP',
    agencyNames: ['Trung tâm Phục vụ hành chính công', 'Bộ phận Một cửa', 'Bộ phận tiếp nhận và trả kết quả'],
  },
]

const departmentUnits = ({
  code,
  name,
  shortName,
  kind,
  alsoCalled = [],
  offices,
}: AgencyFacts): NewUnit[] => [
  { ...at('city'), code, parentCode: CITY_CODE, kind, name, shortName, agencyNames: [name, ...alsoCalled] },
  {
    ...at('city'),
    code: `${code}.91`,
    parentCode: code,
    kind: 'one_stop',
    name: `Bộ phận Tiếp nhận và Trả kết quả ${name}`,
    shortName: `Một cửa ${shortName}`,
  },
  ...offices.map(
    (office, i): NewUnit => ({
      ...at('city'),
      code: `${code}.${92 + i}`,
      parentCode: code,
      kind: 'office',
      name: office,
    }),
  ),
]

/** The land registration office and the foresters are known by code in the national list (the latter by its former one). */
const belowAgriculture: NewUnit[] = [
  {
    ...at('city'),
    code: 'H24.60.3',
    parentCode: 'H24.60',
    kind: 'board',
    name: 'Chi cục Kiểm lâm',
    agencyNames: ['Chi cục Kiểm lâm', 'Hạt Kiểm lâm', 'Cơ quan Kiểm lâm'],
  },
  {
    ...at('city'),
    code: 'H24.60.4',
    parentCode: 'H24.60',
    kind: 'board',
    name: 'Văn phòng Đăng ký đất đai',
    agencyNames: ['Văn phòng Đăng ký đất đai', 'Cơ quan đăng ký đất đai'],
  },
  {
    ...at('city'),
    code: 'H24.60.4.1',
    parentCode: 'H24.60.4',
    kind: 'board',
    name: 'Chi nhánh Văn phòng Đăng ký đất đai khu vực',
    agencyNames: ['Chi nhánh Văn phòng Đăng ký đất đai'],
  },
]

const verticalUnits: NewUnit[] = verticalAgencies.map(({ calledInCatalogue, ...agency }) => ({
  ...at('city'),
  ...agency,
  agencyNames: [agency.name, ...calledInCatalogue],
}))

const COMMUNE_CALLED = [
  'Ủy ban nhân dân cấp xã',
  'Ủy ban nhân dân xã',
  'Ủy ban nhân dân phường',
  'Ủy ban nhân dân đặc khu',
  'Ủy ban nhân dân cấp huyện',
  'Ủy ban nhân dân huyện',
  'Cơ quan chuyên môn về nông nghiệp và môi trường thuộc UBND cấp xã',
  'Cơ quan chuyên môn thuộc Ủy ban nhân dân cấp xã',
  'Cơ quan quản lý đất đai cấp xã',
  'Phòng Giáo dục và Đào tạo',
  'Phòng Tư pháp',
  'Phòng Kinh tế',
  'Phòng Văn hóa',
]

const capitalised = (kind: string): string => kind.charAt(0).toUpperCase() + kind.slice(1)

/** Communes are numbered from H24.101 in the order of their GSO codes: the demonstration's own numbers. */
function communeUnits(commune: CommuneFacts, i: number): NewUnit[] {
  const { kind, name, ...facts } = commune
  const code = `${CITY_CODE}.${101 + i}`
  const economy = kind === 'xã' ? 'Phòng Kinh tế' : 'Phòng Kinh tế, Hạ tầng và Đô thị'
  const below = (no: string, unit: Pick<NewUnit, 'kind' | 'name'> & Partial<NewUnit>): NewUnit => ({
    ...at('commune'),
    ...unit,
    code: `${code}.${no}`,
    parentCode: code,
  })
  return [
    {
      ...at('commune'),
      ...facts,
      code,
      parentCode: CITY_CODE,
      kind: 'commune',
      name: `Ủy ban nhân dân ${kind} ${name}`,
      shortName: `${capitalised(kind)} ${name}`,
      agencyNames: COMMUNE_CALLED,
    },
    below('1', {
      kind: 'one_stop',
      name: `Trung tâm Phục vụ hành chính công ${kind} ${name}`,
      shortName: `Trung tâm PVHCC ${kind} ${name}`,
    }),
    below('2', {
      kind: 'office',
      name: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
      shortName: 'Văn phòng HĐND và UBND',
    }),
    below('3', { kind: 'office', name: economy }),
    below('4', { kind: 'office', name: 'Phòng Văn hóa - Xã hội' }),
  ]
}

/** Every unit of the demonstration city, parents before children. */
export const cityUnits: readonly NewUnit[] = [
  ...city,
  ...departments.flatMap(departmentUnits),
  ...belowAgriculture,
  ...verticalUnits,
  ...communes.flatMap(communeUnits),
]

/** Codes of agencies that were merged, under which catalogues and old dossiers still name their successors. */
export const formerCodes: readonly { code: string; successor: string }[] = [
  ...departments.flatMap(({ code, formerCodes: former = [] }) =>
    former.map((f) => ({ code: f, successor: code })),
  ),
  { code: 'H24.10.3', successor: 'H24.60.3' },
]
