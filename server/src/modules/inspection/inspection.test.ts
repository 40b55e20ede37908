import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { leafHash, provesInclusion } from '#audit-verifier'
import { handInOnline, LAN, ward } from '#modules/dossiers/way.testing.ts'
import { tracer } from '#testing/traces.ts'
import { testWorld } from '#testing/world.ts'
import type { FoundPage } from './found-records.service.ts'
import type { FoundRecord } from './record-words.service.ts'

const world = await testWorld({ city: true })
const { query } = await tracer(world)
const people = await ward(world)
const { lan, desk } = people
const inspector = world.as(await world.assured('thanhtra'))
const dossier = await handInOnline(people)
await desk.get(`/api/officer/dossiers/${dossier.id}`)

const opened = async (who: typeof lan): Promise<string> =>
  (
    await who.post('/api/admin/inspections', { reference: 'QĐ 12/QĐ-TTr', reason: 'Kiểm tra đột xuất' })
  ).json().id
let inspection = ''
beforeAll(async () => {
  inspection = await opened(inspector)
})

async function searched(asked: object, who = inspector, id = inspection): Promise<string> {
  const made = await who.post(`/api/admin/inspections/${id}/searches`, asked)
  expect(made.statusCode, made.body).toBe(201)
  return `/api/admin/inspections/${id}/searches/${made.json().id}/records`
}
async function found(asked: object, who = inspector, id = inspection): Promise<FoundPage> {
  const answer = await who.get(await searched(asked, who, id))
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json()
}
const ofDesk = ({ who }: FoundRecord) => who.name === 'Đỗ Thị Mây'

test('who read a person’s data is found by the number typed in full, and the person sees who asked', async () => {
  const { search, items } = await found({ records: 'readings', citizenId: LAN.citizenId })
  expect(search).toMatchObject({ person: LAN.name, reference: 'QĐ 12/QĐ-TTr' })
  const reading = items.find(ofDesk)!
  expect(reading).toMatchObject({
    action: 'handle',
    why: { vi: 'giải quyết hồ sơ' },
    people: [LAN.name],
    dossiers: [dossier.code],
    unit: expect.stringContaining('Hồng Bàng'),
  })
  const lines = (await lan.get('/api/citizen/disclosures')).json().items
  expect(lines[0]).toMatchObject({
    who: { name: 'Thân Văn Soi', title: 'Thanh tra viên' },
    why: { vi: 'thanh tra việc xử lý hồ sơ và dữ liệu của bạn' },
    basis: { vi: 'Luật Thanh tra' },
  })
})

test('people whom nobody asked for by number are masked, officials are named', async () => {
  const page = await found({ records: 'readings', dossierCode: dossier.code })
  expect(page.items.find(ofDesk)!.people).toEqual(['Nguyễn T*** H*** L***'])
  expect(JSON.stringify(page)).not.toContain(LAN.name)
  const table = await inspector.get(await searched({ records: 'readings', official: 'hongbang.motcua' }))
  expect(table.body).not.toContain(LAN.name)
})

test('acts are found by dossier, person, official, action, office and time', async () => {
  const submitted = 'dossiers.submitted'
  const [act] = (await found({ records: 'acts', dossierCode: dossier.code, action: submitted })).items
  expect(act).toMatchObject({ action: submitted, dossiers: [dossier.code], who: { kind: 'person' } })
  expect(act!.who.name).toBe('Nguyễn T*** H*** L***')
  const ids = async (asked: object) => (await found({ records: 'acts', ...asked })).items.map(({ id }) => id)
  expect(await ids({ citizenId: LAN.citizenId })).toContain(act!.id)
  expect(await ids({ unitCode: dossier.code.split('-')[0], action: submitted })).toContain(act!.id)
  expect(await ids({ action: submitted, from: act!.at })).toContain(act!.id)
  expect(await ids({ action: submitted, until: act!.at })).not.toContain(act!.id)
  expect(await ids({ official: 'hongbang.motcua', action: submitted })).toEqual([])
  expect(await ids({ official: 'thanhtra', action: 'identity.signed-in' })).not.toEqual([])
})

test('an act is told in words, and a sign-in names the account that was signed in to', async () => {
  await world.signIn('thanhtra')
  const [entry] = (await found({ records: 'acts', official: 'thanhtra', action: 'identity.signed-in' })).items
  expect(entry).toMatchObject({
    who: { kind: 'staff', name: 'Thân Văn Soi' },
    why: { vi: 'Đăng nhập', en: 'Signed in' },
  })
  const { items } = await found({ records: 'acts', citizenId: LAN.citizenId, action: 'identity.signed-in' })
  expect(items[0]!.who).toMatchObject({ kind: 'person', name: LAN.name })
  const kinds = (await inspector.get('/api/admin/record-kinds')).json()
  expect(kinds.acts).toContainEqual({
    code: 'identity.signed-in',
    words: { vi: 'Đăng nhập', en: 'Signed in' },
  })
})

