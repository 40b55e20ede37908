import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, expect, test } from 'vitest'
import { haveProgram } from '#testing/debian-programs.ts'
import { tracer } from '#testing/traces.ts'
import { testWorld } from '#testing/world.ts'

const world = await testWorld({ city: true })
const { query } = await tracer(world)
const start = world.clock.now
const HOUR = 3_600_000
afterEach(() => {
  world.clock.now = start
})
const desk = async () => world.as(await world.assured('baovedulieu'))
const officer = await desk()

const KNOWN = {
  summary: 'Một tệp xuất bị gửi nhầm địa chỉ.',
  kind: 'confidentiality',
  people: 2,
  harm: 'medium',
  measures: 'Đã thu hồi tệp.',
}
const record = async (hoursAgo = 1) =>
  (
    await officer.post('/api/admin/breaches', {
      ...KNOWN,
      discoveredAt: new Date(world.clock.now.getTime() - hoursAgo * HOUR).toISOString(),
    })
  ).json()
const act = (id: string, verb: string, body: object) =>
  officer.post(`/api/admin/breaches/${id}/${verb}`, body)
const read = async (id: string, who = officer) => (await who.get(`/api/admin/breaches/${id}`)).json()

test('recorded, assessed anew, notified, closed: everything stays on record, in order', async () => {
  const { id, version, state, late } = await record()
  expect([version, state, late]).toEqual([1, 'open', false])
  expect((await act(id, 'closing', { seen: 1, note: 'Xong' })).json().code).toBe(
    'privacy.breach_not_notified',
  )
  const worse = (await act(id, 'assessments', { seen: 1, ...KNOWN, people: 40, harm: 'high' })).json()
  expect(worse.assessment).toMatchObject({ people: 40, harm: 'high' })
  expect((await act(id, 'notification', { seen: 2, note: 'Công văn 12' })).json().state).toBe('notified')
  expect((await act(id, 'notification', { seen: 3, note: 'Lại' })).json().code).toBe(
    'privacy.breach_notified_before',
  )
  expect((await act(id, 'closing', { seen: 3, note: 'Đã khắc phục' })).json().state).toBe('closed')
  expect((await act(id, 'assessments', { seen: 4, ...KNOWN })).json().code).toBe('privacy.breach_closed')
  const { history } = await read(id)
  expect(history.map(({ act }: { act: string }) => act)).toEqual([
    'assessed',
    'assessed',
    'notified',
    'closed',
  ])
})

test('the clock is seen: 72 hours from the discovery', async () => {
  const { id, notifyBy, discoveredAt } = await record(70)
  expect(Date.parse(notifyBy) - Date.parse(discoveredAt)).toBe(72 * HOUR)
  expect((await read(id)).late).toBe(false)
  world.clock.now = new Date(start.getTime() + 3 * HOUR)
  const later = await desk()
  expect((await read(id, later)).late).toBe(true)
  const { items } = (await later.get('/api/admin/breaches')).json()
  expect(items.find((one: { id: string }) => one.id === id).late).toBe(true)
})

test('who notified in time is not late afterwards, and who did not stays late', async () => {
  const [inTime, tooLate] = [await record(70), await record(71)]
  await act(inTime.id, 'notification', { seen: 1, note: 'Công văn 3' })
  world.clock.now = new Date(start.getTime() + 5 * HOUR)
  const later = await desk()
  await later.post(`/api/admin/breaches/${tooLate.id}/notification`, { seen: 1, note: 'Công văn 4' })
  expect((await read(inTime.id, later)).late).toBe(false)
  expect((await read(tooLate.id, later)).late).toBe(true)
})

test('nothing is done twice at once, nor on what was not seen', async () => {
  const { id } = await record()
  const notify = () => act(id, 'notification', { seen: 1, note: 'Công văn' })
  const answers = await world.race(sql`lock table privacy.breach_event in exclusive mode`, notify, notify)
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
  expect((await act(id, 'assessments', { seen: 1, ...KNOWN })).json().code).toBe('privacy.breach_changed')
})

test('the people concerned are told once, by name of nobody, and see it in their inbox', async () => {
  const { id } = await record()
  const body = {
    citizenIds: ['099190000017', '000000000000'],
    words: {
      vi: 'Tệp có số điện thoại của bạn bị gửi nhầm.',
      en: 'A file with your phone number went astray.',
    },
  }
  expect((await act(id, 'people-told', { seen: 1, ...body })).json()).toEqual({
    told: 1,
    unknown: ['000000000000'],
  })
  expect((await act(id, 'people-told', { seen: 2, ...body })).json().code).toBe('privacy.nobody_to_tell')
  await world.deliver()
  const lan = await world.signIn('lan')
  const inbox = (await lan.get('/api/citizen/notifications')).json().items
  expect(inbox).toHaveLength(1)
  expect(inbox[0].text).toContain('bị gửi nhầm')
  const facts = await query(`select payload from platform.fact where topic = 'privacy.breach_told'`)
  expect(facts).toEqual([{ payload: { breachId: id } }])
})

test('the record cannot be changed by the program, and is the officer’s alone', async () => {
  for (const statement of [
    sql`update privacy.breach_event set note = ''`,
    sql`delete from privacy.breach_event`,
    sql`update privacy.breach set discovered_at = now()`,
  ])
    await expect(statement.execute(world.db)).rejects.toMatchObject({ code: '42501' })
  expect((await (await world.signIn('quantri')).get('/api/admin/breaches')).statusCode).toBe(403)
  const future = { ...KNOWN, discoveredAt: new Date(start.getTime() + HOUR).toISOString() }
  expect((await officer.post('/api/admin/breaches', future)).json().code).toBe('privacy.breach_in_future')
})

test.skipIf(!haveProgram('pdftotext', 'poppler-utils'))('the notice as a letter', async () => {
  const { id } = await record()
  const file = join(world.files.folder, 'notice.pdf')
  writeFileSync(file, (await officer.get(`/api/admin/breaches/${id}/notice.pdf`)).rawPayload)
  const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ')
  for (const words of [
    'THÔNG BÁO',
    'Hạn thông báo (72 giờ)',
    KNOWN.summary,
    'Số người liên quan ước tính: 2',
  ])
    expect(text).toContain(words)
})
