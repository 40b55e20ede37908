import { beforeEach, expect, test } from 'vitest'
import { CENTRE, counter, OFFICE } from './counters.testing.ts'

const { world, officer, manager, stranger, draw, sit, clear, looks } = await counter()
beforeEach(clear)

const settings = async () => {
  const { hours, services, windows } = (await manager.get(`${OFFICE}/settings`)).json()
  return { hours, services, windows }
}

test('whoever manages the counter sets up what it serves; who serves there does not', async () => {
  const before = await settings()
  const labour = { letter: 'L', name: 'Lao động', nameEn: 'Labour', fields: ['G07-LĐ03'], perSlot: 1 }
  const wanted = {
    hours: '08:00-11:00',
    services: [...before.services, labour],
    windows: [...before.windows, { number: 4, services: ['L'] }],
  }
  expect((await officer.put(`${OFFICE}/settings`, wanted)).statusCode).toBe(403)
  expect((await manager.put(`${OFFICE}/settings`, wanted)).statusCode).toBe(200)
  expect(await settings()).toEqual(wanted)
  expect((await draw('L')).label).toBe('L001')
  expect((await manager.put('/api/officer/centres/H24.168.1/settings', wanted)).json().code).toBe(
    'counters.out_of_reach',
  )
  const [row] = await looks.query<{ n: number }>(
    `select count(*)::int as n from platform.audit where action = 'counters.centre-set-up'`,
  )
  expect(row!.n).toBe(1)
})

test('what is written twice or unknown is named', async () => {
  const { services, windows } = await settings()
  const wrong = {
    hours: '11:00-08:00',
    services: [...services, services[0]],
    windows: [...windows, windows[0], { number: 9, services: ['Z'] }],
  }
  const refused = (await manager.put(`${OFFICE}/settings`, wrong)).json()
  expect(refused.code).toBe('counters.settings_invalid')
  expect(refused.fields.map(({ path }: { path: string }) => path)).toEqual([
    'hours',
    `services[${services.length}].letter`,
    `windows[${windows.length}].number`,
    `windows[${windows.length + 1}].services`,
  ])
})

test('what people wait for, and where somebody sits, is not taken away under them', async () => {
  const before = await settings()
  const without = (letter: string) => ({
    ...before,
    services: before.services.filter((one: { letter: string }) => one.letter !== letter),
    windows: before.windows.map((window: { number: number; services: string[] }) => ({
      ...window,
      services: window.services.filter((one) => one !== letter),
    })),
  })
  await draw('C')
  expect((await manager.put(`${OFFICE}/settings`, without('C'))).json().code).toBe(
    'counters.service_waited_for',
  )
  await clear()
  expect((await manager.put(`${OFFICE}/settings`, without('C'))).statusCode).toBe(200)
  expect((await stranger.post(`${CENTRE}/tickets`, { service: 'C', priority: false })).statusCode).toBe(403)
  // the letter comes back as another service; the old numbers stay with the old one
  expect((await manager.put(`${OFFICE}/settings`, before)).statusCode).toBe(200)
  await sit(officer, 3)
  const fewer = { ...before, windows: before.windows.slice(0, 2) }
  expect((await manager.put(`${OFFICE}/settings`, fewer)).json().code).toBe('counters.window_sat_at')
  await clear()
  expect((await manager.put(`${OFFICE}/settings`, fewer)).statusCode).toBe(200)
  expect((await manager.put(`${OFFICE}/settings`, before)).statusCode).toBe(200)
})

test('each sees the centres where they serve or manage', async () => {
  const codes = async (who: typeof officer) =>
    (await who.get('/api/officer/centres')).json().items.map(({ code }: { code: string }) => code)
  expect(await codes(officer)).toEqual(['H24.165.1'])
  expect(await codes(manager)).toEqual(['H24.165.1'])
  expect((await codes(await world.signIn('trungtam.motcua'))).length).toBeGreaterThan(4)
  const citizen = await world.signIn('lan')
  expect((await citizen.get('/api/officer/centres')).statusCode).toBe(403)
})
