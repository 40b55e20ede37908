import { Type } from 'typebox'
import type { Routes } from '#platform/http.ts'
import { endApplication, listApplications } from './applications.service.ts'
import type { Engine } from './engine.ts'

const Application = Type.Object({
  clientId: Type.String(),
  name: Type.String(),
  purpose: Type.String(),
  unitName: Type.String(),
  since: Type.String(),
  scopes: Type.Array(Type.String()),
})

/** The systems that somebody signs in to with their account here. */
export const applicationRoutes =
  (engine: Engine): Routes =>
  async (app) => {
    const config = { permission: 'signed_in' }
    app.get(
      '/sso/applications',
      {
        config,
        schema: {
          summary: 'The systems I sign in to with this account',
          response: { 200: Type.Object({ items: Type.Array(Application) }) },
        },
      },
      async (request) => {
        const secrets = await engine.secrets()
        return { items: await request.read((ctx) => listApplications(ctx, secrets)) }
      },
    )
    app.delete(
      '/sso/applications/:clientId',
      {
        config,
        schema: {
          summary: 'Ends what I agreed to with a system',
          params: Type.Object({ clientId: Type.String() }),
          response: { 204: Type.Null() },
        },
      },
      async (request, reply) => {
        const secrets = await engine.secrets()
        await request.change((ctx) => endApplication(ctx, secrets, request.params.clientId))
        return reply.code(204).send(null)
      },
    )
  }
