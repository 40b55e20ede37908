import { Type } from 'typebox'
import { FRESH } from '#platform/assurance.ts'
import type { App } from '#platform/http.ts'
import { IdParams, Line, orNull } from '#platform/schema-parts.ts'
import {
  cancelSubstitution,
  joinStaff,
  leaveStaff,
  listStaffOf,
  moveStaff,
  orderSubstitution,
  viewStaff,
} from './staff.service.ts'
import { recordStaffNumber } from './staff-numbers.service.ts'

const config = { permission: 'identity.manage' }
const privileged = { ...config, assurance: FRESH } as const
const seat = {
  unitCode: Type.String({ maxLength: 35 }),
  positionCode: Type.String({ maxLength: 40 }),
  role: Type.String({ maxLength: 40 }),
  reach: Type.Union([Type.Literal('unit'), Type.Literal('subtree')]),
}
const Seat = Type.Object(seat, { additionalProperties: false })
const Joiner = Type.Object(
  {
    ...seat,
    fullName: Line(200),
    username: Type.String({ pattern: '^[a-z0-9][a-z0-9._-]{2,59}$' }),
  },
  { additionalProperties: false },
)
const Order = Type.Object(
  {
    postId: Type.String({ format: 'uuid' }),
    firstDay: Type.String({ format: 'date' }),
    lastDay: Type.String({ format: 'date' }),
    reason: Line(500),
  },
  { additionalProperties: false },
)
const Row = Type.Object({
  id: Type.String(),
  fullName: Type.String(),
  unitName: Type.String(),
  positionTitle: Type.String(),
  leftAt: orNull(Type.String()),
})
const View = Type.Object({
  id: Type.String(),
  fullName: Type.String(),
  positionCode: Type.String(),
  positionTitle: Type.String(),
  unit: Type.Object({ code: Type.String(), name: Type.String() }),
  hasAccount: Type.Boolean(),
  hasNumber: Type.Boolean(),
  posts: Type.Array(
    Type.Object({
      id: Type.String(),
      role: Type.String(),
      unitId: Type.String(),
      unitName: Type.String(),
      reach: Type.String(),
      validFrom: Type.String(),
      validTo: orNull(Type.String()),
      endedAt: orNull(Type.String()),
    }),
  ),
  substitutions: Type.Array(
    Type.Object({
      id: Type.String(),
      postId: Type.String(),
      substitute: Type.String(),
      firstDay: Type.String(),
      lastDay: Type.String(),
      reason: Type.String(),
      madeBy: Type.String(),
      madeAt: Type.String(),
      endedAt: orNull(Type.String()),
    }),
  ),
})

/** Joining, moving, leaving, standing in. */
export async function staffRoutes(app: App): Promise<void> {
  readingRoutes(app)
  app.post(
    '/staff',
    {
      config: privileged,
      schema: {
        summary: 'Takes somebody on; the first password is answered once',
        body: Joiner,
        response: { 201: Type.Object({ id: Type.String(), password: Type.String() }) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await request.change((ctx) => joinStaff(ctx, request.body))),
  )
  app.post(
    '/staff/:id/move',
    {
      config: privileged,
      schema: {
        summary: 'Gives another seat; the old posts end as the new one begins',
        params: IdParams,
        body: Seat,
        response: { 200: View },
      },
    },
    (request) =>
      request.change(async (ctx) => {
        await moveStaff(ctx, request.params.id, request.body)
        return viewStaff(ctx, request.params.id)
      }),
  )
  app.post(
    '/staff/:id/departure',
    {
      config: privileged,
      schema: {
        summary: 'Ends posts, account and sessions at once',
        params: IdParams,
        response: { 200: View },
      },
    },
    (request) =>
      request.change(async (ctx) => {
        await leaveStaff(ctx, request.params.id)
        return viewStaff(ctx, request.params.id)
      }),
  )
  numberRoute(app)
  substitutionRoutes(app)
}

function numberRoute(app: App): void {
  app.put(
    '/staff/:id/citizen-number',
    {
      config: privileged,
      schema: {
        summary:
          'Records which citizen this is, by a number that is shown to nobody; an empty one takes it away',
        params: IdParams,
        body: Type.Object({ citizenId: Type.String({ maxLength: 30 }) }, { additionalProperties: false }),
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await request.change((ctx) => recordStaffNumber(ctx, request.params.id, request.body.citizenId))
      return reply.code(204).send(null)
    },
  )
}

function readingRoutes(app: App): void {
  app.get(
    '/staff',
    {
      config,
      schema: {
        summary: 'Staff of a unit and the units below it',
        querystring: Type.Object({
          unitCode: Type.String({ maxLength: 35 }),
          name: Type.Optional(Type.String({ maxLength: 100 })),
        }),
        response: { 200: Type.Object({ items: Type.Array(Row) }) },
      },
    },
    (request) => request.read(async (ctx) => ({ items: await listStaffOf(ctx, request.query) })),
  )
  app.get(
    '/staff/:id',
    {
      config,
      schema: {
        summary: 'Somebody’s posts and substitutions, ever',
        params: IdParams,
        response: { 200: View },
      },
    },
    (request) => request.read((ctx) => viewStaff(ctx, request.params.id)),
  )
}

function substitutionRoutes(app: App): void {
  app.post(
    '/staff/:id/substitutions',
    {
      config: privileged,
      schema: {
        summary: 'Lets this member of staff do the work of a colleague’s post for some days',
        params: IdParams,
        body: Order,
        response: { 201: Type.Object({ id: Type.String() }) },
      },
    },
    async (request, reply) => {
      const order = { ...request.body, substituteId: request.params.id }
      return reply.code(201).send({ id: await request.change((ctx) => orderSubstitution(ctx, order)) })
    },
  )
  app.post(
    '/substitutions/:id/end',
    {
      config: privileged,
      schema: { summary: 'Ends a substitution at once', params: IdParams, response: { 204: Type.Null() } },
    },
    async (request, reply) => {
      await request.change((ctx) => cancelSubstitution(ctx, request.params.id))
      return reply.code(204).send(null)
    },
  )
}
