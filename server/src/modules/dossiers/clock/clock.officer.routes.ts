import { Type } from 'typebox'
import type { App } from '#platform/http.ts'
import { Day, Line, TextOrNull } from '#platform/schema-parts.ts'
import { Seen, Version } from '../intake.officer.routes.ts'
import { DossierParams } from '../view.schema.ts'
import { type WaitingDraft, waitingDrafts } from './drafts.service.ts'
import { extendDossier } from './extending.service.ts'
import { pauseDossier, resumeDossier } from './pausing.service.ts'
import { stopDossier } from './stopping.service.ts'

const Pause = Type.Object(
  {
    seen: Seen,
    reason: Type.String({ maxLength: 40 }),
    basis: Type.Optional(Type.Union([Line(300), Type.Null()])),
  },
  { additionalProperties: false },
)
const Paused = Type.Object({ version: Type.Integer(), limitAt: Type.String() })
const Only = Type.Object({ seen: Seen }, { additionalProperties: false })
const Stop = Type.Object(
  { seen: Seen, reasons: Type.Array(Line(1000), { minItems: 1, maxItems: 20 }) },
  { additionalProperties: false },
)
const Extension = Type.Object(
  { seen: Seen, reason: Line(1000), until: Type.Optional(Day) },
  { additionalProperties: false },
)
const Due = Type.Object({ version: Type.Integer(), dueAt: Type.String() })
const Drafts = Type.Object({
  items: Type.Array(
    Type.Object({
      dossierId: Type.String(),
      code: Type.String(),
      procedureName: Type.String(),
      unitName: Type.String(),
      form: Type.String(),
      preparedAt: Type.String(),
      promisedAt: TextOrNull,
      offeredAt: TextOrNull,
      missedAt: TextOrNull,
    }),
  ),
})
const processes = { permission: 'dossiers.process' }
const params = DossierParams

/** The clock stands, runs on, ends, or is given more time. */
export async function clockRoutes(app: App) {
  app.post(
    '/dossiers/:id/pause',
    { config: processes, schema: { params, body: Pause, response: { 201: Paused } } },
    async (request) =>
      request.once(201, (ctx) => pauseDossier(ctx, request.params.id, request.body, request.body.seen)),
  )
  app.post(
    '/dossiers/:id/resumption',
    { config: processes, schema: { params, body: Only, response: { 201: Due } } },
    async (request) => request.once(201, (ctx) => resumeDossier(ctx, request.params.id, request.body.seen)),
  )
  app.post(
    '/dossiers/:id/stop',
    { config: processes, schema: { params, body: Stop, response: { 201: Version } } },
    async (request) =>
      request.once(201, (ctx) =>
        stopDossier(ctx, request.params.id, request.body.reasons, request.body.seen),
      ),
  )
  app.post(
    '/dossiers/:id/extension',
    {
      config: { permission: 'dossiers.approve' },
      schema: { params, body: Extension, response: { 201: Due } },
    },
    async (request) =>
      request.once(201, (ctx) => {
        const { seen, ...extending } = request.body
        return extendDossier(ctx, request.params.id, extending, seen)
      }),
  )
  app.get(
    '/notice-drafts',
    {
      config: { permission: 'dossiers.read_unit' },
      schema: { summary: 'Forms 04 and 05 that lie ready to be sent', response: { 200: Drafts } },
    },
    async (request) =>
      request.read(async (ctx) => ({
        items: (await waitingDrafts(ctx)).map(shown),
      })),
  )
}

const shown = ({ preparedAt, promisedAt, offeredAt, missedAt, ...draft }: WaitingDraft) => ({
  ...draft,
  preparedAt: preparedAt.toISOString(),
  promisedAt: promisedAt?.toISOString() ?? null,
  offeredAt: offeredAt?.toISOString() ?? null,
  missedAt: missedAt?.toISOString() ?? null,
})
