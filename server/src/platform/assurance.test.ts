import pino from 'pino'
import { expect, test } from 'vitest'
import { assured } from '#testing/assured.ts'
import { testWorld } from '#testing/world.ts'
import { requireAssurance, UNPROVED } from './assurance.ts'
import { type Actor, nobody, system } from './context.ts'
import { buildApp } from './http.ts'
import type { App } from './http-app.ts'

const { db, files } = await testWorld()
const now = new Date('2026-11-23T02:00:00Z')
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
const officer: Actor = { ...nobody, id: 'officer', kind: 'staff' }

/** A program with one route of a kind, called by one actor. */
async function call(config: object, actor: Actor) {
  const route = async (app: App) =>
    void app.get('/thing', { config: { permission: 'signed_in', ...config } }, async () => ({ done: true }))
  const app = await buildApp({
    db,
    files,
    log: pino({ level: 'silent' }),
    publicUrl: 'http://localhost:3000',
    modules: [{ name: 'thing', routes: { open: [route] } }],
    authenticate: async () => actor,
    now: () => now,
  })
  const { statusCode, body } = await app.inject({ url: '/api/open/thing' })
  await app.close()
  return [statusCode, JSON.parse(body).code]
}

test('an act that asks for level 2 is refused below it, with words that say what is needed', async () => {
  const level2 = { assurance: { level: 2 } }
  expect(await call(level2, officer)).toEqual([403, 'session.level_required'])
  expect(await call(level2, assured(officer, ago(600)))).toEqual([200, undefined])
})

test('a privileged act asks for a second factor of the last minutes', async () => {
  const fresh = { assurance: { secondFactorWithin: 10 } }
  expect(await call(fresh, officer)).toEqual([403, 'session.second_factor_required'])
  expect(await call(fresh, assured(officer, ago(9)))).toEqual([200, undefined])
  expect(await call(fresh, assured(officer, ago(10)))).toEqual([403, 'session.second_factor_required'])
})

test('who is not signed in is asked to sign in first, whatever the act asks for besides', async () => {
  expect(await call({ assurance: { level: 2 } }, nobody)).toEqual([401, 'session.required'])
})

test('a route that asks for nothing is content with any session', async () => {
  expect(await call({}, officer)).toEqual([200, undefined])
})

test('a service may ask as well; the program itself is never asked', () => {
  const ask = (actor: Actor) => requireAssurance({ actor, now }, { level: 2, secondFactorWithin: 5 })
  expect(() => ask({ ...officer, assurance: UNPROVED })).toThrow('session.level_required')
  expect(() => ask(assured(officer, ago(6)))).toThrow('session.second_factor_required')
  expect(() => ask(assured(officer, ago(1)))).not.toThrow()
  expect(() => ask(system)).not.toThrow()
})
