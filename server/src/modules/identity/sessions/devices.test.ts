import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { CITY_PASSWORD } from '#testing/city-template.ts'
import { testWorld } from '#testing/world.ts'
import { isSameDevice } from './session-binding.service.ts'

const { db, owner, as, app, clock } = await testWorld({ city: true })
const start = new Date('2026-11-23T02:00:00Z')

beforeEach(async () => {
  clock.now = start
  for (const table of ['sign_in_count', 'session', 'known_device'])
    await sql`delete from ${sql.table(`identity.${table}`)}`.execute(db)
  await sql`truncate platform.security_event`.execute(owner)
})

const PHONE = 'Mozilla/5.0 (Linux; Android 13; SM-A145F) Chrome/120.0.0.0 Mobile Safari/537.36'
const DESK = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/120.0.0.0 Safari/537.36'

async function signIn(userAgent: string, username = 'lan'): Promise<string> {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/open/sessions',
    payload: { username, password: CITY_PASSWORD },
    headers: { 'user-agent': userAgent, 'x-forwarded-for': '203.113.7.91' },
  })
  const { token } = answer.json()
  openedOn.set(token, userAgent)
  return token
}
const openedOn = new Map<string, string>()
/** The browser that opened a session. */
const there = (token: string) => ({ 'user-agent': openedOn.get(token)! })
const later = (minutes: number) => {
  clock.now = new Date(clock.now.getTime() + minutes * 60_000)
}
const list = async (token: string, from = '198.51.100.7') => {
  const headers = { ...there(token), 'x-forwarded-for': from }
  return (await as(token).get('/api/open/account/sessions', undefined, headers)).json().sessions
}
const signedIn = async (token: string) =>
  (await as(token).get('/api/open/sessions/current', undefined, there(token))).json().signedIn
/** As a browser asks, with the cookie. */
const browse = async (token: string, userAgent?: string) => {
  const headers = { cookie: `mc_session=${token}`, ...(userAgent && { 'user-agent': userAgent }) }
  return (await app.inject({ url: '/api/open/sessions/current', headers })).json().signedIn
}
const events = async () =>
  (await sql<{ code: string }>`select code from platform.security_event`.execute(db)).rows.map((r) => r.code)

test('the owner sees where the account is open, which of it is here, and nobody else’s', async () => {
  const phone = await signIn(PHONE)
  later(5)
  const desk = await signIn(DESK)
  await signIn(DESK, 'minh')
  const device = { place: '203.113.7.0/24', near: false, id: expect.any(String) }
  const at = clock.now.toISOString()
  expect(await list(desk)).toEqual([
    {
      ...device,
      device: 'Chrome, Windows',
      startedAt: at,
      seenAt: at,
      expiresAt: '2026-11-23T14:05:00.000Z',
      current: true,
    },
    {
      ...device,
      device: 'Chrome, Android',
      startedAt: start.toISOString(),
      seenAt: start.toISOString(),
      expiresAt: '2026-11-23T14:00:00.000Z',
      current: false,
    },
  ])
  expect((await list(phone)).map((s: { current: boolean }) => s.current)).toEqual([true, false])
  const near = await list(phone, '203.113.7.5')
  expect(near.map((s: { near: boolean }) => s.near)).toEqual([true, true])
  later(61)
  const late = await signIn(PHONE)
  expect(await list(late)).toHaveLength(1)
})

test('one session is signed out from another; a stranger’s is not', async () => {
  const [phone, desk, minh] = [await signIn(PHONE), await signIn(DESK), await signIn(DESK, 'minh')]
  const theirs = (await list(minh))[0].id
  const end = (id: string) => as(desk).delete(`/api/open/account/sessions/${id}`, undefined, there(desk))
  expect((await end(theirs)).statusCode).toBe(404)
  const other = (await list(desk)).find((s: { current: boolean }) => !s.current).id
  expect((await end(other)).statusCode).toBe(204)
  expect(await Promise.all([phone, desk, minh].map(signedIn))).toEqual([false, true, true])
})

test('all others are signed out at once, and this one stays', async () => {
  const [phone, desk, minh] = [await signIn(PHONE), await signIn(DESK), await signIn(DESK, 'minh')]
  expect((await as(desk).delete('/api/open/account/sessions', undefined, there(desk))).statusCode).toBe(204)
  expect(await Promise.all([phone, desk, minh].map(signedIn))).toEqual([false, true, true])
})

test('a cookie that comes from another device ends its session, with a security event and a fact for its owner', async () => {
  const token = await signIn(PHONE)
  expect(await browse(token, PHONE)).toBe(true)
  expect(await browse(token, DESK)).toBe(false)
  expect(await browse(token, PHONE)).toBe(false)
  expect(await events()).toEqual(['session.other_device'])
  const { rows } = await sql`select 1 from platform.fact where topic = 'identity.cookie_moved'`.execute(db)
  expect(rows).toHaveLength(1)
})

test('so does a cookie that comes with no browser’s name', async () => {
  const token = await signIn(PHONE)
  expect(await browse(token, 'curl/8')).toBe(false)
  expect(await signedIn(token)).toBe(false)
})

test('so does its token that a thief sends as a program does', async () => {
  const token = await signIn(PHONE)
  const stolen = await as(token).get('/api/open/sessions/current', undefined, { 'user-agent': 'curl/8' })
  expect(stolen.json().signedIn).toBe(false)
  expect(await signedIn(token)).toBe(false)
  expect(await events()).toEqual(['session.other_device'])
})

test('a newer version, and a phone that asks for the pages of a desk, stay signed in', async () => {
  const token = await signIn(PHONE)
  expect(await browse(token, PHONE.replace('120', '131'))).toBe(true)
  expect(await browse(token, 'Mozilla/5.0 (X11; Linux x86_64) Chrome/131.0.0.0 Safari/537.36')).toBe(true)
  expect(isSameDevice('Safari, iPad', 'Safari, macOS')).toBe(true)
  expect(isSameDevice('Safari, iPad', 'Chrome, Windows')).toBe(false)
})

test('what no browser opened is a program’s, and goes where it goes', async () => {
  const token = await signIn('curl/8')
  expect(await browse(token, DESK)).toBe(true)
})
