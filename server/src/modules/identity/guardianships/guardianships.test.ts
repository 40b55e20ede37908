import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { addDays, dayOf } from '#platform/calendar.ts'
import { clearDelegations } from '#testing/delegations.ts'
import { BIRTH } from '#testing/dossier-papers.ts'
import { tracer } from '#testing/traces.ts'
import { testWorld } from '#testing/world.ts'
import { OF_AGE } from '../people/birthdays.ts'
import { lastDayOf } from './guardianships.service.ts'

const world = await testWorld({ city: true })
const { query } = await tracer(world)
const start = new Date('2026-11-26T05:00:00Z')
const [desk, lan, minh] = [
  world.as(await world.assured('hongbang.motcua')),
  await world.signIn('lan'),
  await world.signIn('minh'),
]
type Client = typeof lan
const AT = '/api/officer/guardianships'
const CHILD = { citizenId: '099318000071', fullName: 'Nguyễn Gia Bảo Mẫu', birthDate: '2018-05-20' }
const LAN = { citizenId: '099190000017', fullName: 'Nguyễn Thị Hoa Lan', birthDate: '1990-04-12' }
const MINH = { citizenId: '099085000023', fullName: 'Trần Văn Bình Minh', birthDate: '1985-09-02' }
const paper = {
  ground: 'birth_certificate',
  paperNumber: '71/2018',
  paperDay: '2018-06-01',
  paperOffice: 'UBND phường Hồng Bàng',
}
const register = (more: object = {}, who: Client = desk) =>
  who.post(AT, { child: CHILD, guardian: LAN, ...paper, ...more })
const registered = async (more: object = {}): Promise<string> => {
  const answer = await register(more)
  expect(answer.statusCode, answer.body).toBe(201)
  return answer.json().id
}
const accept = (who: Client, id: string) => who.post(`/api/citizen/delegations/${id}/acceptance`)
const begin = (who: Client, delegationId: string) =>
  who.post('/api/citizen/dossiers', { procedureCode: BIRTH, delegationId })
const lookUp = async (who: Client = desk) =>
  who.post('/api/officer/guardianship-lookups', { citizenId: CHILD.citizenId })

beforeEach(async () => {
  world.clock.now = start
  await clearDelegations(query)
})

describe('registered at a desk', () => {
  test('on a paper that the officer saw; it holds once the parent has accepted, and then they act for the child', async () => {
    const id = await registered()
    await world.deliver()
    const [told] = (await lan.get('/api/citizen/notifications')).json().items
    expect(told.link).toBe(`/tai-khoan/uy-quyen/${id}`)
    expect((await begin(lan, id)).json().code).toBe('identity.outside_delegation')
    expect((await accept(lan, id)).json()).toMatchObject({
      kind: 'guardian',
      standing: 'in_force',
      principal: { name: CHILD.fullName },
      lastDay: '2036-05-19',
    })
    const dossier = await begin(lan, id)
    expect([dossier.statusCode, dossier.json().applicant.name]).toEqual([201, CHILD.fullName])
    expect((await lookUp()).json()).toMatchObject({
      child: { fullName: CHILD.fullName, birthDate: CHILD.birthDate },
      items: [{ guardian: LAN.fullName, standing: 'in_force', ...paper }],
    })
  })

  test('both parents, each once, also from two desks at the same instant', async () => {
    await registered({ guardian: MINH })
    const [ward] = await query<{ id: string }>('select id from identity.delegation')
    expect(ward).toBeDefined()
    const child = await query<{ id: string }>(
      `select principal_person_id as id from identity.delegation limit 1`,
    )
    const other = world.as(await world.assured('lechan.motcua'))
    const answers = await world.race(
      sql`select pg_advisory_xact_lock(hashtextextended(${`guardians of ${child[0]!.id}`}, 0))`,
      () => register(),
      () => register({}, other),
    )
    expect(answers.map((a) => a.statusCode).toSorted()).toEqual([201, 409])
    expect((await lookUp()).json().items).toHaveLength(2)
  })

  test('nobody but whom a post lets', async () => {
    const specialist = await world.signIn('hongbang.chuyenvien')
    for (const who of [lan, specialist]) {
      expect((await register({}, who)).statusCode).toBe(403)
      expect((await lookUp(who)).statusCode).toBe(403)
    }
  })

  test('a number that is somebody else’s, a grown-up child, a young guardian and an impossible paper are refused', async () => {
    const wrong = async (more: object) =>
      (await register(more)).json().fields?.map((f: { path: string }) => f.path)
    await registered()
    expect(await wrong({ child: { ...CHILD, fullName: 'Tên Khác' } })).toEqual(['child.citizenId'])
    expect(await wrong({ child: { ...CHILD, birthDate: '2018-05-21' } })).toEqual(['child.citizenId'])
    expect(await wrong({ guardian: { ...LAN, birthDate: '1991-04-12' } })).toEqual(['guardian.citizenId'])
    const grownUp = { citizenId: '099308000071', fullName: 'Nguyễn Đã Lớn Mẫu', birthDate: '2008-11-26' }
    expect(await wrong({ child: grownUp })).toEqual(['child.birthDate'])
    const onPaper = { citizenId: '099085000077', fullName: 'Trần Người Lớn Mẫu', birthDate: '2018-05-20' }
    expect(await wrong({ child: onPaper })).toEqual(['child.citizenId'])
    expect(await wrong({ guardian: { ...LAN, birthDate: '2010-01-01' } })).toEqual(['guardian.birthDate'])
    expect(await wrong({ paperDay: '2018-05-19' })).toEqual(['paperDay'])
    expect(await wrong({ paperDay: '2027-01-01' })).toEqual(['paperDay'])
    expect((await register({ guardian: CHILD, child: CHILD })).statusCode).toBe(422)
  })
})

