import cookie from '@fastify/cookie'
import multipart from '@fastify/multipart'
import { type TypeBoxTypeProvider, TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox'
import Fastify, { type FastifyBaseLogger, type FastifyRequest, LogController } from 'fastify'
import { requireAssurance } from './assurance.ts'
import { type Actor, nobody, readOnly, unitOfWork } from './context.ts'
import { forbidden, type Refusals, unauthenticated } from './errors.ts'
import type { App, Routes } from './http-app.ts'
import { once } from './http-idempotency.ts'
import { limitOf, passGate, spendCall } from './http-limits.ts'
import { observeRequests, operationRoutes } from './http-operations.ts'
import { refuseForeignOrigin } from './http-origin.ts'
import { handleErrors, Problem } from './http-problems.ts'
import { refuseUnwritableText } from './http-text.ts'
import { visitorNow } from './http-visitor.ts'
import { newId } from './ids.ts'
import type { Audience, Edge, Module } from './module.ts'
import { describeApi } from './openapi.ts'

const JSON_LIMIT = 1024 * 1024

/** The HTTP server with every module's routes below `/api/<audience>`. */
export async function buildApp(edge: Edge): Promise<App> {
  const app = Fastify({
    loggerInstance: edge.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: JSON_LIMIT,
    genReqId: () => newId(),
    trustProxy: 'loopback',
    forceCloseConnections: 'idle',
  }).withTypeProvider<TypeBoxTypeProvider>() as unknown as App
  app.addHook('onRoute', (route) => {
    route.config = { ...route.config, limit: limitOf(route) }
  })
  app.setValidatorCompiler(TypeBoxValidatorCompiler)
  handleErrors(app, edge, collectRefusals(edge.modules))
  await app.register(cookie)
  await app.register(multipart, { limits: { files: 10, fields: 50, fieldSize: 64 * 1024 } })
  observeRequests(app)
  prepareRequests(app, edge)
  await describeApi(app, edge.publicUrl)
  for (const module of edge.modules)
    for (const [audience, list] of Object.entries(module.routes ?? {}))
      await app.register((scope) => mount(scope as App, edge, module.name, list as Routes[]), {
        prefix: `/api/${audience as Audience}`,
      })
  for (const [prefix, routes] of edge.modules.flatMap((m) => Object.entries(m.mounts ?? {})))
    await app.register((scope) => routes(scope as App), { prefix })
  await app.register((scope) => operationRoutes(scope as App, edge))
  return app
}

function prepareRequests(app: App, edge: Edge): void {
  app.decorateRequest('actor', null as never)
  app.decorateRequest('change', null as never)
  app.decorateRequest('read', null as never)
  app.decorateRequest('once', null as never)
  app.decorateRequest('isToldOf', false)
  app.addHook('onRequest', async (request, reply) => {
    request.actor = nobody
    passGate(edge.limits, request)
    refuseForeignOrigin(request, edge.publicUrl)
    if (!request.routeOptions.config.forAll)
      request.actor = visitorNow() ?? (await edge.authenticate(request))
    spendCall(edge.limits, request)
    const options = { requestId: request.id, ...(edge.now && { now: edge.now }) }
    request.change = unitOfWork(edge.db, request.actor, options)
    request.read = readOnly(edge.db, request.actor, options)
    request.once = once(request, reply)
  })
}

/** Every route names the permission it needs, or the server does not start. */
async function mount(scope: App, edge: Edge, tag: string, list: Routes[]): Promise<void> {
  scope.addHook('onRoute', (route) => {
    if (!route.config?.permission) throw new Error(`${route.method} ${route.url} names no permission`)
    const response = (route.schema?.response ?? {}) as Record<string, unknown>
    route.schema = { tags: [tag], ...route.schema, response: { ...response, '4xx': Problem, '5xx': Problem } }
  })
  // answers are somebody's own, and never what a browser guesses; files and open data say otherwise themselves
  scope.addHook('onRequest', async (_request, reply) => {
    reply.headers({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' })
  })
  scope.addHook('preValidation', async (request) => {
    requirePermission(request, edge.now?.() ?? new Date())
    refuseUnwritableText(request)
  })
  for (const routes of list) await scope.register((child) => routes(child as App))
}

function requirePermission({ actor, routeOptions }: FastifyRequest, now: Date): void {
  const { permission: needed = '', assurance } = routeOptions.config
  if (needed === 'anyone') return
  if (actor.kind === 'nobody') throw unauthenticated('session.required')
  // a system with a token has no account to look at or to change
  if (needed === 'signed_in' && actor.kind === 'client') throw forbidden('permission.missing')
  if (needed !== 'signed_in') requireDuty(actor, needed)
  if (assurance) requireAssurance({ actor, now }, assurance)
}

/** What a role permits is open to whoever has enrolled the second factor that it asks for; one's own account is open before. */
function requireDuty({ permissions, assurance }: Actor, needed: string): void {
  if (!permissions.has(needed)) throw forbidden('permission.missing')
  if (assurance.mustEnrol) throw forbidden('session.enrolment_required')
}

function collectRefusals(modules: Module[]): Refusals {
  return Object.assign({}, ...modules.map((m) => m.refusals ?? {}))
}

export type { App, Routes } from './http-app.ts'
