import { generateKeyPairSync } from 'node:crypto'
import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { testWorld } from '#testing/world.ts'
import { forgetEndedSessions } from '../people/forgetting.service.ts'
import { handleOf } from './passkey.ts'
import { type Device, device, type Twist, withPasskey } from './passkeys.testing.ts'

const world = await testWorld({ city: true })
const { db, as, clock, race, owner } = world
const start = new Date('2026-11-23T02:00:05Z')
const TABLES = ['sign_in_count', 'passkey', 'passkey_challenge', 'recovery_code', 'pending_sign_in']

beforeEach(async () => {
  clock.now = start
  for (const table of TABLES) await sql`delete from ${sql.table(`identity.${table}`)}`.execute(db)
  await sql`truncate platform.security_event`.execute(owner)
})

const later = (seconds: number) => {
  clock.now = new Date(clock.now.getTime() + seconds * 1000)
}
const coded = (answer: { statusCode: number; json: () => { code: string } }) => [
  answer.statusCode,
  answer.json().code,
]
const REFUSED = [422, 'identity.passkey_refused']
const TOO_LATE = [422, 'identity.passkey_too_late']

/** A browser that asks for a challenge: what it is to sign, and the cookie that goes with it. */
async function ask() {
  const asked = await as().post('/api/open/passkey-challenges', {})
  const cookie = String(asked.headers['set-cookie']).split(';')[0]!
  return { options: asked.json(), headers: { cookie, origin: 'http://localhost:3000' }, asked }
}
const show = (passkey: object, headers: object) =>
  as().post('/api/open/sessions/passkey', { passkey }, headers)
async function signIn(by: Device, twist?: Twist) {
  const { options, headers } = await ask()
  return show(by.get(options, twist), headers)
}
const events = async () =>
  (await sql<{ code: string }>`select code from platform.security_event order by at`.execute(db)).rows.map(
    ({ code }) => code,
  )

test('a passkey signs in without a name: it is a second factor at once, of the level of the account', async () => {
  const { phone } = await withPasskey(world, 'lan')
  const { options, headers, asked } = await ask()
  expect(options.allowCredentials).toEqual([])
  expect(String(asked.headers['set-cookie'])).toMatch(/^mc_passkey=.*HttpOnly; SameSite=Lax/)
  const opened = await show(phone.get(options), headers)
  expect(opened.statusCode).toBe(201)
  expect(opened.json().account).toMatchObject({ audience: 'citizen' })
  const { assurance } = (await as(opened.json().token).get('/api/open/sessions/current')).json()
  expect(assurance).toEqual({ level: 1, methods: ['hwk', 'user'], secondFactorAt: start.toISOString() })
})

test('what was signed opens once; the challenge is spent by a wrong answer too, and ends after five minutes', async () => {
  const { phone } = await withPasskey(world, 'lan')
  const { options, headers } = await ask()
  const passkey = phone.get(options)
  expect((await show(passkey, headers)).statusCode).toBe(201)
  expect(coded(await show(passkey, headers))).toEqual(TOO_LATE)
  const second = await ask()
  expect(coded(await show(phone.get(second.options, { verified: false }), second.headers))).toEqual(REFUSED)
  expect(coded(await show(phone.get(second.options), second.headers))).toEqual(TOO_LATE)
  const third = await ask()
  later(5 * 60)
  expect(coded(await show(phone.get(third.options), third.headers))).toEqual(TOO_LATE)
})

test('of the same answer sent twice at the same moment one opens', async () => {
  const { phone } = await withPasskey(world, 'lan')
  const { options, headers } = await ask()
  const passkey = phone.get(options)
  const answers = await race(
    sql`select 1 from identity.passkey_challenge for update`,
    () => show(passkey, headers),
    () => show(passkey, headers),
  )
  expect(answers.map((answer) => answer.statusCode).sort()).toEqual([201, 422])
})

test('a challenge answers in the browser that asked, and nowhere else', async () => {
  const { phone } = await withPasskey(world, 'lan')
  const [mine, other] = [await ask(), await ask()]
  expect(coded(await show(phone.get(mine.options), other.headers))).toEqual(REFUSED)
  expect(coded(await show(phone.get(mine.options), {}))).toEqual([401, 'identity.passkey_too_late'])
  expect((await show(phone.get(mine.options), mine.headers)).statusCode).toBe(201)
})

test('a challenge of one use answers no other', async () => {
  const { phone, credentials } = await withPasskey(world, 'lan')
  const { pending } = (await as().post('/api/open/sessions', credentials)).json()
  const half = (await as().post('/api/open/passkey-challenges', { pending })).json()
  const { headers } = await ask()
  expect(coded(await show(phone.get(half), headers))).toEqual(REFUSED)
})

