import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { CITY_PASSWORD } from '#testing/city-template.ts'
import { testWorld } from '#testing/world.ts'
import { appWith, withApp } from '../credentials/second-factors.testing.ts'
import { device, withPasskey } from './passkeys.testing.ts'

const world = await testWorld({ city: true })
const { db, as, clock } = world
const start = new Date('2026-11-23T02:00:05Z')
const TABLES = ['sign_in_count', 'totp', 'passkey', 'passkey_challenge', 'recovery_code', 'pending_sign_in']

beforeEach(async () => {
  clock.now = start
  for (const table of TABLES) await sql`delete from ${sql.table(`identity.${table}`)}`.execute(db)
})

const later = (seconds: number) => {
  clock.now = new Date(clock.now.getTime() + seconds * 1000)
}
const coded = (answer: { statusCode: number; json: () => { code: string } }) => [
  answer.statusCode,
  answer.json().code,
]
const account = async (token: string) => (await as(token).get('/api/open/account')).json()
const list = async (token: string) => (await as(token).get('/api/open/account/passkeys')).json().passkeys
const state = async (token: string) => (await as(token).get('/api/open/sessions/current')).json()
const password = { password: CITY_PASSWORD }

test('a passkey is added after the password, with recovery codes, and raises the session under a new token', async () => {
  const { token, first, recoveryCodes, id } = await withPasskey(world, 'lan')
  expect(recoveryCodes).toHaveLength(10)
  expect(await state(first)).toEqual({ signedIn: false })
  const now = clock.now.toISOString()
  expect((await state(token)).assurance).toEqual({
    level: 1,
    methods: ['hwk', 'pwd', 'user'],
    secondFactorAt: now,
  })
  expect(await list(token)).toEqual([
    { id, name: 'Điện thoại mẫu', synced: false, madeAt: now, usedAt: null, blockedAt: null },
  ])
  expect(await account(token)).toMatchObject({ passkeys: 1, recoveryCodes: 10 })
})

test('from then on the password is half a sign-in, and the passkey the other half', async () => {
  const { phone, credentials } = await withPasskey(world, 'lan')
  const half = await as().post('/api/open/sessions', credentials)
  expect([half.statusCode, half.json().methods]).toEqual([202, ['passkey', 'recovery']])
  const { pending } = half.json()
  const asked = (await as().post('/api/open/passkey-challenges', { pending })).json()
  expect(asked).toMatchObject({ rpId: 'localhost', userVerification: 'required' })
  expect(asked.allowCredentials).toEqual([{ type: 'public-key', id: phone.id, transports: ['internal'] }])
  const passkey = phone.get(asked)
  const whole = await as().post('/api/open/sessions/second-factor', { pending, passkey })
  expect(whole.statusCode).toBe(201)
  expect(whole.headers['set-cookie']).toMatch(/^mc_session=/)
  expect((await state(whole.json().token)).assurance).toEqual({
    level: 1,
    methods: ['pwd', 'hwk', 'user'],
    secondFactorAt: clock.now.toISOString(),
  })
})

test('a key that its owner’s devices share is told as such', async () => {
  const { token } = await withPasskey(world, 'lan', device({ synced: true }))
  expect((await state(token)).assurance.methods).toContain('swk')
  expect((await list(token))[0].synced).toBe(true)
})

test('a passkey shown in a session raises it under a new token', async () => {
  const { phone, token } = await withPasskey(world, 'lan')
  later(20 * 60)
  const privileged = (by: string) => as(by).post('/api/open/account/recovery-codes')
  expect(coded(await privileged(token))).toEqual([403, 'session.second_factor_required'])
  const asked = (await as(token).post('/api/open/sessions/current/passkey-challenges')).json()
  const passkey = phone.get(asked)
  const raised = await as(token).post('/api/open/sessions/current/second-factor', { passkey })
  expect(raised.statusCode).toBe(200)
  expect(await state(token)).toEqual({ signedIn: false })
  expect((await privileged(raised.json().token)).statusCode).toBe(201)
})

test('a stolen password cannot add a passkey beside the owner’s factor', async () => {
  for (const enrolled of [await withPasskey(world, 'lan'), await withApp(world, 'minh')]) {
    later(20 * 60)
    const offer = await as(enrolled.token).post('/api/open/account/passkey-offers', password)
    expect(coded(offer)).toEqual([403, 'session.second_factor_required'])
  }
})

test('what a stolen password began before the owner had a factor is not completed beside it', async () => {
  const { token } = (await as().post('/api/open/sessions', { username: 'lan', ...password })).json()
  const offer = (await as(token).post('/api/open/account/passkey-offers', password)).json()
  const { secret } = (await as(token).post('/api/open/account/totp', password)).json()
  const owner = await withPasskey(world, 'lan')
  const code = appWith(secret).codeAt(clock.now)
  for (const [path, body] of [
    ['passkeys', { passkey: device().create(offer) }],
    ['totp/confirmation', { code }],
  ] as const)
    expect(coded(await as(token).post(`/api/open/account/${path}`, body)), path).toEqual([
      401,
      'session.required',
    ])
  expect(await account(owner.token)).toMatchObject({ passkeys: 1, totpSince: null })
})

