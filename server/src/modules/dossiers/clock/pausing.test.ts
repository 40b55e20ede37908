import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { testWorld } from '#testing/world.ts'
import { PROPOSAL, squeezed, takeIn, textOf, type Ward, ward } from '../way.testing.ts'
import { foreseen } from './pausing.service.ts'
import { pauseReason } from './running.service.ts'
import { watchClocks } from './watching.service.ts'

const world = await testWorld({ city: true })
let people: Ward
const HOUR = 3_600_000

/** A Monday without holidays near it. */
const local = (text: string) => new Date(`${text}:00+07:00`)
async function at(text: string): Promise<Ward> {
  world.clock.now = local(text)
  people = await ward(world)
  return people
}
const watch = () => watchClocks(world)
const shown = (iso: string) => new Date(Date.parse(iso) + 7 * HOUR).toISOString().slice(0, 16)

beforeEach(() => at('2026-06-01T09:00'))

/** An accepted dossier that a specialist examines. */
async function examined(): Promise<string> {
  const { id } = await takeIn(people)
  const { items } = (await people.head.get(`/api/officer/dossiers/${id}/colleagues?role=specialist`)).json()
  const given = await people.head.post(`/api/officer/dossiers/${id}/assignment`, {
    accountId: items[0].accountId,
  })
  expect(given.statusCode, given.body).toBe(201)
  return id
}

const pause = (id: string, body: object) => people.specialist.post(`/api/officer/dossiers/${id}/pause`, body)
const resume = (id: string) => people.specialist.post(`/api/officer/dossiers/${id}/resumption`, {})
const read = async (id: string) => (await people.specialist.get(`/api/officer/dossiers/${id}`)).json()
async function factsOf(id: string, topic: string): Promise<Record<string, unknown>[]> {
  const { rows } = await sql<{ payload: Record<string, unknown> }>`
    select payload from platform.fact where subject = ${id} and topic = ${topic} order by seq`.execute(
    world.owner,
  )
  return rows.map(({ payload }) => payload)
}

test('while what is owed is being paid the clock stands, nothing is late, and nobody goes on', async () => {
  const id = await examined()
  const before = await read(id)
  const paused = await pause(id, {
    reason: 'financial_obligation',
    basis: 'Thông báo 12/TB-CCT',
    seen: before.version,
  })
  expect(paused.statusCode, paused.body).toBe(201)
  expect(shown(paused.json().limitAt)).toBe('2026-07-01T17:00')
  await at('2026-06-15T09:00')
  const stands = await read(id)
  expect(stands.clock).toMatchObject({ level: null, may: { resume: true, stop: true, pauseFor: [] } })
  expect(stands.clock.paused).toMatchObject({ basis: 'Thông báo 12/TB-CCT', overran: false })
  expect(stands.waiting.why.vi).toContain('nghĩa vụ tài chính')
  const { items } = (await people.specialist.get('/api/officer/queue?due=overdue')).json()
  expect(items.map((item: { id: string }) => item.id)).not.toContain(id)
  const proposed = await people.specialist.post(`/api/officer/dossiers/${id}/examination`, PROPOSAL)
  expect([proposed.statusCode, proposed.json().code]).toEqual([409, 'dossiers.clock_stands'])
  const again = await pause(id, { reason: 'financial_obligation' })
  expect(again.json().code).toBe('dossiers.clock_stands')
})

test('it runs on with the working days that it stood, and the facts carry the reason', async () => {
  const id = await examined()
  const before = await read(id)
  await pause(id, { reason: 'financial_obligation' })
  await at('2026-06-08T10:00')
  const resumed = await resume(id)
  expect(resumed.statusCode, resumed.body).toBe(201)
  const gained = Date.parse(resumed.json().dueAt) - Date.parse(before.dueAt)
  expect(gained).toBe(7 * 24 * HOUR)
  const after = await read(id)
  expect(Date.parse(after.turn.dueAt)).toBeGreaterThan(Date.parse(before.turn.dueAt))
  expect(Date.parse(after.turn.dueAt)).toBeLessThanOrEqual(Date.parse(after.dueAt))
  expect(await factsOf(id, 'dossiers.paused')).toMatchObject([{ reason: 'financial_obligation' }])
  expect(await factsOf(id, 'dossiers.resumed')).toMatchObject([
    { reason: 'financial_obligation', overran: false, dueAt: resumed.json().dueAt },
  ])
  expect(after.timeline.map((e: { step: string }) => e.step)).toEqual(
    expect.arrayContaining(['pause', 'resume']),
  )
  expect((await resume(id)).json().code).toBe('dossiers.clock_runs')
})

