import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { answersTo } from '#testing/answers.ts'
import { clearDelegations } from '#testing/delegations.ts'
import { BIRTH, paperFor } from '#testing/dossier-papers.ts'
import { tracer } from '#testing/traces.ts'
import { testWorld } from '#testing/world.ts'

const world = await testWorld({ city: true })
const { query } = await tracer(world)
const start = world.clock.now
const [phuc, lan, minh] = [await world.signIn('phuc'), await world.signIn('lan'), await world.signIn('minh')]
type Client = typeof lan
const HELP = '/api/citizen/assistances'
const CODES = '/api/citizen/assistance-offers'
const DOSSIERS = '/api/citizen/dossiers'
const LAN = '099190000017'

/** Phuc offers, and whoever opens the code agrees; answers the session's id. */
async function agreed(who: Client = lan): Promise<string> {
  const { id, code } = (await phuc.post(HELP, {})).json()
  const accepted = await who.post(`${CODES}/${code}/acceptance`)
  expect(accepted.statusCode, accepted.body).toBe(200)
  return id
}

/** A draft that Phuc writes, complete but for being handed in. */
async function prepared(session: string): Promise<string> {
  const opened = await phuc.post(DOSSIERS, { procedureCode: BIRTH, delegationId: session })
  expect(opened.statusCode, opened.body).toBe(201)
  const { id, form, formData, components } = opened.json()
  await phuc.put(`${DOSSIERS}/${id}/form`, answersTo(form.schema, undefined, formData))
  for (const { code, answer } of components)
    if (answer === 'missing') await phuc.post(`${DOSSIERS}/${id}/documents`, paperFor(code))
  return id
}
const asked = async (id: string): Promise<number> =>
  (await phuc.post(`${DOSSIERS}/${id}/confirmation-request`)).json().version
const acts = async (who: Client, id: string): Promise<string[]> =>
  (await who.get(`${HELP}/${id}`)).json().acts.map((a: { action: string }) => a.action)
const later = (minutes: number) => {
  world.clock.now = new Date(start.getTime() + minutes * 60_000)
}

beforeEach(async () => {
  world.clock.now = start
  await clearDelegations(query)
})

describe('agreed to on the citizen’s own phone', () => {
  test('the owner of the number is told, sees who it is, and agrees; nobody else finds the code', async () => {
    const offer = (await phuc.post(HELP, { citizenId: LAN })).json()
    expect(offer).toMatchObject({ side: 'helper', standing: 'offered', citizen: null, digits: '0017' })
    await world.deliver()
    const [told] = (await lan.get('/api/citizen/notifications')).json().items
    expect(told).toMatchObject({ link: `/ho-tro/${offer.code}` })
    expect((await minh.get(`${CODES}/${offer.code}`)).statusCode).toBe(404)
    expect((await minh.post(`${CODES}/${offer.code}/acceptance`)).statusCode).toBe(404)
    expect((await lan.get(`${CODES}/${offer.code}`)).json()).toMatchObject({
      side: 'citizen',
      helper: { name: 'Võ Hữu Phúc', team: 'Tổ công nghệ số cộng đồng số 5' },
      mayAnswer: true,
    })
    expect((await lan.post(`${CODES}/${offer.code}/acceptance`)).json().standing).toBe('in_force')
    expect((await phuc.get(`${HELP}/${offer.id}`)).json()).toMatchObject({
      citizen: 'Nguyễn Thị Hoa Lan',
      code: null,
    })
  })

  test('a number that is nobody’s is answered like any other, and nobody can use its code', async () => {
    const shape = (body: object) => Object.keys(body).toSorted()
    const known = (await phuc.post(HELP, { citizenId: LAN })).json()
    await clearDelegations(query)
    const unknown = await phuc.post(HELP, { citizenId: '099190999999' })
    expect([unknown.statusCode, shape(unknown.json())]).toEqual([201, shape(known)])
    for (const who of [lan, minh])
      expect((await who.post(`${CODES}/${unknown.json().code}/acceptance`)).statusCode).toBe(404)
  })

  test('a code waits 15 minutes, is answered once, and never by the volunteer', async () => {
    const { code } = (await phuc.post(HELP, {})).json()
    expect((await phuc.post(`${CODES}/${code}/acceptance`)).json().code).toBe(
      'identity.assistance_not_to_answer',
    )
    expect((await lan.post(`${CODES}/${code}/refusal`)).statusCode).toBe(200)
    expect((await lan.post(`${CODES}/${code}/acceptance`)).statusCode).toBe(409)
    const second = (await phuc.post(HELP, {})).json()
    later(15)
    expect((await lan.post(`${CODES}/${second.code}/acceptance`)).json().code).toBe(
      'identity.assistance_not_to_answer',
    )
  })

  test('of two who open a code at once, one is helped', async () => {
    const { id, code } = (await phuc.post(HELP, {})).json()
    const answers = await world.race(
      sql`select 1 from identity.delegation where id = ${id} for update`,
      () => lan.post(`${CODES}/${code}/acceptance`),
      () => minh.post(`${CODES}/${code}/acceptance`),
    )
    expect(answers.map((a) => a.statusCode).toSorted()[0]).toBe(200)
    expect(answers.filter((a) => a.statusCode === 200)).toHaveLength(1)
  })

  test('only who was named a volunteer offers, one session at a time', async () => {
    expect((await minh.post(HELP, {})).json().code).toBe('identity.not_volunteer')
    await agreed()
    expect((await phuc.post(HELP, {})).json().code).toBe('identity.assistance_under_way')
  })
})

