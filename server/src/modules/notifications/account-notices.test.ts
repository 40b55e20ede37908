import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { CITY_PASSWORD } from '#testing/city-template.ts'
import { testWorld } from '#testing/world.ts'
import { resetFactors } from '../identity/credentials/reset-factors.service.ts'
import { withApp } from '../identity/credentials/second-factors.testing.ts'
import { findAccount } from '../identity/index.ts'
import { device, withPasskey } from '../identity/passkeys/passkeys.testing.ts'

const world = await testWorld({ city: true })
const { db, owner, as, app, change, read, deliver } = world
await deliver()

beforeEach(async () => {
  await sql`truncate notifications.message`.execute(owner)
  for (const table of ['sign_in_count', 'totp', 'passkey', 'recovery_code', 'known_device'])
    await sql`delete from ${sql.table(`identity.${table}`)}`.execute(db)
})

const idOf = (username: string) => read(async (ctx) => (await findAccount(ctx, username))!)
const told = async (username: string) => {
  await deliver()
  const { id, personId } = await idOf(username)
  const { rows } = await sql<{ template: string }>`
    select template from notifications.message where account_id = ${id} or person_id = ${personId} order by id
  `.execute(owner)
  return rows.map(({ template }) => template)
}
const from = (userAgent: string, username: string) =>
  app.inject({
    method: 'POST',
    url: '/api/open/sessions',
    payload: { username, password: CITY_PASSWORD },
    headers: { 'user-agent': userAgent },
  })
const PHONE = 'Mozilla/5.0 (Linux; Android 13; SM-A145F) Chrome/120.0.0.0 Mobile Safari/537.36'
const NEWER = PHONE.replace('120', '131')
const DESK = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/120.0.0.0 Safari/537.36'

test('a citizen hears of a device that is new; of the first one, of a newer version and of programs not', async () => {
  await from(PHONE, 'lan')
  await from(NEWER, 'lan')
  await from('curl/8', 'lan')
  expect(await told('lan')).toEqual([])
  await from(DESK, 'lan')
  await from(DESK, 'lan')
  expect(await told('lan')).toEqual(['identity.new_device'])
  expect(await told('minh')).toEqual([])
})

test('whoever an account belongs to hears of every change to how it is signed in to', async () => {
  const { token, id } = await withPasskey(world, 'lan', device())
  await as(token).delete(`/api/open/account/passkeys/${id}`)
  expect(await told('lan')).toEqual(['identity.passkey_added', 'identity.passkey_removed'])
  const { token: by } = await withApp(world, 'hongbang.motcua')
  await as(by).post('/api/open/account/recovery-codes')
  await as(by).delete('/api/open/account/totp')
  expect(await told('hongbang.motcua')).toEqual([
    'identity.totp_added',
    'identity.recovery_codes_renewed',
    'identity.totp_removed',
  ])
})

test('who has lost phone and codes is let in by the operator: no factor, no session, a message, a row of audit', async () => {
  const { token, credentials } = await withApp(world, 'minh')
  expect((await as().post('/api/open/sessions', credentials)).statusCode).toBe(202)
  expect(await change((ctx) => resetFactors(ctx, ' Minh '))).toEqual({ sessions: 1 })
  expect((await as(token).get('/api/open/account')).statusCode).toBe(401)
  const again = await as().post('/api/open/sessions', credentials)
  expect(again.statusCode).toBe(201)
  expect((await as(again.json().token).get('/api/open/account')).json()).toMatchObject({
    totpSince: null,
    passkeys: 0,
    recoveryCodes: 0,
  })
  expect(await told('minh')).toEqual(['identity.totp_added', 'identity.factors_reset'])
  const { rows } = await sql<{ action: string }>`
    select action from platform.audit where actor_id = 'system' and subject = ${(await idOf('minh')).id}
    order by recorded_at desc limit 2
  `.execute(db)
  expect(rows.map(({ action }) => action)).toContain('identity.factors-reset')
  await expect(change((ctx) => resetFactors(ctx, 'khong.ai'))).rejects.toThrow('No account has the name')
})
