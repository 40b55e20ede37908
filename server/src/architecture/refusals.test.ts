import type { InjectOptions } from 'fastify'
import { afterEach, describe, expect, test } from 'vitest'
import { notFound } from '#platform/errors.ts'
import type { Module } from '#platform/module.ts'
import { sitDown } from '#testing/assistances.ts'
import { CITY_PASSWORD } from '#testing/city-template.ts'
import { type Call, callTo } from '#testing/dossier-calls.ts'
import { paperFor } from '#testing/dossier-papers.ts'
import { type Staged, stages } from '#testing/dossier-stages.ts'
import { programOf } from '#testing/program.ts'
import { RIGHTFUL } from '#testing/rightful-dossiers.ts'
import { changes, tracer } from '#testing/traces.ts'
import { testWorld } from '#testing/world.ts'

const world = await testWorld({ city: true })
const looks = await tracer(world)
const { people, reach } = await stages(world, looks)

/** Commands of people who are signed in; uploads in parts keep their bytes on disk until they end. */
const COMMANDS = Object.entries(RIGHTFUL).filter(
  ([route, [username]]) => /^(POST|PUT|PATCH|DELETE) /.test(route) && username && !route.includes('/uploads'),
)

/** The tables, and the disk, that a request left otherwise than they were. */
async function left(request: () => Promise<unknown>): Promise<string[]> {
  const before = await looks.traces()
  await request()
  return changes(before, await looks.traces())
}

/** Who in a dossier's own ward does what the account of that name does in the demonstration. */
function actorLike(username: string, { unit }: Staged) {
  const crew = unit === people.crews.lechan.unit ? people.crews.lechan : people.crews.hongbang
  const [first, role = first] = username.split('.')
  const roles = {
    motcua: crew.oneStop,
    truongphong: crew.head,
    chuyenvien: crew.specialist,
    chutich: crew.leader,
  }
  return { ...people.citizens, ...roles }[role as 'lan']
}

describe('a transaction that fails when its work is done', () => {
  const end = { reached: 0, fail: () => Promise.resolve() }

  /** Every route works as it does, but its transaction meets a failure just before it would commit. */
  const failing = (all: Module[]): Module[] =>
    all.map((module) => {
      const routes = Object.entries(module.routes ?? {}).map(([audience, list]) => [
        audience,
        list.map((one) => async (scope: Parameters<typeof one>[0]) => {
          scope.addHook('preHandler', async (request) => {
            const { change } = request
            request.change = (work) =>
              change(async (ctx) => {
                const answer = await work(ctx)
                end.reached += 1
                await end.fail()
                return answer
              })
          })
          await one(scope)
        }),
      ])
      return { ...module, routes: Object.fromEntries(routes) as NonNullable<Module['routes']> }
    })

  test.each([
    ['by a defect', () => Promise.reject(new Error('the disk is gone')), 500],
    ['by a refusal', () => Promise.reject(notFound('dossiers.not_found')), 404],
  ] as const)(
    'leaves no row, fact, mail, job or file: %s',
    async (_, fail, status) => {
      const program = await programOf(world, failing)
      Object.assign(end, { reached: 0, fail })
      for (const [route, [username, stage]] of COMMANDS) {
        const dossier = await reach(stage)
        if (route.endsWith('/confirmation-request')) await sitDown(looks.query)
        const found = await left(async () => {
          const answer = await program.send(actorLike(username!, dossier), callTo(route, dossier))
          expect([route, answer.statusCode]).toEqual([route, status])
        })
        // a file that was stored first has no row, so nobody can reach it; the sweep takes it away
        const mayLie = route.includes('/documents') && !route.startsWith('DELETE') ? ['files'] : []
        expect([route, ...found.filter((name) => !mayLie.includes(name))]).toEqual([route])
      }
      expect(end.reached).toBe(COMMANDS.length)
    },
    60_000,
  )

  test('a paper that is refused after its file was stored is no document and no file', async () => {
    const dossier = await reach('draft')
    const lan = world.as(people.citizens.lan)
    const found = await left(async () => {
      const answer = await lan.post(`/api/citizen/dossiers/${dossier.id}/documents`, paperFor('KHONG-CO'))
      expect([answer.statusCode, answer.json().code]).toEqual([422, 'dossiers.no_such_component'])
    })
    expect(found).toEqual(['files'])
  })
})

/** Signs in as a browser does: with a cookie, and no bearer token. */
async function browserOf(username: string) {
  const payload = { username, password: CITY_PASSWORD }
  const signedIn = await world.app.inject({ method: 'POST', url: '/api/open/sessions', payload })
  expect(signedIn.statusCode, signedIn.body).toBe(201)
  const { name, value } = signedIn.cookies[0]!
  return (call: Call, headers: Record<string, string> = {}) =>
    world.app.inject({
      ...call,
      headers: { ...call.headers, cookie: `${name}=${value}`, ...headers },
    } as InjectOptions)
}

