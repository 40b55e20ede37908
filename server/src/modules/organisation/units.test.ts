import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { type Actor, type Ctx, nobody } from '#platform/context.ts'
import { testWorld } from '#testing/world.ts'
import {
  dissolveUnit,
  establishUnits,
  findUnitByCode,
  getUnit,
  listUnits,
  loadDemonstrationCity,
  oneStopUnitOf,
  subtreeIds,
  unitsCalled,
} from './index.ts'

const { db, as, change, read, clock } = await testWorld()

beforeAll(async () => {
  clock.now = new Date('2026-11-23T02:00:00Z')
  await change(loadDemonstrationCity)
})

const administrator: Actor = {
  ...nobody,
  id: 'admin',
  kind: 'staff',
  permissions: new Set(['organisation.manage']),
}
const unit = async (ctx: Ctx, code: string) => (await findUnitByCode(ctx, code))!
const codesOf = async (ctx: Ctx, ids: readonly string[]) =>
  Promise.all(ids.map(async (id) => (await getUnit(ctx, id)).code))

test('the city has 114 communes, 14 agencies with a desk each, and loads only once', async () => {
  expect(await change(loadDemonstrationCity)).toBe(false)
  await read(async (ctx) => {
    const communes = await listUnits(ctx, { kind: 'commune' })
    expect(communes).toHaveLength(114)
    const city = await unit(ctx, 'H24')
    const agencies = (await listUnits(ctx, { parentId: city.id })).filter((u) =>
      /^H24\.\d{1,2}$/.test(u.code),
    )
    expect(agencies.filter((u) => u.kind !== 'service_centre')).toHaveLength(14)
    for (const { id } of [...communes, ...agencies.filter((u) => u.kind !== 'service_centre')])
      expect((await oneStopUnitOf(ctx, id)).kind).toBe('one_stop')
    expect((await oneStopUnitOf(ctx, city.id)).kind).toBe('service_centre')
  })
})

test('units come in the order of their numbers, 6 before 17', async () => {
  const codes = await read(async (ctx) => (await listUnits(ctx, { kind: 'department' })).map((u) => u.code))
  expect(codes.indexOf('H24.6')).toBeLessThan(codes.indexOf('H24.17'))
})

test('a unit answers to its code, to the reversed form, to a former code, and to small letters', async () => {
  await read(async (ctx) => {
    expect((await unit(ctx, '000.00.17.H24')).code).toBe('H24.17')
    expect((await unit(ctx, 'H24.11')).code).toBe('H24.61')
    expect((await unit(ctx, ' h24.17 ')).code).toBe('H24.17')
    expect(await findUnitByCode(ctx, 'H24.999')).toBeUndefined()
  })
})

test('the subtree of a commune is the commune, its centre and its offices', async () => {
  await read(async (ctx) => {
    const [commune] = await listUnits(ctx, { kind: 'commune' })
    const codes = await codesOf(ctx, await subtreeIds(ctx, commune!.id))
    expect(codes).toEqual(['', '.1', '.2', '.3', '.4'].map((end) => commune!.code + end))
    const everything = await subtreeIds(ctx, (await unit(ctx, 'H24')).id)
    expect(everything).toHaveLength(2 + 14 * 4 + 3 + 114 * 5)
    expect(new Set(everything).size).toBe(everything.length)
  })
})

test('a name of the catalogue leads to one department or to all communes', async () => {
  await read(async (ctx) => {
    expect((await unitsCalled(ctx, 'Sở Xây dựng - TP. Hải Phòng')).map((u) => u.code)).toEqual(['H24.17'])
    expect(await unitsCalled(ctx, 'UBND cấp xã')).toHaveLength(114)
    expect(await unitsCalled(ctx, 'Bộ Ngoại giao')).toEqual([])
  })
})

