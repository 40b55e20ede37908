import { exportJWK, generateKeyPair } from 'jose'
import { sql } from 'kysely'
import * as openid from 'openid-client'
import { beforeAll, expect, test } from 'vitest'
import { actorOf, findAccount } from '#modules/identity/index.ts'
import { assured } from '#testing/assured.ts'
import { authorize, REDIRECT, ssoWorld } from './sso.testing.ts'

const world = await ssoWorld()
const { db, issuer } = world
const admin = world.as(await world.assured('quantri'))
const unit = (await sql<{ id: string }>`select id from organisation.unit limit 1`.execute(db)).rows[0]!
const details = {
  name: 'Bệnh viện (giả định)',
  purpose: 'Đặt lịch khám',
  unitId: unit.id,
  contact: 'Phòng Công nghệ (giả định)',
  redirectUris: [REDIRECT],
  postLogoutUris: [],
  logoutUri: null,
  scopes: ['openid', 'profile'],
  apiScopes: [],
  authMethod: 'client_secret_basic',
  jwks: null,
  jwksUri: null,
  dpopRequired: false,
}
const register = async (more: object = {}) =>
  (await admin.post('/api/admin/clients', { ...details, ...more })).json()
const asks = (id: string, secret: string) =>
  openid.discovery(new URL(issuer), id, undefined, openid.ClientSecretBasic(secret), {
    execute: [openid.allowInsecureRequests],
  })
const lan = world.browser()
beforeAll(() => lan.signIn('lan'))
const enters = async (id: string, secret: string): Promise<string> => {
  const config = await asks(id, secret)
  const { back, checks } = await authorize(lan, config, { par: false })
  if (!back.searchParams.has('code')) return back.searchParams.get('loi') ?? 'refused'
  return openid.authorizationCodeGrant(config, back, checks).then(
    () => 'in',
    (error: { error?: string }) => error.error ?? 'refused',
  )
}

test('a registered system signs people in with the secret it was shown once; only a digest is kept', async () => {
  const { client, secret } = await register()
  expect(await enters(client.id, secret)).toBe('in')
  const listed = (await admin.get('/api/admin/clients')).body
  expect(listed).toContain(client.id)
  expect(listed).not.toContain(secret)
  const { rows } = await sql<{
    all: string
  }>`select c::text as all from sso.client c where id = ${client.id}`.execute(db)
  expect(rows[0]!.all).not.toContain(secret)
})

test.each([
  ['an address without TLS', { redirectUris: ['http://thuvien.example/back'] }, 'redirectUris'],
  ['an address with a fragment', { redirectUris: ['https://thuvien.example/back#x'] }, 'redirectUris'],
  ['an address with a password', { redirectUris: ['https://a:b@thuvien.example/'] }, 'redirectUris'],
  ['a script for an address', { redirectUris: ['javascript:alert(1)'] }, 'redirectUris'],
  ['addresses on two hosts', { redirectUris: ['https://a.example/', 'https://b.example/'] }, 'redirectUris'],
  ['a scope that there is not', { scopes: ['openid', 'everything'] }, 'scopes'],
  ['a right that there is not', { apiScopes: ['everything'] }, 'apiScopes'],
  [
    'a private key',
    { authMethod: 'private_key_jwt', jwks: { keys: [{ kty: 'EC', crv: 'P-256', x: 'a', y: 'b', d: 'c' }] } },
    'jwks',
  ],
  ['no key at all', { authMethod: 'private_key_jwt' }, 'jwks'],
  [
    'keys at an address without TLS',
    { authMethod: 'private_key_jwt', jwksUri: 'http://10.0.0.1/jwks' },
    'jwksUri',
  ],
])('%s is refused, and the field is named', async (_, wrong, path) => {
  const answer = await admin.post('/api/admin/clients', { ...details, ...wrong })
  expect(answer.statusCode).toBe(422)
  expect(answer.json().fields.map((field: { path: string }) => field.path)).toContain(path)
})

test('a system with a public key needs no secret', async () => {
  const { publicKey } = await generateKeyPair('ES256')
  const jwks = { keys: [await exportJWK(publicKey)] }
  expect(await register({ authMethod: 'private_key_jwt', jwks })).toMatchObject({
    secret: null,
    client: { jwks },
  })
})

test('a new secret opens at once, the one before for a day more', async () => {
  const { client, secret } = await register()
  const renewed = (await admin.post(`/api/admin/clients/${client.id}/secrets`, { seen: 1 })).json()
  expect(await enters(client.id, renewed.secret)).toBe('in')
  expect(await enters(client.id, secret)).toBe('in')
  await sql`update sso.client set old_secret_until = now() where id = ${client.id}`.execute(db)
  expect(await enters(client.id, secret)).toBe('refused')
})

