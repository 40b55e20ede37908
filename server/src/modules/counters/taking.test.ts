import { beforeEach, expect, test } from 'vitest'
import { CENTRE, counter, OFFICE } from './counters.testing.ts'

const { world, looks, officer, manager, stranger, kiosk, draw, see, sit, facts, clear } = await counter()
beforeEach(clear)

const door = async () => (await stranger.post(`${CENTRE}/door-codes`, { kiosk })).json().door

test('a screen of the centre draws numbers, each letter by itself, from 1 each day', async () => {
  const labels = []
  for (const service of ['A', 'B', 'A', 'K']) labels.push((await draw(service)).label)
  expect(labels).toEqual(['A001', 'B001', 'A002', 'K001'])
  const start = world.clock.now
  world.clock.now = new Date(start.getTime() + 24 * 3_600_000)
  expect((await draw('A')).label).toBe('A001')
  world.clock.now = start
  expect((await draw('A')).label).toBe('A003')
})

test('whoever draws at the same time gets a number of their own', async () => {
  const drawing = () => stranger.post(`${CENTRE}/tickets`, { service: 'B', priority: false, kiosk })
  const { sql } = await import('kysely')
  const lock = sql`select from counters.centre for update`
  const answers = await world.race(lock, drawing, drawing, drawing, drawing)
  const labels = answers.map((answer) => answer.json().label)
  expect(new Set(labels).size).toBe(4)
})

test('a stranger at home draws nothing; whoever scanned the screen does, for twenty minutes at the most', async () => {
  const taking = { service: 'A', priority: false }
  const send = (more: object) => stranger.post(`${CENTRE}/tickets`, { ...taking, ...more })
  for (const more of [{}, { door: 'aaaaaaaa' }])
    expect((await send(more)).json().code).toBe('counters.presence_required')
  for (const forged of ['x', 'A'.repeat(38), `${kiosk.slice(0, -1)}${kiosk.endsWith('A') ? 'B' : 'A'}`])
    expect((await send({ kiosk: forged })).json().code).toBe('counters.kiosk_unknown')
  const code = await door()
  expect((await send({ door: code })).statusCode).toBe(201)
  const start = world.clock.now
  world.clock.now = new Date(start.getTime() + 20 * 60_000)
  expect((await send({ door: code })).json().code).toBe('counters.presence_required')
  world.clock.now = start
  // the code of one centre opens no other
  const elsewhere = await stranger.post('/api/open/centres/H24.17.91/tickets', { ...taking, door: code })
  expect(elsewhere.json().code).toBe('counters.presence_required')
})

test('a phone that holds a number gets no second one until it gives the first back', async () => {
  const code = await door()
  const send = (holding?: string) =>
    stranger.post(`${CENTRE}/tickets`, { service: 'A', priority: false, door: code, holding })
  const { token, label } = (await send()).json()
  const again = (await send(token)).json()
  expect([again.code, again.detail.includes('Mỗi điện thoại'), again.title]).toEqual([
    'counters.ticket_held',
    true,
    `Bạn đang có số ${label}`,
  ])
  expect((await stranger.post(`/api/open/tickets/${token}/leaving`)).statusCode).toBe(201)
  expect((await see(token)).state).toBe('left')
  expect((await stranger.post(`/api/open/tickets/${token}/leaving`)).json().code).toBe(
    'counters.ticket_not_waiting',
  )
  expect((await send(token)).statusCode).toBe(201)
})

test('a screen that was put away draws no more', async () => {
  const made = (await manager.post(`${OFFICE}/kiosks`, { name: 'Màn hình cũ' })).json()
  const drawing = () =>
    stranger.post(`${CENTRE}/tickets`, { service: 'A', priority: false, kiosk: made.token })
  expect((await drawing()).statusCode).toBe(201)
  expect((await officer.delete(`/api/officer/kiosks/${made.id}`)).statusCode).toBe(403)
  expect((await manager.delete(`/api/officer/kiosks/${made.id}`)).statusCode).toBe(200)
  expect((await drawing()).json().code).toBe('counters.kiosk_unknown')
})

test('a ticket says how many come before and how long it takes, and admits when it does not know', async () => {
  const { token } = await draw('C')
  await draw('C', { priority: true })
  expect(await see(token)).toMatchObject({ before: 1, estimate: null, openWindows: 0, state: 'waiting' })
  await sit(officer, 3)
  await looks.query(
    `insert into counters.ticket (id, unit_id, day, letter, number, service_id, source, priority, state, taken_at, queued_at,
       window_id, called_at, serving_at, ended_at)
     select gen_random_uuid(), s.unit_id, '2020-01-01', 'C', n, s.id, 'kiosk', false, 'done', now(), now(), w.id, now(),
       now(), now() + interval '6 minutes'
     from counters.service s join counters.service_window w on w.unit_id = s.unit_id and w.number = 3
       join organisation.unit u on u.id = s.unit_id and u.code = 'H24.165.1', generate_series(1, 20) n where s.letter = 'C'`,
  )
  expect(await see(token)).toMatchObject({ before: 1, estimate: { from: 5, to: 15 }, openWindows: 1 })
  const { services } = (await stranger.get(CENTRE)).json()
  expect(services.find(({ letter }: { letter: string }) => letter === 'C')).toMatchObject({
    waiting: 2,
    openWindows: 1,
    estimate: { from: 10, to: 20 },
  })
})

test('a ticket knows nobody: neither what is kept nor what is published names a person', async () => {
  await draw('A', { priority: true })
  const [fact] = (await facts('ticket_taken')).slice(-1)
  expect(fact).toMatchObject({
    actor: 'nobody',
    payload: { service: 'A', priority: true, source: 'kiosk', number: expect.any(Number) },
  })
  expect(Object.keys(fact!.payload).sort()).toEqual(['number', 'priority', 'service', 'source'])
})

test('yesterday’s number is over, and says so', async () => {
  const { token } = await draw('A')
  const start = world.clock.now
  world.clock.now = new Date(start.getTime() + 24 * 3_600_000)
  expect(await see(token)).toMatchObject({ state: 'over', before: null })
  world.clock.now = start
})
