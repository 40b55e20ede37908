import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { type Actor, nobody } from '#platform/context.ts'
import { tracer } from '#testing/traces.ts'
import { testWorld } from '#testing/world.ts'

const world = await testWorld({ city: true })
const { query } = await tracer(world)
const PROVISION = new Set(['identity.provision_staff'])
const system = (id: string): Actor => ({
  ...nobody,
  id: `client:${id}`,
  kind: 'client',
  permissions: PROVISION,
})
const hr = world.as(system('hr'))
const USERS = '/scim/v2/Users'
const SEAT = 'urn:mot-cua:params:scim:schemas:seat:2.0:User'
const PATCH = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'
const ward = { unitCode: 'H24.165', positionCode: 'specialist', role: 'specialist', reach: 'unit' }
const PASSWORD = 'giang thuyen 47 ben song'
let counted = 0

/** A body for somebody new. */
const joiner = (more: object = {}) => {
  counted += 1
  return {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:User', SEAT],
    userName: `nguoi.mau${counted}`,
    externalId: `hr-${counted}`,
    name: { familyName: 'Trịnh', middleName: 'Thị', givenName: 'Mẫu' },
    password: PASSWORD,
    [SEAT]: ward,
    ...more,
  }
}
const joined = async (more: object = {}) => {
  const answer = await hr.post(USERS, joiner(more))
  expect(answer.statusCode, answer.body).toBe(201)
  return answer.json()
}
const patch = (id: string, ...Operations: object[]) =>
  hr.patch(`${USERS}/${id}`, { schemas: [PATCH], Operations })
const isRefused = (
  answer: { statusCode: number; json: () => object; headers: object },
  status: number,
  scimType?: string,
) => {
  expect(answer.json()).toMatchObject({
    schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
    status: String(status),
    ...(scimType && { scimType }),
  })
  expect(answer.statusCode).toBe(status)
  expect(answer.headers).toMatchObject({ 'content-type': expect.stringContaining('application/scim+json') })
}
const signIn = (username: string) => world.as().post('/api/open/sessions', { username, password: PASSWORD })

describe('joining', () => {
  test('whoever is taken on can sign in at once, with the rights of their seat; the password is answered to nobody', async () => {
    const answer = await hr.post(USERS, joiner(), { 'content-type': 'application/scim+json' })
    expect(answer.statusCode, answer.body).toBe(201)
    const user = answer.json()
    expect(user).toMatchObject({
      displayName: 'Trịnh Thị Mẫu',
      active: true,
      [SEAT]: ward,
      title: expect.any(String),
    })
    expect(answer.headers).toMatchObject({ location: user.meta.location, etag: user.meta.version })
    expect(answer.body).not.toContain(PASSWORD)
    expect((await signIn(user.userName)).statusCode).toBe(201)
    const audited = await query<{ action: string }>('select action from platform.audit where actor_id = $1', [
      'client:hr',
    ])
    expect(audited.map(({ action }) => action)).toContain('identity.account-opened')
  })

  test('a username is given once, also to two systems at the same instant', async () => {
    const body = joiner()
    const answers = await world.race(
      sql`select pg_advisory_xact_lock(hashtextextended(${`username ${body.userName}`}, 0))`,
      () => hr.post(USERS, body),
      () => world.as(system('other')).post(USERS, body),
    )
    expect(answers.map((a) => a.statusCode).toSorted()).toEqual([201, 409])
    isRefused(answers.find((a) => a.statusCode === 409)!, 409, 'uniqueness')
    const { externalId } = await joined()
    isRefused(await hr.post(USERS, joiner({ externalId })), 409, 'uniqueness')
  })

  test('what is wrong is said in SCIM’s words, and nobody is taken on', async () => {
    const before = await query('select 1 from organisation.staff')
    for (const bad of [
      { userName: 'A B' },
      { userName: undefined },
      { name: {} },
      { password: undefined },
      { password: 'motcua' },
      { active: false },
      { [SEAT]: undefined },
      { [SEAT]: { ...ward, reach: 'everything' } },
      { [SEAT]: { ...ward, unitCode: 'H24.nowhere' } },
      { [SEAT]: { ...ward, role: 'emperor' } },
      { [SEAT]: { ...ward, role: 'citizen' } },
      { externalId: 7 },
    ])
      isRefused(await hr.post(USERS, joiner(bad)), 400, 'invalidValue')
    expect(await query('select 1 from organisation.staff')).toHaveLength(before.length)
  })

  test('a head of office, who also arranges the counters, comes and goes by the system', async () => {
    const added = await hr.post(
      USERS,
      joiner({ userName: 'truong.phong.mau', [SEAT]: { ...ward, role: 'head' } }),
    )
    expect(added.statusCode).toBe(201)
    expect((await hr.delete(`${USERS}/${added.json().id}`)).statusCode).toBe(204)
  })

  test('a system gives nobody rights to manage or to inspect, and neither moves nor removes whoever has them', async () => {
    for (const role of ['administrator', 'data_protection_officer', 'inspector'])
      isRefused(await hr.post(USERS, joiner({ [SEAT]: { ...ward, role } })), 403)
    for (const username of ['quantri', 'thanhtra']) {
      const filter = encodeURIComponent(`userName eq "${username}"`)
      const { id } = (await hr.get(`${USERS}?filter=${filter}`)).json().Resources[0]
      isRefused(await hr.delete(`${USERS}/${id}`), 403)
      isRefused(await patch(id, { op: 'replace', path: 'displayName', value: 'Ai Khác' }), 403)
      isRefused(await patch(id, { op: 'replace', path: SEAT, value: ward }), 403)
    }
    expect((await world.signIn('quantri').then((c) => c.get('/api/admin/units'))).statusCode).toBe(200)
  })
})

