import { expect, test } from 'vitest'
import { withApp } from '../credentials/second-factors.testing.ts'
import { withPasskey } from '../passkeys/passkeys.testing.ts'
import { vneidWorld } from './vneid.testing.ts'

const world = await vneidWorld()
const { as, signInWith } = world
const state = async (token: string) => (await as(token).get('/api/open/sessions/current')).json()

test('a level 1 of VNeID is half a sign-in where the account has a second factor of its own', async () => {
  const { recoveryCodes } = await withApp(world, 'hoa')
  const half = await signInWith({ account: 'hoa' }, {}, { next: '/ho-so/7' })
  expect(half.statusCode).toBe(202)
  expect(half.json()).toMatchObject({ methods: ['totp', 'recovery'], next: '/ho-so/7', carried: [] })
  expect(String(half.headers['set-cookie'])).not.toContain('mc_session')
  const given = { pending: half.json().pending, code: recoveryCodes[0] }
  const whole = await as().post('/api/open/sessions/second-factor', given)
  expect((await state(whole.json().token)).assurance).toMatchObject({ level: 1, methods: ['vneid', 'otp'] })
})

test('a level 2 of VNeID is a second factor itself', async () => {
  await withPasskey(world, 'minh')
  expect((await signInWith({ account: 'minh' })).json().methods).toEqual(['passkey', 'recovery'])
  const whole = await signInWith({ account: 'minh', level: 2 })
  expect(whole.statusCode).toBe(201)
  expect((await state(whole.json().token)).assurance).toMatchObject({ level: 2, methods: ['vneid'] })
})
