import { beforeAll, expect, test } from 'vitest'
import type { Ctx } from '#platform/context.ts'
import { newId } from '#platform/ids.ts'
import { testWorld } from '#testing/world.ts'
import {
  appoint,
  dissolveUnit,
  establishUnits,
  findUnitByCode,
  headOf,
  loadDemonstrationCity,
  nameHead,
  postsOf,
  relieve,
  staffWithRole,
  subtreeIds,
  takeOnStaff,
} from './index.ts'

const { change, read, clock } = await testWorld()
const ids = { officer: newId(), chief: newId() }
const unitId = async (ctx: Ctx, code: string) => (await findUnitByCode(ctx, code))!.id

beforeAll(async () => {
  clock.now = new Date('2026-11-23T02:00:00Z')
  await change(async (ctx) => {
    await loadDemonstrationCity(ctx)
    const seat = { unitId: await unitId(ctx, 'H24.101'), invented: true }
    await takeOnStaff(ctx, [
      { id: ids.officer, fullName: 'Người Một', positionCode: 'one_stop_officer', ...seat },
      { id: ids.chief, fullName: 'Người Hai', positionCode: 'director', ...seat },
    ])
    await appoint(ctx, [
      {
        staffId: ids.officer,
        unitId: await unitId(ctx, 'H24.101.1'),
        role: 'one_stop_officer',
        reach: 'unit',
        validFrom: '2026-01-01',
      },
      {
        staffId: ids.chief,
        unitId: await unitId(ctx, 'H24'),
        role: 'one_stop_officer',
        reach: 'subtree',
        validFrom: '2026-01-01',
      },
    ])
  })
})

test('a post on a unit reaches that unit; a post on a subtree reaches all below', async () => {
  await read(async (ctx) => {
    const [own] = await postsOf(ctx, ids.officer)
    expect(own).toMatchObject({ unitCode: 'H24.101.1', unitIds: [await unitId(ctx, 'H24.101.1')] })
    const [wide] = await postsOf(ctx, ids.chief)
    expect(wide!.unitIds).toEqual(await subtreeIds(ctx, await unitId(ctx, 'H24')))
  })
})

test('a new unit below a subtree is reached at once', async () => {
  await change(async (ctx) => {
    const parentId = await unitId(ctx, 'H24')
    const founded = await establishUnits(ctx, [
      { code: 'H24.83', kind: 'board', level: 'city', name: 'Ban mới', validFrom: '2026-01-01', parentId },
    ])
    expect((await postsOf(ctx, ids.chief))[0]!.unitIds).toContain(founded.get('H24.83'))
  })
})

test('a role is looked for at the units first, then nearest above', async () => {
  const names = async (code: string) =>
    read(async (ctx) =>
      (await staffWithRole(ctx, [await unitId(ctx, code)], 'one_stop_officer')).map((s) => s.name),
    )
  expect(await names('H24.101.1')).toEqual(['Người Một'])
  expect(await names('H24.102.1')).toEqual(['Người Hai'])
  expect(await names('G01.31')).toEqual([])
})

test('a post that is taken away, or whose unit is dissolved, gives nothing from that day on', async () => {
  await change(async (ctx) => {
    const post = { staffId: ids.officer, unitId: await unitId(ctx, 'H24.101.1'), role: 'one_stop_officer' }
    await relieve(ctx, post, '2026-11-24')
    await expect(relieve(ctx, { ...post, role: 'leader' }, '2026-11-24')).rejects.toThrow(
      'organisation.post_not_found',
    )
  })
  expect(await read((ctx) => postsOf(ctx, ids.officer))).toHaveLength(1)
  clock.now = new Date('2026-11-23T17:00:00Z')
  expect(await read((ctx) => postsOf(ctx, ids.officer))).toEqual([])
  await change(async (ctx) => dissolveUnit(ctx, await unitId(ctx, 'H24'), '2026-11-25'))
  clock.now = new Date('2026-11-25T02:00:00Z')
  expect(await read((ctx) => postsOf(ctx, ids.chief))).toEqual([])
})

test('a unit has one head at a time', async () => {
  const unit = await read((ctx) => unitId(ctx, 'H24.101'))
  await change((ctx) => nameHead(ctx, unit, ids.chief, '2026-01-01'))
  expect(await read((ctx) => headOf(ctx, unit))).toMatchObject({
    name: 'Người Hai',
    positionTitle: 'Giám đốc',
  })
  await expect(change((ctx) => nameHead(ctx, unit, ids.officer, '2026-06-01'))).rejects.toThrow(/exclusion/)
})
