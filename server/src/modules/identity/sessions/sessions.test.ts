import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { CITY_PASSWORD } from '#testing/city-template.ts'
import { testWorld } from '#testing/world.ts'
import { closeAccount, findAccount, openSession, raiseSession } from '../index.ts'
import { forgetEndedSessions } from '../people/forgetting.service.ts'
import { actorBehind } from './authentication.service.ts'

const { db, app, as, change, read, clock } = await testWorld({ city: true })
const start = new Date('2026-11-23T02:00:00Z')

beforeEach(async () => {
  clock.now = start
  await sql`delete from identity.sign_in_count`.execute(db)
})

const later = (minutes: number) => {
  clock.now = new Date(clock.now.getTime() + minutes * 60_000)
}
const signIn = (username: string, password = CITY_PASSWORD, address = '10.0.0.1') =>
  app.inject({
    method: 'POST',
    url: '/api/open/sessions',
    payload: { username, password },
    headers: { 'x-forwarded-for': address },
  })
const accountId = async (username: string) => (await read((ctx) => findAccount(ctx, username)))!.id
const tokenFor = async (username: string) => {
  const id = await accountId(username)
  return (await change((ctx) => openSession(ctx, id))).token
}
const actorBehindToken = async (token: string) => {
  const actor = await actorBehind(db, token, clock.now)
  return { actor, sessionId: actor.assurance.sessionId }
}
const state = async (token?: string) => (await as(token).get('/api/open/sessions/current')).json()
const count = async (table: 'identity.session' | 'platform.audit') =>
  (await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(db)).rows[0]!.n

test('signing in answers a token, sets a cookie that scripts cannot read, and both open the session', async () => {
  const answer = await signIn('lan')
  expect(answer.statusCode).toBe(201)
  const { token, expiresAt, account } = answer.json()
  expect(account).toMatchObject({ name: 'Nguyễn Thị Hoa Lan', audience: 'citizen' })
  expect(expiresAt).toBe('2026-11-23T14:00:00.000Z')
  expect(answer.headers['set-cookie']).toMatch(/^mc_session=[\w-]{43}; .*Path=\/; HttpOnly; SameSite=Lax$/)
  expect((await state(token)).account.name).toBe('Nguyễn Thị Hoa Lan')
  const withCookie = await app.inject({ url: '/api/open/sessions/current', cookies: { mc_session: token } })
  expect(withCookie.json().signedIn).toBe(true)
})

test('the username may be typed in capitals and with spaces around', async () => {
  expect((await signIn('  LAN ')).statusCode).toBe(201)
})

test('staff see their posts; the audience follows the weightiest', async () => {
  const audience = async (username: string) => (await state(await tokenFor(username))).account.audience
  const { account } = await state(await tokenFor('hongbang.motcua'))
  expect(account.posts).toEqual([
    { role: 'one_stop_officer', unitCode: 'H24.165', unitName: 'Ủy ban nhân dân phường Hồng Bàng' },
  ])
  expect(await audience('hongbang.chuyenvien')).toBe('officer')
  expect(await audience('hongbang.chutich')).toBe('leader')
  expect(await audience('thanhpho.lanhdao')).toBe('leader')
  expect(await audience('quantri')).toBe('admin')
})

test('a wrong password, an unknown name and a closed account are refused alike, and open nothing', async () => {
  const before = await count('identity.session')
  const wrong = await signIn('lan', 'not the password')
  const unknown = await signIn('no-such-person')
  expect(wrong.statusCode).toBe(401)
  expect(wrong.json().code).toBe('identity.wrong_credentials')
  expect({ ...unknown.json(), instance: '' }).toEqual({ ...wrong.json(), instance: '' })
  expect(wrong.headers['set-cookie']).toBeUndefined()
  expect(await count('identity.session')).toBe(before)
})

test('after ten wrong passwords the right one waits too, until the time that the refusal names', async () => {
  for (let i = 0; i < 10; i += 1) expect((await signIn('lan', 'wrong', `10.2.0.${i}`)).statusCode).toBe(401)
  const refused = await signIn('lan')
  expect(refused.statusCode).toBe(429)
  expect(refused.json()).toMatchObject({
    code: 'identity.too_many_attempts',
    minutes: 10,
    retryAt: '2026-11-23T02:10:00.000Z',
  })
  expect(refused.headers['retry-after']).toBe('600')
  expect((await signIn('minh')).statusCode).toBe(201)
  later(10)
  expect((await signIn('lan')).statusCode).toBe(201)
})

