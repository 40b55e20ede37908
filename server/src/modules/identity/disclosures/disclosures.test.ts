import { expect, test } from 'vitest'
import { handInOnline, LAN, ward } from '#modules/dossiers/way.testing.ts'
import { tracer } from '#testing/traces.ts'
import { testWorld } from '#testing/world.ts'

const world = await testWorld({ city: true })
const { query } = await tracer(world)
const people = await ward(world)
const { lan, specialist, desk } = people
const [minh, protector] = [await world.signIn('minh'), world.as(await world.assured('baovedulieu'))]
const dossier = await handInOnline(people)

interface Told {
  id: string
  at: string
  who: { kind: string; name: string | null; title: string | null; office: string | null }
  why: { vi: string }
  basis: { vi: string }
  dossierIds: string[]
  objection: { reason: string; answer: { outcome: string; text: string } | null } | null
}
const toldTo = async (who: typeof lan): Promise<Told[]> =>
  (await who.get('/api/citizen/disclosures')).json().items
const by = (name: string) => async () => (await toldTo(lan)).filter(({ who }) => who.name === name)
const byDesk = by('Đỗ Thị Mây')

test('a person sees who looked, in which office, why and for which dossier', async () => {
  await desk.get(`/api/officer/dossiers/${dossier.id}`)
  const [line] = await byDesk()
  expect(line).toMatchObject({
    who: { kind: 'staff', title: 'Cán bộ một cửa', office: expect.stringContaining('Hồng Bàng') },
    why: { vi: 'giải quyết hồ sơ' },
    basis: { vi: expect.stringContaining('118/2025') },
    dossierIds: [dossier.id],
    objection: null,
  })
})

test('what she looks at herself is no line, and nobody else sees hers', async () => {
  await lan.get(`/api/citizen/dossiers/${dossier.id}`)
  await lan.get('/api/citizen/profile')
  expect((await toldTo(lan)).filter(({ who }) => who.kind === 'person')).toEqual([])
  expect(JSON.stringify(await toldTo(minh))).not.toContain(dossier.id)
  expect((await desk.get('/api/citizen/disclosures')).statusCode).toBe(403)
})

test('whoever follows it by code and digits is told of too', async () => {
  const proof = LAN.citizenId.slice(-4)
  expect((await world.as().get(`/api/open/tracking/${dossier.code}?proof=${proof}`)).statusCode).toBe(200)
  expect((await toldTo(lan)).map(({ who, why }) => `${who.kind} ${why.vi}`)).toContain(
    'nobody tra cứu tình trạng hồ sơ bằng mã và bốn số cuối',
  )
})

test('a list shows each person only themselves', async () => {
  await desk.get('/api/officer/queue')
  const [line] = (await byDesk()).filter(({ why }) => why.vi.includes('danh sách chờ'))
  const [kept] = await query<{ n: number }>(
    'select cardinality(subject_ids) as n from platform.disclosure where id = $1',
    [line!.id],
  )
  expect(kept!.n).toBeGreaterThanOrEqual(line!.dossierIds.length)
  const own = (await lan.get('/api/citizen/dossiers')).json().items.map((d: { id: string }) => d.id)
  expect(own).toEqual(expect.arrayContaining(line!.dossierIds))
})

