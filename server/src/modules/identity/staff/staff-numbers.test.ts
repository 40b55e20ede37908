import { beforeEach, expect, test } from 'vitest'
import { vaultOf } from '#platform/db.ts'
import { tracer } from '#testing/traces.ts'
import { testWorld } from '#testing/world.ts'
import { identityRecords } from '../identity.records.ts'
import { forgetEndedSessions } from '../people/forgetting.service.ts'

const world = await testWorld({ city: true })
const { query } = await tracer(world)
const [admin, desk] = [world.as(await world.assured('quantri')), await world.signIn('hongbang.motcua')]
const NUMBER = '099190000017'
const idsOf = async (username: string) =>
  (
    await query<{ staff: string; person: string }>(
      'select staff_id as staff, person_id as person from identity.account where username = $1',
      [username],
    )
  )[0]!
const { staff } = await idsOf('hongbang.motcua')
const { person } = await idsOf('lan')
const record = (citizenId: string, id = staff, who = admin) =>
  who.put(`/api/admin/staff/${id}/citizen-number`, { citizenId })
const kept = () =>
  query<{ index: Buffer }>(
    'select citizen_id_index as index from identity.staff_number where staff_id = $1',
    [staff],
  )
const held = async () =>
  (await world.change((ctx) => identityRecords.exportOf!(ctx, { personId: person, accountId: null })))[
    'identity.staff-numbers'
  ]

beforeEach(() => query('delete from identity.staff_number'))

test('the vault’s blind index is kept, which finds the person of that number; the number is kept and told nowhere', async () => {
  expect((await record('099 190 000 017')).statusCode).toBe(204)
  const [row] = await kept()
  expect(row!.index).toEqual(await world.read(async ({ tx }) => vaultOf(tx).index('citizen_id', NUMBER)))
  expect(
    await query('select 1 from identity.person where citizen_id_index = $1 and id = $2', [
      row!.index,
      person,
    ]),
  ).toHaveLength(1)
  const view = await admin.get(`/api/admin/staff/${staff}`)
  expect([view.json().hasNumber, view.body.includes(NUMBER)]).toEqual([true, false])
  const acts = await query<{ row: string }>(
    `select to_jsonb(a)::text as row from platform.audit a where action like 'identity.staff-number-%'`,
  )
  expect(acts).toHaveLength(1)
  expect(acts[0]!.row).not.toContain(NUMBER)
})

test('nobody learns whether somebody has a number: any number of the right form is recorded alike', async () => {
  expect((await record('099190000018')).statusCode).toBe(204)
  expect((await record('123')).json().code).toBe('identity.staff_number_invalid')
  expect(await kept()).toHaveLength(1)
  expect((await record('')).statusCode).toBe(204)
  expect(await kept()).toHaveLength(0)
})

test('by an administrator, and not for oneself', async () => {
  expect((await record(NUMBER, staff, desk)).statusCode).toBe(403)
  const { staff: own } = await idsOf('quantri')
  for (const typed of [NUMBER, ''])
    expect((await record(typed, own)).json().code).toBe('identity.staff_number_own')
})

test('one’s export says that it is recorded; erasing one’s data leaves it while one works here', async () => {
  expect(await held()).toEqual([])
  await record(NUMBER)
  expect(await held()).toEqual([{ recordedAt: expect.any(Date), keptUntil: null }])
  const erased = await world.change((ctx) =>
    identityRecords.erase!(ctx, { personId: person, accountId: null }, []),
  )
  expect(erased).toContainEqual(
    expect.objectContaining({ kind: 'identity.staff-numbers', erased: 0, kept: 1 }),
  )
  expect(await kept()).toHaveLength(1)
})

test('whoever leaves stays known until their last readings have been looked through, and then no longer', async () => {
  await record(NUMBER)
  const start = world.clock.now
  expect((await admin.post(`/api/admin/staff/${staff}/departure`)).statusCode).toBe(200)
  const after = async (days: number) => {
    world.clock.now = new Date(start.getTime() + days * 86_400_000)
    await world.change(forgetEndedSessions)
    return (await kept()).length
  }
  expect([await after(31), await after(33)]).toEqual([1, 0])
  world.clock.now = start
})
