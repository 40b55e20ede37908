import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import { Type } from 'typebox'
import { afterAll, expect, test } from 'vitest'
import { actorOf, findAccount } from '#modules/identity/index.ts'
import { notify } from '#modules/notifications/index.ts'
import { nobody } from '#platform/context.ts'
import type { App } from '#platform/http.ts'
import { runJobsOnce } from '#platform/job-runner.ts'
import { job } from '#platform/jobs.ts'
import { createLogger } from '#platform/logging.ts'
import type { Module } from '#platform/module.ts'
import { CITY_PASSWORD } from '#testing/city-template.ts'
import { type Stage, stages } from '#testing/dossier-stages.ts'
import { capture, PLANTED } from '#testing/planted-values.ts'
import { programOf, routesOf } from '#testing/program.ts'
import { RIGHTFUL_ELSEWHERE, rightfulCall } from '#testing/rightful.ts'
import { RIGHTFUL } from '#testing/rightful-dossiers.ts'
import { tracer } from '#testing/traces.ts'
import { testWorld } from '#testing/world.ts'
import { inventedCitizens } from '../demo/invented-citizens.ts'

const printed = capture()
const log = createLogger('trace', printed.stream)

/** A gateway that answers what it was sent, with an error. */
const gateway = createServer((request, response) => {
  const parts: Buffer[] = []
  request.on('data', (part: Buffer) => parts.push(part))
  request.on('end', () => response.writeHead(500).end(Buffer.concat(parts)))
})
await new Promise<void>((settle) => gateway.listen(0, '127.0.0.1', settle))
afterAll(() => gateway.close())
const messagingUrl = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`

const world = await testWorld({
  city: true,
  messagingUrl,
  parts: { messagingToken: PLANTED.messagingToken },
  log,
})
const looks = await tracer(world)
const { query } = looks
const { reach, renewUpload } = await stages(world, looks)
const accounts = new Map(
  (await query<{ username: string; id: string }>('select username, id from identity.account')).map((a) => [
    a.username,
    a.id,
  ]),
)
const actorNamed = (username: string) => world.change((ctx) => actorOf(ctx, accounts.get(username)!))

/** Besides, what the city knows of its people, and what opens it. */
const KNOWN = Object.fromEntries(
  inventedCitizens.flatMap(({ username, fullName, citizenId, phone, email, address }) =>
    [fullName, citizenId, phone, email, address].flatMap((value, i) =>
      value ? [[`${username} ${i}`, value]] : [],
    ),
  ),
)
const SECRET = {
  ...PLANTED,
  ...KNOWN,
  cityPassword: CITY_PASSWORD,
  databasePassword: new URL(world.databaseUrl).password,
}

/** What was printed since, that somebody could recognise. */
function leaked(): string[] {
  const text = printed.take()
  return Object.entries(SECRET).flatMap(([name, value]) =>
    value && printed.holds(text, value) ? [name] : [],
  )
}

test('whatever people do rightly, no log line tells of them', async () => {
  const program = await programOf(world, undefined, log)
  for (const route of await routesOf(program)) {
    const [username, stage] = RIGHTFUL[route] ?? [RIGHTFUL_ELSEWHERE[route]![0], undefined]
    const d = stage && (await reach(stage as Stage))
    const actor = username ? await actorNamed(username) : nobody
    await program.send(actor, await rightfulCall(route, d, looks))
    if (stage && route.includes('{uploadId}')) await renewUpload(stage as Stage)
    expect([route, ...leaked()]).toEqual([route])
  }
}, 120_000)

const EVERYTHING = {
  ...PLANTED,
  applicant: PLANTED,
  items: [PLANTED],
  username: PLANTED.fullName,
  reason: PLANTED.address,
}
const query_ = new URLSearchParams(PLANTED).toString()
const json = { 'content-type': 'application/json' }

/** Ways to send what is not wanted. */
const WRONGLY: Record<string, { payload?: unknown; headers?: Record<string, string>; search?: string }> = {
  'a body of other fields': { payload: EVERYTHING },
  'JSON that ends too early': { payload: JSON.stringify(EVERYTHING).slice(0, -5), headers: json },
  'more than is taken in': {
    payload: JSON.stringify({ ...EVERYTHING, text: 'x'.repeat(1_100_000) }),
    headers: json,
  },
  'another kind of content': {
    payload: JSON.stringify(EVERYTHING),
    headers: { 'content-type': 'text/secret' },
  },
  'a broken form': {
    payload: `--x\r\ncontent-disposition: form-data; name="${PLANTED.fullName}"; filename="${PLANTED.citizenId}"\r\n\r\n${PLANTED.email}`,
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
  },
  'an address with questions': { search: `?${query_}` },
  'headers of all kinds': {
    headers: {
      authorization: `Bearer ${PLANTED.bearer}`,
      cookie: `mc_session=${PLANTED.session}`,
      'user-agent': PLANTED.email,
      referer: `http://x.example/?${query_}`,
      'idempotency-key': PLANTED.session,
      'x-request-id': PLANTED.citizenId,
      'x-forwarded-for': PLANTED.phone,
    },
  },
}

