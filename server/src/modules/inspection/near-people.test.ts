import { beforeEach, describe, expect, test } from 'vitest'
import { LAN, takeIn, ward } from '#modules/dossiers/way.testing.ts'
import {
  nameRepresentative,
  recordsOfPerson,
  registerOrganisation,
  registerPerson,
} from '#modules/identity/index.ts'
import { dayOf } from '#platform/calendar.ts'
import { clearDelegations, putDelegation } from '#testing/delegations.ts'
import { tracer } from '#testing/traces.ts'
import { testWorld } from '#testing/world.ts'
import { noticeSigns } from './noticing.service.ts'
import type { SignView } from './signs.service.ts'

const world = await testWorld({ city: true })
const { query } = await tracer(world)
const people = await ward(world)
const { desk, lan } = people
const [inspector, admin] = [
  world.as(await world.assured('thanhtra')),
  world.as(await world.assured('quantri')),
]
const MORNING = new Date('2026-11-26T03:00:00Z')
const DAY = dayOf(MORNING)
/** The official at the desk is Lan, out of the office; none of them exists. */
const CHILD = { citizenId: '099318000071', fullName: 'Nguyễn Gia Bảo Mẫu', birthDate: '2018-05-20' }
const MINH = { citizenId: '099085000023', fullName: 'Trần Văn Bình Minh' }

const one = async (text: string, ...given: unknown[]): Promise<string> =>
  (await query<{ id: string }>(text, given))[0]!.id
const staffId = await one(
  'select staff_id as id from identity.account where username = $1',
  'hongbang.motcua',
)
const [lanId, minhId] = [
  await one('select person_id as id from identity.account where username = $1', 'lan'),
  await one('select person_id as id from identity.account where username = $1', 'minh'),
]
const AT = `/api/admin/staff/${staffId}`
const record = (citizenId: string, who = admin) => who.put(`${AT}/citizen-number`, { citizenId })

await world.change((ctx) => registerPerson(ctx, { ...CHILD, invented: true }))

beforeEach(async () => {
  world.clock.now = MORNING
  await clearDelegations(query)
  for (const table of ['inspection.sign', 'identity.staff_number', 'platform.disclosure'])
    await query(`delete from ${table}`)
})

const later = (minutes: number) => {
  world.clock.now = new Date(world.clock.now.getTime() + minutes * 60_000)
}

/** Opens a dossier, as an official does from the queue. */
async function read(id: string): Promise<void> {
  expect((await desk.get(`/api/officer/dossiers/${id}`)).statusCode).toBe(200)
  later(1)
}

async function noticed(): Promise<SignView[]> {
  await world.change((ctx) => noticeSigns(ctx, DAY))
  return (await inspector.get('/api/admin/reading-signs')).json().items
}
const reasons = async () => (await noticed()).map(({ evidence }) => evidence[0]!.vi)

/** A dossier of somebody, taken in without leaving a line. */
async function dossierOf(applicant: { citizenId: string; fullName: string }): Promise<string> {
  const { id } = await takeIn(people, {
    applicant: { fullName: applicant.fullName, citizenId: applicant.citizenId },
  })
  await query('delete from platform.disclosure')
  return id
}

/** Registered at the same desk, whose looking up of both is no matter here. */
async function becomeGuardian(): Promise<string> {
  const since = world.clock.now
  const registered = await desk.post('/api/officer/guardianships', {
    child: CHILD,
    guardian: { citizenId: LAN.citizenId, fullName: LAN.name, birthDate: '1990-04-12' },
    ground: 'birth_certificate',
    paperNumber: '71/2018',
    paperDay: '2018-06-01',
    paperOffice: 'UBND phường Hồng Bàng',
  })
  const { id } = registered.json()
  expect((await lan.post(`/api/citizen/delegations/${id}/acceptance`)).statusCode).toBe(200)
  await query('delete from platform.disclosure where at >= $1', [since])
  return id
}
const endGuardianship = async (id: string) =>
  expect(
    (await desk.post(`/api/officer/guardianships/${id}/end`, { reason: 'Quyết định mẫu' })).statusCode,
  ).toBe(204)

