import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { CITY_PASSWORD } from '#testing/city-template.ts'
import { testWorld } from '#testing/world.ts'

const { db, as, clock, race } = await testWorld({ city: true })
const GOOD = 'gió lùa qua khe cửa'
const { rows: hashes } = await sql<{ id: string; hash: string }>`
  select id, password_hash as hash from identity.account
`.execute(db)

beforeEach(async () => {
  clock.now = new Date('2026-11-23T02:00:00Z')
  await sql`delete from identity.sign_in_count`.execute(db)
  for (const { id, hash } of hashes)
    await sql`update identity.account set password_hash = ${hash} where id = ${id} and password_hash <> ${hash}`.execute(
      db,
    )
})

const signIn = (username: string, password = CITY_PASSWORD) =>
  as().post('/api/open/sessions', { username, password })
const tokenFor = async (username: string): Promise<string> => (await signIn(username)).json().token
const change = (token: string, next: string, current = CITY_PASSWORD) =>
  as(token).put('/api/open/account/password', { current, next })
const signedIn = async (token: string) => (await as(token).get('/api/open/sessions/current')).json().signedIn

test('the password is changed after the old one; elsewhere the sessions end, here a new token takes over', async () => {
  const [phone, desk, other] = [await tokenFor('lan'), await tokenFor('lan'), await tokenFor('minh')]
  const changed = await change(phone, GOOD)
  expect(changed.statusCode).toBe(200)
  expect(changed.headers['set-cookie']).toContain(changed.json().token)
  expect(await Promise.all([phone, desk, other, changed.json().token].map(signedIn))).toEqual([
    false,
    false,
    true,
    true,
  ])
  expect([(await signIn('lan')).statusCode, (await signIn('lan', GOOD)).statusCode]).toEqual([401, 201])
  const account = (await as(changed.json().token).get('/api/open/account')).json()
  expect(account.passwordChangedAt).toBe(clock.now.toISOString())
})

test('a wrong old password changes nothing, and is counted', async () => {
  const token = await tokenFor('lan')
  for (let i = 0; i < 10; i += 1)
    expect((await change(token, GOOD, 'wrong')).json().code).toBe('identity.wrong_password')
  expect((await change(token, GOOD)).json().code).toBe('identity.too_many_attempts')
  expect(await signedIn(token)).toBe(true)
})

test.each([
  ['ngắn', 'password_short'],
  ['Nguyễn Thị Hoa Lan', 'password_own'],
  ['0900000017', 'password_own'],
  ['matkhau123', 'password_common'],
])('the new password %s is refused with words that say why: %s', async (next, code) => {
  const refused = await change(await tokenFor('lan'), next)
  expect(refused.statusCode).toBe(422)
  expect(refused.json().code).toBe('identity.weak_password')
  expect(refused.json().fields).toEqual([
    { path: 'next', code, vi: expect.any(String), en: expect.any(String) },
  ])
  expect((await signIn('lan')).statusCode).toBe(201)
})

test('staff may not use their own name either', async () => {
  const refused = await change(await tokenFor('quantri'), 'khavanmay2026')
  expect(refused.json().fields[0].code).toBe('password_own')
})

test('of two changes at once one holds, and the other is told', async () => {
  const [a, b] = [await tokenFor('hoa'), await tokenFor('hoa')]
  const answers = await race(
    sql`select 1 from identity.account where username = 'hoa' for update`,
    () => change(a, 'mưa rào trên mái tôn cũ'),
    () => change(b, 'chợ phiên họp lúc nửa đêm'),
  )
  expect(answers.map((answer) => answer.statusCode).sort()).toEqual([200, 409])
})

test('the account is asked for by whoever is signed in, and by nobody else', async () => {
  expect((await as().get('/api/open/account')).statusCode).toBe(401)
  expect((await as(await tokenFor('lan')).get('/api/open/account')).json()).toEqual({
    username: 'lan',
    hasPassword: true,
    passwordChangedAt: expect.anything(),
    totpSince: null,
    passkeys: 0,
    recoveryCodes: 0,
    needsSecondFactor: false,
    mustEnrol: false,
  })
})
