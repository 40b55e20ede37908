import { Type } from 'typebox'
import type { Db } from '#platform/db.ts'
import type { Routes } from '#platform/http.ts'
import { type Engine, signedInOf } from './engine.ts'
import { answerRequest, describeRequest, findRequest, showIdentity } from './requests.service.ts'

const Params = Type.Object({ id: Type.String({ minLength: 1, maxLength: 100 }) })
const GoOn = Type.Object({ returnTo: Type.String() })
const Asked = Type.Object({
  step: Type.Union([Type.Literal('sign_in'), Type.Literal('consent')]),
  client: Type.Object({
    id: Type.String(),
    name: Type.String(),
    purpose: Type.String(),
    unitName: Type.String(),
  }),
  scopes: Type.Array(Type.String()),
  ready: Type.Boolean(),
  levelNeeded: Type.Union([Type.Integer(), Type.Null()]),
  again: Type.Boolean(),
})

/** What the page of sign-in requests shows and sends. The cookie of the request is the credential: it belongs to one browser. */
export const requestRoutes =
  (engine: Engine, db: Db): Routes =>
  async (app) => {
    const config = { permission: 'anyone' }
    const url = '/sso/requests/:id'
    app.get(
      url,
      {
        config,
        schema: {
          summary: 'What another system asks of this browser',
          params: Params,
          response: { 200: Asked },
        },
      },
      async (request, reply) => {
        const found = await findRequest(await engine.provider(), request.params.id, request.raw, reply.raw)
        const session = await signedInOf({ db }, request.raw)
        return request.read((ctx) => describeRequest(ctx, found, session))
      },
    )
    app.put(
      `${url}/identity`,
      {
        config,
        schema: {
          summary: 'Tells the system that asks who is signed in here',
          params: Params,
          response: { 200: GoOn },
        },
      },
      async (request, reply) => {
        const found = await findRequest(await engine.provider(), request.params.id, request.raw, reply.raw)
        return { returnTo: await showIdentity(found, await signedInOf({ db }, request.raw)) }
      },
    )
    app.put(
      `${url}/answer`,
      {
        config,
        schema: {
          summary: 'Agrees to what a system asks, or refuses it',
          params: Params,
          body: Type.Object({ agrees: Type.Boolean() }, { additionalProperties: false }),
          response: { 200: GoOn },
        },
      },
      async (request, reply) => {
        const provider = await engine.provider()
        const interaction = await findRequest(provider, request.params.id, request.raw, reply.raw)
        const session = await signedInOf({ db }, request.raw)
        const { agrees } = request.body
        return {
          returnTo: await request.change((ctx) =>
            answerRequest(ctx, provider, { interaction, session, agrees }),
          ),
        }
      },
    )
  }
