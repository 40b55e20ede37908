import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { CentreWatch } from './centre-watch.ts'
import { CENTRE, counter } from './counters.testing.ts'

const { world, stranger, officer, draw, sit, next } = await counter()

test('a board says whom each window calls, and nothing of anybody else', async () => {
  const { label } = await draw('A')
  await draw('B')
  const window = await sit()
  await next(window)
  const board = (await stranger.get(`${CENTRE}/board`)).json()
  expect(board.windows).toMatchObject([{ number: 2, label, state: 'called' }])
  expect(
    board.services.map(({ letter, waiting }: { letter: string; waiting: number }) => letter + waiting),
  ).toEqual(['A0', 'B1', 'C0', 'K0'])
  expect((await officer.get('/api/open/centres/H24.99.1/board')).json().code).toBe(
    'counters.centre_not_found',
  )
})

test('whoever watches is told of a change within seconds, and the server still closes', async () => {
  await world.app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = world.app.server.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}${CENTRE}/events`)
  expect(answer.headers.get('content-type')).toBe('text/event-stream')
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
  const versions: number[] = []
  const heard = async () => {
    for (const seen = versions.length; versions.length === seen; ) {
      const { value = '', done } = await reader.read()
      if (done) return
      for (const [, version] of value.matchAll(/event: change\ndata: (\d+)/g)) versions.push(Number(version))
    }
  }
  await heard()
  await draw('A')
  await heard()
  expect(versions.at(-1)).toBeGreaterThan(versions[0]!)
  await world.app.close()
  await reader.read().catch(() => undefined)
})

test('one question a second for all who watch, none when nobody does; a database that fails is asked again', async () => {
  let asked: string[][] = []
  let version = 1
  let fails = false
  const watch = new CentreWatch(async (ids) => {
    asked.push([...ids])
    if (fails) throw new Error('no database')
    return new Map(ids.map((id) => [id, String(version)]))
  })
  const told: string[] = []
  const stops = [watch.listen('a', (v) => told.push(`1:${v}`)), watch.listen('a', (v) => told.push(`2:${v}`))]
  await watch.look()
  await watch.look()
  expect(asked).toEqual([['a'], ['a']])
  expect(told).toEqual(['1:1', '2:1'])
  // whoever comes later is told at once
  stops.push(watch.listen('a', (v) => told.push(`3:${v}`)))
  expect(told.at(-1)).toBe('3:1')
  fails = true
  version = 2
  await watch.look()
  fails = false
  await watch.look()
  expect(told.slice(-3)).toEqual(['1:2', '2:2', '3:2'])
  for (const stop of stops) stop()
  asked = []
  expect(watch.listeners).toBe(0)
  await new Promise((settle) => setTimeout(settle, 1_200))
  expect(asked).toEqual([])
})
