import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { actorOf, findAccount } from '#modules/identity/index.ts'
import { hasConsent } from '#modules/privacy/index.ts'
import { addDays, dayOf, isWorkingDay } from '#platform/calendar.ts'
import { haveProgram } from '#testing/debian-programs.ts'
import { stages } from '#testing/dossier-stages.ts'
import { openedTexts } from '#testing/opened.ts'
import { tracer } from '#testing/traces.ts'
import { testWorld } from '#testing/world.ts'
import { deadlinesOf, REQUEST_KINDS } from './request.ts'

const world = await testWorld({ city: true })
const looks = await tracer(world)
const { reach } = await stages(world, looks)
const personId = (username: string) =>
  world.read(async (ctx) => (await actorOf(ctx, (await findAccount(ctx, username))!.id)).personId!)
const assured = async (username: string) => world.as(await world.assured(username))
const lan = await assured('lan')
const hoa = await assured('hoa')
const officer = await assured('baovedulieu')

const ask = async (who: typeof lan, body: object) =>
  (await who.post('/api/citizen/data-requests', body)).json()
const atDesk = (id: string, verb: string, body: object) =>
  officer.post(`/api/admin/data-requests/${id}/${verb}`, body)
const own = async (who: typeof lan) => (await who.get('/api/citizen/data-requests')).json().items

describe('the clock', () => {
  const calendar = { holidays: new Set(['2026-12-01', '2026-12-21']), workingSaturdays: new Set<string>() }

  test('two working days to answer; 10, 15 or 20 days to do it, the last of them a working day', () => {
    const madeAt = new Date('2026-11-27T09:00:00+07:00') // a Friday
    const due = (kind: (typeof REQUEST_KINDS)[number]) => deadlinesOf(calendar, kind, madeAt)
    expect(due('access')).toEqual({ answerBy: '2026-12-02', dueBy: '2026-12-07' })
    expect(due('restriction')).toEqual({ answerBy: '2026-12-02', dueBy: '2026-12-14' })
    expect(due('deletion')).toEqual({ answerBy: '2026-12-02', dueBy: '2026-12-17' })
  })

  test('never ends on a day off, nor before the answer, whenever it starts', () => {
    const instants = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2027-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(instants, fc.constantFrom(...REQUEST_KINDS), (madeAt, kind) => {
        const { answerBy, dueBy } = deadlinesOf(calendar, kind, madeAt)
        expect(isWorkingDay(calendar, answerBy) && isWorkingDay(calendar, dueBy)).toBe(true)
        expect(answerBy > dayOf(madeAt) && dueBy >= answerBy).toBe(true)
      }),
    )
  })
})

describe('a copy of everything', () => {
  test('is granted at once, and holds what every module holds, third parties masked', async () => {
    await reach('signed')
    expect(await ask(lan, { kind: 'access' })).toMatchObject({ state: 'done', late: false })
    const answer = await lan.get('/api/citizen/data-export.json')
    expect(answer.headers['cache-control']).toBe('private, no-store')
    const held = answer.json()
    const codes = held.kinds.map(({ code }: { code: string }) => code)
    for (const code of ['identity.person', 'identity.sessions', 'notifications.messages', 'dossiers.papers'])
      expect(codes).toContain(code)
    for (const kind of held.kinds) expect(kind.purpose.vi && kind.basis.vi && kind.keptFor.vi).toBeTruthy()
    expect(answer.body).toContain('099190000017')
    const papers = held.kinds.find(({ code }: { code: string }) => code === 'dossiers.papers').items
    expect(papers.length).toBeGreaterThan(0)
    for (const paper of papers) expect(paper.sha256).toMatch(/^[0-9a-f]{64}$/)
    // nobody else's: neither of the other citizens' names, numbers, nor an officer's
    for (const { text } of await others()) expect(answer.body).not.toContain(text)
  })

  test('goes to nobody who has not proved who they are, and leaves a line on record', async () => {
    const plain = await world.signIn('lan')
    for (const format of ['json', 'pdf']) {
      const refused = await plain.get(`/api/citizen/data-export.${format}`)
      expect([refused.statusCode, refused.json().code]).toEqual([403, 'session.level_required'])
    }
    expect((await world.as().get('/api/citizen/data-export.json')).statusCode).toBe(401)
    expect((await officer.get('/api/citizen/data-export.json')).statusCode).toBe(403)
    const { rows } = await sql`
      select 1 from platform.audit where action = 'privacy.export-fetched' and subject = ${await personId('lan')}
    `.execute(world.db)
    expect(rows).toHaveLength(1)
  })

  test.skipIf(!haveProgram('pdftotext', 'poppler-utils'))('as a letter', async () => {
    const file = join(world.files.folder, 'export.pdf')
    writeFileSync(file, (await lan.get('/api/citizen/data-export.pdf')).rawPayload)
    const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' })
    for (const words of ['BẢN SAO DỮ LIỆU CÁ NHÂN', 'Nguyễn Thị Hoa Lan', '099190000017', 'Giấy tờ đã nộp'])
      expect(text).toContain(words)
  })

  async function others() {
    const own = await personId('lan')
    const names = await looks.query<{ text: string }>(
      `select full_name as text from identity.person where id <> $1 union select full_name from organisation.staff`,
      [own],
    )
    const sealed = (await openedTexts(world)).filter(({ id, citizen_id }) => id !== own && citizen_id)
    expect(sealed.length).toBeGreaterThan(1)
    return [...names, ...sealed.map(({ citizen_id }) => ({ text: citizen_id! }))]
  }
})

