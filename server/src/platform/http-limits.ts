import type { FastifyRequest, RouteOptions } from 'fastify'
import { type Refusal, tooMany } from './errors.ts'
import { visitorNow } from './http-visitor.ts'
import { BUDGETS, GATE, type LimitClass, networkOf, type RateLimits } from './rate-limits.ts'

/** What a route is limited as: as it says itself, or by its address and method. There is none without. */
export function limitOf({
  url,
  method,
  config,
}: Pick<RouteOptions, 'url' | 'method' | 'config'>): LimitClass {
  if (config?.limit) return config.limit
  if (/\.(pdf|csv)$/.test(url)) return 'costly'
  return [method].flat().every((one) => one === 'GET' || one === 'HEAD') ? 'reading' : 'writing'
}

/** Lets a request in before anybody is asked who sends it. A page's own calls came in with the page. */
export function passGate(limits: RateLimits | undefined, request: FastifyRequest): void {
  if (!limits || visitorNow()) return
  const waiting = limits.spend(`gate ${networkOf(request.ip)}`, GATE, Date.now())
  if (waiting > 0) throw tooFast(waiting)
}

/** Counts a call to a route: by account where somebody is signed in, by address where nobody is. Refuses with `request.too_many`. */
export function spendCall(limits: RateLimits | undefined, request: FastifyRequest): void {
  const { actor, routeOptions } = request
  const kind = routeOptions.config.limit
  if (!limits || !kind) return
  const isAccount = actor.kind !== 'nobody'
  const who = isAccount ? `account ${actor.id}` : `address ${networkOf(request.ip)}`
  const perMinute = BUDGETS[kind][isAccount ? 'account' : 'address']
  const waiting = limits.spend(`${request.method} ${routeOptions.url} ${who}`, perMinute, Date.now())
  if (waiting === 0) return
  // written down once a minute: a flood must not become a flood of rows
  if (limits.spend(`told ${who}`, 1, Date.now()) > 0) request.isToldOf = true
  throw tooFast(waiting)
}

const tooFast = (retryAfterSeconds: number): Refusal => tooMany('request.too_many', { retryAfterSeconds })