test('pages go on where the one before ended', async () => {
  for (let i = 0; i < 60; i += 1) await desk.get(`/api/officer/dossiers/${dossier.id}`)
  const first = (await lan.get('/api/citizen/disclosures')).json()
  const second = (await lan.get(`/api/citizen/disclosures?before=${first.next}`)).json()
  expect(first.items).toHaveLength(50)
  expect(second.items.length).toBeGreaterThan(10)
  expect(second.next).toBeNull()
  const ids = [...first.items, ...second.items].map(({ id }: Told) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const table = await lan.get('/api/citizen/disclosures.csv')
  expect(table.headers['content-type']).toContain('text/csv')
  expect(table.body.trim().split('\r\n')).toHaveLength(ids.length + 1)
  expect(table.body).toContain('Đỗ Thị Mây,Cán bộ một cửa')
})

test('an objection reaches the protector once, and its answer comes back', async () => {
  const [line] = await byDesk()
  const object = (who: typeof lan) =>
    who.post(`/api/citizen/disclosures/${line!.id}/objection`, { reason: 'Tôi chưa nộp gì ở đây' })
  expect((await object(minh)).statusCode).toBe(404)
  expect((await object(lan)).statusCode).toBe(201)
  expect((await object(lan)).json().code).toBe('identity.objection_made')
  expect((await desk.get('/api/admin/disclosure-objections')).statusCode).toBe(403)

  const [waiting] = (await protector.get('/api/admin/disclosure-objections')).json().items
  expect(waiting).toMatchObject({
    reason: 'Tôi chưa nộp gì ở đây',
    reading: { who: { name: 'Đỗ Thị Mây' }, dossierIds: [dossier.id] },
  })
  const answer = { outcome: 'justified', text: 'Hồ sơ của bạn nộp tại phường này.' }
  const reply = () => protector.post(`/api/admin/disclosure-objections/${waiting.id}/answer`, answer)
  expect((await reply()).statusCode).toBe(201)
  expect((await reply()).json().code).toBe('identity.objection_answered')
  expect((await toldTo(lan)).find(({ id }) => id === line!.id)!.objection).toMatchObject({
    reason: 'Tôi chưa nộp gì ở đây',
    answer,
  })
  await world.deliver()
  const unread = async (who: typeof lan, audience: string) =>
    (await who.get(`/api/${audience}/notifications`)).json().items.map((m: { title: string }) => m.title)
  expect(await unread(protector, 'officer')).toContain('Có phản ánh về việc xem dữ liệu')
  expect(await unread(lan, 'citizen')).toContain('Phản ánh của bạn đã được trả lời')
})

test('what the protector reads of the objection is told as well', async () => {
  expect(
    (await toldTo(lan)).some(({ who, why }) => who.name === 'Cung Thị Kín' && /phản ánh/.test(why.vi)),
  ).toBe(true)
})

test('a reading kept back by law shows when its time is over, and cannot be found before', async () => {
  const request = {
    citizenId: LAN.citizenId,
    username: 'hongbang.chuyenvien',
    ground: 'criminal_procedure',
    reference: 'QĐ 12/QĐ-CQĐT ngày 01/11/2026',
    until: new Date(world.clock.now.getTime() + 40 * 86_400_000).toISOString().slice(0, 10),
  }
  const wrong = await protector.post('/api/admin/disclosure-delays', {
    ...request,
    citizenId: '099000000000',
    username: 'lan',
    until: '2020-01-01',
  })
  expect(wrong.json().fields.map((f: { path: string }) => f.path)).toEqual(['citizenId', 'username', 'until'])
  expect((await desk.post('/api/admin/disclosure-delays', request)).statusCode).toBe(403)
  await specialist.get(`/api/officer/dossiers/${dossier.id}`)
  const bySpecialist = by('Vũ Đình Hải')
  const [shown] = await bySpecialist()
  expect((await protector.post('/api/admin/disclosure-delays', request)).statusCode).toBe(201)
  expect(await bySpecialist()).toEqual([])
  expect(await byDesk()).not.toEqual([])
  const objection = await lan.post(`/api/citizen/disclosures/${shown!.id}/objection`, { reason: 'Vì sao?' })
  expect(objection.statusCode).toBe(404)
  const { items } = (await protector.get('/api/admin/disclosure-delays')).json()
  expect(items).toMatchObject([{ official: 'Vũ Đình Hải', reference: request.reference }])
  expect(JSON.stringify(items)).not.toContain(LAN.citizenId)

  world.clock.now = new Date(world.clock.now.getTime() + 41 * 86_400_000)
  const later = await world.signIn('lan')
  expect((await toldTo(later)).map(({ id }) => id)).toContain(shown!.id)
})

test('a name that need not be known is masked', async () => {
  const [reader] = await query<{ id: string }>(`select id from identity.account where username = 'minh'`)
  await query(
    `insert into platform.disclosure (id, at, actor_id, actor_kind, purpose, basis, subject_ids, dossier_ids, request_id)
     select 'ffffffff-ffff-7fff-bfff-ffffffffffff', now(), $1, 'person', 'represent', 'online_services', array[person_id], '{null}', 'r'
     from identity.account where username = 'lan'`,
    [reader!.id],
  )
  const [line] = await toldTo(await world.signIn('lan'))
  expect(line!.who).toEqual({ kind: 'person', name: 'Trần V*** B*** M***', title: null, office: null })
})

test('what was said cannot be changed or removed by the program', async () => {
  const { sql } = await import('kysely')
  for (const table of ['disclosure_objection', 'objection_answer', 'disclosure_delay'])
    await expect(sql`delete from ${sql.table(`identity.${table}`)}`.execute(world.db)).rejects.toMatchObject({
      code: '42501',
    })
})
