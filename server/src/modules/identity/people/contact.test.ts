import { expect, test } from 'vitest'
import { CITY_PASSWORD } from '#testing/city-template.ts'
import { type Jar, vneidWorld } from '../vneid/vneid.testing.ts'

const { app, as, signInWith } = await vneidWorld()
const CONTACT = { phone: '0900 000 018', email: 'lan.moi@vidu.example', address: '18 phố Minh Hoạ' }
const level2 = async (account: string) => as((await signInWith({ account, level: 2 })).json().token)
const profile = async (who: Awaited<ReturnType<typeof level2>>) =>
  (await who.get('/api/citizen/profile')).json()

test('how one is reached is changed at level 2 alone', async () => {
  const jar: Jar = {}
  const payload = { username: 'lan', password: CITY_PASSWORD }
  jar.mc_session = (await app.inject({ method: 'POST', url: '/api/open/sessions', payload })).json().token
  const one = as(jar.mc_session)
  const before = await profile(one)
  const refused = await one.put('/api/citizen/profile/contact', CONTACT)
  expect([refused.statusCode, refused.json().code]).toEqual([403, 'session.level_required'])
  expect(await profile(one)).toEqual(before)
  const raised = as((await signInWith({ account: 'lan', level: 2 }, jar, { level: 2 })).json().token)
  expect((await raised.put('/api/citizen/profile/contact', CONTACT)).statusCode).toBe(204)
  expect(await profile(raised)).toEqual({ ...before, ...CONTACT, phone: '0900000018' })
})

test('an empty text takes it away; what cannot be is refused by name and changes nothing', async () => {
  const minh = await level2('minh')
  const wrong = await minh.put('/api/citizen/profile/contact', { phone: '12', email: 'x', address: '' })
  expect([wrong.statusCode, wrong.json().fields.map((f: { path: string }) => f.path)]).toEqual([
    422,
    ['phone', 'email'],
  ])
  expect((await profile(minh)).phone).toBe('0900000023')
  await minh.put('/api/citizen/profile/contact', { phone: '', email: '', address: '' })
  expect(await profile(minh)).toMatchObject({ phone: null, email: null, address: null })
})