test('thirty attempts at once get no more than ten looks at the password', async () => {
  const answers = await Promise.all(Array.from({ length: 30 }, () => signIn('lan', 'wrong')))
  const codes = answers.map((a) => a.statusCode)
  expect(codes.filter((code) => code === 401)).toHaveLength(10)
  expect(codes.filter((code) => code === 429)).toHaveLength(20)
})

test('one address that tries a hundred names waits; another address does not', async () => {
  await sql`
    insert into identity.sign_in_count (subject_sha256, attempts, window_ends_at)
    values (sha256('address 10.0.0.1'), 100, ${new Date('2026-11-23T02:05:00Z')})
  `.execute(db)
  expect((await signIn('lan')).statusCode).toBe(429)
  expect((await signIn('lan', CITY_PASSWORD, '10.0.0.2')).statusCode).toBe(201)
})

test('addresses of one IPv6 subscriber are counted as one', async () => {
  await sql`
    insert into identity.sign_in_count (subject_sha256, attempts, window_ends_at)
    values (sha256('address 2001:db8:1:2'), 99, ${new Date('2026-11-23T02:05:00Z')})
  `.execute(db)
  expect((await signIn('lan', 'wrong', '2001:db8:1:2::1')).statusCode).toBe(401)
  expect((await signIn('lan', CITY_PASSWORD, '2001:db8:1:2::9')).statusCode).toBe(429)
  expect((await signIn('lan', CITY_PASSWORD, '2001:db8:1:3::9')).statusCode).toBe(201)
})

test('a right password forgives the mistakes before it', async () => {
  for (let i = 0; i < 9; i += 1) await signIn('lan', 'wrong')
  expect((await signIn('lan')).statusCode).toBe(201)
  for (let i = 0; i < 9; i += 1) expect((await signIn('lan', 'wrong')).statusCode).toBe(401)
})

test('one person who signs in on ten devices at once gets in on all of them', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => signIn('minh')))
  expect(answers.map((a) => a.statusCode)).toEqual(Array(10).fill(201))
})

test('a session ends after an hour without a request, and after twelve hours whatever happens', async () => {
  const token = await tokenFor('lan')
  later(59)
  expect((await state(token)).signedIn).toBe(true)
  later(59)
  expect((await state(token)).signedIn).toBe(true)
  later(60)
  expect(await state(token)).toEqual({ signedIn: false })

  clock.now = start
  const busy = await tokenFor('lan')
  for (let hour = 0; hour < 12 * 2 - 1; hour += 1) {
    later(30)
    expect((await state(busy)).signedIn).toBe(true)
  }
  later(30)
  expect((await state(busy)).signedIn).toBe(false)
})

test('with an ended session open pages still answer, and the others ask to sign in', async () => {
  const token = await tokenFor('lan')
  later(61)
  expect((await as(token).get('/api/open/units?kind=city')).statusCode).toBe(200)
  const refused = await as(token).get('/api/citizen/profile')
  expect([refused.statusCode, refused.json().code]).toEqual([401, 'session.required'])
})

test('the use of a session is written down once a minute, not at every request', async () => {
  const token = await tokenFor('lan')
  const writes = async () => {
    const { rows } = await sql<{ xmin: string }>`
      select xmin::text from identity.session where token_sha256 = sha256(${token}::bytea)
    `.execute(db)
    return rows[0]!.xmin
  }
  const first = await writes()
  for (let i = 0; i < 5; i += 1) {
    later(0.1)
    await state(token)
  }
  expect(await writes()).toBe(first)
  later(1)
  await state(token)
  expect(await writes()).not.toBe(first)
})

test('a session tells how it was opened, and what was proved of its owner', async () => {
  const { assurance } = await state(await tokenFor('lan'))
  expect(assurance).toEqual({ level: 1, methods: ['pwd'], secondFactorAt: null })
  const id = await accountId('lan')
  const proof = { level: 2, methods: ['vneid'], secondFactorAt: clock.now } as const
  const { token } = await change((ctx) => openSession(ctx, id, proof))
  expect((await state(token)).assurance).toEqual({ ...proof, secondFactorAt: '2026-11-23T02:00:00.000Z' })
  expect(await state()).toEqual({ signedIn: false })
})

