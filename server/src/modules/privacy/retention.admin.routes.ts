import { Type } from 'typebox'
import { FRESH } from '#platform/assurance.ts'
import type { App } from '#platform/http.ts'
import { IdParams } from '#platform/schema-parts.ts'
import { Words } from './consent.schema.ts'
import { endHold, placeHold, publishSchedule, readRetention } from './retention.service.ts'

const config = { permission: 'privacy.manage' }
const privileged = { ...config, assurance: FRESH } as const
const Maybe = Type.Union([Type.String(), Type.Null()])
const Unit = Type.Union([Type.Literal('day'), Type.Literal('month'), Type.Literal('year')])
const Text = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: '\\S' })
const View = Type.Object({
  schedules: Type.Array(
    Type.Object({
      kind: Type.String(),
      version: Type.Integer(),
      amount: Type.Integer(),
      unit: Type.String(),
      counted: Words,
      basis: Words,
    }),
  ),
  reports: Type.Array(
    Type.Object({
      id: Type.String(),
      at: Type.String(),
      kind: Type.String(),
      version: Type.Integer(),
      dryRun: Type.Boolean({ description: 'found past its time, and not yet deleted' }),
      count: Type.Integer(),
      sha256: Type.String({ description: 'of the ids, sorted, one a line' }),
    }),
  ),
  holds: Type.Array(
    Type.Object({
      id: Type.String(),
      name: Maybe,
      kind: Maybe,
      reason: Type.String(),
      placedAt: Type.String(),
    }),
  ),
})
const NewSchedule = Type.Object(
  {
    seen: Type.Integer(),
    amount: Type.Integer({ minimum: 1, maximum: 1200 }),
    unit: Unit,
    basis: Type.Object({ vi: Text(500), en: Text(500) }, { additionalProperties: false }),
  },
  { additionalProperties: false },
)
const NewHold = Type.Object(
  {
    citizenId: Type.Optional(Type.String({ maxLength: 20 })),
    kind: Type.Optional(Type.String({ maxLength: 60 })),
    reason: Text(1000),
  },
  { additionalProperties: false },
)

/** How long records are kept, what was deleted, and what must not be. */
export async function retentionRoutes(app: App): Promise<void> {
  app.get(
    '/retention',
    {
      config,
      schema: {
        summary: 'Schedules of retention, reports of what was deleted, holds',
        response: { 200: View },
      },
    },
    (request) =>
      request.read(async (ctx) => {
        const { schedules, reports, holds } = await readRetention(ctx)
        return {
          schedules,
          reports: reports.map((report) => ({ ...report, at: report.at.toISOString() })),
          holds: holds.map((hold) => ({ ...hold, placedAt: hold.placedAt.toISOString() })),
        }
      }),
  )
  app.post(
    '/retention/:kind/versions',
    {
      config: privileged,
      schema: {
        summary: 'Publishes another period for a kind of record',
        params: Type.Object({ kind: Type.String({ maxLength: 60 }) }),
        body: NewSchedule,
        response: { 201: Type.Object({ version: Type.Integer() }) },
      },
    },
    (request) =>
      request.once(201, async (ctx) => ({
        version: await publishSchedule(ctx, request.params.kind, request.body),
      })),
  )
  app.post(
    '/legal-holds',
    {
      config,
      schema: {
        summary: 'Keeps a person’s records, or a whole kind, from being deleted',
        body: NewHold,
        response: { 201: Type.Object({ id: Type.String() }) },
      },
    },
    (request) => request.once(201, async (ctx) => ({ id: await placeHold(ctx, request.body) })),
  )
  app.delete(
    '/legal-holds/:id',
    {
      config: privileged,
      schema: {
        summary: 'Ends a hold',
        params: IdParams,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await request.change((ctx) => endHold(ctx, request.params.id))
      return reply.code(204).send(null)
    },
  )
}
