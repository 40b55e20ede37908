import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { CITY_PASSWORD } from '#testing/city-template.ts'
import { testWorld } from '#testing/world.ts'
import { resetFactors } from '../credentials/reset-factors.service.ts'
import { appWith } from '../credentials/second-factors.testing.ts'
import { device } from '../passkeys/passkeys.testing.ts'
import { browserOf, guess } from './known-browsers.testing.ts'

const world = await testWorld({ city: true })
const { change, clock, db } = world
const browser = () => browserOf(world)
const GOOD = 'gió lùa qua khe cửa'
const {
  rows: [lan],
} = await sql<{ id: string; hash: string }>`
  select id, password_hash as hash from identity.account where username = 'lan'
`.execute(db)

beforeEach(async () => {
  for (const table of ['sign_in_count', 'session', 'known_browser', 'totp', 'passkey', 'recovery_code'])
    await sql`delete from ${sql.table(`identity.${table}`)}`.execute(db)
  await sql`update identity.account set password_hash = ${lan!.hash} where id = ${lan!.id}`.execute(db)
})

const known = async () =>
  (await sql`select 1 from identity.known_browser where account_id = ${lan!.id}`.execute(db)).rows.length
/** Whether a browser has tries of its own, which others do not spend. */
async function isApart(from: ReturnType<typeof browser>): Promise<boolean> {
  await sql`delete from identity.sign_in_count`.execute(db)
  await guess(browser(), 'lan')
  return (await from.signIn('lan', 'a guess')) === 401
}
async function withThief() {
  const [own, thief] = [browser(), browser()]
  const token = await own.open('lan')
  await thief.open('lan')
  expect([await isApart(own), await isApart(thief)]).toEqual([true, true])
  await sql`delete from identity.sign_in_count`.execute(db)
  return { own, thief, token }
}

describe('a thief’s browser is forgotten, and the one that acts stays known', () => {
  test('as the password is changed', async () => {
    const { own, thief, token } = await withThief()
    const put = { method: 'PUT', token } as const
    const changed = await own.send('/api/open/account/password', { current: CITY_PASSWORD, next: GOOD }, put)
    expect(changed.statusCode).toBe(200)
    expect([await isApart(own), await isApart(thief)]).toEqual([true, false])
  })

  test('as the first app is enrolled', async () => {
    const { own, thief, token } = await withThief()
    const begun = await own.send('/api/open/account/totp', { password: CITY_PASSWORD }, { token })
    const code = appWith(begun.json().secret).codeAt(clock.now)
    const confirmed = await own.send('/api/open/account/totp/confirmation', { code }, { token })
    expect(confirmed.statusCode).toBe(200)
    expect([await isApart(own), await isApart(thief)]).toEqual([true, false])
  })

  test('as the first passkey is added', async () => {
    const { own, thief, token } = await withThief()
    const offer = { password: CITY_PASSWORD }
    const offered = await own.send('/api/open/account/passkey-offers', offer, { token })
    const passkey = device().create(offered.json())
    const added = await own.send('/api/open/account/passkeys', { passkey, name: 'Mẫu' }, { token })
    expect(added.statusCode).toBe(201)
    expect([await isApart(own), await isApart(thief)]).toEqual([true, false])
  })

  test('and as the operator resets the factors all are', async () => {
    const { own, thief } = await withThief()
    await change((ctx) => resetFactors(ctx, 'lan'))
    expect([await isApart(own), await isApart(thief)]).toEqual([false, false])
  })
})

test('a cookie that this server never gave makes no browser known', async () => {
  const planted = browser()
  planted.jar.set('mc_browser', 'A'.repeat(43))
  await planted.signIn('lan')
  expect(planted.jar.get('mc_browser')).not.toBe('A'.repeat(43))
  const thief = browser()
  thief.jar.set('mc_browser', 'A'.repeat(43))
  expect([await isApart(planted), await isApart(thief)]).toEqual([true, false])
})

test('each sign-in gives a new cookie, and who had copied the one before is a stranger again', async () => {
  const own = browser()
  await own.signIn('lan')
  const copied = browser()
  copied.jar.set('mc_browser', own.jar.get('mc_browser')!)
  await own.signIn('lan')
  expect(own.jar.get('mc_browser')).not.toBe(copied.jar.get('mc_browser'))
  expect([await isApart(own), await isApart(copied), await known()]).toEqual([true, false, 1])
})

test('at most twenty browsers are known, those used last', async () => {
  const [first, ...others] = Array.from({ length: 21 }, browser)
  for (const from of [first!, ...others]) {
    await from.signIn('lan')
    clock.now = new Date(clock.now.getTime() + 1000)
  }
  expect(await known()).toBe(20)
  expect([await isApart(first!), await isApart(others[0]!), await isApart(others[19]!)]).toEqual([
    false,
    true,
    true,
  ])
})
