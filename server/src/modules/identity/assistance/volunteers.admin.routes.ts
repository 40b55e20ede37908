import { Type } from 'typebox'
import { FRESH } from '#platform/assurance.ts'
import type { App } from '#platform/http.ts'
import { IdParams, Line } from '#platform/schema-parts.ts'
import { listVolunteers, nameVolunteer, relieveVolunteer } from './volunteers.service.ts'

const config = { permission: 'identity.manage' }
const privileged = { ...config, assurance: FRESH } as const
const Row = Type.Object({
  id: Type.String(),
  name: Type.String(),
  unitName: Type.String(),
  team: Type.String(),
  namedAt: Type.String(),
  relievedAt: Type.Union([Type.String(), Type.Null()]),
})
const Service = Type.Object(
  {
    citizenId: Type.String({ maxLength: 30 }),
    fullName: Line(200),
    unitCode: Type.String({ maxLength: 35 }),
    team: Line(200),
  },
  { additionalProperties: false },
)

/** Who serves in the community digital teams of which unit. */
export async function volunteerRoutes(app: App): Promise<void> {
  app.get(
    '/volunteers',
    {
      config,
      schema: {
        summary: 'Volunteers of a unit and the units below it',
        querystring: Type.Object({ unitCode: Type.String({ maxLength: 35 }) }),
        response: { 200: Type.Object({ items: Type.Array(Row) }) },
      },
    },
    (request) => request.read(async (ctx) => ({ items: await listVolunteers(ctx, request.query.unitCode) })),
  )
  app.post(
    '/volunteers',
    {
      config: privileged,
      schema: {
        summary: 'Names somebody as a volunteer; their number and name must both be theirs',
        body: Service,
        response: { 201: Type.Object({ id: Type.String() }) },
      },
    },
    (request) => request.once(201, async (ctx) => ({ id: await nameVolunteer(ctx, request.body) })),
  )
  app.post(
    '/volunteers/:id/relief',
    {
      config: privileged,
      schema: {
        summary: 'They serve no more; their open sessions end at once',
        params: IdParams,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await request.change((ctx) => relieveVolunteer(ctx, request.params.id))
      return reply.code(204).send(null)
    },
  )
}
