import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { projectPath } from '#platform/paths.ts'
import { communes } from './communes.ts'

const published = projectPath('../shared/data/units/wards_2026_haiphong_hatinh.csv')
const isThere = existsSync(published)
if (!isThere) console.log('Not compared with the published list of communes: it is not on this machine.')

test('there are 45 phường, 67 xã and 2 đặc khu on 3,194.72 km²', () => {
  const count = (kind: string) => communes.filter((c) => c.kind === kind).length
  expect([count('phường'), count('xã'), count('đặc khu')]).toEqual([45, 67, 2])
  expect(communes.reduce((sum, c) => sum + c.areaKm2, 0)).toBeCloseTo(3194.72, 2)
  expect(new Set(communes.map((c) => c.gsoCode)).size).toBe(114)
})

test('every commune lies in or off Hải Phòng', () => {
  for (const { longitude, latitude } of communes) {
    expect(longitude).toBeGreaterThan(106)
    expect(longitude).toBeLessThan(108)
    expect(latitude).toBeGreaterThan(20)
    expect(latitude).toBeLessThan(21.3)
  }
})

test.runIf(isThere)('all 114 have the code, kind and name of the published list', () => {
  const rows: Record<string, string>[] = parse(readFileSync(published), { columns: true })
  const expected = rows
    .filter((row) => row.province_code === '31')
    .map((row) => `${row.gso_code} ${row.full_name}`)
  const ours = communes.map(({ gsoCode, kind, name }) => `${gsoCode} ${kind} ${name}`)
  expect(ours.map((line) => line.toLowerCase()).sort()).toEqual(
    expected.map((line) => line.toLowerCase()).sort(),
  )
})
