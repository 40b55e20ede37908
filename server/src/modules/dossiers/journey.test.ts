import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { answersTo } from '#testing/answers.ts'
import { testWorld } from '#testing/world.ts'

const world = await testWorld({ city: true })
let lan = await world.signIn('lan')
const desk = world.as(await world.assured('hongbang.motcua'))
const head = await world.signIn('hongbang.truongphong')
const specialist = await world.signIn('hongbang.chuyenvien')
const chair = world.as(await world.assured('hongbang.chutich'))

const BIRTH = '1.001193'

/** A birth registration by Lan, complete but for being handed in. */
async function completeDraft() {
  const draft = (await lan.post('/api/citizen/dossiers', { procedureCode: BIRTH })).json()
  const saved = await lan.put(
    `/api/citizen/dossiers/${draft.id}/form`,
    answersTo(draft.form.schema, undefined, draft.formData),
  )
  expect(saved.json().problems).toEqual([])
  for (const { code, answer } of draft.components) {
    if (answer !== 'missing') continue
    const form = new FormData()
    form.set('component', code)
    form.set('file', new Blob([await aPicture()], { type: 'image/png' }), 'giay-to.png')
    const added = await lan.post(`/api/citizen/dossiers/${draft.id}/documents`, form)
    expect(added.statusCode, added.body).toBe(201)
  }
  return draft.id as string
}

async function aPicture(): Promise<Buffer> {
  const { default: sharp } = await import('sharp')
  return sharp({ create: { width: 40, height: 30, channels: 3, background: '#1c42a8' } })
    .png()
    .toBuffer()
}

const submit = (id: string, key = `key-${id}`) =>
  lan.post(`/api/citizen/dossiers/${id}/submission`, undefined, { 'idempotency-key': key })
const versionOf = async (id: string): Promise<number> =>
  (await desk.get(`/api/officer/dossiers/${id}`)).json().version

describe('the whole way of a dossier', () => {
  test('from a draft to a result in hand', async () => {
    const id = await completeDraft()
    const { code } = (await submit(id)).json()
    expect(code).toMatch(/^H24(\.\d+)+-\d{6}-\d{4}$/)

    const waiting = (await desk.get('/api/officer/queue')).json()
    expect(waiting.items.map((i: { id: string }) => i.id)).toContain(id)
    const accepted = await desk.post(`/api/officer/dossiers/${id}/acceptance`, { seen: await versionOf(id) })
    expect(accepted.statusCode, accepted.body).toBe(201)

    const { items } = (await head.get(`/api/officer/dossiers/${id}/colleagues?role=specialist`)).json()
    expect(
      (await head.post(`/api/officer/dossiers/${id}/assignment`, { accountId: items[0].accountId }))
        .statusCode,
    ).toBe(201)
    const proposal = { outcome: 'granted', title: 'Đăng ký khai sinh', body: 'Đồng ý đăng ký khai sinh.' }
    expect((await specialist.post(`/api/officer/dossiers/${id}/examination`, proposal)).statusCode).toBe(201)
    expect(
      (await chair.post(`/api/officer/dossiers/${id}/send-back`, { reason: 'Ghi rõ họ tên' })).statusCode,
    ).toBe(201)
    expect((await specialist.post(`/api/officer/dossiers/${id}/examination`, proposal)).statusCode).toBe(201)
    const approved = await chair.post(`/api/officer/dossiers/${id}/approval`, {})
    expect(approved.statusCode, approved.body).toBe(201)

    await world.deliver()
    await world.runJobs()
    expect((await lan.get(`/api/citizen/dossiers/${id}`)).json().state).toBe('decided')
    expect((await desk.post(`/api/officer/dossiers/${id}/return`, {})).statusCode).toBe(201)
    const done = (await lan.get(`/api/citizen/dossiers/${id}`)).json()
    expect(done.state).toBe('returned')
    expect(done.statusCode).toBe(10)
    const letter = await lan.get(`/api/citizen/dossiers/${id}/result/content`)
    expect(letter.headers['content-type']).toBe('application/pdf')
  })

  test('a supplement is asked for once, stops the clock, and comes back to whoever asked', async () => {
    const id = await completeDraft()
    await submit(id)
    await desk.post(`/api/officer/dossiers/${id}/acceptance`, {})
    const before = (await lan.get(`/api/citizen/dossiers/${id}`)).json()
    const { items } = (await head.get(`/api/officer/dossiers/${id}/colleagues?role=specialist`)).json()
    await head.post(`/api/officer/dossiers/${id}/assignment`, { accountId: items[0].accountId })
    const ask = { items: [{ component: null, text: 'Cho biết nơi sinh' }] }
    expect((await specialist.post(`/api/officer/dossiers/${id}/supplement-request`, ask)).statusCode).toBe(
      201,
    )
    expect((await lan.get(`/api/citizen/dossiers/${id}`)).json().state).toBe('supplement_requested')

    world.clock.now = new Date(world.clock.now.getTime() + 7 * 86_400_000)
    lan = await world.signIn('lan')
    expect((await lan.post(`/api/citizen/dossiers/${id}/supplement`, {})).statusCode).toBe(201)
    const after = (await lan.get(`/api/citizen/dossiers/${id}`)).json()
    expect(after.state).toBe('in_processing')
    expect(Date.parse(after.dueAt)).toBeGreaterThan(Date.parse(before.dueAt))
    const late = await world.signIn('hongbang.chuyenvien')
    const again = await late.post(`/api/officer/dossiers/${id}/supplement-request`, ask)
    expect(again.json().code).toBe('dossiers.supplement_already_requested')
    world.clock.now = new Date()
  })
})