describe('an official opens the dossier of their own child', () => {
  test('and a sign says why, once it is recorded which citizen the official is; a stranger’s raises none', async () => {
    await becomeGuardian()
    const [childs, strangers] = [await dossierOf(CHILD), await dossierOf(MINH)]
    await read(childs)
    await read(strangers)
    expect(await reasons()).toEqual([])
    expect((await record(LAN.citizenId)).statusCode).toBe(204)
    const [sign, ...others] = await noticed()
    expect(others).toEqual([])
    expect(sign).toMatchObject({
      rule: 'declared_relation',
      official: { name: 'Đỗ Thị Mây' },
      person: 'Nguyễn G*** B*** M***',
      evidence: [
        {
          vi: 'Xem dữ liệu của con hoặc trẻ mà mình giám hộ, theo dữ liệu của hệ thống vào lúc xem.',
          en: 'Read data of their child, or a child in their care, as the system knew then.',
        },
      ],
    })
    const lines = await query(
      `select 1 from platform.disclosure d join identity.account a on a.id::text = d.actor_id
       where a.staff_id = $1 and d.purpose = 'handle' and $2 = any(d.dossier_ids)`,
      [staffId, childs],
    )
    expect(lines.length).toBeGreaterThan(0)
  })

  test('but not where the guardianship had ended before, or began after', async () => {
    await record(LAN.citizenId)
    const childs = await dossierOf(CHILD)
    const ended = await becomeGuardian()
    later(1)
    await endGuardianship(ended)
    later(1)
    await query('delete from platform.disclosure')
    await read(childs)
    await becomeGuardian()
    expect(await reasons()).toEqual([])
  })

  test('and ending it at once afterwards hides nothing', async () => {
    await record(LAN.citizenId)
    const [childs, ended] = [await dossierOf(CHILD), await becomeGuardian()]
    later(1)
    await read(childs)
    await endGuardianship(ended)
    expect(await reasons()).toEqual([expect.stringContaining('con hoặc trẻ mà mình giám hộ')])
  })
})

describe('others whom the city knows to be near', () => {
  beforeEach(async () => {
    await record(LAN.citizenId)
  })

  test('oneself, also under a record that turned out to be theirs', async () => {
    const mine = await dossierOf({ citizenId: LAN.citizenId, fullName: LAN.name })
    await read(mine)
    const { id } = await world.change((ctx) =>
      registerPerson(ctx, { fullName: LAN.name, citizenId: '099190000999', invented: true }),
    )
    await query('update identity.person set merged_into = $1 where id = $2', [lanId, id])
    expect(await world.read((ctx) => recordsOfPerson(ctx, lanId))).toContain(id)
    await query('update platform.disclosure set subject_ids = subject_ids || $1::uuid', [id])
    expect(await reasons()).toEqual(Array(2).fill(expect.stringContaining('của chính mình')))
    await query('update identity.person set merged_into = null where id = $1', [id])
  })

  test('whoever lets them act, or acts for them, from day to day', async () => {
    const minhs = await dossierOf(MINH)
    await read(minhs)
    const lent = (days: [number, number]) =>
      putDelegation(query, { principalPersonId: minhId, delegatePersonId: lanId, days })
    const put = async (first: string, last: string) => {
      const id = await lent([0, 30])
      await query(
        `update identity.delegation set first_day = $2, last_day = $3, answered_at = '2026-11-20' where id = $1`,
        [id, first, last],
      )
    }
    await put('2026-11-20', '2026-11-25')
    await put('2026-11-27', '2026-12-27')
    expect(await reasons()).toEqual([])
    await put('2026-11-20', DAY)
    expect(await reasons()).toEqual([expect.stringContaining('bên có ủy quyền với mình')])
  })

  test('an organisation that they represent, and whoever represents it with them', async () => {
    const { id: organisationId } = await world.change((ctx) =>
      registerOrganisation(ctx, { name: 'Công ty Mẫu', taxCode: '0200000001', invented: true }),
    )
    const name = (personId: string, validFrom: string) =>
      world.change((ctx) =>
        nameRepresentative(ctx, { organisationId, personId, title: 'Giám đốc', validFrom }),
      )
    await read(await dossierOf(MINH))
    await query('update platform.disclosure set subject_ids = subject_ids || $1::uuid', [organisationId])
    await name(minhId, '2026-11-27')
    expect(await reasons()).toEqual([])
    await name(lanId, '2026-11-01')
    expect(await reasons()).toEqual([expect.stringContaining('tổ chức mà mình đại diện')])
    await query('update identity.representative set valid_from = $1 where organisation_id = $2', [
      '2026-11-01',
      organisationId,
    ])
    expect((await reasons()).sort()).toEqual([
      expect.stringContaining('người cùng đại diện'),
      expect.stringContaining('tổ chức mà mình đại diện'),
    ])
    await query('delete from identity.representative where organisation_id = $1', [organisationId])
  })
})
