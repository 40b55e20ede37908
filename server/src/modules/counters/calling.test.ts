import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { counter, OFFICE } from './counters.testing.ts'

const at = await counter()
const { world, officer, colleague, manager, draw, see, sit, next, mine, act, after, facts, clear, windowId } =
  at
beforeEach(clear)

test('two windows never call one ticket', async () => {
  const { label } = await draw('A')
  const [one, two] = [await sit(officer, 1), await sit(colleague, 2)]
  const lock = sql`select from counters.centre for update`
  const called = await world.race(
    lock,
    () => next(one),
    () => next(two, colleague),
  )
  expect(called.sort()).toEqual([label, null])
})

test('a window that is pressed twice at once calls one', async () => {
  await draw('A')
  await draw('A')
  const window = await sit()
  const pressing = () => officer.post(`/api/officer/windows/${window}/calls`)
  const answers = await world.race(sql`select from counters.centre for update`, pressing, pressing)
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409])
})

test('a ticket is called, its holder comes, is served and is done; waiting and serving are told', async () => {
  const { token, label } = await draw('A')
  const window = await sit()
  after(300)
  expect(await next(window)).toBe(label)
  expect(await see(token)).toMatchObject({ state: 'called', window: 2, before: null })
  after(20)
  expect((await act('serving')).statusCode).toBe(201)
  after(400)
  expect((await act('completion')).statusCode).toBe(201)
  expect((await see(token)).state).toBe('done')
  const [served] = (await facts('ticket_served')).slice(-1)
  expect(served!.payload).toEqual({
    service: 'A',
    priority: false,
    window: 2,
    waitedSeconds: 321,
    servedSeconds: 400,
  })
  const { today } = (await officer.get(OFFICE)).json()
  expect(today).toMatchObject({ served: 1, waited: 321, serving: 400 })
})

test('calling the next ends serving, and refuses while somebody is called who has not come', async () => {
  const first = await draw('A')
  const second = await draw('A')
  const window = await sit()
  await next(window)
  const refused = await officer.post(`/api/officer/windows/${window}/calls`)
  expect(refused.json()).toMatchObject({
    code: 'counters.ticket_in_hand',
    title: expect.stringContaining(first.label),
  })
  await act('serving')
  expect(await next(window)).toBe(second.label)
  expect((await see(first.token)).state).toBe('done')
})

test('whoever does not come goes back to the end once, then their number counts no more', async () => {
  const late = await draw('A')
  const other = await draw('A')
  const window = await sit()
  await next(window)
  after(30)
  expect((await act('recall')).statusCode).toBe(201)
  after(30)
  await act('absence')
  expect(await see(late.token)).toMatchObject({ state: 'waiting', before: 1, missed: true })
  expect(await next(window)).toBe(other.label)
  await act('serving')
  expect(await next(window)).toBe(late.label)
  await act('absence')
  expect((await see(late.token)).state).toBe('absent')
  expect((await facts('ticket_no_show')).slice(-2).map(({ payload }) => payload.ended)).toEqual([false, true])
})

test('whom the law puts first come first, and the others are not forgotten', async () => {
  const drawn = new Map<string, string>()
  for (const [name, priority] of [
    ['x1', false],
    ['x2', false],
    ['p1', true],
    ['p2', true],
    ['p3', true],
  ] as const)
    drawn.set((await draw('A', { priority })).label, name)
  const window = await sit()
  const order = []
  for (let label = await next(window); label; label = await next(window)) {
    order.push(drawn.get(label))
    await act('serving')
  }
  expect(order).toEqual(['p1', 'p2', 'x1', 'p3', 'x2'])
})

