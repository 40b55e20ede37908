import { Type } from 'typebox'
import type { App } from '#platform/http.ts'
import { Line } from '#platform/schema-parts.ts'
import { acceptDossier, refuseDossier } from './intake.service.ts'
import { requestSupplement } from './supplement.service.ts'
import { DossierParams } from './view.schema.ts'

/** The version that was seen when the decision was made; older than the present one, it is refused. */
export const Seen = Type.Optional(Type.Integer({ minimum: 1 }))
/** Which of the actor's turns is meant, where they have several in one dossier: its id in `turns`. */
export const TurnId = Type.Optional(Type.String({ format: 'uuid' }))
export const Version = Type.Object({ version: Type.Integer() })
const Reason = Line(1000)
const Acceptance = Type.Optional(
  Type.Union([Type.Object({ seen: Seen, turn: TurnId }, { additionalProperties: false }), Type.Null()]),
)
const Accepted = Type.Object({ version: Type.Integer(), acceptedAt: Type.String(), dueAt: Type.String() })
const Refusal = Type.Object(
  { seen: Seen, turn: TurnId, reasons: Type.Array(Reason, { minItems: 1, maxItems: 20 }) },
  { additionalProperties: false },
)
const Item = Type.Object(
  { component: Type.Union([Type.String({ maxLength: 120 }), Type.Null()]), text: Reason },
  { additionalProperties: false },
)
const Supplement = Type.Object(
  { seen: Seen, turn: TurnId, items: Type.Array(Item, { minItems: 1, maxItems: 60 }) },
  { additionalProperties: false },
)
const config = { permission: 'dossiers.take_in' }

export async function intakeRoutes(app: App) {
  app.post(
    '/dossiers/:id/acceptance',
    { config, schema: { params: DossierParams, body: Acceptance, response: { 201: Accepted } } },
    async (request) => request.once(201, (ctx) => acceptDossier(ctx, request.params.id, request.body ?? {})),
  )
  app.post(
    '/dossiers/:id/refusal',
    { config, schema: { params: DossierParams, body: Refusal, response: { 201: Version } } },
    async (request) =>
      request.once(201, (ctx) => refuseDossier(ctx, request.params.id, request.body.reasons, request.body)),
  )
  app.post(
    '/dossiers/:id/supplement-request',
    {
      config: { permission: 'dossiers.read_unit' },
      schema: { params: DossierParams, body: Supplement, response: { 201: Version } },
    },
    async (request) =>
      request.once(201, (ctx) => requestSupplement(ctx, request.params.id, request.body.items, request.body)),
  )
}