test('a browser’s session keeps what its owner would recognise, and neither user agent nor address', async () => {
  await app.inject({
    method: 'POST',
    url: '/api/open/sessions',
    payload: { username: 'minh', password: CITY_PASSWORD },
    headers: {
      'x-forwarded-for': '203.113.7.91',
      'user-agent': 'Mozilla/5.0 (Linux; Android 13; SM-A145F) Chrome/120.0.0.0 Mobile Safari/537.36',
    },
  })
  const { rows } = await sql<{ all: string }>`
    select s::text as all from identity.session s where account_id = ${await accountId('minh')}
    order by id desc limit 1
  `.execute(db)
  expect(rows[0]!.all).toContain('"Chrome, Android",203.113.7.0/24')
  expect(rows[0]!.all).not.toMatch(/SM-A145F|203\.113\.7\.91/)
})

test('what is proved later raises the same session, under a new token; the old one has ended', async () => {
  const token = await tokenFor('lan')
  const { sessionId, actor } = await actorBehindToken(token)
  later(30)
  const raise = () =>
    change((ctx) => raiseSession(ctx, { level: 2, methods: ['vneid'], secondFactorAt: ctx.now }), actor)
  const raised = await raise()
  expect(raised.expiresAt).toEqual(new Date('2026-11-23T14:00:00Z'))
  expect(await state(token)).toEqual({ signedIn: false })
  expect((await state(raised.token)).assurance).toEqual({
    level: 2,
    methods: ['pwd', 'vneid'],
    secondFactorAt: '2026-11-23T02:30:00.000Z',
  })
  expect((await actorBehindToken(raised.token)).sessionId).toBe(sessionId)
  await as(raised.token).delete('/api/open/sessions/current')
  await expect(raise()).rejects.toThrow('session.required')
})

test('signing out ends this session; signing out everywhere ends them all', async () => {
  const [phone, desk, other] = [await tokenFor('hoa'), await tokenFor('hoa'), await tokenFor('lan')]
  const out = await as(phone).delete('/api/open/sessions/current')
  expect(out.statusCode).toBe(204)
  expect(out.headers['set-cookie']).toMatch(/^mc_session=; .*Expires=Thu, 01 Jan 1970/)
  expect([(await state(phone)).signedIn, (await state(desk)).signedIn]).toEqual([false, true])
  const again = await tokenFor('hoa')
  expect((await as(again).delete('/api/open/sessions')).json().ended).toBe(2)
  expect([(await state(desk)).signedIn, (await state(other)).signedIn]).toEqual([false, true])
  expect((await as().delete('/api/open/sessions')).statusCode).toBe(401)
})

test('closing an account ends its sessions', async () => {
  const token = await tokenFor('cathai.motcua')
  const id = await accountId('cathai.motcua')
  await change((ctx) => closeAccount(ctx, id))
  expect((await state(token)).signedIn).toBe(false)
  expect((await signIn('cathai.motcua')).statusCode).toBe(401)
})

test('the database keeps only digests of tokens, and hashes of passwords with the parameters of OWASP', async () => {
  const token = await tokenFor('lan')
  const { rows } = await sql<{
    all: string
  }>`select string_agg(s::text, '') as all from identity.session s`.execute(db)
  expect(rows[0]!.all).not.toContain(token)
  const hashes = await sql<{ h: string }>`select distinct password_hash as h from identity.account`.execute(
    db,
  )
  for (const { h } of hashes.rows) expect(h).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
})

test('a token of another shape is nobody, and never reaches the database', async () => {
  for (const token of ['x', `${'a'.repeat(43)}'`, 'a'.repeat(5000)])
    expect((await state(token)).signedIn).toBe(false)
})

test('signing in and out leaves audit rows, without a name or a number', async () => {
  const before = await count('platform.audit')
  const { token } = (await signIn('minh')).json()
  await as(token).delete('/api/open/sessions/current')
  expect(await count('platform.audit')).toBe(before + 2)
})

test('a form of another site cannot sign anybody in or out', async () => {
  const forged = await app.inject({
    method: 'POST',
    url: '/api/open/sessions',
    payload: { username: 'lan', password: CITY_PASSWORD },
    headers: { origin: 'https://evil.example' },
  })
  expect(forged.statusCode).toBe(403)
})

test('ended sessions and old counts are forgotten by the job', async () => {
  await sql`delete from identity.session`.execute(db)
  await tokenFor('lan')
  await signIn('nobody-here')
  later(13 * 60)
  await change(forgetEndedSessions)
  expect(await count('identity.session')).toBe(0)
  expect((await sql`select 1 from identity.sign_in_count`.execute(db)).rows).toEqual([])
})