test('only reasons that the law gives: a consultation where the process foresees it, another ground with its article', async () => {
  const id = await examined()
  expect((await pause(id, { reason: 'holiday' })).json().code).toBe('dossiers.no_such_pause_reason')
  expect((await pause(id, { reason: 'supplement' })).json().code).toBe('dossiers.no_such_pause_reason')
  expect((await pause(id, { reason: 'by_law' })).json().code).toBe('dossiers.pause_without_basis')
  expect((await pause(id, { reason: 'consultation' })).json().code).toBe('dossiers.pause_not_foreseen')
  const rule = (await world.read((ctx) => pauseReason(ctx, 'consultation')))!
  expect([foreseen(rule), foreseen(rule, ['consultation'])]).toEqual([false, true])
  expect((await pause(id, { reason: 'by_law', basis: 'khoản 2 Điều 14 của luật minh họa' })).statusCode).toBe(
    201,
  )
})

test('a pause at its limit is noted once; the stop notice lies ready and is sent by an officer alone', async () => {
  const id = await examined()
  await pause(id, { reason: 'financial_obligation' })
  await at('2026-07-01T16:59')
  await watch()
  expect(await factsOf(id, 'dossiers.pause_overran')).toEqual([])
  await at('2026-07-02T08:00')
  await watch()
  await watch()
  expect(await factsOf(id, 'dossiers.pause_overran')).toMatchObject([{ reason: 'financial_obligation' }])
  const ready = await read(id)
  expect(ready.state).toBe('in_processing')
  expect(ready.clock.paused.overran).toBe(true)
  expect(ready.clock.drafts).toMatchObject([{ form: '05' }])
  const list = (await people.chair.get('/api/officer/notice-drafts')).json().items
  expect(list).toContainEqual(expect.objectContaining({ dossierId: id, form: '05' }))
  const reasons = ['Quá thời hạn mà chưa nộp khoản phải nộp']
  const stopped = await people.specialist.post(`/api/officer/dossiers/${id}/stop`, { reasons })
  expect(stopped.statusCode, stopped.body).toBe(201)
  await world.deliver()
  const own = (await people.lan.get(`/api/citizen/dossiers/${id}`)).json()
  expect([own.state, own.waiting]).toEqual(['stopped', null])
  const notice = own.notices.find((n: { form: string }) => n.form === '05')
  const letter = await people.lan.get(`/api/citizen/dossiers/${id}/notices/${notice.id}/content`)
  expect(textOf(letter.rawPayload)).toContain(squeezed(reasons[0]!))
  const { items } = (await people.lan.get('/api/citizen/notifications')).json()
  expect(JSON.stringify(items)).toContain('đã dừng giải quyết')
})

test('a supplement that comes late takes the stop notice away, and its fact says that it was late', async () => {
  const id = await examined()
  const asked = { items: [{ component: null, text: 'Cho biết nơi sinh' }] }
  await people.specialist.post(`/api/officer/dossiers/${id}/supplement-request`, asked)
  await at('2026-07-02T08:00')
  await watch()
  expect((await read(id)).clock.drafts).toMatchObject([{ form: '05' }])
  expect((await people.lan.post(`/api/citizen/dossiers/${id}/supplement`, {})).statusCode).toBe(201)
  const after = await read(id)
  expect([after.state, after.clock.drafts, after.clock.paused]).toEqual(['in_processing', [], null])
  expect(await factsOf(id, 'dossiers.resumed')).toMatchObject([{ reason: 'supplement', overran: true }])
})
