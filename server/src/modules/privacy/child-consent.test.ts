import { beforeEach, describe, expect, test } from 'vitest'
import { actorOf, findAccount } from '#modules/identity/index.ts'
import { clearDelegations } from '#testing/delegations.ts'
import { tracer } from '#testing/traces.ts'
import { testWorld } from '#testing/world.ts'
import { decidersOf } from './consent.ts'
import { hasConsent } from './index.ts'

const world = await testWorld({ city: true })
const { query } = await tracer(world)
const [lan, minh] = await Promise.all(['lan', 'minh'].map((name) => actor(name)))
/** The desk that writes guardians down, its second step just shown. */
const desk = async () => world.as(await world.assured('hongbang.motcua'))
const REMINDERS = 'reminders'
const BORN = '2019-05-20'
/** The last moment of the day before a birthday, and the first of it, in Vietnam. */
const eveOf = (birthday: string) => new Date(Date.parse(`${birthday}T00:00:00+07:00`) - 1)
const on = (birthday: string) => new Date(`${birthday}T00:00:00+07:00`)

async function actor(username: string) {
  return world.read(async (ctx) => (await actorOf(ctx, (await findAccount(ctx, username))!.id))!)
}

/** A child of its own for each test, with Lan for a mother; registered while it was small. */
let serial = 10
async function family({ birthDate = BORN } = {}) {
  serial += 1
  const n = String(serial).padStart(6, '0')
  const child = {
    citizenId: `0993${birthDate.slice(2, 4)}${n}`,
    fullName: `Nguyễn Bé Mẫu ${'ABCDEFGHIKLMNOPQ'[serial - 10]}`,
    birthDate,
  }
  const id = await register(child, {
    citizenId: '099190000017',
    fullName: 'Nguyễn Thị Hoa Lan',
    birthDate: '1990-04-12',
  })
  expect((await world.as(lan).post(`/api/citizen/delegations/${id}/acceptance`)).statusCode).toBe(200)
  const [found] = await query<{ personId: string }>(
    `select principal_person_id as "personId" from identity.delegation where id = $1`,
    [id],
  )
  const { personId } = found!
  return {
    id,
    child,
    personId,
    own: world.as({ ...minh!, id: `child-${n}`, personId }),
    mother: world.as(lan),
  }
}
type Family = Awaited<ReturnType<typeof family>>

async function register(child: object, guardian: object): Promise<string> {
  const paper = { ground: 'birth_certificate', paperNumber: '1', paperDay: '2019-06-01', paperOffice: 'UBND' }
  const answer = await (await desk()).post('/api/officer/guardianships', { child, guardian, ...paper })
  expect(answer.statusCode, answer.body).toBe(201)
  return answer.json().id
}

const at = (id: string) => `/api/citizen/guardianships/${id}/consents`
const motherGives = ({ mother, id }: Family) => mother.put(`${at(id)}/${REMINDERS}`, { version: 1 })
const motherWithdraws = ({ mother, id }: Family) => mother.delete(`${at(id)}/${REMINDERS}`)
const childGives = ({ own }: Family) => own.put(`/api/citizen/consents/${REMINDERS}`, { version: 1 })
const childWithdraws = ({ own }: Family) => own.delete(`/api/citizen/consents/${REMINDERS}`)
const consented = ({ personId }: Family) => world.read((ctx) => hasConsent(ctx, personId, REMINDERS))
const state = async ({ mother, id }: Family) => {
  const { asked, deciders, mayAnswer } = (await mother.get(at(id))).json()
  return [deciders, mayAnswer, asked.find((one: { code: string }) => one.code === REMINDERS).state]
}

beforeEach(async () => {
  world.clock.now = new Date('2026-05-01T03:00:00Z')
  await clearDelegations(query)
})

