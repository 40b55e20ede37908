import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { CITY_PASSWORD } from '#testing/city-template.ts'
import { testWorld } from '#testing/world.ts'
import { forgetEndedSessions } from '../people/forgetting.service.ts'
import { appWith, withApp } from './second-factors.testing.ts'

const world = await testWorld({ city: true })
const { db, as, clock, race } = world
const start = new Date('2026-11-23T02:00:05Z')

beforeEach(async () => {
  clock.now = start
  for (const table of ['sign_in_count', 'totp', 'recovery_code', 'pending_sign_in'])
    await sql`delete from ${sql.table(`identity.${table}`)}`.execute(db)
})

const later = (seconds: number) => {
  clock.now = new Date(clock.now.getTime() + seconds * 1000)
}
const signIn = (credentials: object) => as().post('/api/open/sessions', credentials)
const complete = (pending: string, code: string) =>
  as().post('/api/open/sessions/second-factor', { pending, code })
const state = async (token: string) => (await as(token).get('/api/open/sessions/current')).json()
const coded = (answer: { statusCode: number; json: () => { code: string } }) => [
  answer.statusCode,
  answer.json().code,
]

test('once an app is enrolled the password is half a sign-in, and the code the other half', async () => {
  const { app, credentials } = await withApp(world, 'lan')
  later(30)
  const half = await signIn(credentials)
  expect(half.statusCode).toBe(202)
  expect(half.json()).toMatchObject({ methods: ['totp', 'recovery'], expiresAt: '2026-11-23T02:05:35.000Z' })
  expect(half.headers['set-cookie']).toBeUndefined()
  expect(await state(half.json().pending)).toEqual({ signedIn: false })
  const whole = await complete(half.json().pending, app.codeAt(clock.now))
  expect(whole.statusCode).toBe(201)
  expect(whole.headers['set-cookie']).toMatch(/^mc_session=/)
  expect((await state(whole.json().token)).assurance).toEqual({
    level: 1,
    methods: ['pwd', 'otp'],
    secondFactorAt: clock.now.toISOString(),
  })
})

test('a wrong password never learns that there is a second factor', async () => {
  await withApp(world, 'lan')
  const wrong = await signIn({ username: 'lan', password: 'something else' })
  expect(coded(wrong)).toEqual([401, 'identity.wrong_credentials'])
})

test('half a sign-in ends after five minutes, and is used up by the whole one', async () => {
  const { app, credentials } = await withApp(world, 'lan')
  later(30)
  const { pending } = (await signIn(credentials)).json()
  later(5 * 60)
  expect(coded(await complete(pending, app.codeAt(clock.now)))).toEqual([401, 'identity.pending_ended'])
  const second = (await signIn(credentials)).json().pending
  expect((await complete(second, app.codeAt(clock.now))).statusCode).toBe(201)
  later(30)
  expect(coded(await complete(second, app.codeAt(clock.now)))).toEqual([401, 'identity.pending_ended'])
  expect(coded(await complete('x', '123456'))).toEqual([401, 'identity.pending_ended'])
})

test('each code opens once, also when it is shown twice at the same moment', async () => {
  const { app, credentials } = await withApp(world, 'lan')
  later(60)
  const [a, b] = [(await signIn(credentials)).json().pending, (await signIn(credentials)).json().pending]
  const code = app.codeAt(clock.now)
  const answers = await race(
    sql`select 1 from identity.totp for update`,
    () => complete(a, code),
    () => complete(b, code),
  )
  expect(answers.map((answer) => answer.statusCode).sort()).toEqual([201, 422])
})

test('an earlier code than the last one is refused too', async () => {
  const { app, credentials } = await withApp(world, 'lan')
  later(60)
  const before = app.codeAt(clock.now)
  later(30)
  expect((await complete((await signIn(credentials)).json().pending, app.codeAt(clock.now))).statusCode).toBe(
    201,
  )
  expect(coded(await complete((await signIn(credentials)).json().pending, before))).toEqual([
    422,
    'identity.wrong_code',
  ])
})