describe('the volunteer fills in, and the citizen hands in', () => {
  test('the whole way: asked, looked through, confirmed; then it is the citizen’s alone', async () => {
    const session = await agreed()
    const id = await prepared(session)
    const submission = await phuc.post(`${DOSSIERS}/${id}/submission`)
    expect(submission.json().code).toBe('identity.outside_delegation')
    expect((await phuc.post(`${DOSSIERS}/${id}/confirmation`, { seen: 1 })).statusCode).toBe(404)
    const seen = await asked(id)
    await world.deliver()
    const [told] = (await lan.get('/api/citizen/notifications')).json().items
    expect(told).toMatchObject({ link: `/ho-so/${id}/kiem-tra` })
    expect((await lan.get(`${DOSSIERS}/${id}`)).json()).toMatchObject({
      version: seen,
      assistance: { preparedBy: 'Võ Hữu Phúc', asked: true },
      acting: { forAnother: false },
    })
    const confirmed = await lan.post(`${DOSSIERS}/${id}/confirmation`, { seen })
    expect(confirmed.statusCode, confirmed.body).toBe(201)
    expect((await lan.get(`${DOSSIERS}/${id}`)).json()).toMatchObject({
      state: 'submitted',
      authority: 'self',
      assisted: true,
      handedInBy: null,
    })
    expect((await phuc.get(`${DOSSIERS}/${id}`)).statusCode).toBe(404)
    for (const who of [lan, phuc])
      expect(await acts(who, session)).toEqual(['confirmed', 'asked_to_confirm', 'opened'])
  })

  test('what was changed after the citizen looked is not handed in', async () => {
    const id = await prepared(await agreed())
    const seen = await asked(id)
    await phuc.patch(`${DOSSIERS}/${id}`, { delivery: 'post' })
    expect((await lan.get(`${DOSSIERS}/${id}`)).json().assistance.asked).toBe(false)
    expect((await lan.post(`${DOSSIERS}/${id}/confirmation`, { seen })).json().code).toBe('dossiers.stale')
    expect((await lan.post(`${DOSSIERS}/${id}/submission`)).json().code).toBe(
      'dossiers.confirm_what_was_prepared',
    )
  })

  test('changing it and confirming it at the same instant: never what the citizen did not see', async () => {
    const id = await prepared(await agreed())
    const seen = await asked(id)
    const before = (await lan.get(`${DOSSIERS}/${id}`)).json().delivery
    const other = before === 'post' ? 'counter' : 'post'
    const [confirmed, changed] = await world.race(
      sql`select 1 from dossiers.dossier where id = ${id} for update`,
      () => lan.post(`${DOSSIERS}/${id}/confirmation`, { seen }),
      () => phuc.patch(`${DOSSIERS}/${id}`, { delivery: other }),
    )
    const { state, delivery } = (await lan.get(`${DOSSIERS}/${id}`)).json()
    expect([confirmed!.statusCode, changed!.statusCode].filter((status) => status < 300)).toHaveLength(1)
    expect(delivery).toBe(state === 'submitted' ? before : other)
  })

  test('the citizen may say no, and the volunteer mends it and asks again', async () => {
    const session = await agreed()
    const id = await prepared(session)
    await asked(id)
    expect((await lan.post(`${DOSSIERS}/${id}/confirmation-refusal`)).statusCode).toBe(200)
    expect((await lan.post(`${DOSSIERS}/${id}/confirmation-refusal`)).json().code).toBe(
      'dossiers.nothing_to_confirm',
    )
    expect((await phuc.get(`${DOSSIERS}/${id}`)).json().assistance.asked).toBe(false)
    const seen = await asked(id)
    expect((await lan.post(`${DOSSIERS}/${id}/confirmation`, { seen })).statusCode).toBe(201)
    expect((await acts(lan, session)).filter((a) => a === 'declined')).toHaveLength(1)
  })

  test('of the citizen the volunteer has this draft and nothing else', async () => {
    const own = (await lan.post(DOSSIERS, { procedureCode: BIRTH })).json().id
    const session = await agreed()
    const id = await prepared(session)
    expect((await phuc.get(`${DOSSIERS}/${own}`)).statusCode).toBe(404)
    const listed = (await phuc.get(DOSSIERS)).json().items.map((d: { id: string }) => d.id)
    expect([listed.includes(id), listed.includes(own)]).toEqual([true, false])
    expect((await phuc.get('/api/citizen/profile')).json().fullName).toBe('Võ Hữu Phúc')
    expect((await phuc.get(`/api/citizen/delegations/${session}`)).statusCode).toBe(404)
    expect((await phuc.post(`/api/citizen/delegations/${session}/revocation`)).statusCode).toBe(404)
    const { items } = (await lan.get('/api/citizen/disclosures')).json()
    expect(
      items.filter((line: { why: { en: string } }) => line.why.en.includes('sit beside')).length,
    ).toBeGreaterThan(0)
  })
})

