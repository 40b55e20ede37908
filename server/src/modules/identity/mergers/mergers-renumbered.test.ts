import { expect, test } from 'vitest'
import { findPersonByCitizenId, registerPerson } from '#modules/identity/index.ts'
import { tracer } from '#testing/traces.ts'
import { testWorld } from '#testing/world.ts'
import { identityRecords } from '../identity.records.ts'
import { forgetEndedSessions } from '../people/forgetting.service.ts'
import { mergerStage } from './mergers.testing.ts'

const world = await testWorld({ city: true })
const { query } = await tracer(world)
const { AT, decider, record, merged } = await mergerStage(world)
const renumbered = { evidence: 'renumbered', seen: 'Giấy xác nhận số định danh đã đổi, số …' }
const foundBy = async (citizenId: string) =>
  (await world.read((ctx) => findPersonByCitizenId(ctx, citizenId, { purpose: 'merge' })))?.id
const indexed = async (id: string) =>
  (
    await query<{ has: boolean }>(
      'select citizen_id_index is not null as has from identity.person where id = $1',
      [id],
    )
  )[0]!.has

test('a number that the law has changed finds the kept record, and registers nobody', async () => {
  const [old, kept] = [await record(), await record()]
  const id = await merged(old, kept, renumbered)
  expect([await foundBy(old.citizenId), await foundBy(kept.citizenId)]).toEqual([kept.id, kept.id])
  const desk = await world.change((ctx) =>
    registerPerson(ctx, { fullName: 'Lý Thị Hai Sổ', citizenId: old.citizenId }),
  )
  expect(desk).toMatchObject({ id: kept.id, citizenId: kept.citizenId })
  expect((await decider.post(`${AT}/${id}/undoing`)).statusCode).toBe(204)
  expect([await foundBy(old.citizenId), await foundBy(kept.citizenId)]).toEqual([old.id, kept.id])
})

test('it goes on finding the record when the alias is forgotten, and is gone when the person is erased', async () => {
  const [old, kept] = [await record(), await record()]
  await merged(old, kept, renumbered)
  world.clock.now = new Date(world.clock.now.getTime() + 31 * 86_400_000)
  await world.change(forgetEndedSessions)
  const [alias] = await query<{ name: string }>(
    'select full_name as name from identity.person where id = $1',
    [old.id],
  )
  expect(alias!.name).toBe('(đã xóa)')
  expect(await foundBy(old.citizenId)).toBe(kept.id)
  await world.change((ctx) => identityRecords.erase!(ctx, { personId: kept.id, accountId: null }, []))
  expect([await indexed(old.id), await indexed(kept.id)]).toEqual([false, false])
  expect(await foundBy(old.citizenId)).toBeUndefined()
})