test('after five wrong codes the right one waits, however many half sign-ins there are', async () => {
  const { app, credentials } = await withApp(world, 'lan')
  later(60)
  for (let i = 0; i < 5; i += 1) {
    const { pending } = (await signIn(credentials)).json()
    expect(coded(await complete(pending, '000000'))).toEqual([422, 'identity.wrong_code'])
  }
  const { pending } = (await signIn(credentials)).json()
  const refused = await complete(pending, app.codeAt(clock.now))
  expect(coded(refused)).toEqual([429, 'identity.too_many_attempts'])
  expect(refused.headers['retry-after']).toBe('600')
})

test('a recovery code opens once, however it is typed; of the ten nine are left', async () => {
  const { recoveryCodes, credentials, token } = await withApp(world, 'lan')
  expect(new Set(recoveryCodes).size).toBe(10)
  const [code] = recoveryCodes as [string]
  const half = async () => (await signIn(credentials)).json().pending
  expect((await complete(await half(), code.replaceAll('-', ' ').toUpperCase())).statusCode).toBe(201)
  expect(coded(await complete(await half(), code))).toEqual([422, 'identity.wrong_code'])
  expect((await as(token).get('/api/open/account')).json().recoveryCodes).toBe(9)
})

test('a recovery code shown twice at the same moment opens once', async () => {
  const { recoveryCodes, credentials } = await withApp(world, 'lan')
  const [a, b] = [(await signIn(credentials)).json().pending, (await signIn(credentials)).json().pending]
  const answers = await race(
    sql`select 1 from identity.recovery_code for update`,
    () => complete(a, recoveryCodes[0]!),
    () => complete(b, recoveryCodes[0]!),
  )
  expect(answers.map((answer) => answer.statusCode).sort()).toEqual([201, 422])
})

test('a code of somebody else opens nothing', async () => {
  const minh = await withApp(world, 'minh')
  const { credentials } = await withApp(world, 'lan')
  const { pending } = (await signIn(credentials)).json()
  expect((await complete(pending, minh.recoveryCodes[0]!)).statusCode).toBe(422)
  later(30)
  expect((await complete(pending, minh.app.codeAt(clock.now))).statusCode).toBe(422)
})

test('showing the app in a session raises it under a new token', async () => {
  const { app, credentials, recoveryCodes } = await withApp(world, 'lan')
  const { pending } = (await signIn(credentials)).json()
  const { token } = (await complete(pending, recoveryCodes[0]!)).json()
  later(60 * 30)
  const privileged = () => as(token).post('/api/open/account/recovery-codes')
  expect(coded(await privileged())).toEqual([403, 'session.second_factor_required'])
  const code = { code: app.codeAt(clock.now) }
  const raised = await as(token).post('/api/open/sessions/current/second-factor', code)
  expect(raised.statusCode).toBe(200)
  expect(raised.headers['set-cookie']).toContain(raised.json().token)
  expect(await state(token)).toEqual({ signedIn: false })
  const renewed = await as(raised.json().token).post('/api/open/account/recovery-codes')
  expect(renewed.json().codes).toHaveLength(10)
  const half = (await signIn(credentials)).json().pending
  expect((await complete(half, recoveryCodes[1]!)).statusCode).toBe(422)
  expect((await complete(half, renewed.json().codes[1])).statusCode).toBe(201)
})

test('enrolling asks for the password; a wrong one is counted as when signing in', async () => {
  const token = (await signIn({ username: 'hoa', password: CITY_PASSWORD })).json().token
  for (let i = 0; i < 10; i += 1)
    expect(coded(await as(token).post('/api/open/account/totp', { password: 'x' }))).toEqual([
      422,
      'identity.wrong_password',
    ])
  const right = { password: CITY_PASSWORD }
  expect(coded(await as(token).post('/api/open/account/totp', right))).toEqual([
    429,
    'identity.too_many_attempts',
  ])
})

test('nothing counts until a first code was shown', async () => {
  const token = (await signIn({ username: 'hoa', password: CITY_PASSWORD })).json().token
  const { secret, uri } = (await as(token).post('/api/open/account/totp', { password: CITY_PASSWORD })).json()
  expect(uri).toContain(`hoa?secret=${secret}`)
  expect((await signIn({ username: 'hoa', password: CITY_PASSWORD })).statusCode).toBe(201)
  const wrong = await as(token).post('/api/open/account/totp/confirmation', { code: '000000' })
  expect(coded(wrong)).toEqual([422, 'identity.wrong_code'])
  expect((await as(token).get('/api/open/account')).json().totpSince).toBeNull()
  const code = { code: appWith(secret).codeAt(clock.now) }
  expect((await as(token).post('/api/open/account/totp/confirmation', code)).statusCode).toBe(200)
  expect((await signIn({ username: 'hoa', password: CITY_PASSWORD })).statusCode).toBe(202)
})

