import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { CITY_PASSWORD } from '#testing/city-template.ts'
import { STAFF_POST } from '#testing/staff.ts'
import { testWorld } from '#testing/world.ts'
import { withPasskey } from '../passkeys/passkeys.testing.ts'
import { liveSession } from '../sessions/live-sessions.service.ts'
import { appWith, withApp } from './second-factors.testing.ts'

const world = await testWorld({ city: true })
const { db, as, clock, race } = world
const PHONE = 'Mozilla/5.0 (Linux; Android 13; SM-A145F) Chrome/120.0.0.0 Mobile Safari/537.36'

beforeEach(async () => {
  for (const table of ['sign_in_count', 'totp', 'passkey', 'recovery_code', 'pending_sign_in', 'session'])
    await sql`delete from ${sql.table(`identity.${table}`)}`.execute(db)
})

const signIn = async (credentials: object): Promise<string> =>
  (await as().post('/api/open/sessions', credentials)).json().token
const codeOf = (answer: { json: () => { code?: string } }) => answer.json().code
const isOpen = async (token: string) => (await as(token).get('/api/open/sessions/current')).json().signedIn
let n = 0

/** Somebody who was invited yesterday, and has a password only. */
async function invited(role: string) {
  n += 1
  const admin = as(await world.assured('quantri'))
  const given = { fullName: `Người Mẫu ${n}`, username: `moi.${n}` }
  const { id, password } = (
    await admin.post('/api/admin/staff', { ...STAFF_POST, unitCode: 'H24.165', role, ...given })
  ).json()
  const credentials = { username: given.username, password }
  return { id: id as string, credentials, token: await signIn(credentials) }
}

async function enrol(token: string, password: string) {
  const { secret } = (await as(token).post('/api/open/account/totp', { password })).json()
  const code = appWith(secret).codeAt(clock.now)
  return (await as(token).post('/api/open/account/totp/confirmation', { code })).json().token as string
}

/** What a session answers at every address that is not for everybody. */
async function answersOf(token: string): Promise<Map<string, string | undefined>> {
  const { paths } = (await as().get('/api/openapi.json')).json() as { paths: Record<string, object> }
  const answers = new Map<string, string | undefined>()
  for (const [path, verbs] of Object.entries(paths))
    for (const verb of Object.keys(verbs)) {
      if (path.startsWith('/api/open/')) continue
      const url = path.replaceAll(/\{\w+\}/g, '01890a5d-ac96-774b-bcce-b302099a8057')
      const asked = await world.app.inject({
        method: verb.toUpperCase() as 'GET',
        url,
        headers: { authorization: `Bearer ${token}` },
      })
      answers.set(`${verb} ${path}`, asked.body && codeOf(asked))
    }
  return answers
}

describe('whoever must have a second factor and has none', () => {
  test('is refused everywhere, with words that say what to do', async () => {
    const { token } = await invited('leader')
    const answers = await answersOf(token)
    expect(answers.get('get /api/officer/queue')).toBe('session.enrolment_required')
    const other = [...answers].filter(
      ([route, code]) =>
        !['permission.missing', 'session.enrolment_required'].includes(code ?? '') &&
        !/^(head|options) /.test(route),
    )
    expect(answers.size).toBeGreaterThan(100)
    expect(other).toEqual([])
  })

  test('still has their account, sees what to do there, and can leave', async () => {
    const { token } = await invited('leader')
    const account = await as(token).get('/api/open/account')
    expect(account.json()).toMatchObject({ needsSecondFactor: true, mustEnrol: true })
    expect((await as(token).get('/api/open/account/sessions')).statusCode).toBe(200)
    expect((await as(token).delete('/api/open/sessions/current')).statusCode).toBe(204)
  })

  test('enrols one, and works on in the same session', async () => {
    const { token, credentials } = await invited('leader')
    const raised = await enrol(token, credentials.password)
    expect((await as(raised).get('/api/officer/queue')).statusCode).toBe(200)
    expect((await as(raised).get('/api/open/account')).json().mustEnrol).toBe(false)
  })

  test('is nobody to other systems', async () => {
    const { token } = await invited('leader')
    const used = { device: '', call: { method: 'GET', route: '/sso', requestId: 'r' } }
    expect((await liveSession(db, token, clock.now, used))?.mustEnrol).toBe(true)
  })
})

