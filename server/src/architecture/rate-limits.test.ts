import type { InjectOptions } from 'fastify'
import { expect, test } from 'vitest'
import { RateLimits } from '#platform/rate-limits.ts'
import { tracer } from '#testing/traces.ts'
import { testWorld } from '#testing/world.ts'

/** So small that every budget is one call, and the gate a few. */
const world = await testWorld({ city: true, limits: new RateLimits({ times: 1 / 6_000 }) })
const { securityEvents } = await tracer(world)

const OF_OTHERS = [
  'GET /sso/.well-known/openid-configuration',
  'GET /health/live',
  'GET /metrics',
  'GET /api/docs/',
]

let addresses = 0
function freshAddress(): string {
  addresses += 1
  return `10.1.${addresses >> 8}.${addresses & 255}`
}

async function call(route: string, options: InjectOptions = {}) {
  const [method, url] = route.split(' ') as ['GET', string]
  return world.app.inject({ method, url: url.replace(/\{\w+\}/g, 'x'), ...options })
}

test('every route is limited, whoever wrote it', async () => {
  const { paths } = (await call('GET /api/openapi.json', { remoteAddress: freshAddress() })).json()
  const routes = Object.entries(paths as Record<string, object>).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  )
  expect(routes.length).toBeGreaterThan(100)
  const unlimited: string[] = []
  for (const route of [...routes, ...OF_OTHERS]) {
    const from = { remoteAddress: freshAddress() }
    expect((await call(route, from)).statusCode, route).not.toBe(429)
    if ((await call(route, from)).statusCode !== 429) unlimited.push(route)
  }
  expect(unlimited).toEqual([])
}, 60_000)

test('the refusal says how long to wait, in kind words', async () => {
  const from = { remoteAddress: freshAddress() }
  await call('GET /api/open/fields', from)
  const refused = await call('GET /api/open/fields', from)
  const { code, detail, en } = refused.json()
  expect(code).toBe('request.too_many')
  const seconds = Number(refused.headers['retry-after'])
  expect(seconds).toBeGreaterThan(0)
  expect([detail, en.detail].every((text) => text.includes(String(seconds)))).toBe(true)
})

test('whoever is signed in is counted by account, wherever they are; neighbours behind one address are not', async () => {
  const tokens = new Map<string, string>()
  for (const username of ['lan', 'minh', 'hongbang.motcua'])
    tokens.set(username, await world.assured(username))
  const profile = (username: string, remoteAddress: string) =>
    call('GET /api/open/account', {
      remoteAddress,
      headers: { authorization: `Bearer ${tokens.get(username)}` },
    })
  const shared = freshAddress()
  expect((await profile('lan', shared)).statusCode).toBe(200)
  expect((await profile('minh', shared)).statusCode).toBe(200)
  expect((await profile('hongbang.motcua', shared)).statusCode).toBe(200)
  const before = await securityEvents()
  expect((await profile('lan', freshAddress())).statusCode).toBe(429)
  expect((await profile('lan', freshAddress())).statusCode).toBe(429)
  // a flood of refusals is no flood of rows
  expect((await securityEvents()) - before).toBe(1)
})

test('the gate stops a flood from one address before anybody is asked who they are, by any route', async () => {
  const from = { remoteAddress: freshAddress() }
  const codes: number[] = []
  for (const route of ['fields', 'subjects', 'units', 'procedures', 'log/head'])
    codes.push((await call(`GET /api/open/${route}`, from)).statusCode)
  expect(codes.filter((code) => code === 429).length).toBeGreaterThan(0)
  expect(codes.slice(0, 3)).not.toContain(429)
})

test('what a proxy on this machine says of the address is believed, and what a stranger says is not', async () => {
  const [proxied, stranger] = [freshAddress(), freshAddress()]
  const told = (remoteAddress: string, forwarded: string) =>
    call('GET /api/open/subjects', { remoteAddress, headers: { 'x-forwarded-for': forwarded } })
  expect((await told('127.0.0.1', proxied)).statusCode).not.toBe(429)
  expect((await told('127.0.0.1', proxied)).statusCode).toBe(429)
  expect((await told('127.0.0.1', freshAddress())).statusCode).not.toBe(429)
  await told(stranger, freshAddress())
  expect((await told(stranger, freshAddress())).statusCode).toBe(429)
})
