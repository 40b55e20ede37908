import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { testWorld } from '#testing/world.ts'

const world = await testWorld({ city: true })
const lan = world.as(await world.assured('lan'))
const minh = world.as(await world.assured('minh'))
const hoa = world.as(await world.assured('hoa'))
const DELEGATIONS = '/api/citizen/delegations'
const HOA = { citizenId: '099301000031', fullName: 'Phạm Thị Phượng Hoa' }
const LAN = { citizenId: '099190000017', fullName: 'nguyen thi hoa lan' }
type Client = typeof lan

const terms = {
  side: 'principal',
  scopes: ['hand_in', 'follow'],
  procedures: null,
  firstDay: '2026-01-01',
  lastDay: '2028-01-01',
}
const offer = async (who: Client, more: object) => who.post(DELEGATIONS, { ...terms, ...more })
const offered = async (who: Client = lan, more: object = { other: HOA }): Promise<string> => {
  const answer = await offer(who, more)
  expect(answer.statusCode, answer.body).toBe(201)
  return answer.json().id
}
const act = (who: Client, id: string, noun: string) => who.post(`${DELEGATIONS}/${id}/${noun}`)
const see = (who: Client, id: string) => who.get(`${DELEGATIONS}/${id}`)
const mine = async (who: Client) => (await who.get(DELEGATIONS)).json().items

beforeEach(async () => {
  await sql`update identity.delegation set offered_at = offered_at - interval '2 days'`.execute(world.db)
  world.clock.now = new Date('2026-11-26T05:00:00Z')
})

describe('offered by one, accepted by the other', () => {
  test('who lets another act for them proves first who they are; who is to act need not', async () => {
    const [byPassword, hoasPassword] = [await world.signIn('lan'), await world.signIn('hoa')]
    const needed = { code: 'session.level_required' }
    expect((await offer(byPassword, { other: HOA })).json()).toMatchObject(needed)
    const asked = await offered(hoasPassword, { side: 'delegate', other: LAN })
    expect((await act(byPassword, asked, 'acceptance')).json()).toMatchObject(needed)
    expect((await see(lan, asked)).json().standing).toBe('offered')
    expect((await act(byPassword, asked, 'refusal')).statusCode).toBe(200)
    const given = await offered()
    expect((await act(hoasPassword, given, 'acceptance')).json().standing).toBe('in_force')
  })

  test('it holds once the other side agrees, and both see it', async () => {
    const id = await offered()
    expect((await see(hoa, id)).json()).toMatchObject({
      side: 'delegate',
      standing: 'offered',
      mayAnswer: true,
      mayEnd: false,
      principal: { name: 'Nguyễn Thị Hoa Lan' },
    })
    const accepted = await act(hoa, id, 'acceptance')
    expect(accepted.json()).toMatchObject({ standing: 'in_force', mayAnswer: false, mayEnd: true })
    expect((await see(lan, id)).json()).toMatchObject({
      side: 'principal',
      standing: 'in_force',
      delegate: { name: HOA.fullName, digits: null },
    })
  })

  test('somebody may also ask to act for another, who then decides', async () => {
    const id = await offered(hoa, { side: 'delegate', other: LAN })
    expect((await see(lan, id)).json()).toMatchObject({ side: 'principal', mayAnswer: true })
    expect((await act(hoa, id, 'acceptance')).json().code).toBe('identity.delegation_not_to_answer')
    expect((await act(lan, id, 'acceptance')).json().standing).toBe('in_force')
  })

  test('a company’s comes from its representative, and from nobody else', async () => {
    const [company] = (await minh.get('/api/citizen/organisations')).json().items
    const id = await offered(minh, { organisationId: company.id, other: HOA })
    expect((await act(hoa, id, 'acceptance')).json()).toMatchObject({
      kind: 'company',
      principal: { kind: 'organisation', name: company.name },
    })
    const alien = await offer(lan, { organisationId: company.id, other: HOA })
    expect(alien.json().code).toBe('identity.not_representative')
  })

  test('whoever offered cannot accept in the other’s place, nor answer twice, nor after it lapsed', async () => {
    const id = await offered()
    expect((await act(lan, id, 'acceptance')).json().code).toBe('identity.delegation_not_to_answer')
    expect((await act(hoa, id, 'refusal')).json().standing).toBe('refused')
    expect((await act(hoa, id, 'acceptance')).statusCode).toBe(409)
    const late = await offered()
    await sql`update identity.delegation set offered_at = offered_at - interval '31 days' where id = ${late}`.execute(
      world.db,
    )
    expect((await act(hoa, late, 'acceptance')).statusCode).toBe(409)
    expect((await see(hoa, late)).json().standing).toBe('lapsed')
  })

  test('what makes no sense is named field by field', async () => {
    const wrong = { other: { citizenId: '12', fullName: ' ' }, firstDay: '2026-12-01', lastDay: '2026-11-30' }
    const { fields, code } = (await offer(lan, wrong)).json()
    expect(code).toBe('identity.delegation_invalid')
    expect(fields.map((f: { path: string }) => f.path)).toEqual(['citizenId', 'fullName', 'lastDay'])
    expect((await offer(lan, { other: LAN })).json().code).toBe('identity.delegation_to_oneself')
    expect((await offer(lan, { other: HOA, lastDay: '2031-01-01' })).json().fields[0].path).toBe('lastDay')
  })
})

