import type { FastifyReply } from 'fastify'
import { Type } from 'typebox'
import { Refusal } from '#platform/errors.ts'
import type { App } from '#platform/http.ts'
import { plainCode, trackBare, trackFully } from './tracking.service.ts'
import { admitAttempt, forgive } from './tracking-attempts.service.ts'

const Words = Type.Object({ vi: Type.String(), en: Type.String() })
const Maybe = Type.Union([Type.String(), Type.Null()])
const Office = Type.Object({ unit: Type.String(), position: Maybe })
const Clock = Type.Object({
  runs: Type.String(),
  dueAt: Maybe,
  pauses: Type.Array(Type.Object({ from: Type.String(), to: Maybe })),
  late: Type.Union([Type.Boolean(), Type.Null()]),
})
const Waiting = Type.Object({
  who: Words,
  office: Type.Union([Office, Type.Null()]),
  why: Words,
  dueAt: Maybe,
})

/** Names of officials have no place in this schema: what is not declared is not sent. */
const Tracking = Type.Object({
  code: Type.String(),
  state: Type.String(),
  statusCode: Type.Union([Type.Integer(), Type.Null()]),
  stateText: Words,
  full: Type.Boolean(),
  procedureCode: Type.Optional(Type.String()),
  procedureName: Type.Optional(Type.String()),
  unitName: Type.Optional(Type.String()),
  submittedAt: Type.Optional(Type.String()),
  acceptedAt: Type.Optional(Maybe),
  dueAt: Type.Optional(Maybe),
  returnedAt: Type.Optional(Maybe),
  timeline: Type.Optional(
    Type.Array(Type.Object({ at: Type.String(), step: Type.String(), text: Words, by: Office })),
  ),
  waiting: Type.Optional(Type.Union([Waiting, Type.Null()])),
  alsoWaiting: Type.Optional(Type.Array(Waiting)),
  clock: Type.Optional(Clock),
})
const Params = Type.Object({ code: Type.String({ minLength: 1, maxLength: 60 }) })
const Query = Type.Object({ proof: Type.Optional(Type.String({ pattern: '^\\d{4}$' })) })

/** Following a dossier without signing in. Each guess is counted in a transaction of its own, before it is looked at. */
export async function trackingRoutes(app: App): Promise<void> {
  app.get(
    '/tracking/:code',
    {
      config: { permission: 'anyone', limit: 'lookup' },
      schema: {
        summary:
          'Where a dossier stands; in full with the last four digits of the applicant’s ID, tax or phone number',
        params: Params,
        querystring: Query,
        response: { 200: Tracking },
      },
    },
    async (request, reply) => {
      const { proof } = request.query
      const attempt = { code: plainCode(request.params.code), address: request.ip }
      reply.header('cache-control', 'no-store')
      if (proof === undefined) return request.read((ctx) => trackBare(ctx, attempt.code))
      await request.change((ctx) => admitAttempt(ctx, attempt)).catch((error) => sayWhen(reply, error))
      const tracking = await request.read((ctx) => trackFully(ctx, attempt.code, proof))
      await request.change((ctx) => forgive(ctx, attempt))
      return tracking
    },
  )
}

/** Adds `Retry-After` to a refusal that names a time. */
function sayWhen(reply: FastifyReply, error: unknown): never {
  const minutes = error instanceof Refusal ? error.details.minutes : undefined
  if (typeof minutes === 'number') reply.header('retry-after', minutes * 60)
  throw error
}
