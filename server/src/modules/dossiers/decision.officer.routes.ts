import { Type } from 'typebox'
import { HALF_DAY, SITTING } from '#platform/assurance.ts'
import type { App } from '#platform/http.ts'
import { Line } from '#platform/schema-parts.ts'
import { approveResult, returnResult } from './decision.service.ts'
import { sendBack } from './examination.service.ts'
import { Seen, TurnId, Version } from './intake.officer.routes.ts'
import { DossierParams } from './view.schema.ts'

const OnlySeen = Type.Optional(
  Type.Union([Type.Object({ seen: Seen, turn: TurnId }, { additionalProperties: false }), Type.Null()]),
)
const SendBack = Type.Object(
  { seen: Seen, turn: TurnId, reason: Line(1000) },
  { additionalProperties: false },
)
const Approved = Type.Object({ version: Type.Integer(), number: Type.String() })
const approve = { permission: 'dossiers.approve' }
/** Approving has the result signed in the city's name. */
const sign = { ...approve, assurance: SITTING } as const
const handOver = { permission: 'dossiers.return', assurance: HALF_DAY } as const

export async function decisionRoutes(app: App) {
  app.post(
    '/dossiers/:id/approval',
    { config: sign, schema: { params: DossierParams, body: OnlySeen, response: { 201: Approved } } },
    async (request) => request.once(201, (ctx) => approveResult(ctx, request.params.id, request.body ?? {})),
  )
  app.post(
    '/dossiers/:id/send-back',
    { config: approve, schema: { params: DossierParams, body: SendBack, response: { 201: Version } } },
    async (request) =>
      request.once(201, (ctx) => sendBack(ctx, request.params.id, request.body.reason, request.body)),
  )
  app.post(
    '/dossiers/:id/return',
    {
      config: handOver,
      schema: { params: DossierParams, body: OnlySeen, response: { 201: Version } },
    },
    async (request) => request.once(201, (ctx) => returnResult(ctx, request.params.id, request.body ?? {})),
  )
}