describe('ended by either at once', () => {
  for (const [name, who] of [
    ['who gave it', lan],
    ['who got it', hoa],
  ] as const)
    test(`by ${name}`, async () => {
      const id = await offered()
      await act(hoa, id, 'acceptance')
      expect((await act(who, id, 'revocation')).json()).toMatchObject({ standing: 'revoked', mayEnd: false })
      expect((await act(who, id, 'revocation')).statusCode).toBe(409)
    })

  test('an offer is taken back by whoever made it; then nobody can accept it any more', async () => {
    const id = await offered()
    expect((await act(hoa, id, 'revocation')).statusCode).toBe(409)
    expect((await act(lan, id, 'revocation')).statusCode).toBe(200)
    expect((await act(hoa, id, 'acceptance')).statusCode).toBe(409)
  })

  test('taken back and accepted at the same instant, one of the two comes to nothing or is ended', async () => {
    const id = await offered()
    const lock = sql`select 1 from identity.delegation where id = ${id} for update`
    const answers = await world.race(
      lock,
      () => act(hoa, id, 'acceptance'),
      () => act(lan, id, 'revocation'),
    )
    expect(answers.filter((a) => a.statusCode < 300).length).toBeGreaterThan(0)
    expect((await see(lan, id)).json().standing).toBe('revoked')
  })

  test('two acceptances at the same instant are one', async () => {
    const id = await offered()
    const lock = sql`select 1 from identity.delegation where id = ${id} for update`
    const accept = () => act(hoa, id, 'acceptance')
    const answers = await world.race(lock, accept, accept)
    expect(answers.map((a) => a.statusCode).sort()).toEqual([200, 409])
  })
})

describe('nobody learns by offering whether somebody is known', () => {
  const strangers = [
    { citizenId: '099301000999', fullName: 'Không Ai Cả' },
    // the right number, the wrong name
    { citizenId: HOA.citizenId, fullName: 'Không Ai Cả' },
  ]
  const shape = (view: Record<string, unknown>) => ({ ...view, id: '', offeredAt: '', delegate: '' })

  test('the answer, the list and the single view are the same but for what was typed', async () => {
    const known = await offered()
    for (const other of strangers) {
      const id = await offered(lan, { other })
      const [a, b] = [(await see(lan, known)).json(), (await see(lan, id)).json()]
      expect(shape(b)).toEqual(shape(a))
      expect(b.delegate).toEqual({ name: other.fullName, digits: other.citizenId.slice(-4) })
      expect((await see(hoa, id)).statusCode).toBe(404)
      expect((await act(lan, id, 'revocation')).statusCode).toBe(200)
    }
  })

  test('only the right person is told, and nobody else', async () => {
    const unread = async () => (await hoa.get('/api/citizen/notifications')).json().unread
    await world.deliver()
    const before = await unread()
    for (const other of strangers) await offered(lan, { other })
    await world.deliver()
    expect(await unread()).toBe(before)
    const id = await offered()
    await world.deliver()
    const { items } = (await hoa.get('/api/citizen/notifications')).json()
    expect(items[0]).toMatchObject({
      link: `/tai-khoan/uy-quyen/${id}`,
      title: 'Nguyễn Thị Hoa Lan gửi bạn một đề nghị ủy quyền',
    })
  })

  test('twenty offers a day, then no more', async () => {
    for (let n = 0; n < 20; n += 1) await offered(minh)
    expect((await offer(minh, { other: HOA })).json().code).toBe('identity.too_many_offers')
  })
})

test('to a third person it does not exist, whatever they try; and a refusal changes nothing', async () => {
  const id = await offered()
  for (const noun of ['acceptance', 'refusal', 'revocation'])
    expect((await act(minh, id, noun)).json().code).toBe('identity.delegation_not_found')
  expect((await see(minh, id)).statusCode).toBe(404)
  expect((await mine(minh)).map((d: { id: string }) => d.id)).not.toContain(id)
  expect((await see(hoa, id)).json().standing).toBe('offered')
})

test('nothing personal stands in facts or audit rows', async () => {
  await act(hoa, await offered(), 'acceptance')
  const { rows } = await sql<{ text: string }>`
    select f::text as text from platform.fact f where topic like 'identity.delegation%'
    union all select a::text from platform.audit a where action like 'identity.delegation%'
  `.execute(world.db)
  expect(rows.length).toBeGreaterThan(3)
  for (const { text } of rows) expect(text).not.toMatch(/Hoa|Lan|099301000031|099190000017/)
})