describe('at the desk', () => {
  test('answered, extended once, done; the person hears of each and nobody acts on an old version', async () => {
    const { id, version } = await ask(hoa, {
      kind: 'correction',
      field: 'address',
      value: '5 phố Ví Dụ Mới',
    })
    expect(await own(hoa)).toMatchObject([{ id, state: 'received', late: false }])
    const answered = (await atDesk(id, 'answer', { seen: version, text: 'Sẽ sửa trong tuần.' })).json()
    expect(answered).toMatchObject({ state: 'in_progress', next: answered.dueBy })
    const stale = await atDesk(id, 'extension', { seen: version, text: 'Chờ xác minh' })
    expect(stale.json().code).toBe('privacy.request_changed')
    const longer = (await atDesk(id, 'extension', { seen: answered.version, text: 'Chờ xác minh' })).json()
    expect(longer.dueBy > answered.dueBy).toBe(true)
    const again = await atDesk(id, 'extension', { seen: longer.version, text: 'Nữa' })
    expect(again.json().code).toBe('privacy.extended_before')
    const done = (await atDesk(id, 'fulfilment', { seen: longer.version, text: 'Đã sửa địa chỉ.' })).json()
    expect(done.state).toBe('done')
    expect((await hoa.get('/api/citizen/profile')).json().addressLine).toBe('5 phố Ví Dụ Mới')
    await world.deliver()
    const inbox = (await hoa.get('/api/citizen/notifications')).json().items
    expect(inbox.map(({ title }: { title: string }) => title)).toEqual([
      'Yêu cầu về dữ liệu của bạn đã có kết quả',
      'Yêu cầu về dữ liệu của bạn cần thêm thời gian',
      'Yêu cầu về dữ liệu của bạn đã được trả lời',
    ])
  })

  test('the same is not asked twice at once, and is taken back by its owner alone', async () => {
    const start = () => hoa.post('/api/citizen/data-requests', { kind: 'restriction' })
    const lock = sql`lock table privacy.data_request in exclusive mode`
    const answers = await world.race(lock, start, start)
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409])
    const { id } = answers.find(({ statusCode }) => statusCode === 201)!.json()
    expect((await lan.delete(`/api/citizen/data-requests/${id}`)).statusCode).toBe(404)
    expect((await hoa.delete(`/api/citizen/data-requests/${id}`)).statusCode).toBe(204)
    expect((await hoa.delete(`/api/citizen/data-requests/${id}`)).json().code).toBe('privacy.request_closed')
  })

  test('an objection that is granted ends what consent allowed, until consent is given anew', async () => {
    const person = await personId('hoa')
    const allowed = () => world.read((ctx) => hasConsent(ctx, person, 'reminders'))
    await hoa.put('/api/citizen/consents/reminders', { version: 1 })
    expect(await allowed()).toBe(true)
    const { id } = await ask(hoa, { kind: 'objection', purpose: 'reminders' })
    await atDesk(id, 'fulfilment', { seen: 1, text: 'Đã dừng.' })
    expect(await allowed()).toBe(false)
    await hoa.put('/api/citizen/consents/reminders', { version: 1 })
    expect(await allowed()).toBe(true)
  })

  test('a refusal names the law, and a late one is seen to be late', async () => {
    const { id, dueBy } = await ask(hoa, { kind: 'restriction' })
    const start = world.clock.now
    world.clock.now = new Date(`${addDays(dueBy, 1)}T10:00:00+07:00`)
    const late = await world.as(await world.assured('baovedulieu')).get('/api/admin/data-requests')
    world.clock.now = start
    expect(late.json().items[0]).toMatchObject({ id, late: true, person: { fullName: expect.any(String) } })
    expect((await atDesk(id, 'refusal', { seen: 1, text: 'Không thể.' })).statusCode).toBe(400)
    const refused = await atDesk(id, 'refusal', { seen: 1, text: 'Không thể.', ground: 'Luật 91/2025/QH15' })
    expect(refused.json()).toMatchObject({ state: 'refused', ground: 'Luật 91/2025/QH15' })
  })

  test('is the officer’s alone, who shows a second factor before anything is done', async () => {
    const { id } = await ask(hoa, { kind: 'restriction' })
    const admin = await assured('quantri')
    expect((await admin.get('/api/admin/data-requests')).statusCode).toBe(403)
    const plain = await world.signIn('baovedulieu')
    const refused = await plain.post(`/api/admin/data-requests/${id}/fulfilment`, { seen: 1, text: 'Xong' })
    expect(refused.json().code).toBe('session.second_factor_required')
  })
})