describe('handing in', () => {
  test('two clicks at the same instant make one dossier, with one code', async () => {
    const id = await completeDraft()
    const lock = sql`select 1 from dossiers.dossier where id = ${id} for update`
    const answers = await world.race(
      lock,
      () => submit(id, 'first-click'),
      () => submit(id, 'second-click'),
    )
    expect(answers.map((a) => a.statusCode).sort()).toEqual([201, 409])
    const facts = sql`select 1 from platform.fact where subject = ${id} and topic = 'dossiers.submitted'`
    expect((await facts.execute(world.owner)).rows).toHaveLength(1)
  })

  test('a retry after a time-out gets the first answer again', async () => {
    const id = await completeDraft()
    const first = await submit(id, 'same-key-twice')
    const repeat = await submit(id, 'same-key-twice')
    expect([repeat.statusCode, repeat.json()]).toEqual([201, first.json()])
  })

  test('what is missing is named, and nothing is lost', async () => {
    const draft = (await lan.post('/api/citizen/dossiers', { procedureCode: BIRTH })).json()
    const refused = await submit(draft.id)
    expect(refused.statusCode).toBe(422)
    expect(refused.json().fields.map((f: { code: string }) => f.code)).toContain('dossiers.component_missing')
    expect((await lan.get(`/api/citizen/dossiers/${draft.id}`)).json().formData).toEqual(draft.formData)
  })

  test("another citizen's dossier does not exist for you", async () => {
    const id = await completeDraft()
    const minh = await world.signIn('minh')
    expect((await minh.post(`/api/citizen/dossiers/${id}/submission`)).statusCode).toBe(404)
    expect((await minh.get(`/api/citizen/dossiers/${id}`)).statusCode).toBe(404)
  })

  test('a decision on an old version is refused, and shown what was done since', async () => {
    const id = await completeDraft()
    await submit(id)
    const seen = await versionOf(id)
    await desk.post(`/api/officer/dossiers/${id}/acceptance`, { seen })
    const stale = await head.post(`/api/officer/dossiers/${id}/assignment`, { seen, accountId: 'anybody' })
    expect([stale.statusCode, stale.json().code]).toEqual([409, 'dossiers.stale'])
    expect(stale.json().changes).toMatchObject([{ step: 'accept', action: 'accept', by: 'Đỗ Thị Mây' }])
  })
})

test('paper at the counter is handed in and accepted in one act', async () => {
  const { components } = (await lan.post('/api/citizen/dossiers', { procedureCode: BIRTH })).json()
  const taken = await desk.post('/api/officer/dossiers', {
    procedureCode: BIRTH,
    channel: 'direct',
    applicant: { fullName: 'Người Thử Quầy', citizenId: '099090000099', phone: '0900000099' },
    papers: components.map((c: { code: string }) => c.code),
    notApplicable: [],
    delivery: 'counter',
    assistedReason: 'Bà không đọc được chữ nhỏ',
  })
  expect(taken.statusCode, taken.body).toBe(201)
  const view = (await desk.get(`/api/officer/dossiers/${taken.json().id}`)).json()
  expect([view.channel, view.authority, view.state]).toEqual(['direct', 'counter', 'in_processing'])
  expect([view.assisted, view.assistedBy]).toEqual([true, 'Đỗ Thị Mây'])
})