test('one code has one edition at a time; a dissolved unit is found by its id only, and its code may return', async () => {
  const founding = { kind: 'board', level: 'city', name: 'Ban thử nghiệm' } as const
  const ids = await change((ctx) =>
    establishUnits(ctx, [{ ...founding, code: 'H24.80', validFrom: '2026-01-01' }]),
  )
  const first = ids.get('H24.80')!
  await expect(
    change((ctx) => establishUnits(ctx, [{ ...founding, code: 'H24.80', validFrom: '2026-06-01' }])),
  ).rejects.toThrow(/exclusion/)

  await change((ctx) => dissolveUnit(ctx, first, '2026-11-23'))
  await expect(change((ctx) => dissolveUnit(ctx, first, '2026-11-24'))).rejects.toThrow(
    'organisation.unit_closed',
  )
  await read(async (ctx) => {
    expect(await findUnitByCode(ctx, 'H24.80')).toBeUndefined()
    expect((await getUnit(ctx, first)).validTo).toBe('2026-11-23')
    expect(await subtreeIds(ctx, first)).toEqual([])
  })
  await change((ctx) => establishUnits(ctx, [{ ...founding, code: 'H24.80', validFrom: '2026-11-23' }]))
  expect((await read((ctx) => unit(ctx, 'H24.80'))).id).not.toBe(first)
})

test('a unit founded for tomorrow exists tomorrow', async () => {
  await change((ctx) =>
    establishUnits(ctx, [
      { code: 'H24.81', kind: 'board', level: 'city', name: 'Ban mai', validFrom: '2026-11-24' },
    ]),
  )
  expect(await read((ctx) => findUnitByCode(ctx, 'H24.81'))).toBeUndefined()
  clock.now = new Date('2026-11-23T17:00:00Z')
  expect((await read((ctx) => unit(ctx, 'H24.81'))).name).toBe('Ban mai')
  clock.now = new Date('2026-11-23T02:00:00Z')
})

test('what a failed transaction changed is never taken for the tree', async () => {
  const failing = change(async (ctx) => {
    expect(await findUnitByCode(ctx, 'H24.82')).toBeUndefined()
    await establishUnits(ctx, [
      { code: 'H24.82', kind: 'board', level: 'city', name: 'Ban hụt', validFrom: '2026-01-01' },
    ])
    expect(await findUnitByCode(ctx, 'H24.82')).toBeDefined()
    throw new Error('no commit')
  })
  await expect(failing).rejects.toThrow('no commit')
  expect(await read((ctx) => findUnitByCode(ctx, 'H24.82'))).toBeUndefined()
})

test('a change made behind the program is seen by the next transaction', async () => {
  await sql`update organisation.unit set name = 'Sở Xây dựng và Quy hoạch' where code = 'H24.17'`.execute(db)
  expect((await read((ctx) => unit(ctx, 'H24.17'))).name).toBe('Sở Xây dựng và Quy hoạch')
  await sql`update organisation.unit set name = 'Sở Xây dựng' where code = 'H24.17'`.execute(db)
})

test('a code of another shape, a commune without GSO code and an end before the beginning are refused by the database', async () => {
  const insert = (values: string) =>
    sql
      .raw(`insert into organisation.unit (id, code, kind, level, name, short_name, valid_from, valid_to)
      values (gen_random_uuid(), ${values})`)
      .execute(db)
  await expect(insert(`'24.H', 'board', 'city', 'x', 'x', '2026-01-01', null`)).rejects.toThrow(/check/)
  await expect(insert(`'H24.900', 'commune', 'commune', 'x', 'x', '2026-01-01', null`)).rejects.toThrow(
    /check/,
  )
  await expect(insert(`'H24.900', 'board', 'city', 'x', 'x', '2026-01-02', '2026-01-01'`)).rejects.toThrow(
    /check/,
  )
})

test('anybody may list the units, by kind; an unknown kind is refused', async () => {
  const answer = await as().get('/api/open/units?kind=commune')
  expect(answer.statusCode).toBe(200)
  const { items } = answer.json()
  expect(items).toHaveLength(114)
  expect(items[0]).toMatchObject({ code: 'H24.101', parentCode: 'H24', gsoCode: '10507' })
  expect((await as().get('/api/open/units?kind=village')).statusCode).toBe(400)
})

test('only who manages the organisation sees the staff counts', async () => {
  expect((await as().get('/api/admin/units')).statusCode).toBe(401)
  expect((await as({ ...administrator, permissions: new Set() }).get('/api/admin/units')).statusCode).toBe(
    403,
  )
  const { items } = (await as(administrator).get('/api/admin/units')).json()
  expect(items.find((u: { code: string }) => u.code === 'H24')).toMatchObject({ staff: 0, validTo: null })
})
