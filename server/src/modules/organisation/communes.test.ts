import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import type { Ctx } from '#platform/context.ts'
import { projectPath } from '#platform/paths.ts'
import { testWorld } from '#testing/world.ts'
import { communesNamed, communesOfText, importFormerCommunes, listCommunes } from './index.ts'
import { PROVINCES } from './provinces.ts'

const units = projectPath('../shared/data/units')
const [mapping, provinces] = [`${units}/old_to_new_wards_haiphong_hatinh.csv`, `${units}/provinces_2026.csv`]
const isThere = existsSync(mapping) && existsSync(provinces)
if (!isThere) console.log('Not compared with the published lists of places: they are not on this machine.')

const { as, change, read } = await testWorld({ city: true })

const HEAD = 'old_ward_code,old_ward,old_district_code,old_district,new_ward_code,new_ward,new_province_code'
const LINES = [
  '11335,Phường Vạn Mỹ,304,Quận Ngô Quyền,11329,Phường Ngô Quyền,31',
  '10528,Phường Trần Phú,288,Thành phố Hải Dương,10532,Phường Lê Thanh Nghị,31',
  '10528,Phường Trần Phú,288,Thành phố Hải Dương,10537,Phường Tân Hưng,31',
  '10534,Phường Lê Thanh Nghị,288,Thành phố Hải Dương,10532,Phường Lê Thanh Nghị,31',
  '99001,Xã Minh Tân,315,Huyện Ví Dụ,10507,Phường Thành Đông,31',
  '99002,Xã Minh Tân,291,Huyện Thử Nghiệm,10525,Phường Hải Dương,31',
  '99003,Xã Minh Tân Đông,291,Huyện Thử Nghiệm,10543,Phường Việt Hoà,31',
  ',,318,Huyện Bạch Long Vĩ,11948,Đặc khu Bạch Long Vĩ,31',
  '18073,Phường Trần Phú,436,Thành phố Hà Tĩnh,18073,Phường Thành Sen,42',
]
const take = (lines: string[]) => change((ctx) => importFormerCommunes(ctx, [HEAD, ...lines].join('\n')))
const names = (found: { name: string }[]) => found.map(({ name }) => name).sort()
const namedBy = (typed: string) => read(async (ctx: Ctx) => names(await communesNamed(ctx, typed)))
const behind = (text: string) => read(async (ctx: Ctx) => names((await communesOfText(ctx, text)).communes))

describe('with an invented part of the table', () => {
  test('it is taken in as often as one likes, and other provinces are passed over', async () => {
    expect(await take(LINES)).toEqual({ formers: 7, divided: 1, elsewhere: 1 })
    expect(await take(LINES)).toEqual({ formers: 7, divided: 1, elsewhere: 1 })
  })

  test('a line that leads nowhere is named, and what was known stays', async () => {
    const lost = '99009,Xã Lạc,315,Huyện Ví Dụ,99999,Xã Không Có,31'
    await expect(take([LINES[0]!, lost])).rejects.toThrow('99999')
    await expect(take([LINES.at(-1)!])).rejects.toThrow('No line leads to this city')
    expect(await namedBy('phường Vạn Mỹ')).toEqual(['Phường Ngô Quyền'])
  })

  test.each([
    ['Phường Ngô Quyền', ['Phường Ngô Quyền']],
    ['11329', ['Phường Ngô Quyền']],
    ['  ngo quyen ', ['Phường Ngô Quyền']],
    ['P. Ngô Quyền', ['Phường Ngô Quyền']],
    ['phường Việt Hòa', ['Phường Việt Hoà']],
    ['Vạn Mỹ', ['Phường Ngô Quyền']],
    ['Trần Phú', ['Phường Lê Thanh Nghị', 'Phường Tân Hưng', 'Xã Trần Phú']],
    ['Phường Trần Phú', ['Phường Lê Thanh Nghị', 'Phường Tân Hưng']],
    ['P.Trần Phú, TP. Hải Dương', ['Phường Lê Thanh Nghị', 'Phường Tân Hưng']],
    ['Bạch Long Vĩ', ['Đặc khu Bạch Long Vĩ']],
    ['huyện Bạch Long Vĩ', ['Đặc khu Bạch Long Vĩ']],
    ['Phường Không Có', []],
  ])('“%s” typed as a commune means %j', async (typed, meant) => {
    expect(await namedBy(typed)).toEqual(meant)
  })

  test.each([
    ['17 phố Minh Hoạ, phường Hồng Bàng', ['Phường Hồng Bàng']],
    ['5 Lê Lợi, phường Vạn Mỹ, quận Ngô Quyền', ['Phường Ngô Quyền']],
    ['5 Lê Lợi, P.Vạn Mỹ, Q.Ngô Quyền, HP', ['Phường Ngô Quyền']],
    ['phường Lê Thanh Nghị, thành phố Hải Dương', ['Phường Lê Thanh Nghị']],
    ['8 Chợ Con, phường Trần Phú, TP Hải Dương', ['Phường Lê Thanh Nghị', 'Phường Tân Hưng']],
    ['thôn 2, xã Minh Tân', ['Phường Hải Dương', 'Phường Thành Đông']],
    ['thôn 2, xã Minh Tân, huyện Ví Dụ', ['Phường Thành Đông']],
    ['thôn 2, xã Minh Tân Đông, huyện Thử Nghiệm', ['Phường Việt Hoà']],
    ['12 phố Vạn Mỹ', []],
  ])('“%s” lies in %j', async (text, communes) => {
    expect(await behind(text)).toEqual(communes)
  })
})

test('the places of an address are there for everybody', async () => {
  const { provinces, communes, cityProvince } = (await as().get('/api/open/places')).json()
  expect([provinces.length, communes.length, cityProvince]).toEqual([34, 114, '31'])
  expect(communes).toContainEqual({ code: '11311', name: 'Phường Hồng Bàng' })
})

describe.runIf(isThere)('with the published lists', () => {
  const rows = (file: string): Record<string, string>[] => parse(readFileSync(file), { columns: true })

  test('the provinces are those', () => {
    const published = rows(provinces).map((row) => [row.gso_code, row.full_name, row.agency_code_H])
    expect(PROVINCES.map(({ code, name, agencyCode }) => [code, name, agencyCode])).toEqual(published)
  })

  test('every former commune of Hải Phòng and Hải Dương leads to at least one of today’s', async () => {
    const { formers, divided } = await change((ctx) =>
      importFormerCommunes(ctx, readFileSync(mapping, 'utf8')),
    )
    expect([formers, divided]).toEqual([375, 72])
    const today = new Set((await read(listCommunes)).map(({ code }) => code))
    const old = rows(`${units}/old_wards_pre_2025_07_haiphong_haiduong_hatinh.csv`)
    const ours = old.filter(({ province }) => province !== 'Tỉnh Hà Tĩnh')
    expect(ours.length).toBe(374)
    await read(async (ctx) => {
      for (const { ward_code, ward, district } of ours) {
        const { communes, formers: named } = await communesOfText(ctx, `Số 1, ${ward}, ${district}`)
        expect(named.map(({ code }) => code)).toContain(ward_code)
        expect(communes.length, `${ward}, ${district}`).toBeGreaterThan(0)
        for (const { code } of communes) expect(today).toContain(code)
      }
    })
  })
})
