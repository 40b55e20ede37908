import { expect, test } from 'vitest'
import { dossierDecided, dossierSubmitted } from '#modules/dossiers/index.ts'
import { findUnitByCode } from '#modules/organisation/index.ts'
import { publish } from '#platform/facts.ts'
import { newId } from '#platform/ids.ts'
import { testWorld } from '#testing/world.ts'

const world = await testWorld({ city: true })
const chair = await world.signIn('hongbang.chutich')
const elsewhere = await world.signIn('lechan.chutich')
const city = await world.signIn('thanhpho.lanhdao')
const code = (await chair.get('/api/open/sessions/current')).json().account.posts[0].unitCode as string
const unit = (await world.read((ctx) => findUnitByCode(ctx, code)))!

const about = (channel: 'online' | 'direct' | 'post') => ({ procedureCode: '1.001193', channel })

/** Facts as the dossiers publish them, without the dossiers. */
async function handedIn(channel: 'online' | 'direct' | 'post', assisted = false): Promise<void> {
  const payload = { ...about(channel), code: 'H24.1-261123-0001', authority: 'self', assisted }
  await world.change((ctx) => publish(ctx, dossierSubmitted, { subject: newId(), unitId: unit.id, payload }))
}

async function decided(late: boolean): Promise<void> {
  const payload = { ...about('online'), outcome: 'granted', dueAt: null, late }
  await world.change((ctx) => publish(ctx, dossierDecided, { subject: newId(), unitId: unit.id, payload }))
}

const numbers = async (who: typeof chair) => (await who.get('/api/leader/numbers')).json()

test('numbers are the facts, counted: by channel, with help apart, on time by office', async () => {
  expect((await numbers(chair)).total).toMatchObject({ submitted: 0, onlineRate: null, onTimeRate: null })
  await handedIn('online')
  await handedIn('online', true)
  await handedIn('direct')
  await decided(false)
  await decided(false)
  await decided(true)
  await world.deliver()
  const { total, units, days } = await numbers(chair)
  expect(total).toMatchObject({
    submitted: 3,
    online: 2,
    direct: 1,
    post: 0,
    submitted_assisted: 1,
    decided: 3,
    decided_late: 1,
  })
  expect(total.onlineRate).toBeCloseTo(2 / 3)
  expect(total.onTimeRate).toBeCloseTo(2 / 3)
  expect(units).toMatchObject([{ unitCode: code, submitted: 3 }])
  expect(days).toMatchObject([{ online: 2, direct: 1, post: 0 }])
})

test('delivering again counts nothing twice', async () => {
  const before = (await numbers(chair)).total
  await world.deliver()
  expect((await numbers(chair)).total).toEqual(before)
})

test('a leader sees their own offices, the city’s leader all of them, an officer none', async () => {
  expect((await numbers(elsewhere)).total.submitted).toBe(0)
  expect((await numbers(city)).total.submitted).toBe(3)
  const desk = await world.signIn('hongbang.motcua')
  expect((await desk.get('/api/leader/numbers')).statusCode).toBe(403)
})

test('a period that ends before it begins is refused', async () => {
  const refused = await chair.get('/api/leader/numbers?from=2026-11-20&to=2026-11-01')
  expect([refused.statusCode, refused.json().code]).toEqual([422, 'measurement.bad_period'])
})