test('nothing is searched for without a reason, and a search is in the log before it finds anything', async () => {
  const nowhere = '/api/admin/inspections/0190a5b0-0000-7000-8000-000000000000/searches'
  expect((await inspector.post(nowhere, { records: 'acts' })).json().code).toBe('inspection.not_found')
  expect(
    (await inspector.post('/api/admin/inspections', { reference: 'QĐ 1', reason: '  ' })).statusCode,
  ).toBe(400)
  await searched({ records: 'readings', citizenId: LAN.citizenId })
  const { items } = await found({ records: 'acts', action: 'inspection.searched' })
  expect(items[0]!.who.name).toBe('Thân Văn Soi')
  const rows = await query<{ text: string }>(
    `select row_to_json(s)::text as text from inspection.search s union all select row_to_json(a)::text from platform.audit a`,
  )
  expect(rows.filter(({ text }) => text.includes(LAN.citizenId))).toEqual([])
})

test('what nobody knows is said, field by field', async () => {
  const wrong = {
    citizenId: '099190000099',
    official: 'lan',
    unitCode: 'H99',
    dossierCode: 'H24.1-1',
    records: 'acts',
  }
  const refused = await inspector.post(`/api/admin/inspections/${inspection}/searches`, wrong)
  expect(refused.json()).toMatchObject({ code: 'inspection.search_invalid', status: 422 })
  expect(refused.json().fields.map(({ path }: { path: string }) => path)).toEqual([
    'official',
    'unitCode',
    'dossierCode',
  ])
  const alone = { citizenId: wrong.citizenId, records: 'acts' }
  const unknown = await inspector.post(`/api/admin/inspections/${inspection}/searches`, alone)
  expect(unknown.json().fields.map(({ path }: { path: string }) => path)).toEqual(['citizenId'])
})

test('a search or a declaration that is refused tells nothing of a number, and reads nobody', async () => {
  const far = await inspectorAt('H24.17')
  const id = await opened(far)
  const office = dossier.code.split('-')[0]
  const official = 'hongbang.motcua'
  const asked = [
    { url: `/api/admin/inspections/${id}/searches`, body: { records: 'readings', unitCode: 'H99' } },
    { url: `/api/admin/inspections/${id}/searches`, body: { records: 'acts', unitCode: office } },
    { url: `/api/admin/inspections/${id}/searches`, body: { records: 'acts', official: 'lan' } },
    { url: '/api/admin/declared-relations', body: { inspectionId: id, official, kind: 'relative' } },
    { url: '/api/admin/declared-relations', body: { inspectionId: inspection, official, kind: 'self' } },
  ]
  const log = async () => {
    const events = await query<{ what: string }>(
      `select (to_jsonb(e) - 'id' - 'at' - 'request_id' - 'xid')::text as what from platform.security_event e order by id`,
    )
    const [counted] = await query(
      `select (select count(*) from platform.disclosure)::int as lines, (select count(*) from platform.audit)::int as acts`,
    )
    return { counted, events }
  }
  for (const { url, body } of asked) {
    const answers = []
    for (const citizenId of [LAN.citizenId, '099190000099']) {
      const before = await log()
      const { statusCode, body: text } = await far.post(url, { ...body, citizenId })
      const { requestId: _, instance: __, ...told } = JSON.parse(text)
      const after = await log()
      expect(after.counted).toEqual(before.counted)
      answers.push({ statusCode, told, events: after.events.slice(before.events.length) })
    }
    expect(answers[0]!.statusCode).toBeGreaterThanOrEqual(400)
    expect(answers[0]).toEqual(answers[1])
  }
})

test('an inspection is its inspector’s alone, and others have no such pages', async () => {
  const mine = await searched({ records: 'acts' })
  for (const who of [lan, desk, await world.signIn('quantri'), await world.signIn('baovedulieu')])
    expect((await who.get(mine)).statusCode).toBe(403)
  const other = await inspectorAt('H24.17')
  expect((await other.get(mine)).statusCode).toBe(404)
})

