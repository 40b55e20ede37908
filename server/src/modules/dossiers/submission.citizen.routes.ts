import { Type } from 'typebox'
import type { App } from '#platform/http.ts'
import { submitDossier } from './submission.service.ts'
import { DossierParams } from './view.schema.ts'

export const Submission = Type.Object({
  id: Type.String(),
  code: Type.String(),
  submittedAt: Type.String(),
  unitName: Type.String(),
  version: Type.Integer(),
})

export async function submissionRoutes(app: App) {
  app.post(
    '/dossiers/:id/submission',
    {
      config: { permission: 'dossiers.submit' },
      schema: { params: DossierParams, response: { 201: Submission } },
    },
    async (request) => request.once(201, (ctx) => submitDossier(ctx, request.params.id)),
  )
}
