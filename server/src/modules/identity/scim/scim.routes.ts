import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/errors.ts'
import type { App, Routes } from '#platform/http.ts'
import { refuseUnwritableText } from '#platform/http-text.ts'
import { describeDefect } from '#platform/logging.ts'
import { insertSecurityEvent } from '#platform/security-events.ts'
import { bodyOf, errorOf, ScimError } from './scim-errors.ts'
import { filterIn, pageIn } from './scim-filter.ts'
import { providerConfig, resourceTypes, schemas } from './scim-schemas.ts'
import { type Known, resourceOf, versionOf } from './scim-user.ts'
import { createUser, deleteUser, getUser, listUsers, patchUser, replaceUser } from './scim-users.service.ts'

const MEDIA_TYPE = 'application/scim+json'
const LIST_SCHEMA = 'urn:ietf:params:scim:api:messages:2.0:ListResponse'
export const PROVISION = 'identity.provision_staff'
const config = { permission: PROVISION }
const schema = { hide: true }

type WithId = { Params: { id: string }; Body: unknown }

/**
 * SCIM 2.0 (RFC 7643, RFC 7644) for the system in which the city keeps its staff: joining, moving and leaving go the same way
 * as at `/quan-tri/can-bo`, as `client:<id>`. It guards itself: a token with the scope `staff.provision`, and nothing else.
 */
export const scimRoutes =
  ({ db, publicUrl }: { db: Db; publicUrl: string }): Routes =>
  async (app) => {
    const address = `${publicUrl}/scim/v2`
    app.addContentTypeParser(MEDIA_TYPE, { parseAs: 'string' }, app.getDefaultJsonParser('error', 'error'))
    app.addHook('onRequest', async (_request, reply) => {
      reply.headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
    })
    app.addHook('preValidation', async (request) => {
      requireToken(request)
      refuseUnwritableText(request)
    })
    app.setErrorHandler(async (error, request, reply) => {
      await record(db, request, error)
      return fail(request, reply, error)
    })
    app.setNotFoundHandler((request, reply) =>
      fail(request, reply, new ScimError(404, 'There is no such address')),
    )
    discoveryRoutes(app, address)
    readingRoutes(app, address)
    changingRoutes(app, address)
  }

function requireToken({ actor }: FastifyRequest): void {
  if (actor.kind !== 'client') throw new ScimError(401, 'A token of a registered system is required')
  if (!actor.permissions.has(PROVISION)) throw new Refusal('forbidden', 'permission.missing')
}

function fail(request: FastifyRequest, reply: FastifyReply, error: unknown) {
  const known = errorOf(error)
  if (!known) request.log.error({ scim: 'request', ...describeDefect(error) })
  const { status, body } = known ?? bodyOf(500, 'Something went wrong')
  if (status === 401) reply.header('www-authenticate', 'Bearer')
  return reply.code(status).type(MEDIA_TYPE).send(JSON.stringify(body))
}

/** What a system was refused leaves a row, as everywhere. */
async function record(db: Db, request: FastifyRequest, error: unknown): Promise<void> {
  if (!(error instanceof Refusal) || error.kind !== 'forbidden') return
  await insertSecurityEvent(db, {
    actorId: request.actor.id,
    kind: error.kind,
    code: error.code,
    method: request.method,
    route: request.routeOptions.url ?? '',
    requestId: request.id,
  })
}

const send = (reply: FastifyReply, body: unknown, status = 200) =>
  reply.code(status).type(MEDIA_TYPE).send(JSON.stringify(body))

const listOf = (items: unknown[], more: object = {}) => ({
  schemas: [LIST_SCHEMA],
  totalResults: items.length,
  startIndex: 1,
  itemsPerPage: items.length,
  ...more,
  Resources: items,
})

function discoveryRoutes(app: App, address: string): void {
  const found = <T extends { id: string }>(all: T[], id: string): T => {
    const one = all.find((each) => each.id === id)
    if (!one) throw new ScimError(404, 'There is no such resource')
    return one
  }
  const route = (path: string, answer: (id: string) => unknown) =>
    app.get<WithId>(path, { config, schema }, (request, reply) => send(reply, answer(request.params.id)))
  route('/ServiceProviderConfig', () => providerConfig(address))
  route('/ResourceTypes', () => listOf(resourceTypes(address)))
  route('/ResourceTypes/:id', (id) => found(resourceTypes(address), id))
  route('/Schemas', () => listOf(schemas(address)))
  route('/Schemas/:id', (id) => found(schemas(address), id))
}

type Query = { filter?: string; startIndex?: string; count?: string }

function readingRoutes(app: App, address: string): void {
  app.get<{ Querystring: Query }>('/Users', { config, schema }, async (request, reply) => {
    const { filter, ...page } = request.query
    const asked = { filter: filterIn(filter), page: pageIn(page) }
    const { total, users } = await request.read((ctx) => listUsers(ctx, asked.filter, asked.page))
    const resources = users.map((user) => resourceOf(user, address))
    return send(reply, listOf(resources, { totalResults: total, startIndex: asked.page.start }))
  })
  app.get<WithId>('/Users/:id', { config, schema }, async (request, reply) => {
    const user = await request.read((ctx) => getUser(ctx, request.params.id))
    if (request.headers['if-none-match'] === versionOf(user)) return reply.code(304).send()
    return answer(reply, user, address)
  })
}

const answer = (reply: FastifyReply, user: Known, address: string, status = 200) => {
  const resource = resourceOf(user, address)
  reply.headers({ etag: resource.meta.version, location: resource.meta.location })
  return send(reply, resource, status)
}

function changingRoutes(app: App, address: string): void {
  app.post<{ Body: unknown }>('/Users', { config, schema }, async (request, reply) =>
    answer(reply, await request.change((ctx) => createUser(ctx, request.body)), address, 201),
  )
  const route = (method: 'PUT' | 'PATCH', act: typeof replaceUser) =>
    app.route<WithId>({
      method,
      url: '/Users/:id',
      config,
      schema,
      handler: async (request, reply) => {
        const { params, body, headers } = request
        return answer(
          reply,
          await request.change((ctx) => act(ctx, params.id, body, headers['if-match'])),
          address,
        )
      },
    })
  route('PUT', replaceUser)
  route('PATCH', patchUser)
  app.delete<WithId>('/Users/:id', { config, schema }, async (request, reply) => {
    await request.change((ctx) => deleteUser(ctx, request.params.id, request.headers['if-match']))
    return reply.code(204).send()
  })
}
