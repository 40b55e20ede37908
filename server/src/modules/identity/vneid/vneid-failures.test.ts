import { sql } from 'kysely'
import { afterEach, describe, expect, test } from 'vitest'
import { testWorld } from '#testing/world.ts'
import { visitVneid } from '../../../../../sandbox/vneid/visitor.ts'
import { type Jar, vneidWorld } from './vneid.testing.ts'

const { db, vneid, begin, addressFor, comeBack, signInWith } = await vneidWorld()
afterEach(() => vneid.heal())

const DOING = { next: '/ho-so/7/kiem-tra', carried: [['ten', 'Chữ vừa gõ']] as [string, string][] }
const events = async () =>
  (
    await sql<{ code: string; actor_id: string; route: string }>`
    select code, actor_id, route from platform.security_event order by at`.execute(db)
  ).rows
const sessions = async () => (await sql`select 1 from identity.session`.execute(db)).rows.length
/** Comes back from VNeID while something is wrong; nothing opens, and nothing typed is lost. */
const failing = async (kind: string, jar: Jar = {}) => {
  const address = await addressFor(jar, DOING)
  await vneid.fail(kind)
  const back = await visitVneid(address, { account: 'lan', level: 2 })
  return comeBack(jar, back)
}

describe('when VNeID fails, nobody is signed in and what was typed comes back', () => {
  test.each([
    ['refused', 409, 'identity.vneid_refused'],
    ['slow', 503, 'identity.vneid_unavailable'],
    ['wrong_signature', 400, 'identity.vneid_unconfirmed'],
    ['expired', 400, 'identity.vneid_unconfirmed'],
    ['wrong_nonce', 400, 'identity.vneid_unconfirmed'],
    ['wrong_audience', 400, 'identity.vneid_unconfirmed'],
    ['wrong_issuer', 400, 'identity.vneid_unconfirmed'],
    ['mixed_up_issuer', 400, 'identity.vneid_unconfirmed'],
    ['missing_level', 400, 'identity.vneid_unconfirmed'],
  ])('%s', async (kind, status, code) => {
    const [before, open] = [(await events()).length, await sessions()]
    const answer = await failing(kind)
    expect([answer.statusCode, answer.json()]).toEqual([status, expect.objectContaining({ code, ...DOING })])
    expect(answer.headers['set-cookie']).toBeUndefined()
    expect(await sessions()).toBe(open)
    const noticed = (await events()).slice(before)
    expect(noticed).toEqual(
      status === 400
        ? [
            {
              code: expect.stringMatching(/^identity.vneid_unconfirmed:[A-Za-z_]+$/),
              actor_id: 'nobody',
              route: '/api/open/sign-in-answers',
            },
          ]
        : [],
    )
    await vneid.heal()
    expect((await signInWith({ account: 'lan' })).statusCode).toBe(201)
  })

  test('the event tells what did not fit', async () => {
    const faultOf = async (kind: string) => {
      await failing(kind)
      await vneid.heal()
      return (await events()).at(-1)!.code.split(':')[1]
    }
    expect(await faultOf('wrong_nonce')).toBe('nonce')
    expect(await faultOf('wrong_audience')).toBe('aud')
    expect(await faultOf('wrong_issuer')).toBe('iss')
    expect(await faultOf('expired')).toBe('exp')
    expect(await faultOf('missing_level')).toBe('claims')
  })

  test('down, on the way there and on the way back', async () => {
    const jar: Jar = {}
    const back = await visitVneid(await addressFor(jar, DOING), { account: 'lan' })
    await vneid.fail('down')
    const late = await comeBack(jar, back)
    expect([late.statusCode, late.json()]).toEqual([
      503,
      expect.objectContaining({ code: 'identity.vneid_unavailable', ...DOING }),
    ])
    const answer = await begin({}, DOING)
    expect([answer.statusCode, answer.json()]).toEqual([
      503,
      expect.objectContaining({ code: 'identity.vneid_unavailable', ...DOING }),
    ])
  })

  test('the person chose to refuse', async () => {
    const answer = await signInWith({ answer: 'no' }, {}, DOING)
    expect(answer.json()).toMatchObject({ code: 'identity.vneid_refused', ...DOING })
  })

  test('a code of one’s own, slipped into another browser, opens nothing', async () => {
    const [mine, theirs]: Jar[] = [{}, {}]
    const back = new URL(await visitVneid(await addressFor(mine!), { account: 'minh' }))
    back.searchParams.set('state', new URL(await addressFor(theirs!)).searchParams.get('state')!)
    expect((await comeBack(theirs!, back.href)).json().code).toBe('identity.vneid_unconfirmed')
  })
})

test('nobody listens at all: told within the time that a person waits', async () => {
  const parts = { vneidIssuer: 'http://127.0.0.1:9', vneidClientId: 'c', vneidClientSecret: 's' }
  const { app } = await testWorld({ parts })
  const answer = await app.inject({ method: 'POST', url: '/api/open/sign-in-attempts', payload: {} })
  expect(answer.json().code).toBe('identity.vneid_unavailable')
})

test('a city that is not connected says so', async () => {
  const { app } = await testWorld()
  expect((await app.inject({ url: '/api/open/sign-in-means' })).json()).toEqual({ vneid: false })
  const answer = await app.inject({ method: 'POST', url: '/api/open/sign-in-attempts', payload: {} })
  expect([answer.statusCode, answer.json().code]).toEqual([404, 'identity.vneid_not_offered'])
})
