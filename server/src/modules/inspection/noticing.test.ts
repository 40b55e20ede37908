import { beforeEach, expect, test } from 'vitest'
import { takeIn, ward } from '#modules/dossiers/way.testing.ts'
import { instantOf } from '#platform/calendar.ts'
import { newId } from '#platform/ids.ts'
import { tracer } from '#testing/traces.ts'
import { testWorld } from '#testing/world.ts'
import { noticingJob } from './noticing.job.ts'
import { daysDue, noticeSigns } from './noticing.service.ts'
import type { SignView } from './signs.service.ts'

const world = await testWorld({ city: true })
const { query } = await tracer(world)
const people = await ward(world)
const inspector = world.as(await world.assured('thanhtra'))
const WORKDAY = '2026-11-25'
const SUNDAY = '2026-11-29'

const accountOf = async (username: string): Promise<string> =>
  (await query<{ id: string }>('select id from identity.account where username = $1', [username]))[0]!.id
const personOf = async (username: string): Promise<string> =>
  (
    await query<{ id: string }>('select person_id as id from identity.account where username = $1', [
      username,
    ])
  )[0]!.id
const [desk, lan] = [await accountOf('hongbang.motcua'), await personOf('lan')]

beforeEach(async () => {
  await query('delete from inspection.finding')
  await query('delete from inspection.sign')
  await query('delete from inspection.declared_relation')
  await query('delete from inspection.looked_day')
  await query('delete from platform.disclosure')
})

const strangers = (n: number): string[] => Array.from({ length: n }, newId)

/** Somebody read these people, one a minute from an hour of a day on. */
async function plant(day: string, hour: number, account: string, persons: string[], purpose = 'handle') {
  await query(
    `insert into platform.disclosure (id, at, actor_id, actor_kind, unit_id, purpose, basis, subject_ids, dossier_ids, request_id)
     select uuidv7(), $1::timestamptz + n * interval '20 s', a.id, 'staff', s.unit_id, $4, 'one_stop', array[p], array[null::uuid], 'r'
     from unnest($3::uuid[]) with ordinality t(p, n), identity.account a join organisation.staff s on s.id = a.staff_id
     where a.id = $2`,
    [instantOf(day, hour), account, persons, purpose],
  )
}

async function noticed(day: string): Promise<SignView[]> {
  await world.change((ctx) => noticeSigns(ctx, day))
  return (await inspector.get('/api/admin/reading-signs')).json().items
}
const rules = async (day: string) => (await noticed(day)).map(({ rule }) => rule)

test('a normal day raises none: a busy counter, lists, a look into a colleague’s dossier, a Saturday call', async () => {
  await plant(WORKDAY, 8, desk, strangers(39), 'queue')
  await plant(WORKDAY, 9, desk, strangers(6))
  await plant(WORKDAY, 14, await accountOf('hongbang.chuyenvien'), strangers(3))
  for (const who of ['motcua', 'truongphong', 'chuyenvien', 'chutich'])
    await plant(WORKDAY, 15, await accountOf(`hongbang.${who}`), [lan])
  await plant(SUNDAY, 10, desk, strangers(2))
  expect([await rules(WORKDAY), await rules(SUNDAY)]).toEqual([[], []])
})

test('many people in an hour, held against one’s own usual', async () => {
  await plant(WORKDAY, 9, desk, strangers(45), 'export_register')
  const [sign] = await noticed(WORKDAY)
  expect(sign).toMatchObject({
    rule: 'many_people',
    official: { name: 'Đỗ Thị Mây' },
    unit: expect.stringContaining('Hồng Bàng'),
    evidence: [
      { vi: 'Từ 9 giờ đến 10 giờ: xem dữ liệu của 45 người.' },
      { vi: expect.stringContaining('xem 0 người') },
    ],
  })
  await query('delete from inspection.sign')
  for (const day of ['2026-11-23', '2026-11-24']) await plant(day, 9, desk, strangers(20), 'export_register')
  expect(await rules(WORKDAY)).toEqual([])
})

test('people for whom the reader did nothing', async () => {
  const { id } = await takeIn(people)
  expect(id).toBeTruthy()
  await query('delete from platform.disclosure')
  await plant(WORKDAY, 9, desk, strangers(8))
  expect(await rules(WORKDAY)).toEqual(['without_task'])
  await query('delete from inspection.sign')
  // whom one took in is no stranger
  await query('delete from platform.disclosure')
  await plant(WORKDAY, 9, desk, [lan, ...strangers(7)])
  expect(await rules(WORKDAY)).toEqual([])
})