test('what is sent wrongly to any route leaves nothing in the log', async () => {
  const routes = await routesOf(await programOf(world, undefined, log))
  for (const [way, { payload, headers, search = '' }] of Object.entries(WRONGLY))
    for (const route of [...routes, 'GET /nowhere/{id}', 'POST /sso/token', 'GET /sso/auth']) {
      const [method, path] = route.split(' ') as ['POST', string]
      const url = path.replace(/\{\w+\}/g, encodeURIComponent(PLANTED.citizenId)) + search
      const body = method === ('GET' as string) || method === ('HEAD' as string) ? undefined : payload
      await world.app.inject({
        method,
        url,
        headers: headers ?? {},
        ...(body !== undefined && { payload: body as string }),
      })
      expect([way, route, ...leaked()]).toEqual([way, route])
    }
}, 120_000)

test('signing in, wrongly and rightly, with password, code and recovery code', async () => {
  const send = (url: string, payload: object) => world.as().post(url, payload)
  for (const username of ['lan', PLANTED.fullName, PLANTED.citizenId])
    await send('/api/open/sessions', { username, password: PLANTED.password })
  await send('/api/open/sessions/second-factor', { pending: PLANTED.session, code: PLANTED.code })
  await world.as(await world.assured('lan')).put('/api/open/account/password', {
    current: PLANTED.password,
    next: PLANTED.password,
  })
  expect(leaked()).toEqual([])
})

/** Defects of the kinds that quote what they choked on. */
const careless: Module = {
  name: 'careless',
  routes: {
    open: [
      async (app: App) => {
        const anyone = { config: { permission: 'anyone' } }
        app.post('/defect/type', anyone, async () =>
          (PLANTED as never as Record<string, () => void>)[PLANTED.fullName]!(),
        )
        app.post('/defect/syntax', anyone, async () => JSON.parse(`{"x": ${PLANTED.email}`))
        app.post('/defect/text', anyone, async () => {
          throw PLANTED.fullName
        })
        app.post('/defect/object', anyone, async () => {
          throw { ...PLANTED }
        })
        app.post('/defect/cause', anyone, async () => {
          throw new RangeError(PLANTED.address, { cause: new Error(PLANTED.phone) })
        })
        app.post('/defect/row', anyone, (request) =>
          request.read(({ tx }) => sql`select ${PLANTED.fullName}::text::int`.execute(tx)),
        )
        app.post('/defect/url', anyone, async () => new URL(PLANTED.address))
        app.post('/defect/network', anyone, async () => fetch(`http://127.0.0.1:1/?${query_}`))
      },
    ],
  },
}

test('a defect is told without what it choked on', async () => {
  const { app } = await programOf(world, (all) => [...all, careless], log)
  for (const kind of ['type', 'syntax', 'text', 'object', 'cause', 'row', 'url', 'network']) {
    const answer = await app.inject({
      method: 'POST',
      url: `/api/open/defect/${kind}`,
      headers: { authorization: 'x' },
    })
    expect([kind, answer.statusCode]).toEqual([kind, 500])
    const text = printed.peek()
    expect(text, kind).toContain(answer.json().instance)
    expect([kind, ...leaked()]).toEqual([kind])
  }
})

test('the worker tells of failed jobs, messages and deliveries without what was in them', async () => {
  const failing = job('test.leak', Type.Object({}), async () => {
    throw new TypeError(`${PLANTED.fullName} ${PLANTED.email}`)
  })
  await query(`select graphile_worker.add_job('test.leak', '{}', max_attempts => 1)`)
  await runJobsOnce({ db: world.db, url: world.databaseUrl, jobs: [failing], log })
  expect(printed.peek()).toContain('test.leak')
  expect(leaked()).toEqual([])
  await world.change(async (ctx) => {
    const { personId } = (await findAccount(ctx, 'lan'))!
    const params = { code: PLANTED.code, procedure: PLANTED.fullName }
    await notify(ctx, {
      personId: personId!,
      template: 'dossier.submitted',
      params,
      link: `/ho-so/${PLANTED.session}`,
    })
  })
  await world.deliver()
  await world.runJobs()
  expect(printed.peek()).toContain('gateway answered 500')
  expect(leaked()).toEqual([])
})

test('a hurried line is found, by whichever way it is printed', async () => {
  const hurried = async (app: App) => {
    app.post('/hurried/log', { config: { permission: 'anyone' } }, async (request) =>
      request.log.info({ body: request.body }),
    )
    app.post('/hurried/text', { config: { permission: 'anyone' } }, async (request) =>
      request.log.debug(`from ${request.url}`),
    )
    app.post('/hurried/console', { config: { permission: 'anyone' } }, async (request) =>
      console.log(request.body),
    )
    app.post('/hurried/error', { config: { permission: 'anyone' } }, async (request) =>
      console.error('x', request.headers.cookie),
    )
  }
  const { app } = await programOf(
    world,
    (all) => [...all, { name: 'hurried', routes: { open: [hurried] } }],
    log,
  )
  const says = async (way: string) => {
    await app.inject({
      method: 'POST',
      url: `/api/open/hurried/${way}?name=${encodeURIComponent(PLANTED.fullName)}`,
      payload: { x: { y: PLANTED.citizenId } },
      headers: { cookie: `mc_session=${PLANTED.session}`, authorization: 'x' },
    })
    return leaked()
  }
  expect(await says('log')).toEqual(['citizenId'])
  expect(await says('text')).toEqual(['fullName'])
  expect(await says('console')).toEqual(['citizenId'])
  expect(await says('error')).toEqual(['session'])
})
