import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { CITY_PASSWORD } from '#testing/city-template.ts'
import { testWorld } from '#testing/world.ts'
import { withApp } from '../credentials/second-factors.testing.ts'
import { forgetEndedSessions } from '../people/forgetting.service.ts'

const world = await testWorld({ city: true })
const { app, as, clock, db } = world
const start = clock.now

beforeEach(async () => {
  clock.now = start
  for (const table of ['sign_in_count', 'session', 'known_browser', 'totp', 'recovery_code'])
    await sql`delete from ${sql.table(`identity.${table}`)}`.execute(db)
})

const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/120.0.0.0 Safari/537.36'

/** A browser with its own cookies, such as `mc_browser`; each of its calls comes from another address. */
function browser() {
  const jar = new Map<string, string>()
  const send = async (url: string, payload: object) => {
    calls += 1
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = {
      'user-agent': CHROME,
      origin: 'http://localhost:3000',
      'x-forwarded-for': `10.0.0.${calls % 250}`,
      ...(cookie && { cookie }),
    }
    const answer = await app.inject({ method: 'POST', url, payload, headers })
    for (const { name, value } of answer.cookies) if (name === 'mc_browser') jar.set(name, value)
    return answer
  }
  const signIn = async (username: string, password = CITY_PASSWORD) =>
    (await send('/api/open/sessions', { username, password })).statusCode
  return { jar, send, signIn }
}
let calls = 0

async function guess(from: ReturnType<typeof browser>, username: string, times = 10): Promise<number[]> {
  const answers = []
  for (let i = 0; i < times; i += 1) answers.push(await from.signIn(username, `guess ${i}`))
  return answers
}
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

test('one browser is known to everybody who signs in there, and to no program', async () => {
  const shared = browser()
  for (const username of ['lan', 'minh']) expect(await shared.signIn(username)).toBe(201)
  await guess(browser(), 'lan')
  await guess(browser(), 'minh')
  for (const username of ['lan', 'minh']) expect(await shared.signIn(username)).toBe(201)
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