test('a ticket is sent to another service and keeps its place, or to one window', async () => {
  const window = await sit(officer, 1)
  const moved = await draw('A')
  await draw('B')
  await next(window)
  await act('serving')
  expect((await act('transfer', { service: 'A' })).json().code).toBe('counters.same_place')
  expect((await act('transfer', { window: 3 })).json().code).toBe('counters.window_not_open')
  expect((await act('transfer', { service: 'B' })).statusCode).toBe(201)
  expect(await see(moved.token)).toMatchObject({ state: 'waiting', service: { vi: 'Đất đai, xây dựng' } })
  const two = await sit(colleague, 2)
  expect(await next(two, colleague)).toBe(moved.label)
  // window 1 serves A and K only, and yet this one was sent to it
  await act('transfer', { window: 1 }, colleague)
  expect((await mine()).next).toEqual([moved.label])
  expect(await next(window)).toBe(moved.label)
  expect((await facts('ticket_transferred')).slice(-2).map(({ payload }) => payload)).toMatchObject([
    { from: 'A', service: 'B', window: null },
    { from: 'B', service: 'B', window: 1 },
  ])
})

test('a window that closes lets go of whoever was sent to it', async () => {
  const [one] = [await sit(officer, 1), await sit(colleague, 2)]
  const { token, label } = await draw('A')
  await next(one)
  await act('transfer', { window: 2 })
  expect((await mine()).next).toEqual([])
  await colleague.post(`/api/officer/windows/${await windowId(2)}/closing`)
  expect((await mine()).next).toEqual([label])
  expect((await see(token)).openWindows).toBe(1)
})

test('one sits at one window, and at a window sits one', async () => {
  const [one, two] = [await windowId(1), await windowId(2)]
  const open = (id: string, who = officer) => who.post(`/api/officer/windows/${id}/opening`)
  expect((await open(one)).statusCode).toBe(201)
  expect((await open(one)).statusCode).toBe(201)
  expect((await open(two)).json().code).toBe('counters.sits_elsewhere')
  expect((await open(one, colleague)).json().code).toBe('counters.window_taken')
  expect((await colleague.post(`/api/officer/windows/${one}/calls`)).json().code).toBe(
    'counters.window_not_yours',
  )
  expect((await officer.post(`/api/officer/windows/${one}/closing`)).statusCode).toBe(201)
  expect((await open(one, colleague)).statusCode).toBe(201)
})

test('who works elsewhere, or only manages, calls nobody', async () => {
  const window = await sit()
  const { token, label } = await draw('A')
  const elsewhere = await world.signIn('lechan.motcua')
  expect((await elsewhere.post(`/api/officer/windows/${window}/calls`)).json().code).toBe(
    'counters.out_of_reach',
  )
  expect((await elsewhere.get(OFFICE)).statusCode).toBe(403)
  expect((await manager.post(`/api/officer/windows/${window}/calls`)).statusCode).toBe(403)
  expect(await next(window)).toBe(label)
  const { id, version } = (await mine()).ticket!
  for (const verb of ['recall', 'serving', 'absence'])
    expect(
      (await elsewhere.post(`/api/officer/queue-tickets/${id}/${verb}`, { seen: version })).statusCode,
    ).toBe(403)
  expect((await see(token)).state).toBe('called')
})

test('an act on what was seen before a change is refused', async () => {
  await draw('A')
  await next(await sit())
  const { id, version } = (await mine()).ticket!
  await act('recall')
  const stale = await officer.post(`/api/officer/queue-tickets/${id}/absence`, { seen: version })
  expect(stale.json().code).toBe('counters.ticket_changed')
})

test('a window that nobody closed yesterday stands in nobody’s way', async () => {
  const start = world.clock.now
  const window = await sit()
  await draw('A')
  await next(window)
  await act('serving')
  world.clock.now = new Date(start.getTime() + 24 * 3_600_000)
  const today = await world.signIn('trungtam.motcua')
  expect((await today.post(`/api/officer/windows/${window}/opening`)).statusCode).toBe(201)
  expect((await mine(today)).ticket).toBeNull()
  const { label } = await draw('A')
  expect(await next(window, today)).toBe(label)
  world.clock.now = start
})
