import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { DESK } from '#testing/counters.ts'
import { missedJob } from './appointments.jobs.ts'
import { remindOfTomorrow } from './arrival.service.ts'
import { CENTRE, counter } from './counters.testing.ts'

const at = await counter()
const { world, looks, officer, stranger, kiosk, draw, see, sit, next, facts, clear } = at
const BIRTH = '1.001193'
const start = world.clock.now
const [lan, minh, hoa, phuc] = await Promise.all(['lan', 'minh', 'hoa', 'phuc'].map(world.signIn))

beforeEach(async () => {
  world.clock.now = start
  await clear()
  await looks.query('delete from counters.appointment')
})

interface Slot {
  startsAt: string
  free: number
}

const slots = async (): Promise<Slot[]> =>
  (await stranger.get(`${CENTRE}/appointment-days?procedure=${BIRTH}`))
    .json()
    .days.flatMap(({ slots }: { slots: Slot[] }) => slots)
const booking = (startsAt: string, who = lan!) =>
  who.post('/api/citizen/appointments', { centre: DESK, procedureCode: BIRTH, startsAt })
const own = async (who = lan!) => (await who.get('/api/citizen/appointments')).json().items
/** Lan books the first half hour that is free, and we go there. */
async function bookedAndThere(minutes = 0): Promise<{ code: string; startsAt: string }> {
  const [{ startsAt }] = (await slots()) as [Slot]
  await booking(startsAt)
  world.clock.now = new Date(Date.parse(startsAt) + minutes * 60_000)
  const [row] = await looks.query<{ code: string }>('select code from counters.appointment')
  return { code: row!.code, startsAt }
}
const arrive = (code: string, centre = CENTRE) =>
  stranger.post(`${centre}/arrivals`, { kiosk, appointment: code })

test('a procedure leads to the centres that give appointments for it, and to half hours of working days', async () => {
  const { items } = (await stranger.get(`/api/open/appointment-places?procedure=${BIRTH}`)).json()
  expect(items.map(({ code }: { code: string }) => code)).toContain(DESK)
  const { days } = (await stranger.get(`${CENTRE}/appointment-days?procedure=${BIRTH}`)).json()
  expect(days).toHaveLength(10)
  expect(days[0].slots).toHaveLength(15)
  expect(days[0].slots[0].free).toBe(3)
  const weekdays = days.map(({ day }: { day: string }) => new Date(day).getUTCDay())
  expect(weekdays.some((day: number) => day === 0 || day === 6)).toBe(false)
})

test('the last place is taken once, whoever asks at the same time', async () => {
  const [first] = await slots()
  await booking(first!.startsAt)
  await booking(first!.startsAt, minh)
  const answers = await world.race(
    sql`select from counters.service for update`,
    () => booking(first!.startsAt, hoa),
    () => booking(first!.startsAt, phuc),
  )
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409])
  expect(answers.find(({ statusCode }) => statusCode === 409)!.json().code).toBe('counters.time_full')
  expect((await slots()).some(({ startsAt }) => startsAt === first!.startsAt)).toBe(false)
})

test('a time that is not given, a second at the same time and a fourth are refused', async () => {
  const free = (await slots()).map(({ startsAt }) => startsAt)
  const odd = new Date(Date.parse(free[0]!) + 60_000).toISOString()
  for (const wrong of [odd, start.toISOString(), '2031-01-07T01:00:00.000Z'])
    expect((await booking(wrong)).json().code).toBe('counters.no_such_time')
  expect((await booking(free[0]!)).statusCode).toBe(201)
  expect((await booking(free[0]!)).json().code).toBe('counters.same_time')
  await booking(free[1]!)
  await booking(free[2]!)
  expect((await booking(free[3]!)).json()).toMatchObject({
    code: 'counters.too_many_booked',
    title: 'Bạn đang có 3 lịch hẹn',
  })
})

