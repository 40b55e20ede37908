import { Type } from 'typebox'
import { FRESH } from '#platform/assurance.ts'
import type { Routes } from '#platform/http.ts'
import { Line } from '#platform/schema-parts.ts'
import type { Mode } from './client-rules.ts'
import {
  changeClient,
  getRegistered,
  listRegistered,
  moveClient,
  officesInReach,
  type RegisteredClient,
  registerClient,
  renewSecret,
  type Step,
} from './clients.service.ts'

const config = { permission: 'identity.manage' }
/** Whoever registers a system lets it learn of people: a fresh second factor is asked for. */
const privileged = { ...config, assurance: FRESH } as const

const Uri = Type.String({ minLength: 1, maxLength: 500 })
const Uris = Type.Array(Uri, { maxItems: 20 })
const Names = Type.Array(Type.String({ maxLength: 60 }), { maxItems: 20 })
const Jwks = Type.Object({ keys: Type.Array(Type.Record(Type.String(), Type.Unknown()), { maxItems: 10 }) })
const orNull = <T extends ReturnType<typeof Type.String> | typeof Jwks>(type: T) =>
  Type.Union([type, Type.Null()])
const said = {
  name: Line(100),
  purpose: Line(300),
  unitId: Type.String({ format: 'uuid' }),
  contact: Line(200),
  redirectUris: Uris,
  postLogoutUris: Uris,
  logoutUri: orNull(Uri),
  scopes: Names,
  apiScopes: Names,
  authMethod: Type.Union([Type.Literal('private_key_jwt'), Type.Literal('client_secret_basic')]),
  jwks: orNull(Jwks),
  jwksUri: orNull(Uri),
  dpopRequired: Type.Boolean(),
}
const Details = Type.Object(said, { additionalProperties: false })
const Seen = Type.Object({ seen: Type.Integer() }, { additionalProperties: false })
const Changed = Type.Object({ ...said, seen: Type.Integer() }, { additionalProperties: false })
const View = Type.Object({
  ...said,
  id: Type.String(),
  unitName: Type.String(),
  state: Type.Union([Type.Literal('active'), Type.Literal('suspended'), Type.Literal('deleted')]),
  stateSince: Type.String(),
  registeredAt: Type.String(),
  version: Type.Integer(),
})
const Given = Type.Object({ client: View, secret: Type.Union([Type.String(), Type.Null()]) })
const Params = Type.Object({ id: Type.String() })
const Office = Type.Object({ id: Type.String(), name: Type.String() })

const view = ({ stateSince, registeredAt, ...client }: RegisteredClient) => ({
  ...client,
  stateSince: stateSince.toISOString(),
  registeredAt: registeredAt.toISOString(),
})
const given = ({ client, secret }: { client: RegisteredClient; secret: string | null }) => ({
  client: view(client),
  secret,
})

const STEPS: { method: 'PUT' | 'DELETE'; path: string; step: Step; summary: string }[] = [
  {
    method: 'PUT',
    path: '/suspension',
    step: 'suspended',
    summary: 'Suspends a system; its tokens end at once',
  },
  { method: 'DELETE', path: '/suspension', step: 'resumed', summary: 'Lets a suspended system go on' },
  {
    method: 'DELETE',
    path: '',
    step: 'deleted',
    summary: 'Deletes a system; it can be taken back for a week',
  },
  {
    method: 'PUT',
    path: '/restoration',
    step: 'restored',
    summary: 'Takes a deleted system back, suspended',
  },
]

/** The city's other systems: who may sign people in here, and who may call our API. */
export const clientRoutes =
  ({ mode }: { mode: Mode }): Routes =>
  async (app) => {
    app.get(
      '/client-offices',
      {
        config,
        schema: {
          summary: 'The offices whose systems the actor may register',
          response: { 200: Type.Object({ items: Type.Array(Office) }) },
        },
      },
      (request) => request.read(async (ctx) => ({ items: await officesInReach(ctx) })),
    )
    app.get(
      '/clients',
      {
        config,
        schema: {
          summary: 'Registered systems',
          response: { 200: Type.Object({ items: Type.Array(View) }) },
        },
      },
      (request) => request.read(async (ctx) => ({ items: (await listRegistered(ctx)).map(view) })),
    )
    app.get(
      '/clients/:id',
      { config, schema: { summary: 'One system', params: Params, response: { 200: View } } },
      (request) => request.read(async (ctx) => view(await getRegistered(ctx, request.params.id))),
    )
    app.post(
      '/clients',
      {
        config: privileged,
        schema: {
          summary: 'Registers a system; a secret is answered this once',
          body: Details,
          response: { 201: Given },
        },
      },
      async (request, reply) =>
        reply
          .code(201)
          .send(await request.change(async (ctx) => given(await registerClient(ctx, request.body, mode)))),
    )
    app.put(
      '/clients/:id',
      {
        config: privileged,
        schema: {
          summary: 'Changes what is registered',
          params: Params,
          body: Changed,
          response: { 200: Given },
        },
      },
      (request) => {
        const { seen, ...details } = request.body
        const { id } = request.params
        return request.change(async (ctx) => given(await changeClient(ctx, { id, seen, details }, mode)))
      },
    )
    app.post(
      '/clients/:id/secrets',
      {
        config: privileged,
        schema: {
          summary: 'Gives a new secret; the old one opens for a day',
          params: Params,
          body: Seen,
          response: { 201: Given },
        },
      },
      async (request, reply) => {
        const { id } = request.params
        return reply
          .code(201)
          .send(await request.change(async (ctx) => given(await renewSecret(ctx, id, request.body.seen))))
      },
    )
    for (const { method, path, step, summary } of STEPS)
      app.route({
        method,
        url: `/clients/:id${path}`,
        config: privileged,
        schema: { summary, params: Params, response: { 200: View } },
        handler: (request) =>
          request.change(async (ctx) =>
            view(await moveClient(ctx, (request.params as { id: string }).id, step)),
          ),
      })
  }
