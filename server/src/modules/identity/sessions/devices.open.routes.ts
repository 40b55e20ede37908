import { Type } from 'typebox'
import type { Routes } from '#platform/http.ts'
import { IdParams } from '#platform/schema-parts.ts'
import { endOwnOthers, endOwnSession, ownSessions } from './devices.service.ts'
import { visitOf } from './session-visit.ts'

const Session = Type.Object({
  id: Type.String(),
  device: Type.String({ description: 'Browser and system; empty for what is no browser we know' }),
  place: Type.String({ description: 'The network; empty when it is not known' }),
  near: Type.Boolean({ description: 'On the network from which is asked now' }),
  startedAt: Type.String(),
  seenAt: Type.String(),
  expiresAt: Type.String(),
  current: Type.Boolean({ description: 'The session that asks' }),
})
const config = { permission: 'signed_in' }

/** Where the own account is signed in, and ending that. */
export const deviceRoutes: Routes = async (app) => {
  app.get(
    '/account/sessions',
    {
      config,
      schema: {
        summary: 'The open sessions of the own account',
        response: { 200: Type.Object({ sessions: Type.Array(Session) }) },
      },
    },
    async (request) => ({
      sessions: (await request.read(ownSessions)).map((session) => ({
        ...session,
        near: session.place !== '' && session.place === visitOf(request).place,
        startedAt: session.startedAt.toISOString(),
        seenAt: session.seenAt.toISOString(),
        expiresAt: session.expiresAt.toISOString(),
      })),
    }),
  )
  app.delete(
    '/account/sessions',
    {
      config,
      schema: {
        summary: 'Ends every session of the own account but this one',
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await request.change(endOwnOthers)
      return reply.code(204).send(null)
    },
  )
  app.delete(
    '/account/sessions/:id',
    {
      config,
      schema: {
        summary: 'Ends one session of the own account',
        params: IdParams,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await request.change((ctx) => endOwnSession(ctx, request.params.id))
      return reply.code(204).send(null)
    },
  )
}