test('a suspended system is nobody and its tokens end; it can go on, be deleted and be taken back', async () => {
  const { client, secret } = await register()
  const config = await asks(client.id, secret)
  const { back, checks } = await authorize(lan, config, { par: false })
  const tokens = await openid.authorizationCodeGrant(config, back, checks)
  const url = `/api/admin/clients/${client.id}`
  expect((await admin.put(`${url}/suspension`)).json().state).toBe('suspended')
  await expect(openid.fetchUserInfo(config, tokens.access_token, tokens.claims()!.sub)).rejects.toThrow()
  expect(await enters(client.id, secret)).toBe('invalid_client')
  expect((await admin.put(`${url}/suspension`)).statusCode).toBe(409)
  await admin.delete(`${url}/suspension`)
  expect(await enters(client.id, secret)).toBe('in')
  await admin.delete(url)
  expect(await enters(client.id, secret)).toBe('invalid_client')
  expect((await admin.put(`${url}/restoration`)).json().state).toBe('suspended')
})

test('a scope that is taken away takes with it what people had agreed to; a change over another is refused', async () => {
  const { client, secret } = await register()
  await enters(client.id, secret)
  const url = `/api/admin/clients/${client.id}`
  const narrower = { ...details, scopes: ['openid'] }
  expect((await admin.put(url, { ...narrower, seen: 7 })).json().code).toBe('sso.client_changed_meanwhile')
  expect((await admin.put(url, { ...narrower, seen: 1 })).statusCode).toBe(200)
  const { rows } = await sql`select 1 from sso.record where client_id = ${client.id}`.execute(db)
  expect(rows).toEqual([])
  expect(
    (await admin.put(url, { ...narrower, redirectUris: ['https://other.example/'], seen: 2 })).statusCode,
  ).toBe(422)
})

test('only an administrator with a fresh second factor registers; every act is on record', async () => {
  const { token } = (
    await world.app.inject({
      method: 'POST',
      url: '/api/open/sessions',
      payload: { username: 'quantri', password: (await import('#testing/city-template.ts')).CITY_PASSWORD },
    })
  ).json()
  expect((await world.as(token).post('/api/admin/clients', details)).json().code).toBe(
    'session.second_factor_required',
  )
  const citizen = world.as(await world.assured('lan'))
  expect((await citizen.get('/api/admin/clients')).statusCode).toBe(403)
  const { client } = await register()
  await admin.put(`/api/admin/clients/${client.id}/suspension`)
  const { rows } = await sql<{
    action: string
  }>`select action from platform.audit where subject = ${client.id} order by at, id`.execute(db)
  expect(rows.map(({ action }) => action)).toEqual(['sso.client-registered', 'sso.client-suspended'])
})

test('an administrator of one office connects its systems alone, and none that acts everywhere', async () => {
  const units = await sql<{ id: string }>`
    select id from organisation.unit where code = 'H24.168' and valid_to is null
  `.execute(db)
  const own = units.rows[0]!.id
  const actor = await world.change(async (ctx) => actorOf(ctx, (await findAccount(ctx, 'quantri'))!.id))
  const posts = actor.posts.map((post) => ({ ...post, unitId: own, unitIds: [own], reach: 'unit' as const }))
  const local = world.as(assured({ ...actor, posts }, world.clock.now))
  const refused = { statusCode: 403, code: 'sso.client_out_of_reach' }
  const told = (answer: { statusCode: number; json: () => { code: string } }) => ({
    statusCode: answer.statusCode,
    code: answer.json().code,
  })
  const offices = async (who: typeof local) => (await who.get('/api/admin/client-offices')).json().items
  expect((await offices(local)).map(({ id }: { id: string }) => id)).toEqual([own])
  expect((await offices(admin)).length).toBeGreaterThan(1)
  const { client } = await register()
  const seen = client.version
  for (const call of [
    local.post('/api/admin/clients', details),
    local.post('/api/admin/clients', { ...details, unitId: own, apiScopes: ['staff.provision'] }),
    local.put(`/api/admin/clients/${client.id}`, { ...details, seen }),
    local.post(`/api/admin/clients/${client.id}/secrets`, { seen }),
    local.put(`/api/admin/clients/${client.id}/suspension`),
    local.delete(`/api/admin/clients/${client.id}`),
  ])
    expect(told(await call)).toEqual(refused)
  expect((await local.post('/api/admin/clients', { ...details, unitId: own })).statusCode).toBe(201)
  expect(
    (await admin.post('/api/admin/clients', { ...details, apiScopes: ['staff.provision'] })).statusCode,
  ).toBe(201)
})
