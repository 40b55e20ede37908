import { Type } from 'typebox'
import type { App } from '#platform/http.ts'
import { assignDossier, proposeResult } from './examination.service.ts'
import { Seen, TurnId, Version } from './intake.officer.routes.ts'
import { decideStep } from './step-decision.service.ts'
import { DossierParams } from './view.schema.ts'

const Assignment = Type.Object(
  { seen: Seen, turn: TurnId, accountId: Type.String({ maxLength: 60 }) },
  { additionalProperties: false },
)
const Proposal = Type.Object(
  {
    seen: Seen,
    turn: TurnId,
    outcome: Type.Union([Type.Literal('granted'), Type.Literal('rejected')]),
    title: Type.String({ minLength: 3, maxLength: 300, pattern: '\\S' }),
    body: Type.String({ minLength: 3, maxLength: 10_000, pattern: '\\S' }),
  },
  { additionalProperties: false },
)
const StepDecision = Type.Object(
  {
    seen: Seen,
    turn: TurnId,
    decision: Type.String({ minLength: 1, maxLength: 200 }),
    note: Type.Optional(Type.String({ maxLength: 1000 })),
  },
  { additionalProperties: false },
)

export async function examinationRoutes(app: App) {
  app.post(
    '/dossiers/:id/assignment',
    {
      config: { permission: 'dossiers.assign' },
      schema: { params: DossierParams, body: Assignment, response: { 201: Version } },
    },
    async (request) =>
      request.once(201, (ctx) => assignDossier(ctx, request.params.id, request.body.accountId, request.body)),
  )
  app.post(
    '/dossiers/:id/examination',
    {
      config: { permission: 'dossiers.process' },
      schema: { params: DossierParams, body: Proposal, response: { 201: Version } },
    },
    async (request) =>
      request.once(201, (ctx) => {
        const { seen, turn, ...proposal } = request.body
        return proposeResult(ctx, request.params.id, proposal, { seen, turn })
      }),
  )
  app.post(
    '/dossiers/:id/step-decision',
    {
      config: { permission: 'dossiers.read_unit' },
      schema: { params: DossierParams, body: StepDecision, response: { 201: Version } },
    },
    async (request) =>
      request.once(201, (ctx) => decideStep(ctx, request.params.id, request.body, request.body)),
  )
}
