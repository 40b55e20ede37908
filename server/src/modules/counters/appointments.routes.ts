import { Type } from 'typebox'
import type { App } from '#platform/http.ts'
import { IdParams, oneOf } from '#platform/schema-parts.ts'
import { arrive } from './arrival.service.ts'
import { book, cancel, freeSlots, move, ownAppointments, placesFor } from './booking.service.ts'

const config = { permission: 'counters.book' }
const Text = (maxLength: number) => Type.String({ minLength: 1, maxLength })
const Code = Type.Object({ code: Text(40) })
const Procedure = Type.Object({ procedure: Text(40) })
const Instant = Type.String({ format: 'date-time' })
const Named = Type.Object({ code: Type.String(), name: Type.String() })
const Appointment = Type.Object({
  id: Type.String(),
  centre: Named,
  procedure: Named,
  startsAt: Type.String(),
  code: Type.String(),
  state: oneOf('booked', 'arrived', 'cancelled', 'missed'),
  version: Type.Integer(),
})
const Places = Type.Array(Type.Object({ code: Type.String(), name: Type.String(), service: Type.String() }))
const Days = Type.Array(
  Type.Object({
    day: Type.String(),
    slots: Type.Array(Type.Object({ startsAt: Type.String(), free: Type.Integer() })),
  }),
)

/** Where and when one may come, and coming. */
export async function openAppointmentRoutes(app: App): Promise<void> {
  app.get(
    '/appointment-places',
    {
      config: { permission: 'anyone' },
      schema: {
        summary: 'The centres that give appointments for a procedure',
        querystring: Procedure,
        response: { 200: Type.Object({ items: Places }) },
      },
    },
    (request) => request.read(async (ctx) => ({ items: await placesFor(ctx, request.query.procedure) })),
  )
  app.get(
    '/centres/:code/appointment-days',
    {
      config: { permission: 'anyone' },
      schema: {
        summary: 'The half hours of the coming working days in which somebody may still come',
        params: Code,
        querystring: Procedure,
        response: { 200: Type.Object({ days: Days }) },
      },
    },
    (request) =>
      request.read(async (ctx) => ({
        days: await freeSlots(ctx, request.params.code, request.query.procedure),
      })),
  )
  app.post(
    '/centres/:code/arrivals',
    {
      config: { permission: 'anyone', limit: 'ticket' },
      schema: {
        summary: 'Turns an appointment into a ticket, on a screen of its centre',
        params: Code,
        body: Type.Object({ kiosk: Text(60), appointment: Text(20) }, { additionalProperties: false }),
        response: { 201: Type.Object({ token: Type.String(), label: Type.String() }) },
      },
    },
    (request) =>
      request.once(201, (ctx) =>
        arrive(ctx, request.params.code, request.body.kiosk, request.body.appointment.toUpperCase()),
      ),
  )
}

/** A citizen's own appointments. */
export async function appointmentRoutes(app: App): Promise<void> {
  app.get(
    '/appointments',
    { config, schema: { response: { 200: Type.Object({ items: Type.Array(Appointment) }) } } },
    (request) => request.read(async (ctx) => ({ items: await ownAppointments(ctx) })),
  )
  app.post(
    '/appointments',
    {
      config,
      schema: {
        body: Type.Object(
          { centre: Text(40), procedureCode: Text(40), startsAt: Instant },
          { additionalProperties: false },
        ),
        response: { 201: Type.Object({ id: Type.String() }) },
      },
    },
    (request) => request.once(201, async (ctx) => ({ id: await book(ctx, request.body) })),
  )
  app.post(
    '/appointments/:id/move',
    {
      config,
      schema: {
        params: IdParams,
        body: Type.Object({ seen: Type.Integer(), startsAt: Instant }, { additionalProperties: false }),
        response: { 201: Type.Null() },
      },
    },
    (request) =>
      request.once(201, async (ctx) => {
        await move(ctx, request.params.id, request.body.seen, request.body.startsAt)
        return null
      }),
  )
  app.post(
    '/appointments/:id/cancellation',
    {
      config,
      schema: {
        params: IdParams,
        body: Type.Object({ seen: Type.Integer() }, { additionalProperties: false }),
        response: { 201: Type.Null() },
      },
    },
    (request) =>
      request.once(201, async (ctx) => {
        await cancel(ctx, request.params.id, request.body.seen)
        return null
      }),
  )
}
