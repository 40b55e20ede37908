import { Type } from 'typebox'
import type { Ctx } from '#platform/context.ts'
import type { App } from '#platform/http.ts'
import { IdParams, orNull, TextOrNull } from '#platform/schema-parts.ts'
import { beginServing, callNext, complete, noteAbsence, recall, transfer } from './calling.service.ts'
import { labelOf } from './ticket.ts'
import { closeWindow, listDesks, openWindow, readDesk } from './windows.service.ts'

const config = { permission: 'counters.serve' }
const Named = { letter: Type.String(), name: Type.String(), nameEn: Type.String(), waiting: Type.Integer() }
const Seconds = orNull(Type.Integer())
const HeldTicket = Type.Object({
  id: Type.String(),
  label: Type.String(),
  service: Type.String(),
  state: Type.String(),
  priority: Type.Boolean(),
  dossierCode: TextOrNull,
  since: Type.String(),
  missed: Type.Boolean(),
  version: Type.Integer(),
})
const Desk = Type.Object({
  code: Type.String(),
  name: Type.String(),
  mayManage: Type.Boolean(),
  services: Type.Array(Type.Object(Named)),
  windows: Type.Array(
    Type.Object({
      id: Type.String(),
      number: Type.Integer(),
      services: Type.Array(Type.String()),
      isOpen: Type.Boolean(),
      isMine: Type.Boolean(),
    }),
  ),
  mine: orNull(
    Type.Object({
      id: Type.String(),
      number: Type.Integer(),
      ticket: orNull(HeldTicket),
      next: Type.Array(Type.String()),
      waiting: Type.Integer(),
    }),
  ),
  today: Type.Object({
    taken: Type.Integer(),
    waiting: Type.Integer(),
    served: Type.Integer(),
    noShow: Type.Integer(),
    waited: Seconds,
    serving: Seconds,
  }),
})
const CentreItem = Type.Object({
  code: Type.String(),
  name: Type.String(),
  mayServe: Type.Boolean(),
  mayManage: Type.Boolean(),
})
const Seen = { seen: Type.Integer() }
const Version = Type.Object(Seen, { additionalProperties: false })
const Sent = Type.Object(
  {
    ...Seen,
    service: Type.Optional(Type.String({ pattern: '^[A-Z]$' })),
    window: Type.Optional(Type.Integer({ minimum: 1, maximum: 99 })),
  },
  { additionalProperties: false },
)

/** The counter of a centre as whoever serves there sees it. */
export async function deskRoutes(app: App): Promise<void> {
  app.get(
    '/centres',
    {
      config: { permission: 'counters.see' },
      schema: {
        summary: 'The centres in which one serves, or which one manages',
        response: { 200: Type.Object({ items: Type.Array(CentreItem) }) },
      },
    },
    (request) => request.read(async (ctx) => ({ items: await listDesks(ctx) })),
  )
  app.get(
    '/centres/:code',
    {
      config,
      schema: { params: Type.Object({ code: Type.String({ maxLength: 40 }) }), response: { 200: Desk } },
    },
    (request) => request.read((ctx) => readDesk(ctx, request.params.code)),
  )
}

/** A window is opened, calls whoever is next, and is closed. */
export async function windowRoutes(app: App): Promise<void> {
  const quietly = (work: (ctx: Ctx, id: string) => Promise<void>) => async (ctx: Ctx, id: string) => {
    await work(ctx, id)
    return null
  }
  const schema = { params: IdParams, response: { 201: Type.Null() } }
  app.post('/windows/:id/opening', { config, schema }, (request) =>
    request.once(201, (ctx) => quietly(openWindow)(ctx, request.params.id)),
  )
  app.post('/windows/:id/closing', { config, schema }, (request) =>
    request.once(201, (ctx) => quietly(closeWindow)(ctx, request.params.id)),
  )
  app.post(
    '/windows/:id/calls',
    {
      config,
      schema: {
        summary: 'Calls whoever is next; the label is null when nobody waits',
        params: IdParams,
        response: { 201: Type.Object({ label: TextOrNull }) },
      },
    },
    (request) =>
      request.once(201, async (ctx) => {
        const ticket = await callNext(ctx, request.params.id)
        return { label: ticket && labelOf(ticket) }
      }),
  )
}

/** What is done with a ticket that was called. */
export async function heldTicketRoutes(app: App): Promise<void> {
  const verbs = { recall, serving: beginServing, completion: complete, absence: noteAbsence }
  for (const [verb, work] of Object.entries(verbs))
    app.post(
      `/queue-tickets/:id/${verb}`,
      { config, schema: { params: IdParams, body: Version, response: { 201: Type.Null() } } },
      (request) =>
        request.once(201, async (ctx) => {
          await work(ctx, request.params.id, request.body.seen)
          return null
        }),
    )
  app.post(
    '/queue-tickets/:id/transfer',
    {
      config,
      schema: {
        summary: 'Sends a ticket on, to another service or to one window; it keeps its place',
        params: IdParams,
        body: Sent,
        response: { 201: Type.Null() },
      },
    },
    (request) =>
      request.once(201, async (ctx) => {
        const { seen, ...to } = request.body
        await transfer(ctx, request.params.id, seen, to)
        return null
      }),
  )
}