test('at night one reading is enough, on a day off a few', async () => {
  await plant(WORKDAY, 23, desk, [lan])
  await plant(WORKDAY, 4.5, desk, [lan])
  const signs = await noticed(WORKDAY)
  expect(signs.map(({ rule }) => rule)).toEqual(['odd_hours', 'odd_hours'])
  expect(signs.flatMap(({ evidence }) => evidence.map(({ vi }) => vi)).join()).toContain(
    '23:00 đến 23:00, vào ban đêm',
  )
  await plant(SUNDAY, 10, desk, strangers(3))
  expect(await rules(SUNDAY)).toHaveLength(3)
  await query('delete from inspection.sign')
  await query('delete from platform.disclosure')
  for (const hour of [5, 21.9]) await plant(WORKDAY, hour, desk, [lan])
  expect(await rules(WORKDAY)).toEqual([])
})

test('oneself or a relative, once it was declared', async () => {
  await plant(WORKDAY, 10, desk, [lan])
  expect(await rules(WORKDAY)).toEqual([])
  const inspectionId = (
    await inspector.post('/api/admin/inspections', { reference: 'QĐ 01', reason: 'Theo kế hoạch' })
  ).json().id
  const declared = { inspectionId, official: 'hongbang.motcua', citizenId: '099190000017', kind: 'relative' }
  expect((await inspector.post('/api/admin/declared-relations', declared)).statusCode).toBe(201)
  expect((await inspector.post('/api/admin/declared-relations', declared)).json().code).toBe(
    'inspection.relation_known',
  )
  const paths = async (more: object) =>
    (await inspector.post('/api/admin/declared-relations', { ...declared, ...more }))
      .json()
      .fields.map(({ path }: { path: string }) => path)
  expect(await paths({ official: 'lan', citizenId: '099' })).toEqual(['official'])
  expect(await paths({ citizenId: '099' })).toEqual(['citizenId'])
  const [sign] = await noticed(WORKDAY)
  expect(sign).toMatchObject({ rule: 'declared_relation', person: 'Nguyễn T*** H*** L***' })
})

test('one person whom many officials read in a day', async () => {
  const all = await query<{ id: string }>(
    `select id from identity.account where staff_id is not null order by username limit 8`,
  )
  for (const { id } of all.slice(0, 7)) await plant(WORKDAY, 10, id, [lan])
  expect(await rules(WORKDAY)).toEqual([])
  await plant(WORKDAY, 11, all[7]!.id, [lan])
  const [sign] = await noticed(WORKDAY)
  expect(sign).toMatchObject({ rule: 'many_readers', official: null, person: 'Nguyễn T*** H*** L***' })
  expect(sign!.evidence[0]!.vi).toMatch(/^8 cán bộ/)
})

test('looked through again, a day gives the same signs, and an open one follows its figures', async () => {
  await plant(WORKDAY, 9, desk, strangers(8))
  const [first] = await noticed(WORKDAY)
  await plant(WORKDAY, 10, desk, strangers(4))
  const again = await noticed(WORKDAY)
  expect(again.map(({ id }) => id)).toEqual([first!.id])
  expect(again[0]!.evidence[0]!.vi).toContain('12 người')
})

test('days are looked through until they are over, and then not again', async () => {
  const due = () => world.read(daysDue)
  const start = world.clock.now
  world.clock.now = instantOf(WORKDAY, 12)
  await world.change((ctx) => noticeSigns(ctx, WORKDAY))
  expect(await due()).toEqual(['2026-11-24', WORKDAY])
  world.clock.now = instantOf('2026-11-26', 2)
  await world.change((ctx) => noticeSigns(ctx, WORKDAY))
  expect(await due()).toEqual(['2026-11-26'])
  await plant(WORKDAY, 23, desk, [lan])
  await plant('2026-11-26', 1, desk, [lan])
  await noticingJob.run({ read: world.read, change: world.change, log: world.app.log as never }, {})
  world.clock.now = start
  const { items } = (await inspector.get('/api/admin/reading-signs')).json()
  expect(items.map(({ day }: SignView) => day)).toEqual(['2026-11-26'])
})

test('an inspector closes a sign once, with what was found; the finding stays', async () => {
  await plant(WORKDAY, 23, desk, [lan])
  const [sign] = await noticed(WORKDAY)
  const close = () =>
    inspector.post(`/api/admin/reading-signs/${sign!.id}/finding`, {
      outcome: 'explained',
      text: 'Trực theo phân công',
    })
  expect((await people.desk.get('/api/admin/reading-signs')).statusCode).toBe(403)
  expect((await close()).statusCode).toBe(201)
  expect((await close()).json().code).toBe('inspection.sign_closed')
  expect(await noticed(WORKDAY)).toEqual([])
  const { items } = (await inspector.get('/api/admin/reading-signs?state=closed')).json()
  expect(items[0].finding).toMatchObject({
    outcome: 'explained',
    text: 'Trực theo phân công',
    by: 'Thân Văn Soi',
  })
  const acts = await query<{ n: number }>(
    `select count(*)::int as n from platform.audit where action = 'inspection.sign-explained' and subject = $1`,
    [sign!.id],
  )
  expect(acts[0]!.n).toBe(1)
})