test('a factor that was taken away proves nothing any more: whoever gets a post that needs one enrols again', async () => {
  const { id, credentials, token } = await invited('specialist')
  const raised = await enrol(token, credentials.password)
  expect((await as(raised).delete('/api/open/account/totp')).statusCode).toBe(204)
  const seat = { ...STAFF_POST, unitCode: 'H24.165', role: 'leader' }
  const moved = await as(await world.assured('quantri')).post(`/api/admin/staff/${id}/move`, seat)
  expect(moved.statusCode).toBe(200)
  const account = (await as(raised).get('/api/open/account')).json()
  expect(account).toMatchObject({ needsSecondFactor: true, mustEnrol: true })
})

test('nobody else is made to enrol', async () => {
  const { token } = await invited('specialist')
  expect((await as(token).get('/api/officer/queue')).statusCode).toBe(200)
})

test('an account of the demonstration looks around with its password, and shows a second factor for what is privileged', async () => {
  const chair = await world.signIn('hongbang.chutich')
  expect((await chair.get('/api/officer/queue')).statusCode).toBe(200)
  const approved = await chair.post('/api/officer/dossiers/01890a5d-ac96-774b-bcce-b302099a8057/approval', {})
  expect([approved.statusCode, codeOf(approved)]).toEqual([403, 'session.second_factor_required'])
})

describe('the first second factor', () => {
  test('ends every session that a password alone opened; the owner goes on', async () => {
    const thief = (await withThief('lan')).thief
    const { token } = await withApp(world, 'lan')
    expect([await isOpen(thief), await isOpen(token)]).toEqual([false, true])
  })

  test('does so too when it is a passkey', async () => {
    const { thief } = await withThief('minh')
    const { token } = await withPasskey(world, 'minh')
    expect([await isOpen(thief), await isOpen(token)]).toEqual([false, true])
  })

  test('and another one beside it ends none: each of them has shown the first', async () => {
    const { token, recoveryCodes, credentials } = await withApp(world, 'hoa')
    const half = (await as().post('/api/open/sessions', credentials)).json()
    const elsewhere = await as().post('/api/open/sessions/second-factor', {
      pending: half.pending,
      code: recoveryCodes[0],
    })
    await enrol(token, '')
    expect(await isOpen(elsewhere.json().token)).toBe(true)
  })

  test('leaves no session that was opened in the same moment', async () => {
    const { credentials } = await withThief('lan')
    const own = await signIn(credentials)
    const { secret } = (
      await as(own).post('/api/open/account/totp', { password: credentials.password })
    ).json()
    const [confirmed, opened] = await race(
      sql`select 1 from identity.account where username = 'lan' for update`,
      () => as(own).post('/api/open/account/totp/confirmation', { code: appWith(secret).codeAt(clock.now) }),
      () => as().post('/api/open/sessions', credentials),
    )
    expect(confirmed!.statusCode).toBe(200)
    const { token } = opened!.json()
    expect(token ? await isOpen(token) : false).toBe(false)
  })
})

async function withThief(username: string) {
  const credentials = { username, password: CITY_PASSWORD }
  return { credentials, thief: await signIn(credentials) }
}

test('a cookie that came to another device opens no single sign-on, and ends', async () => {
  const answer = await world.app.inject({
    method: 'POST',
    url: '/api/open/sessions',
    payload: { username: 'lan', password: CITY_PASSWORD },
    headers: { 'user-agent': PHONE },
  })
  const { token } = answer.json()
  const call = { method: 'GET', route: '/sso', requestId: 'r' }
  const from = async (device: string) => liveSession(db, token, clock.now, { device, call })
  expect(await from('Chrome, Android')).toMatchObject({ mustEnrol: false })
  expect(await from('Firefox, Windows')).toBeUndefined()
  expect(await from('Chrome, Android')).toBeUndefined()
})
