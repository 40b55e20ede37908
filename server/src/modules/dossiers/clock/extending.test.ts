import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { testWorld } from '#testing/world.ts'
import { decide, squeezed, takeIn, textOf, type Ward, ward } from '../way.testing.ts'
import { watchClocks } from './watching.service.ts'

const world = await testWorld({ city: true })
let people: Ward
const HOUR = 3_600_000
async function at(text: string): Promise<void> {
  world.clock.now = new Date(`${text}:00+07:00`)
  people = await ward(world)
}
const watch = () => watchClocks(world)
const shown = (iso: string) => new Date(Date.parse(iso) + 7 * HOUR).toISOString().slice(0, 16)
const read = async (id: string) => (await people.chair.get(`/api/officer/dossiers/${id}`)).json()
const extend = (id: string, body: object = {}) =>
  people.chair.post(`/api/officer/dossiers/${id}/extension`, {
    reason: 'Chờ kết quả xác minh nơi cư trú',
    ...body,
  })
async function countOf(id: string, topic: string): Promise<number> {
  const { rows } = await sql`select 1 from platform.fact where subject = ${id} and topic = ${topic}`.execute(
    world.owner,
  )
  return rows.length
}
async function letterOf(id: string): Promise<string> {
  const own = (await people.lan.get(`/api/citizen/dossiers/${id}`)).json()
  const notice = own.notices.find((n: { form: string }) => n.form === '04')
  return textOf((await people.lan.get(`/api/citizen/dossiers/${id}/notices/${notice.id}/content`)).rawPayload)
}
const LATE = squeezed('chúng tôi đã không báo trước')

let id: string
beforeEach(async () => {
  await at('2026-06-01T09:00')
  ;({ id } = await takeIn(people))
  await sql`update dossiers.dossier set due_at = '2026-06-04T17:00+07:00' where id = ${id}`.execute(
    world.owner,
  )
  await sql`update dossiers.token set due_at = '2026-06-02T17:00+07:00' where dossier_id = ${id}`.execute(
    world.owner,
  )
})

test('form 04 lies ready a working day before the due time, once, and is sent with one reason', async () => {
  await at('2026-06-03T16:00')
  await watch()
  expect((await read(id)).clock.drafts).toEqual([])
  await at('2026-06-04T08:00')
  await watch()
  await watch()
  const { clock } = await read(id)
  expect(clock.drafts).toMatchObject([{ form: '04', missedAt: null }])
  expect([shown(clock.drafts[0].promisedAt), shown(clock.drafts[0].offeredAt)]).toEqual([
    '2026-06-04T17:00',
    '2026-06-09T17:00',
  ])
  expect(await countOf(id, 'dossiers.extension_prepared')).toBe(1)
  const sent = await extend(id)
  expect(sent.statusCode, sent.body).toBe(201)
  const after = await read(id)
  expect(shown(after.dueAt)).toBe('2026-06-09T17:00')
  expect(after.clock).toMatchObject({ drafts: [], may: { extend: false } })
  expect(Date.parse(after.turn.dueAt)).toBeGreaterThan(Date.parse('2026-06-04T17:00+07:00'))
  expect(after.timeline.map((e: { step: string }) => e.step)).toContain('extend')
  const letter = await letterOf(id)
  expect(letter).toContain(squeezed('Chờ kết quả xác minh nơi cư trú'))
  expect(letter).not.toContain(LATE)
  await world.deliver()
  const { items } = (await people.lan.get('/api/citizen/notifications')).json()
  expect(JSON.stringify(items)).toContain('09/06/2026')
  expect((await extend(id)).json().code).toBe('dossiers.already_extended')
})

test('where nobody acts in time it is noted once; the letter can still be sent, and owns up to it', async () => {
  await at('2026-06-04T08:00')
  await watch()
  await at('2026-06-05T08:00')
  await watch()
  await watch()
  expect(await countOf(id, 'dossiers.extension_missed')).toBe(1)
  expect((await read(id)).clock.drafts).toMatchObject([{ form: '04', missedAt: expect.any(String) }])
  await extend(id, { until: '2026-06-08' })
  expect(await letterOf(id)).toContain(LATE)
  expect(shown((await read(id)).dueAt)).toBe('2026-06-08T17:00')
})

test('a due time that passed while nothing ran is noted as missed too', async () => {
  await at('2026-06-05T08:00')
  await watch()
  expect(await countOf(id, 'dossiers.extension_missed')).toBe(1)
})

test('a new appointment is a working day, later, and not too far; only the head of the agency gives it', async () => {
  await at('2026-06-04T08:00')
  for (const until of ['2026-06-04', '2026-06-06', '2026-06-19', '0001-01-01', '9999-12-31'])
    expect((await extend(id, { until })).json().code).toBe('dossiers.appointment_not_possible')
  const body = { reason: 'Chờ xác minh' }
  expect((await people.head.post(`/api/officer/dossiers/${id}/extension`, body)).statusCode).toBe(403)
  const elsewhere = await world.signIn('lechan.chutich')
  expect((await elsewhere.post(`/api/officer/dossiers/${id}/extension`, body)).statusCode).toBe(404)
  expect((await extend(id, { until: '2026-06-18' })).statusCode).toBe(201)
})

test('a dossier that is decided in time needs no letter', async () => {
  await at('2026-06-04T08:00')
  await watch()
  await decide(people, id)
  await at('2026-06-05T08:00')
  await watch()
  expect(await countOf(id, 'dossiers.extension_missed')).toBe(0)
  const { items } = (await people.chair.get('/api/officer/notice-drafts')).json()
  expect(items.map((item: { dossierId: string }) => item.dossierId)).not.toContain(id)
})
