import { Type } from 'typebox'
import type { App } from '#platform/http.ts'
import { assignDossier, proposeResult } from './examination.service.ts'
import { Seen, Version } from './intake.officer.routes.ts'
import { DossierParams } from './view.schema.ts'

const Assignment = Type.Object(
  { seen: Seen, accountId: Type.String({ maxLength: 60 }) },
  { additionalProperties: false },
)
const Proposal = Type.Object(
  {
    seen: Seen,
    outcome: Type.Union([Type.Literal('granted'), Type.Literal('rejected')]),
    title: Type.String({ minLength: 3, maxLength: 300, pattern: '\\S' }),
    body: Type.String({ minLength: 3, maxLength: 10_000, pattern: '\\S' }),
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
      request.once(201, (ctx) =>
        assignDossier(ctx, request.params.id, request.body.accountId, request.body.seen),
      ),
  )
  app.post(
    '/dossiers/:id/examination',
    {
      config: { permission: 'dossiers.process' },
      schema: { params: DossierParams, body: Proposal, response: { 201: Version } },
    },
    async (request) =>
      request.once(201, (ctx) => {
        const { seen, ...proposal } = request.body
        return proposeResult(ctx, request.params.id, proposal, seen)
      }),
  )
}