describe('it ends', () => {
  test('by itself, when the child is of age', async () => {
    // PostgreSQL's own wall goes by its own clock, so this one goes by the same
    world.clock.now = new Date()
    const soon = addDays(dayOf(world.clock.now), 2)
    const birthday = soon.endsWith('-02-29') ? addDays(soon, 1) : soon
    const birthDate = `${Number(birthday.slice(0, 4)) - OF_AGE}${birthday.slice(4)}`
    const officer = world.as(await world.assured('hongbang.motcua'))
    const { id } = (
      await register(
        { child: { ...CHILD, citizenId: `0993${birthDate.slice(2, 4)}000072`, birthDate } },
        officer,
      )
    ).json()
    await accept(await world.signIn('lan'), id)
    const midnight = new Date(`${birthday}T00:00:00+07:00`).getTime()
    world.clock.now = new Date(midnight - 60_000)
    expect((await begin(await world.signIn('lan'), id)).statusCode).toBe(201)
    world.clock.now = new Date(midnight)
    expect((await begin(await world.signIn('lan'), id)).json().code).toBe('identity.outside_delegation')
  })

  test('at the desk, at once and with the reason; both sides are told, and a guardian may lay it down themselves', async () => {
    const id = await registered()
    await accept(lan, id)
    const end = () => desk.post(`${AT}/${id}/end`, { reason: 'Quyết định 12/2026/HNGĐ-ST' })
    expect((await end()).statusCode).toBe(204)
    expect((await begin(lan, id)).statusCode).toBe(403)
    expect((await end()).json().code).toBe('identity.guardianship_ended')
    expect((await lookUp()).json().items[0]).toMatchObject({
      standing: 'revoked',
      endReason: 'Quyết định 12/2026/HNGĐ-ST',
    })
    await world.deliver()
    const titles = (await lan.get('/api/citizen/notifications'))
      .json()
      .items.map((m: { title: string }) => m.title)
    expect(titles[0]).toContain('đã dừng')
    const again = await registered({ guardian: MINH })
    await accept(minh, again)
    expect((await minh.post(`/api/citizen/delegations/${again}/revocation`)).json().standing).toBe('revoked')
  })

  test('a delegation of another kind is not the desk’s to end', async () => {
    const sure = world.as(await world.assured('lan'))
    const offered = await sure.post('/api/citizen/delegations', {
      side: 'principal',
      other: { citizenId: MINH.citizenId, fullName: MINH.fullName },
      scopes: ['follow'],
      procedures: null,
      firstDay: '2026-11-26',
      lastDay: '2027-01-01',
    })
    expect((await desk.post(`${AT}/${offered.json().id}/end`, { reason: 'Thử' })).statusCode).toBe(404)
  })
})

test('of age on the eighteenth birthday, also for whoever was born on 29 February', () => {
  expect(lastDayOf('2008-11-28')).toBe('2026-11-27')
  expect(lastDayOf('2008-02-29')).toBe('2026-02-28')
  expect(lastDayOf('2010-01-01')).toBe('2027-12-31')
})