describe('finding', () => {
  test('by what they sign in with, and by the system’s own id, which is no other system’s', async () => {
    const user = await joined()
    const found = async (who: typeof hr, filter: string) =>
      (await who.get(`${USERS}?filter=${encodeURIComponent(filter)}`)).json()
    expect(await found(hr, `userName eq "${user.userName.toUpperCase()}"`)).toMatchObject({
      totalResults: 1,
      startIndex: 1,
      itemsPerPage: 1,
      Resources: [{ id: user.id }],
    })
    expect((await found(hr, `externalId eq "${user.externalId}"`)).Resources[0].id).toBe(user.id)
    expect((await found(world.as(system('other')), `externalId eq "${user.externalId}"`)).totalResults).toBe(
      0,
    )
    expect((await found(hr, 'userName eq "nobody.there"')).Resources).toEqual([])
    for (const bad of ['userName co "a"', 'title eq "x"', 'userName eq mai', 'userName eq "a" or id eq "b"'])
      isRefused(await hr.get(`${USERS}?filter=${encodeURIComponent(bad)}`), 400, 'invalidFilter')
  })

  test('page by page, each once', async () => {
    const { totalResults } = (await hr.get(`${USERS}?count=0`)).json()
    const seen = new Set<string>()
    for (let start = 1; start <= totalResults; start += 10) {
      const page = (await hr.get(`${USERS}?startIndex=${start}&count=10`)).json()
      expect(page).toMatchObject({ totalResults, startIndex: start })
      for (const { id } of page.Resources) seen.add(id)
    }
    expect(seen.size).toBe(totalResults)
  })

  test('one that was not changed is not sent again', async () => {
    const user = await joined()
    const unchanged = { 'if-none-match': user.meta.version }
    expect((await hr.get(`${USERS}/${user.id}`, undefined, unchanged)).statusCode).toBe(304)
    await patch(user.id, { op: 'replace', path: 'displayName', value: 'Tên Mới' })
    const changed = await hr.get(`${USERS}/${user.id}`, undefined, unchanged)
    expect([changed.statusCode, changed.json().displayName]).toEqual([200, 'Tên Mới'])
    isRefused(await hr.get(`${USERS}/0190d0d4-1111-7111-8111-111111111111`), 404)
    isRefused(await hr.get(`${USERS}/khong`), 404)
    isRefused(await hr.get('/scim/v2/Groups'), 404)
  })
})