test('a stolen password cannot put another app in the place of the owner’s', async () => {
  const { token } = await withApp(world, 'lan')
  later(60 * 20)
  const again = await as(token).post('/api/open/account/totp', { password: CITY_PASSWORD })
  expect(coded(again)).toEqual([403, 'session.second_factor_required'])
  expect(coded(await as(token).delete('/api/open/account/totp'))).toEqual([
    403,
    'session.second_factor_required',
  ])
})

test('the app is removed after it was shown; its recovery codes go with it', async () => {
  const { token, credentials } = await withApp(world, 'lan')
  expect((await as(token).delete('/api/open/account/totp')).statusCode).toBe(204)
  expect((await as(token).get('/api/open/account')).json()).toMatchObject({
    totpSince: null,
    recoveryCodes: 0,
  })
  expect((await signIn(credentials)).statusCode).toBe(201)
})

test('another app takes the place of the first once it has shown a code, and not before', async () => {
  const { token, app, credentials } = await withApp(world, 'quantri')
  const { secret } = (await as(token).post('/api/open/account/totp', {})).json()
  const next = appWith(secret)
  later(30)
  const half = async () => (await signIn(credentials)).json().pending
  expect((await complete(await half(), app.codeAt(clock.now))).statusCode).toBe(201)
  expect((await complete(await half(), next.codeAt(clock.now))).statusCode).toBe(422)
  const confirm = (code: string) => as(token).post('/api/open/account/totp/confirmation', { code })
  expect(coded(await confirm(app.codeAt(clock.now)))).toEqual([422, 'identity.wrong_code'])
  const confirmed = await confirm(next.codeAt(clock.now))
  expect([confirmed.statusCode, confirmed.json().recoveryCodes]).toEqual([200, []])
  later(30)
  expect((await complete(await half(), app.codeAt(clock.now))).statusCode).toBe(422)
  expect((await complete(await half(), next.codeAt(clock.now))).statusCode).toBe(201)
})

test('whoever must have a second factor keeps the last one', async () => {
  const { token } = await withApp(world, 'quantri')
  expect(coded(await as(token).delete('/api/open/account/totp'))).toEqual([
    409,
    'identity.last_second_factor',
  ])
  expect((await as(token).get('/api/open/account')).json().totpSince).not.toBeNull()
})

test('the hub knows who must have a second factor: who approves, who administers, who looks into what concerns everybody', async () => {
  const needs = async (username: string) =>
    (await as(await world.assured(username)).get('/api/open/account')).json().needsSecondFactor
  for (const username of ['quantri', 'hongbang.chutich', 'thanhtra', 'baovedulieu'])
    expect(await needs(username), username).toBe(true)
  for (const username of ['hongbang.motcua', 'lan']) expect(await needs(username), username).toBe(false)
})

test('neither secret nor code stands in the database, in a fact or in an audit row', async () => {
  const { recoveryCodes } = await withApp(world, 'lan')
  const { rows } = await sql<{ all: string }>`
    select (select string_agg(t::text, '') from identity.totp t) || (select string_agg(r::text, '') from identity.recovery_code r)
      || (select string_agg(f::text, '') from platform.fact f where topic like 'identity.%')
      || (select string_agg(a::text, '') from platform.audit a) as all
  `.execute(db)
  expect(rows[0]!.all).toContain('totp_added')
  for (const code of recoveryCodes) expect(rows[0]!.all).not.toContain(code.replaceAll('-', ''))
  expect(rows[0]!.all).not.toContain(recoveryCodes[0])
})

test('half sign-ins that nobody completed are forgotten', async () => {
  const { credentials } = await withApp(world, 'lan')
  await signIn(credentials)
  later(13 * 3600)
  await world.change(forgetEndedSessions)
  expect((await sql`select 1 from identity.pending_sign_in`.execute(db)).rows).toEqual([])
})
