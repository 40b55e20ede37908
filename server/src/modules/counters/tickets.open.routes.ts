import { Type } from 'typebox'
import type { App } from '#platform/http.ts'
import { oneOf, orNull } from '#platform/schema-parts.ts'
import { readBoard, readCentre, readDoor } from './centre-view.service.ts'
import { takeTicket } from './taking.service.ts'
import { leaveLine, readTicket } from './ticket-view.service.ts'

const config = { permission: 'anyone' }
const Code = Type.Object({ code: Type.String({ maxLength: 40 }) })
const Token = Type.Object({ token: Type.String({ maxLength: 60 }) })
const Estimate = orNull(Type.Object({ from: Type.Integer(), to: Type.Integer() }))
const Named = { letter: Type.String(), name: Type.String(), nameEn: Type.String(), waiting: Type.Integer() }
const Centre = Type.Object({
  code: Type.String(),
  name: Type.String(),
  services: Type.Array(Type.Object({ ...Named, openWindows: Type.Integer(), estimate: Estimate })),
})
const Board = Type.Object({
  code: Type.String(),
  name: Type.String(),
  windows: Type.Array(
    Type.Object({
      number: Type.Integer(),
      label: orNull(Type.String()),
      state: orNull(Type.String()),
      rungAt: orNull(Type.String()),
    }),
  ),
  services: Type.Array(Type.Object(Named)),
  at: Type.String(),
})
const Taking = Type.Object(
  {
    service: Type.String({ pattern: '^[A-Z]$' }),
    priority: Type.Boolean(),
    dossierCode: Type.Optional(
      Type.String({ maxLength: 60, pattern: '^[A-Z0-9][A-Z0-9.]*-\\d{6}-\\d{4,7}$' }),
    ),
    kiosk: Type.Optional(Type.String({ maxLength: 60 })),
    door: Type.Optional(Type.String({ maxLength: 20 })),
    holding: Type.Optional(Type.String({ maxLength: 60 })),
  },
  { additionalProperties: false },
)
const Ticket = Type.Object({
  label: Type.String(),
  centre: Type.Object({ code: Type.String(), name: Type.String() }),
  service: Type.Object({ vi: Type.String(), en: Type.String() }),
  state: oneOf('waiting', 'called', 'serving', 'done', 'absent', 'left', 'over'),
  priority: Type.Boolean(),
  day: Type.String(),
  takenAt: Type.String(),
  window: orNull(Type.Integer()),
  before: orNull(Type.Integer()),
  estimate: Estimate,
  openWindows: Type.Integer(),
  missed: Type.Boolean(),
})

/** A centre and its line, for whoever comes: without signing in. */
export async function openCentreRoutes(app: App): Promise<void> {
  app.get(
    '/centres/:code',
    {
      config,
      schema: { summary: 'What one may draw a number for', params: Code, response: { 200: Centre } },
    },
    (request) => request.read((ctx) => readCentre(ctx, request.params.code)),
  )
  app.get(
    '/centres/:code/board',
    {
      config,
      schema: { summary: 'Whom each window calls or serves', params: Code, response: { 200: Board } },
    },
    (request) => request.read((ctx) => readBoard(ctx, request.params.code)),
  )
  app.post(
    '/centres/:code/door-codes',
    {
      config: { permission: 'anyone', limit: 'reading' },
      schema: {
        summary: 'The code that a screen of the centre shows to phones',
        params: Code,
        body: Type.Object({ kiosk: Type.String({ maxLength: 60 }) }, { additionalProperties: false }),
        response: { 200: Type.Object({ door: Type.String(), minutes: Type.Integer() }) },
      },
    },
    (request) => request.read((ctx) => readDoor(ctx, request.params.code, request.body.kiosk)),
  )
}

/** A number in the line, and the page of whoever holds it. */
export async function openTicketRoutes(app: App): Promise<void> {
  app.post(
    '/centres/:code/tickets',
    {
      config: { permission: 'anyone', limit: 'ticket' },
      schema: {
        summary: 'Draws a number, on a screen of the centre or on a phone that scanned its code',
        params: Code,
        body: Taking,
        response: { 201: Type.Object({ token: Type.String(), label: Type.String() }) },
      },
    },
    (request) => request.once(201, (ctx) => takeTicket(ctx, request.params.code, request.body)),
  )
  app.get(
    '/tickets/:token',
    {
      config,
      schema: { summary: 'Where a number stands in the line', params: Token, response: { 200: Ticket } },
    },
    (request) => request.read((ctx) => readTicket(ctx, request.params.token)),
  )
  app.post(
    '/tickets/:token/leaving',
    {
      config,
      schema: { summary: 'Gives a number back', params: Token, response: { 201: Type.Null() } },
    },
    (request) =>
      request.once(201, async (ctx) => {
        await leaveLine(ctx, request.params.token)
        return null
      }),
  )
}
