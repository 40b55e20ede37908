import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dayOf } from '#platform/calendar.ts'
import { testWorld } from '#testing/world.ts'
import { watchClocks } from '../clock/watching.service.ts'
import { takeIn, type Ward, ward } from '../way.testing.ts'
import { BATCH, recalculate } from './recalculation.service.ts'

const world = await testWorld({ city: true })
let people: Ward
let admin: ReturnType<typeof world.as>
const HOUR = 3_600_000
const shown = (at: string | Date) => new Date(new Date(at).getTime() + 7 * HOUR).toISOString().slice(0, 16)
/** More than one batch. */
const MANY = 2 * BATCH + 7

beforeEach(async () => {
  await at('2026-06-01T09:00')
  await sql`delete from dossiers.dossier`.execute(world.owner)
})
afterEach(async () => {
  await sql`truncate platform.calendar_move, platform.calendar_change`.execute(world.owner)
  await sql`delete from platform.calendar_day where decision is not null`.execute(world.owner)
})

async function at(text: string): Promise<void> {
  world.clock.now = new Date(`${text}:00+07:00`)
  people = await ward(world)
  admin = world.as(await world.assured('quantri'))
}

/** Copies of an accepted dossier, with their clocks and tokens. */
async function many(id: string): Promise<void> {
  await sql`
    with copy as (
      insert into dossiers.dossier (id, state, code, procedure_version_id, procedure_code, procedure_name, form_version_id, process_version_id,
        unit_id, unit_code, unit_name, desk_unit_id, applicant_kind, applicant_person_id, applicant_name, submitting_account_id, authority,
        channel, submitted_at, accepted_at, due_at, created_at, updated_at)
      select gen_random_uuid(), state, regexp_replace(code, '\\d{4}$', (5000 + n)::text), procedure_version_id, procedure_code, procedure_name,
        form_version_id, process_version_id, unit_id, unit_code, unit_name, desk_unit_id, applicant_kind, applicant_person_id,
        applicant_name, submitting_account_id, authority, channel, submitted_at, accepted_at, due_at, created_at, updated_at
      from dossiers.dossier d, generate_series(1, ${MANY - 1}) n
      where d.id = ${id} returning id)
    insert into dossiers.token (id, dossier_id, step, role, unit_id, entered_at, due_at)
    select gen_random_uuid(), copy.id, t.step, t.role, t.unit_id, t.entered_at, t.due_at from copy, dossiers.token t where t.dossier_id = ${id}
  `.execute(world.owner)
}

const TUESDAY = { day: '2026-06-02', kind: 'holiday', nameVi: 'Nghỉ bù', nameEn: 'In lieu' }
const propose = (body: object = {}) =>
  admin.post('/api/admin/calendar-changes', {
    decision: 'TB 12/TB-UBND',
    add: [TUESDAY],
    remove: [],
    ...body,
  })
const change = async (id: string) => (await admin.get(`/api/admin/calendar-changes/${id}`)).json()
const dues = async () => {
  const { rows } = await sql<{ due_at: Date; n: number }>`
    select due_at, count(*)::int as n from dossiers.dossier where accepted_at is not null group by 1 order by 1`.execute(
    world.owner,
  )
  return rows.map(({ due_at, n }) => [shown(due_at), n])
}
async function counted(): Promise<string> {
  const proposed = await propose()
  expect(proposed.statusCode, proposed.body).toBe(201)
  await world.runJobs()
  return proposed.json().id
}
const moved = async () =>
  (await sql`select 1 from platform.fact where topic = 'dossiers.due_moved'`.execute(world.owner)).rows.length

test('what would move is counted first, and nothing moves until somebody lets it', async () => {
  const { id } = await takeIn(people)
  const before = await dues()
  const changeId = await counted()
  expect((await change(changeId)).change).toMatchObject({
    state: 'counted',
    total: 1,
    seen: 1,
    later: 1,
    earlier: 0,
  })
  expect(await dues()).toEqual(before)
  expect((await propose()).json().code).toBe('dossiers.calendar_change_open')
  const applied = await admin.post(`/api/admin/calendar-changes/${changeId}/application`)
  expect(applied.statusCode, applied.body).toBe(201)
  await world.runJobs()
  const report = await change(changeId)
  expect(report.change).toMatchObject({ state: 'done', later: 1 })
  expect(report.moves).toHaveLength(1)
  expect(Date.parse(report.moves[0].to) - Date.parse(report.moves[0].from)).toBe(24 * HOUR)
  const after = (await people.head.get(`/api/officer/dossiers/${id}`)).json()
  expect(after.dueAt).toBe(report.moves[0].to)
  expect(Date.parse(after.turn.dueAt)).toBeLessThanOrEqual(Date.parse(after.dueAt))
  await world.deliver()
  await world.deliver()
  const { items } = (await people.lan.get('/api/citizen/notifications')).json()
  expect(items.filter((m: object) => JSON.stringify(m).includes('lịch nghỉ thay đổi'))).toHaveLength(1)
  const again = await admin.post(`/api/admin/calendar-changes/${changeId}/application`)
  expect(again.json().code).toBe('dossiers.calendar_change_not_now')
})

