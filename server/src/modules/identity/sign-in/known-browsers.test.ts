import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { CITY_PASSWORD } from '#testing/city-template.ts'
import { testWorld } from '#testing/world.ts'
import { withApp } from '../credentials/second-factors.testing.ts'
import { withPasskey } from '../passkeys/passkeys.testing.ts'
import { forgetEndedSessions } from '../people/forgetting.service.ts'
import { browserOf, guess } from './known-browsers.testing.ts'

const world = await testWorld({ city: true })
const { as, clock, db } = world
const start = clock.now

beforeEach(async () => {
  clock.now = start
  for (const table of ['sign_in_count', 'session', 'known_browser', 'totp', 'passkey', 'recovery_code'])
    await sql`delete from ${sql.table(`identity.${table}`)}`.execute(db)
})

const browser = () => browserOf(world)
const TEN = Array.from({ length: 10 }, () => 401)

describe('whoever guesses from elsewhere', () => {
  test('shuts nobody out of the browser that they have signed in from before', async () => {
    const own = browser()
    expect(await own.signIn('lan')).toBe(201)
    expect(await guess(browser(), 'lan')).toEqual(TEN)
    expect(await browser().signIn('lan')).toBe(429)
    expect(await own.signIn('lan')).toBe(201)
  })

  test('gets no tries more with the cookie of another account', async () => {
    const thief = browser()
    await thief.signIn('minh')
    expect(await guess(thief, 'lan')).toEqual(TEN)
    expect([await thief.signIn('lan'), await browser().signIn('lan')]).toEqual([429, 429])
  })

  test('learns nothing about a name that nobody has', async () => {
    const [knows, strange] = [browser(), browser()]
    await knows.signIn('minh')
    for (const from of [knows, strange]) {
      await sql`delete from identity.sign_in_count`.execute(db)
      expect(await guess(from, 'khong-co-ai', 11)).toEqual([...TEN, 429])
    }
  })

  test('who knows the password does not shut the owner out of the second step either', async () => {
    const { credentials, recoveryCodes } = await withApp(world, 'lan')
    const own = browser()
    const half = async (from: typeof own) =>
      (await from.send('/api/open/sessions', credentials)).json().pending
    const complete = async (from: typeof own, code: string) =>
      (await from.send('/api/open/sessions/second-factor', { pending: await half(from), code })).statusCode
    expect(await complete(own, recoveryCodes[0]!)).toBe(201)
    const thief = browser()
    for (let i = 0; i < 5; i += 1) expect(await complete(thief, '000000')).toBe(422)
    expect(await complete(thief, '000000')).toBe(429)
    expect(await complete(own, recoveryCodes[1]!)).toBe(201)
  })
})

test('a known browser has ten tries too, and spends nobody else’s', async () => {
  const own = browser()
  await own.signIn('lan')
  expect(await guess(own, 'lan')).toEqual(TEN)
  expect([await own.signIn('lan'), await browser().signIn('lan')]).toEqual([429, 201])
})

test('a shared browser is known to whoever signed in there last, and no program is', async () => {
  const shared = browser()
  for (const username of ['lan', 'minh']) expect(await shared.signIn(username)).toBe(201)
  await guess(browser(), 'lan')
  await guess(browser(), 'minh')
  expect([await shared.signIn('lan'), await shared.signIn('minh')]).toEqual([429, 201])
  const payload = { username: 'hoa', password: CITY_PASSWORD }
  const program = await as().post('/api/open/sessions', payload)
  expect(program.cookies.map(({ name }) => name)).toEqual(['mc_session'])
})

test('of the cookie only a digest is kept, script never sees it, and after 400 days it is forgotten', async () => {
  const own = browser()
  const answer = await own.send('/api/open/sessions', { username: 'lan', password: CITY_PASSWORD })
  const cookie = answer.cookies.find(({ name }) => name === 'mc_browser')
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  const { rows } = await sql<{
    all: string
  }>`select string_agg(b::text, '') as all from identity.known_browser b`.execute(db)
  expect(rows[0]!.all).not.toContain(own.jar.get('mc_browser'))
  clock.now = new Date(start.getTime() + 401 * 86_400_000)
  await world.change(forgetEndedSessions)
  expect((await sql`select 1 from identity.known_browser`.execute(db)).rows).toEqual([])
})

test('guesses from elsewhere do not keep an owner in their session from proving themselves', async () => {
  const { token } = (
    await as().post('/api/open/sessions', { username: 'lan', password: CITY_PASSWORD })
  ).json()
  await guess(browser(), 'lan')
  const begun = await as(token).post('/api/open/account/totp', { password: CITY_PASSWORD })
  expect(begun.statusCode).toBe(201)
})

describe('in a session that is open', () => {
  const STEP_UP = '/api/open/sessions/current/second-factor'
  /** Guesses codes from elsewhere, knowing the password, until there are no more tries. */
  async function exhausted(credentials: object) {
    const thief = browser()
    const tryOnce = async () => {
      const { pending } = (await thief.send('/api/open/sessions', credentials)).json()
      return (await thief.send('/api/open/sessions/second-factor', { pending, code: '000000' })).statusCode
    }
    for (let i = 0; i < 5; i += 1) expect(await tryOnce()).toBe(422)
    expect(await tryOnce()).toBe(429)
    return tryOnce
  }

  test('guesses from elsewhere do not delay a step-up, which gives them no tries back', async () => {
    const { token, recoveryCodes, credentials } = await withApp(world, 'lan')
    const tryOnce = await exhausted(credentials)
    expect((await as(token).post(STEP_UP, { code: recoveryCodes[0] })).statusCode).toBe(200)
    expect(await tryOnce()).toBe(429)
  })

  test('nor one by a passkey', async () => {
    const { token, phone, credentials } = await withPasskey(world, 'minh')
    const tryOnce = await exhausted(credentials)
    const asked = (await as(token).post('/api/open/sessions/current/passkey-challenges')).json()
    expect((await as(token).post(STEP_UP, { passkey: phone.get(asked) })).statusCode).toBe(200)
    expect(await tryOnce()).toBe(429)
  })

  test('a sixth try of a step-up waits too', async () => {
    const { token, recoveryCodes } = await withApp(world, 'lan')
    for (let i = 0; i < 5; i += 1)
      expect((await as(token).post(STEP_UP, { code: '000000' })).statusCode).toBe(422)
    expect((await as(token).post(STEP_UP, { code: recoveryCodes[0] })).statusCode).toBe(429)
  })
})