describe('moving', () => {
  test('another seat: old rights end in the session under way, and the office hears of it', async () => {
    const user = await joined()
    const { token } = (await signIn(user.userName)).json()
    const seen = async () => (await world.as(token).get('/api/open/sessions/current')).json().account.posts
    expect(await seen()).toMatchObject([{ unitCode: 'H24.165', role: 'specialist' }])
    const moved = await patch(user.id, { op: 'Replace', path: `${SEAT}:unitCode`, value: 'H24.168' })
    expect(moved.statusCode, moved.body).toBe(200)
    expect(moved.json()[SEAT]).toEqual({ ...ward, unitCode: 'H24.168' })
    expect(await seen()).toMatchObject([{ unitCode: 'H24.168', role: 'specialist' }])
    const [told] = await query<{ n: number }>(
      `select count(*)::int as n from platform.fact where topic = 'identity.staff_reassigned' and subject = $1`,
      [user.id],
    )
    expect(told!.n).toBe(1)
  })

  test('the whole resource put back as it was read changes nothing', async () => {
    const user = await joined()
    const again = await hr.put(`${USERS}/${user.id}`, user, { 'if-match': user.meta.version })
    expect([again.statusCode, again.json().meta.version]).toEqual([200, user.meta.version])
    expect(await query('select 1 from organisation.post where staff_id = $1', [user.id])).toHaveLength(1)
  })

  test('what a system did not see is not overwritten: also of two at the same instant, one is refused', async () => {
    const user = await joined()
    const rename = (name: string) =>
      hr.patch(
        `${USERS}/${user.id}`,
        { schemas: [PATCH], Operations: [{ op: 'replace', path: 'displayName', value: name }] },
        { 'if-match': user.meta.version },
      )
    const answers = await world.race(
      sql`select 1 from organisation.staff where id = ${user.id} for update`,
      () => rename('Một'),
      () => rename('Hai'),
    )
    expect(answers.map((a) => a.statusCode).toSorted()).toEqual([200, 412])
    isRefused(answers.find((a) => a.statusCode === 412)!, 412)
  })

  test('what cannot be changed, and what is no operation', async () => {
    const { id } = await joined()
    isRefused(await patch(id, { op: 'replace', path: 'userName', value: 'khac.roi' }), 400, 'mutability')
    isRefused(await patch(id, { op: 'replace', path: 'id', value: 'x' }), 400, 'mutability')
    isRefused(await patch(id, { op: 'add', path: 'password', value: PASSWORD }), 400, 'mutability')
    isRefused(
      await patch(id, { op: 'replace', path: 'emails[type eq "work"].value', value: 'x' }),
      400,
      'invalidPath',
    )
    isRefused(await patch(id, { op: 'remove' }), 400, 'noTarget')
    isRefused(await patch(id, { op: 'remove', path: 'displayName' }), 400, 'invalidValue')
    isRefused(await patch(id, { op: 'copy', path: 'displayName' }), 400, 'invalidSyntax')
    isRefused(await patch(id), 400, 'invalidSyntax')
    isRefused(
      await hr.post(USERS, '{ "userName": ', { 'content-type': 'application/scim+json' }),
      400,
      'invalidSyntax',
    )
    isRefused(await hr.post(USERS, joiner({ userName: 'a\u0000b' })), 400)
  })
})

describe('leaving', () => {
  test('as some systems write it: inactive at once, in the session under way; nobody comes back that way', async () => {
    const user = await joined()
    const { token } = (await signIn(user.userName)).json()
    const left = await patch(user.id, { op: 'replace', value: { active: 'False' } })
    expect(left.json()).toMatchObject({ active: false })
    expect((await world.as(token).get('/api/open/account')).statusCode).toBe(401)
    expect((await signIn(user.userName)).statusCode).toBe(401)
    isRefused(await patch(user.id, { op: 'replace', path: 'active', value: true }), 400, 'mutability')
  })

  test('deleted: the system does not find them any more, and the city keeps what they did', async () => {
    const user = await joined()
    expect((await hr.delete(`${USERS}/${user.id}`)).statusCode).toBe(204)
    isRefused(await hr.get(`${USERS}/${user.id}`), 404)
    isRefused(await hr.delete(`${USERS}/${user.id}`), 404)
    expect((await signIn(user.userName)).statusCode).toBe(401)
    const [row] = await query<{ left: boolean }>(
      'select left_at is not null as left from organisation.staff where id = $1',
      [user.id],
    )
    expect(row!.left).toBe(true)
  })
})

test('without a system’s own token, and without the right, nothing is answered', async () => {
  const admin = world.as(await world.assured('quantri'))
  for (const who of [world.as(), admin]) isRefused(await who.get(USERS), 401)
  const bare = world.as({ ...system('bare'), permissions: new Set<string>() })
  for (const url of [USERS, '/scim/v2/Schemas']) isRefused(await bare.get(url), 403)
})

test('a system has no account to look at, to change or to sign out of', async () => {
  for (const call of [
    hr.get('/api/open/account'),
    hr.put('/api/open/account/password', { current: PASSWORD, next: PASSWORD }),
    hr.post('/api/open/account/totp', {}),
    hr.delete('/api/open/sessions'),
  ])
    expect((await call).statusCode).toBe(403)
})

test('it says what it can do', async () => {
  const config = (await hr.get('/scim/v2/ServiceProviderConfig')).json()
  expect(config).toMatchObject({
    patch: { supported: true },
    bulk: { supported: false },
    etag: { supported: true },
  })
  const { Resources } = (await hr.get('/scim/v2/ResourceTypes')).json()
  expect(Resources[0]).toMatchObject({
    endpoint: '/Users',
    schemaExtensions: [{ schema: SEAT, required: true }],
  })
  expect(
    (await hr.get(`/scim/v2/Schemas/${SEAT}`)).json().attributes.map((a: { name: string }) => a.name),
  ).toEqual(['unitCode', 'positionCode', 'role', 'reach'])
})