describe('erasure', () => {
  test('is refused while a dossier is being dealt with', async () => {
    await reach('submitted')
    const { id } = await ask(lan, { kind: 'deletion' })
    const refused = await atDesk(id, 'fulfilment', { seen: 1, text: 'Xóa' })
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'dossiers.under_way'])
    await lan.delete(`/api/citizen/data-requests/${id}`)
  })

  test('takes what may go, and says what stays and by which law', async () => {
    await looks.query(
      `delete from dossiers.dossier where state in ('submitted', 'in_processing', 'supplement_requested')`,
    )
    await reach('returned')
    await looks.query(
      `delete from dossiers.dossier where state in ('submitted', 'in_processing', 'supplement_requested')`,
    )
    const person = await personId('lan')
    const { id } = await ask(lan, { kind: 'deletion' })
    const { report } = (await atDesk(id, 'fulfilment', { seen: 1, text: 'Đã xóa.' })).json()
    const of = (kind: string) => report.find((one: { kind: string }) => one.kind === kind)
    expect(of('dossiers.dossiers')).toMatchObject({
      kept: 1,
      because: { vi: expect.stringContaining('lưu trữ') },
    })
    expect(of('identity.person')).toMatchObject({ erased: 0, kept: 1 })
    expect(of('notifications.messages').kept).toBe(0)
    expect((await lan.get('/api/citizen/profile')).statusCode).toBe(401)
    const [row] = await looks.query('select * from identity.person where id = $1', [person])
    expect(row).toMatchObject({ sealed_phone: null, sealed_email: null, sealed_address: null })
    const opened = (await openedTexts(world)).find(({ id: one }) => one === person)
    expect(opened).toMatchObject({ citizen_id: '099190000017' })
    expect(await world.read((ctx) => findAccount(ctx, 'lan'))).toBeUndefined()
    expect((await officer.get(`/api/admin/data-requests/${id}/letter.pdf`)).statusCode).toBe(200)
  })

  test('of somebody of whom nothing must stay leaves nobody', async () => {
    const person = await personId('hoa')
    for (const { id } of (await own(hoa)).filter((one: { closedAt: string | null }) => !one.closedAt))
      await hoa.delete(`/api/citizen/data-requests/${id}`)
    await hoa.post('/api/citizen/dossiers', { procedureCode: '1.001193' })
    const { id } = await ask(hoa, { kind: 'deletion' })
    expect((await atDesk(id, 'fulfilment', { seen: 1, text: 'Đã xóa.' })).json().state).toBe('done')
    const [row] = await looks.query('select * from identity.person where id = $1', [person])
    expect(row).toMatchObject({ full_name: '(đã xóa)', birth_date: null, sealed_phone: null })
    expect(row).toMatchObject({ sealed_citizen_id: null, citizen_id_index: null })
    const counts = await looks.query<{ n: number }>(
      `select count(*)::int as n from dossiers.dossier where applicant_person_id = $1
       union all select count(*)::int from notifications.message where person_id = $1`,
      [person],
    )
    expect(counts.map(({ n }) => n)).toEqual([0, 0])
  })
})