const HOME = { origin: 'http://localhost:3000' }

describe('a request that another site had the browser send', () => {
  const FORGED: [string, Record<string, string>][] = [
    ['from another site', { origin: 'https://ke-xau.example' }],
    ['from another port', { origin: 'http://localhost:3001' }],
    ['from a name that only begins like ours', { origin: 'http://localhost:3000.ke-xau.example' }],
    ['from a page without origin', { origin: 'null' }],
    ['without origin', {}],
    ['from another site, says the browser', { 'sec-fetch-site': 'cross-site' }],
    ['from a neighbour, says the browser', { 'sec-fetch-site': 'same-site' }],
  ]

  test('is refused at every route and leaves no trace', async () => {
    const browsers = new Map<string, Awaited<ReturnType<typeof browserOf>>>()
    for (const [i, [route, [username, stage]]] of COMMANDS.entries()) {
      if (!browsers.has(username!)) browsers.set(username!, await browserOf(username!))
      const dossier = await reach(stage)
      const [name, headers] = FORGED[i % FORGED.length]!
      const found = await left(async () => {
        const answer = await browsers.get(username!)!(callTo(route, dossier), headers)
        expect([route, name, answer.statusCode]).toEqual([route, name, 403])
      })
      expect([route, ...found]).toEqual([route])
    }
  }, 60_000)

  test.each(FORGED)('%s', async (_, headers) => {
    const lan = await browserOf('lan')
    const draft = await reach('draft')
    const save = callTo('PUT /api/citizen/dossiers/{id}/form', draft)
    expect((await lan(save, headers)).json().code).toBe('request.foreign_origin')
    expect((await lan(save, HOME)).statusCode).toBe(200)
    expect((await lan(save, { 'sec-fetch-site': 'same-origin' })).statusCode).toBe(200)
  })

  test('cannot ride on the cookie by bringing a credential of its own', async () => {
    const lan = await browserOf('lan')
    const save = callTo('PUT /api/citizen/dossiers/{id}/form', await reach('draft'))
    for (const authorization of ['Basic eDp5', 'Bearer', 'Bearer x', 'x'])
      expect(
        (await lan(save, { authorization, origin: 'https://ke-xau.example' })).statusCode,
        authorization,
      ).toBe(401)
  })
})

describe('a session that ends in the middle of a form', () => {
  const start = world.clock.now
  afterEach(() => {
    world.clock.now = start
  })
  const MINUTE = 60_000

  test.each([
    ['an hour after the last request', 61],
    ['twelve hours after signing in', 12 * 60 + 1],
  ])(
    '%s: what was saved stays, what comes late is refused whole, and one signs in again and goes on',
    async (_, minutes) => {
      const draft = await reach('draft')
      const save = callTo('PUT /api/citizen/dossiers/{id}/form', draft)
      const lan = await browserOf('lan')
      const saved = (await lan(save, HOME)).json()
      world.clock.now = new Date(start.getTime() + minutes * MINUTE)
      const found = await left(async () => {
        const late = await lan({ ...save, payload: { applicant: {} } }, HOME)
        expect([late.statusCode, late.json().code]).toEqual([401, 'session.required'])
      })
      expect(found).toEqual([])
      const again = await browserOf('lan')
      const view = (await again({ method: 'GET', url: `/api/citizen/dossiers/${draft.id}` })).json()
      expect(view).toMatchObject({ version: saved.version, state: 'draft' })
      expect((await again(save, HOME)).json().version).toBe(saved.version + 1)
    },
  )

  test('one that was ended is over for the cookie and for the token alike', async () => {
    const lan = await browserOf('lan')
    const me: Call = { method: 'GET', url: '/api/citizen/profile' }
    expect((await lan(me)).statusCode).toBe(200)
    expect((await lan({ method: 'DELETE', url: '/api/open/sessions/current' }, HOME)).statusCode).toBe(204)
    expect((await lan(me)).statusCode).toBe(401)
  })
})

describe('the doors of others', () => {
  test.each([
    ['lan', 'GET /api/officer/queue'],
    ['lan', 'GET /api/leader/numbers'],
    ['hongbang.motcua', 'GET /api/leader/numbers'],
    ['hongbang.motcua', 'GET /api/citizen/dossiers'],
    ['quantri', 'GET /api/officer/queue'],
    ['thanhpho.lanhdao', 'POST /api/officer/dossiers/{id}/approval'],
  ])('%s at %s: 403, and one event for whoever watches', async (username, route) => {
    const who = await browserOf(username)
    const dossier = await reach('proposed')
    const before = await looks.securityEvents()
    const answer = await who(callTo(route, dossier), HOME)
    expect([answer.statusCode, answer.json().code]).toEqual([403, 'permission.missing'])
    expect((await looks.securityEvents()) - before).toBe(1)
  })
})