test.each<[string, Twist]>([
  ['another origin', { origin: 'http://localhost:3001' }],
  ['another site', { origin: 'https://mot-cua.example', rpId: 'mot-cua.example' }],
  ['another host’s key', { rpId: 'mot-cua.example' }],
  ['an owner who was not verified', { verified: false }],
  ['what was made, not asked for', { type: 'webauthn.create' }],
  ['a signature of another key', { key: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey }],
])('%s is refused, and leaves a security event; the key itself stays good', async (_, twist) => {
  const { phone } = await withPasskey(world, 'lan')
  expect(coded(await signIn(phone, twist))).toEqual(REFUSED)
  expect(await events()).toEqual(['identity.passkey_refused'])
  expect((await signIn(phone)).statusCode).toBe(201)
})

test('nobody learns from a refusal whether a key, or an account, exists', async () => {
  const { phone } = await withPasskey(world, 'lan')
  const unknown = await signIn(device())
  const closed = await sql`update identity.account set state = 'closed' where username = 'lan'`.execute(db)
  expect(closed.numAffectedRows).toBe(1n)
  const refused = await signIn(phone)
  await sql`update identity.account set state = 'active' where username = 'lan'`.execute(db)
  const { instance: _a, ...first } = unknown.json()
  const { instance: _b, ...second } = refused.json()
  expect(second).toEqual(first)
  const [one, two] = [(await ask()).options, (await ask()).options]
  expect({ ...one, challenge: '' }).toEqual({ ...two, challenge: '' })
})

test('a key that names another account is refused', async () => {
  const { phone } = await withPasskey(world, 'lan')
  const { rows } = await sql<{ id: string }>`select id from identity.account where username = 'minh'`.execute(
    db,
  )
  expect(coded(await signIn(phone, { userHandle: handleOf(rows[0]!.id) }))).toEqual(REFUSED)
})

test('a counter that went back blocks the key, tells its owner why, and leaves the account its second factor', async () => {
  const { phone, credentials, recoveryCodes } = await withPasskey(world, 'lan')
  expect((await signIn(phone)).statusCode).toBe(201)
  const copy = await signIn(phone, { counter: 1 })
  expect(coded(copy)).toEqual([409, 'identity.passkey_blocked'])
  expect(await events()).toEqual(['identity.passkey_copied'])
  expect(coded(await signIn(phone))).toEqual([409, 'identity.passkey_blocked'])
  const half = await as().post('/api/open/sessions', credentials)
  expect([half.statusCode, half.json().methods]).toEqual([202, ['passkey', 'recovery']])
  const { pending } = half.json()
  const code = recoveryCodes[0]
  const { token } = (await as().post('/api/open/sessions/second-factor', { pending, code })).json()
  const { passkeys } = (await as(token).get('/api/open/account/passkeys')).json()
  expect(passkeys[0].blockedAt).toBe(start.toISOString())
  const { rows } = await sql`
    select 1 from platform.fact where topic = 'identity.credentials_changed' and payload->>'change' = 'passkey_blocked'
  `.execute(db)
  expect(rows).toHaveLength(1)
})

test('whoever has no key cannot block it: the counter counts only once the signature is the key’s own', async () => {
  const { phone } = await withPasskey(world, 'lan')
  expect((await signIn(phone)).statusCode).toBe(201)
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  expect(coded(await signIn(phone, { counter: 1, key: privateKey }))).toEqual(REFUSED)
  expect((await signIn(phone)).statusCode).toBe(201)
})

test('a device that does not count signs in again and again', async () => {
  const { phone } = await withPasskey(world, 'lan', device({ synced: true }))
  for (let i = 0; i < 3; i += 1) expect((await signIn(phone)).statusCode).toBe(201)
})

test('after ten wrong answers a key waits, and an address that asks for a hundred challenges waits too', async () => {
  const { phone } = await withPasskey(world, 'lan')
  for (let i = 0; i < 10; i += 1) expect(coded(await signIn(phone, { verified: false }))).toEqual(REFUSED)
  expect(coded(await signIn(phone))).toEqual([429, 'identity.too_many_attempts'])
  await sql`delete from identity.sign_in_count`.execute(db)
  for (let i = 0; i < 100; i += 1) await as().post('/api/open/passkey-challenges', {})
  expect(coded(await as().post('/api/open/passkey-challenges', {}))).toEqual([
    429,
    'identity.too_many_attempts',
  ])
})

test('challenges stand in the database as digests, and are forgotten', async () => {
  const { options } = await ask()
  const { rows } = await sql<{
    row: string
  }>`select c::text as row from identity.passkey_challenge c`.execute(db)
  expect(rows).toHaveLength(1)
  expect(rows[0]!.row).not.toContain(Buffer.from(options.challenge, 'base64url').toString('hex'))
  expect(rows[0]!.row).not.toContain(options.challenge)
  later(13 * 3600)
  await world.change(forgetEndedSessions)
  expect((await sql`select 1 from identity.passkey_challenge`.execute(db)).rows).toEqual([])
})
