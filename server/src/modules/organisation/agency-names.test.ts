import { createReadStream, existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { expect, test } from 'vitest'
import { projectPath } from '#platform/paths.ts'
import { agencyCalled, agencyKey } from './agency-names.ts'
import { cityUnits } from './demo/city-units.ts'

const known = new Map(
  cityUnits.flatMap((unit) => (unit.agencyNames ?? []).map((name) => [agencyKey(name), unit.code])),
)
const called = (name: string) => agencyCalled(known, name)

test.each([
  ['Sở Xây dựng', 'H24.17'],
  ['Sở Xây dựng - TP.HCM', 'H24.17'],
  ['SỞ TƯ PHÁP', 'H24.5'],
  ['Giám đốc Sở Giáo dục và Đào tạo', 'H24.9'],
  ['Sở Văn hoá và Thể thao', 'H24.61'],
  ['Uỷ ban Nhân dân cấp tỉnh', 'H24'],
  ['Chủ tịch ủy ban nhân dân cấp tỉnh', 'H24'],
  ['UBND Thành phố Hải Phòng', 'H24'],
  ['Chi nhánh Văn phòng đăng ký đất đai khu vực', 'H24.60.4.1'],
  ['Văn phòng Đăng ký đất đai tỉnh', 'H24.60.4'],
  ['Công an cấp Xã', 'G01.31'],
  ['Thuế cơ sở', 'G12.31.1'],
  ['Ban Quản lý Khu công nghệ cao', 'H24.19'],
])('%s is %s', (name, code) => expect(called(name)).toBe(code))

test.each(['UBND cấp  xã', 'Ủy ban Nhân dân xã, phường, thị trấn.', 'Chủ tịch UBND cấp xã'])(
  '%s is every commune',
  (name) => expect(called(name)).toMatch(/^H24\.\d{3}$/),
)

test('a name that only begins with the same letters is another agency', () => {
  expect(called('Sở Xây dựngs')).toBeUndefined()
  expect(called('Bộ Ngoại giao')).toBeUndefined()
})

const catalogue = projectPath('../shared/data/procedures/procedures_H24_scope.jsonl.gz')
const isThere = existsSync(catalogue)
if (!isThere) console.log('Not tried on the names of the real catalogue: it is not on this machine.')

test.runIf(isThere)(
  'at least nine in ten procedures of the real catalogue name an agency that the city has',
  async () => {
    const lines = createInterface({ input: createReadStream(catalogue).pipe(createGunzip()) })
    let [found, all] = [0, 0]
    for await (const line of lines) {
      const { executing_agencies: executing, competent_agencies: competent } = JSON.parse(line)
      all += 1
      if ([...executing, ...competent].some((name) => called(name))) found += 1
    }
    expect(found / all).toBeGreaterThan(0.9)
  },
)