test('it is moved and cancelled by whoever booked it, and is nobody else’s', async () => {
  const free = (await slots()).map(({ startsAt }) => startsAt)
  await booking(free[0]!)
  const [booked] = await own()
  expect(booked).toMatchObject({ state: 'booked', startsAt: free[0], procedure: { code: BIRTH } })
  const move = (who: typeof lan, seen = booked.version) =>
    who!.post(`/api/citizen/appointments/${booked.id}/move`, { seen, startsAt: free[5] })
  expect((await move(minh)).json().code).toBe('counters.appointment_not_found')
  expect((await move(lan)).statusCode).toBe(201)
  expect((await move(lan)).json().code).toBe('counters.appointment_changed')
  expect((await slots())[0]!.startsAt).toBe(free[0])
  const cancel = (who: typeof lan, seen: number) =>
    who!.post(`/api/citizen/appointments/${booked.id}/cancellation`, { seen })
  expect((await cancel(minh, 2)).statusCode).toBe(404)
  expect((await cancel(lan, 2)).statusCode).toBe(201)
  expect((await own())[0].state).toBe('cancelled')
  expect(await own(minh)).toEqual([])
  expect((await officer.get('/api/citizen/appointments')).statusCode).toBe(403)
})

test('whoever comes at their time comes first; whoever comes early waits for it', async () => {
  const { code, startsAt } = await bookedAndThere(-10)
  // the sessions of before have ended by then
  const [today, lanToday] = [await world.signIn('hongbang.motcua'), await world.signIn('lan')]
  const [before, window] = [await draw('A'), await sit(today)]
  const { token, label } = (await arrive(code)).json()
  expect(await see(token)).toMatchObject({ before: 1 })
  world.clock.now = new Date(Date.parse(startsAt) + 1_000)
  expect(await see(token)).toMatchObject({ before: 0 })
  expect(await see(before.token)).toMatchObject({ before: 1 })
  expect(await next(window, today)).toBe(label)
  expect((await own(lanToday))[0].state).toBe('arrived')
  expect((await arrive(code)).json().code).toBe('counters.appointment_over')
  const [arrived] = (await facts('appointment_arrived')).slice(-1)
  expect(arrived!.payload).toEqual({ service: 'A', lateSeconds: 0 })
})

test('whoever comes more than a quarter of an hour late waits like everybody else', async () => {
  const { code } = await bookedAndThere(20)
  await draw('A')
  const { token } = (await arrive(code)).json()
  expect(await see(token)).toMatchObject({ before: 1 })
})

test('a code counts on its day, at its centre, on a screen of it', async () => {
  const { code } = await bookedAndThere(-24 * 60)
  expect((await arrive(code)).json().code).toBe('counters.appointment_other_day')
  expect((await arrive('ZZZZZZZZ')).json().code).toBe('counters.appointment_not_found')
  expect((await arrive(code, '/api/open/centres/H24.17.91')).json().code).toBe('counters.kiosk_unknown')
  const forged = await stranger.post(`${CENTRE}/arrivals`, { kiosk: 'x'.repeat(38), appointment: code })
  expect(forged.json().code).toBe('counters.kiosk_unknown')
})

test('everybody who comes tomorrow is reminded once', async () => {
  const { startsAt } = await bookedAndThere()
  world.clock.now = new Date(Date.parse(startsAt) - 20 * 3_600_000)
  const told = async () =>
    looks.query<{ params: Record<string, string> }>(
      `select params from notifications.message where template = 'appointment.reminder'`,
    )
  await world.change(remindOfTomorrow)
  await world.change(remindOfTomorrow)
  expect(await told()).toHaveLength(1)
  expect((await told())[0]!.params).toMatchObject({ time: '07:30', code: expect.stringMatching(/^\w{8}$/) })
  world.clock.now = new Date(Date.parse(startsAt) - 72 * 3_600_000)
  await looks.query('update counters.appointment set reminded_at = null')
  await world.change(remindOfTomorrow)
  expect(await told()).toHaveLength(1)
})

test('who does not come is written down, half an hour later and not before', async () => {
  await bookedAndThere(29)
  const run = () => missedJob.run({ read: world.read, change: world.change, log: world.app.log as never }, {})
  const state = async () =>
    (await looks.query<{ state: string }>('select state from counters.appointment'))[0]!.state
  await run()
  expect(await state()).toBe('booked')
  at.after(120)
  await run()
  await run()
  expect(await state()).toBe('missed')
  expect(await facts('appointment_missed')).toHaveLength(1)
})