test('a change that waits is found, whatever was withdrawn after it', async () => {
  const changeId = await counted()
  await sql`insert into platform.calendar_change (id, decision, added, removed, state, asked_by, asked_at)
    values (gen_random_uuid(), 'TB 1', '[]', '[]', 'dropped', 'test', now() + interval '1 year')`.execute(
    world.owner,
  )
  expect((await propose()).json().code).toBe('dossiers.calendar_change_open')
  expect((await admin.post(`/api/admin/calendar-changes/${changeId}/withdrawal`)).statusCode).toBe(201)
  expect((await propose()).statusCode).toBe(201)
})

test('a crash in the middle loses nothing and does nothing twice: whoever takes it up goes on', async () => {
  await many((await takeIn(people)).id)
  const [[before]] = (await dues()) as [[string, number]]
  const facts = await moved()
  const changeId = await counted()
  expect((await change(changeId)).change).toMatchObject({ later: MANY, total: MANY })
  await admin.post(`/api/admin/calendar-changes/${changeId}/application`)
  let batches = 0
  const dying: typeof world.change = (work) =>
    world.change(async (ctx) => {
      const more = await work(ctx)
      if (++batches === 2) throw new Error('killed before its commit')
      return more
    })
  await expect(recalculate({ change: dying }, changeId)).rejects.toThrow('killed')
  expect((await change(changeId)).change).toMatchObject({ state: 'applying', seen: BATCH })
  expect(await moved()).toBe(facts + BATCH)
  await Promise.all([recalculate(world, changeId), recalculate(world, changeId)])
  await recalculate(world, changeId)
  expect((await change(changeId)).change).toMatchObject({ state: 'done', seen: MANY, later: MANY })
  expect(await moved()).toBe(facts + MANY)
  const [[after, n]] = (await dues()) as [[string, number]]
  expect([n, Date.parse(after) - Date.parse(before)]).toEqual([MANY, 24 * HOUR])
})

test('a dossier accepted while the calendar changes is due by one calendar or is reckoned anew: by the new one either way', async () => {
  const changeId = await counted()
  const lock = sql`select pg_advisory_xact_lock(hashtext('platform.calendar'))`
  const [taken] = await world.race<unknown>(
    lock,
    () => takeIn(people),
    () => admin.post(`/api/admin/calendar-changes/${changeId}/application`),
  )
  await world.runJobs()
  expect((await change(changeId)).change.state).toBe('done')
  const during = (await people.head.get(`/api/officer/dossiers/${(taken as { id: string }).id}`)).json()
  const later = await takeIn(people)
  const after = (await people.head.get(`/api/officer/dossiers/${later.id}`)).json()
  expect(during.dueAt).toBe(after.dueAt)
})

test('an apology that lay ready for a due time that moves away is taken back: nobody misses what is not due', async () => {
  const { id } = await takeIn(people)
  const read = async () => (await people.chair.get(`/api/officer/dossiers/${id}`)).json()
  const day = dayOf(new Date((await read()).dueAt))
  await at(`${day}T08:00`)
  await watchClocks(world)
  expect((await read()).clock.drafts).toMatchObject([{ form: '04' }])
  const proposed = await propose({ add: [{ ...TUESDAY, day }] })
  await world.runJobs()
  await admin.post(`/api/admin/calendar-changes/${proposed.json().id}/application`)
  await world.runJobs()
  const { clock, dueAt } = await read()
  expect([clock.drafts, dayOf(new Date(dueAt)) > day]).toEqual([[], true])
  await at(`${day}T18:00`)
  await watchClocks(world)
  expect((await read()).clock.drafts).not.toContainEqual(
    expect.objectContaining({ missedAt: expect.any(String) }),
  )
})

test('a day that is taken out brings due times back, and no message says that they are later', async () => {
  const changeId = await counted()
  await admin.post(`/api/admin/calendar-changes/${changeId}/application`)
  await world.runJobs()
  await takeIn(people)
  const back = await propose({ add: [], remove: [TUESDAY.day] })
  await world.runJobs()
  await admin.post(`/api/admin/calendar-changes/${back.json().id}/application`)
  await world.runJobs()
  expect((await change(back.json().id)).change).toMatchObject({ state: 'done', later: 0, earlier: 1 })
})

test('the table goes out and comes in again, and a wrong line is named with its column', async () => {
  const table = (await admin.get('/api/admin/calendar/2026/days.csv')).body
  expect(table).toContain('30/04/2026,nghỉ,Ngày Chiến thắng')
  expect((await propose({ add: [], csv: table })).json().code).toBe('dossiers.calendar_change_empty')
  const wrong = await propose({ add: [], csv: `${table}31/02/2026,nghỉ,Tết,Tet,\r\n01/06/2026,chơi,,,\r\n` })
  expect(wrong.json().code).toBe('dossiers.calendar_csv_wrong')
  expect(wrong.json().fields.map((f: { path: string }) => f.path.replace(/\d+/, 'n'))).toEqual([
    'line:n.ngay',
    'line:n.loai',
    'line:n.ten',
  ])
  const added = await propose({ add: [], csv: `${table}05/06/2026,làm bù,Làm bù,In lieu,\r\n` })
  expect((await change(added.json().id)).change.added).toMatchObject([{ day: '2026-06-05', kind: 'working' }])
})

test('only an administrator who has just confirmed a second step changes the calendar', async () => {
  const plain = await world.signIn('quantri')
  expect(
    (await plain.post('/api/admin/calendar-changes', { decision: 'x', add: [], remove: [] })).statusCode,
  ).toBe(403)
  expect((await people.chair.get('/api/admin/calendar/2026')).statusCode).toBe(403)
})