describe('whose consent it takes', () => {
  test('changes on the seventh and the sixteenth birthday, not a day before', () => {
    const on = (day: string) => decidersOf(BORN, day)
    expect([on('2026-05-19'), on('2026-05-20')]).toEqual(['guardian', 'both'])
    expect([on('2035-05-19'), on('2035-05-20')]).toEqual(['both', 'self'])
    expect(decidersOf('2020-02-29', '2027-02-28')).toBe('guardian')
    expect(decidersOf('2020-02-29', '2027-03-01')).toBe('both')
  })

  test('a mother alone until her child is seven; then the child is asked as well', async () => {
    const us = await family()
    world.clock.now = eveOf('2026-05-20')
    expect((await childGives(us)).json().code).toBe('privacy.guardian_decides')
    await motherGives(us)
    expect([await state(us), await consented(us)]).toEqual([['guardian', true, 'given'], true])
    world.clock.now = on('2026-05-20')
    expect([await state(us), await consented(us)]).toEqual([['both', true, 'awaits_child'], false])
    expect((await childGives(us)).statusCode).toBe(200)
    expect([await state(us), await consented(us)]).toEqual([['both', true, 'given'], true])
  })

  test('neither a child of seven to fifteen nor a parent consents for both, and either says no for both', async () => {
    const us = await family()
    world.clock.now = on('2026-05-20')
    await childGives(us)
    expect([await state(us), await consented(us)]).toEqual([['both', true, 'awaits_guardian'], false])
    await motherGives(us)
    expect(await consented(us)).toBe(true)
    await childWithdraws(us)
    expect([await state(us), await consented(us)]).toEqual([['both', true, 'withdrawn'], false])
    await childGives(us)
    await motherWithdraws(us)
    expect([await state(us), await consented(us)]).toEqual([['both', true, 'withdrawn'], false])
  })

  test('from sixteen on the young person alone, and the mother sees what they said', async () => {
    const us = await family()
    world.clock.now = on('2026-05-20')
    await childGives(us)
    world.clock.now = eveOf('2035-05-20')
    expect(await consented(us)).toBe(false)
    world.clock.now = on('2035-05-20')
    expect([await state(us), await consented(us)]).toEqual([['self', false, 'given'], true])
    for (const answer of [await motherGives(us), await motherWithdraws(us)])
      expect([answer.statusCode, answer.json().code]).toEqual([403, 'privacy.decides_alone'])
    await childWithdraws(us)
    expect([await state(us), await consented(us)]).toEqual([['self', false, 'withdrawn'], false])
    const { history } = (await us.mother.get(at(us.id))).json()
    expect(history.map(({ act, side }: { act: string; side: string }) => [act, side])).toEqual([
      ['withdrawn', 'self'],
      ['given', 'self'],
    ])
  })

  test('a record without a day of birth counts as that of the youngest with its number', async () => {
    const us = await family()
    await query('update identity.person set birth_date = null where id = $1', [us.personId])
    world.clock.now = eveOf('2026-12-31')
    expect((await state(us))[0]).toBe('guardian')
    world.clock.now = on('2026-12-31')
    expect((await state(us))[0]).toBe('both')
  })
})

describe('who speaks for a child', () => {
  test('nobody but a guardian in force: no stranger, no one who has not accepted, none whose guardianship ended', async () => {
    const us = await family()
    const father = { citizenId: '099085000023', fullName: 'Trần Văn Bình Minh', birthDate: '1985-09-02' }
    const offered = await register(us.child, father)
    const his = world.as(minh)
    for (const id of [us.id, offered])
      for (const answer of [
        await his.get(at(id)),
        await his.put(`${at(id)}/${REMINDERS}`, { version: 1 }),
        await his.delete(`${at(id)}/${REMINDERS}`),
      ])
        expect([answer.statusCode, answer.json().code]).toEqual([404, 'privacy.no_such_child'])
    await (await desk()).post(`/api/officer/guardianships/${us.id}/end`, { reason: 'Quyết định 1' })
    expect((await motherGives(us)).statusCode).toBe(404)
    expect(await consented(us)).toBe(false)
  })

  test('an adult’s own consent is theirs alone, and no one else’s word counts for it', async () => {
    const us = await family()
    await motherGives(us)
    expect(await world.read((ctx) => hasConsent(ctx, lan!.personId!, REMINDERS))).toBe(false)
    const { deciders, mayAnswer, history } = (await us.mother.get('/api/citizen/consents')).json()
    expect([deciders, mayAnswer, history]).toEqual(['self', true, []])
  })

  test('the proof says that a guardian said it, and under which guardianship', async () => {
    const us = await family()
    await motherGives(us)
    const rows = await query(
      'select actor_id, guardianship_id from privacy.consent_event where person_id = $1',
      [us.personId],
    )
    expect(rows).toEqual([{ actor_id: lan!.id, guardianship_id: us.id }])
  })
})