test('an inspector of one office finds what happened there and nothing else', async () => {
  const ward = dossier.code.split('-')[0]!
  const [near, far] = [await inspectorAt(ward), await inspectorAt('H24.17')]
  const readings = async (who: typeof lan) => {
    const id = await opened(who)
    return (await found({ records: 'readings', citizenId: LAN.citizenId }, who, id)).items
  }
  expect((await readings(near)).filter(ofDesk)).not.toEqual([])
  expect((await readings(near)).filter(({ unit }) => unit === null)).toEqual([])
  // its own asking, and nothing else
  expect((await readings(far)).filter(({ who }) => who.name !== 'Thân Thị Mẫu')).toEqual([])
  const id = await opened(far)
  const outside = await far.post(`/api/admin/inspections/${id}/searches`, { records: 'acts', unitCode: ward })
  expect(outside.json().code).toBe('inspection.unit_out_of_reach')
  await world.sequence()
  const [reading] = (await readings(near)).filter(ofDesk)
  const proof = (who: typeof lan, of: string) =>
    who.get(`/api/admin/inspections/${of}/records/readings/${reading!.id}/proof`)
  expect((await proof(far, id)).json().code).toBe('inspection.record_not_found')
  expect((await proof(inspector, inspection)).statusCode).toBe(200)
})

test('pages go on where the one before ended, and the table holds them all', async () => {
  for (let i = 0; i < 60; i += 1) await desk.get(`/api/officer/dossiers/${dossier.id}`)
  const url = await searched({ records: 'readings', citizenId: LAN.citizenId, official: 'hongbang.motcua' })
  const first: FoundPage = (await inspector.get(url)).json()
  const second: FoundPage = (await inspector.get(`${url}?before=${first.next}`)).json()
  expect(first.items).toHaveLength(50)
  expect(second.next).toBeNull()
  const ids = [...first.items, ...second.items].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const table = await inspector.get(`${url}.csv`)
  expect(table.headers['content-type']).toContain('text/csv')
  expect(table.body.trim().split('\r\n')).toHaveLength(ids.length + 1)
  expect((await found({ records: 'acts', action: 'inspection.exported' })).items).toHaveLength(1)
})

test('each row says where it stands in the signed log, and a stranger can check it; what was changed afterwards is told', async () => {
  await desk.get(`/api/officer/dossiers/${dossier.id}`)
  const newest = async () =>
    (await found({ records: 'readings', citizenId: LAN.citizenId })).items.find(ofDesk)!
  expect((await newest()).leafIndex).toBeNull()
  await world.sequence()
  const row = await newest()
  expect(row.leafIndex).toEqual(expect.any(Number))
  const proofOf = async () =>
    (await inspector.get(`/api/admin/inspections/${inspection}/records/readings/${row.id}/proof`)).json()
  const proof = await proofOf()
  const bytes = (hex: string) => Buffer.from(hex, 'hex')
  const digest = createHmac('sha256', bytes(proof.key)).update(proof.row).digest('hex')
  expect(JSON.parse(proof.leaf)[5]).toBe(digest)
  const hash = leafHash(Buffer.from(proof.leaf))
  const claim = {
    hash,
    index: proof.index,
    size: proof.size,
    proof: proof.proof.map(bytes),
    root: bytes(proof.rootHash),
  }
  expect(provesInclusion(claim)).toBe(true)
  expect(proof.note.split('\n')[2]).toBe(bytes(proof.rootHash).toString('base64'))
  expect(proof.unchanged).toBe(true)
  await sql`update platform.disclosure set purpose = 'queue' where id = ${row.id}`.execute(world.owner)
  expect((await proofOf()).unchanged).toBe(false)
})

/** An inspector whose post reaches one office and what lies below. */
async function inspectorAt(unitCode: string): Promise<typeof lan> {
  const username = `thanhtra.${unitCode.toLowerCase()}`
  await query(
    `with seat as (select id from organisation.unit where code = $1 and valid_to is null),
       staff as (insert into organisation.staff (id, full_name, unit_id, position_code, invented)
         select gen_random_uuid(), 'Thân Thị Mẫu', id, 'inspector', true from seat returning id, unit_id),
       post as (insert into organisation.post (id, staff_id, unit_id, role, reach, valid_from)
         select gen_random_uuid(), id, unit_id, 'inspector', 'subtree', '2026-01-01' from staff)
     insert into identity.account (id, username, staff_id, password_hash, state, demonstration, opened_at)
     select gen_random_uuid(), $2, staff.id, (select password_hash from identity.account where username = 'thanhtra'),
       'active', true, now() from staff on conflict do nothing`,
    [unitCode, username],
  )
  return world.as(await world.assured(username))
}