test('what a device made is kept only for the session that asked, once, in time, for this city, its owner verified', async () => {
  const { token } = (await as().post('/api/open/sessions', { username: 'hoa', ...password })).json()
  const other = (await as().post('/api/open/sessions', { username: 'minh', ...password })).json().token
  const phone = device()
  const offer = async () => (await as(token).post('/api/open/account/passkey-offers', password)).json()
  const add = (passkey: object, by = token) => as(by).post('/api/open/account/passkeys', { passkey })
  for (const twist of [
    { origin: 'http://localhost:3001' },
    { origin: 'https://mot-cua.example' },
    { rpId: 'mot-cua.example' },
    { verified: false },
    { challenge: 'A'.repeat(43) },
    { type: 'webauthn.get' },
  ])
    expect(coded(await add(phone.create(await offer(), twist))), JSON.stringify(twist)).toEqual([
      422,
      'identity.passkey_refused',
    ])
  const asked = await offer()
  expect(coded(await add(phone.create(asked), other))).toEqual([422, 'identity.passkey_too_late'])
  later(5 * 60)
  expect(coded(await add(phone.create(asked)))).toEqual([422, 'identity.passkey_too_late'])
  const made = phone.create(await offer())
  expect((await add(made)).statusCode).toBe(201)
})

test('a key that is known cannot be added again, not even to another account', async () => {
  const { phone } = await withPasskey(world, 'lan')
  const { token } = (await as().post('/api/open/sessions', { username: 'hoa', ...password })).json()
  const offered = (await as(token).post('/api/open/account/passkey-offers', password)).json()
  const again = await as(token).post('/api/open/account/passkeys', { passkey: phone.create(offered) })
  expect(coded(again)).toEqual([409, 'identity.passkey_known'])
})

test('an account has ten passkeys at most', async () => {
  const { token } = await withPasskey(world, 'lan')
  await sql`
    insert into identity.passkey (id, account_id, credential_id, public_key, counter, synced, transports, name, made_at)
    select gen_random_uuid(), account_id, sha256(n::text::bytea), public_key, 0, false, '{}', 'mẫu', made_at
    from identity.passkey, generate_series(1, 9) n
  `.execute(db)
  const full = await as(token).post('/api/open/account/passkey-offers', {})
  expect(coded(full)).toEqual([409, 'identity.passkeys_full'])
  expect(full.json().title).toContain('10')
})

test('its owner names a passkey and takes it away; nobody else can', async () => {
  const { token, id } = await withPasskey(world, 'lan')
  const stranger = (await withPasskey(world, 'minh')).token
  const path = `/api/open/account/passkeys/${id}`
  expect(coded(await as(stranger).put(`${path}/name`, { name: 'của tôi' }))).toEqual([
    404,
    'identity.passkey_not_found',
  ])
  expect(coded(await as(stranger).delete(path))).toEqual([404, 'identity.passkey_not_found'])
  expect((await as(token).put(`${path}/name`, { name: '  Máy ở nhà ' })).statusCode).toBe(204)
  expect((await list(token))[0].name).toBe('Máy ở nhà')
  later(20 * 60)
  expect(coded(await as(token).delete(path))).toEqual([403, 'session.second_factor_required'])
  clock.now = start
  expect((await as(token).delete(path)).statusCode).toBe(204)
  expect(await account(token)).toMatchObject({ passkeys: 0, recoveryCodes: 0 })
})

test('whoever must have a second factor keeps the last one', async () => {
  const { token, id } = await withPasskey(world, 'quantri')
  expect(await list(token)).toHaveLength(1)
  const remove = () => as(token).delete(`/api/open/account/passkeys/${id}`)
  expect(coded(await remove())).toEqual([409, 'identity.last_second_factor'])
  expect(await account(token)).toMatchObject({ passkeys: 1, recoveryCodes: 10 })
  await sql`update identity.passkey set blocked_at = now()`.execute(db)
  const admin = await withAppToo(token)
  expect(coded(await as(admin).delete('/api/open/account/totp'))).toEqual([
    409,
    'identity.last_second_factor',
  ])
  expect((await as(admin).delete(`/api/open/account/passkeys/${id}`)).statusCode).toBe(204)
})

/** Enrols an app besides, in a session that has shown a passkey just now. */
async function withAppToo(token: string): Promise<string> {
  const { secret } = (await as(token).post('/api/open/account/totp', {})).json()
  const code = appWith(secret).codeAt(clock.now)
  return (await as(token).post('/api/open/account/totp/confirmation', { code })).json().token
}

test('the account of another, a removed key, and no key at all are refused alike', async () => {
  const minh = await withPasskey(world, 'minh')
  const { credentials, phone, token, id } = await withPasskey(world, 'lan')
  const { pending } = (await as().post('/api/open/sessions', credentials)).json()
  const prove = async (by: typeof phone) => {
    const asked = (await as().post('/api/open/passkey-challenges', { pending })).json()
    return as().post('/api/open/sessions/second-factor', { pending, passkey: by.get(asked) })
  }
  const others = coded(await prove(minh.phone))
  expect(others).toEqual([422, 'identity.passkey_refused'])
  expect(coded(await prove(device()))).toEqual(others)
  expect((await as(token).delete(`/api/open/account/passkeys/${id}`)).statusCode).toBe(204)
  expect(coded(await prove(phone))).toEqual(others)
})

test('adding, removing and blocking are facts; neither name nor key stands in them or in an audit row', async () => {
  const { token, id, phone } = await withPasskey(world, 'lan')
  await as(token).delete(`/api/open/account/passkeys/${id}`)
  const { rows } = await sql<{ all: string }>`
    select (select string_agg(f::text, '') from platform.fact f where topic like 'identity.%')
      || (select string_agg(a::text, '') from platform.audit a) as all
  `.execute(db)
  expect(rows[0]!.all).toContain('passkey_added')
  expect(rows[0]!.all).toContain('passkey_removed')
  expect(rows[0]!.all).not.toContain('Điện thoại mẫu')
  expect(rows[0]!.all).not.toContain(phone.id)
})