describe('it ends', () => {
  test('after an hour, by itself; the draft stays the citizen’s', async () => {
    const session = await agreed()
    const id = await prepared(session)
    later(59)
    expect((await phuc.get(`${DOSSIERS}/${id}`)).statusCode).toBe(200)
    later(60)
    expect((await phuc.get(`${DOSSIERS}/${id}`)).statusCode).toBe(404)
    expect((await phuc.post(DOSSIERS, { procedureCode: BIRTH, delegationId: session })).statusCode).toBe(403)
    expect((await lan.get(`${DOSSIERS}/${id}`)).json().state).toBe('draft')
  })

  test('by either side, at once', async () => {
    for (const who of [lan, phuc]) {
      const session = await agreed()
      const id = await prepared(session)
      expect((await minh.post(`${HELP}/${session}/end`)).statusCode).toBe(404)
      expect((await who.post(`${HELP}/${session}/end`)).json().standing).toBe('revoked')
      expect((await phuc.patch(`${DOSSIERS}/${id}`, { delivery: 'post' })).statusCode).toBe(404)
      expect((await who.post(`${HELP}/${session}/end`)).json().code).toBe('identity.assistance_ended')
    }
  })

  test('asking while it is being ended: whoever was first in the queue, nothing is asked after the end', async () => {
    const session = await agreed()
    const id = await prepared(session)
    const soon = () => new Promise((resolve) => setTimeout(resolve, 400))
    const [ended, request] = await world.race(
      sql`select 1 from identity.delegation where id = ${session} for update`,
      () => lan.post(`${HELP}/${session}/end`),
      () => soon().then(() => phuc.post(`${DOSSIERS}/${id}/confirmation-request`)),
    )
    expect([ended!.statusCode, request!.statusCode]).toEqual([200, 404])
    expect(await acts(lan, session)).not.toContain('asked_to_confirm')
    expect((await lan.get(`${DOSSIERS}/${id}`)).json().assistance.asked).toBe(false)
  })

  test('when the volunteer is relieved, also what they have open', async () => {
    const admin = world.as(await world.assured('quantri'))
    const session = await agreed()
    const { items } = (await admin.get('/api/admin/volunteers?unitCode=H24.165')).json()
    expect(items).toMatchObject([{ name: 'Võ Hữu Phúc', relievedAt: null }])
    expect((await admin.post(`/api/admin/volunteers/${items[0].id}/relief`)).statusCode).toBe(204)
    expect((await lan.get(`${HELP}/${session}`)).json().standing).toBe('revoked')
    expect((await phuc.post(HELP, {})).json().code).toBe('identity.not_volunteer')
    const again = { citizenId: '099088000047', fullName: 'Vo Huu Phuc', unitCode: 'H24.165', team: 'Tổ số 7' }
    expect((await admin.post('/api/admin/volunteers', { ...again, fullName: 'Ai Khác' })).statusCode).toBe(
      422,
    )
    expect((await admin.post('/api/admin/volunteers', again)).statusCode).toBe(201)
    expect((await admin.post('/api/admin/volunteers', again)).json().code).toBe('identity.volunteer_already')
    expect((await phuc.post(HELP, {})).statusCode).toBe(201)
  })
})

test('PostgreSQL’s own wall shows a volunteer the draft and no other dossier of whom they help', async () => {
  const own = (await lan.post(DOSSIERS, { procedureCode: BIRTH })).json().id
  const id = await prepared(await agreed())
  const [account] = await query<{ id: string; person_id: string }>(
    `select id, person_id from identity.account where username = 'phuc'`,
  )
  const shown = await world.read(
    async ({ tx }) =>
      (await sql<{ id: string }>`select id from dossiers.dossier`.execute(tx)).rows.map((r) => r.id),
    {
      id: account!.id,
      kind: 'person',
      personId: account!.person_id,
      permissions: new Set(),
      posts: [],
      seesUnits: [],
      assurance: { sessionId: null, level: 1, methods: [], secondFactorAt: null },
    },
  )
  expect([shown.includes(id), shown.includes(own)]).toEqual([true, false])
})
