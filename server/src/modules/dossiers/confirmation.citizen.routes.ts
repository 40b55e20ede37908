import { Type } from 'typebox'
import type { App } from '#platform/http.ts'
import { askToConfirm, confirmDraft, declineDraft } from './confirmation.service.ts'
import { Submission } from './submission.citizen.routes.ts'
import { DossierParams } from './view.schema.ts'

const config = { permission: 'dossiers.submit' }
const Version = Type.Object({ version: Type.Integer() })
const Seen = Type.Object(
  { seen: Type.Integer({ minimum: 0, description: 'The version that the citizen looked at' }) },
  { additionalProperties: false },
)

/** What a volunteer prepared is handed in by its owner. */
export async function confirmationRoutes(app: App): Promise<void> {
  app.post(
    '/dossiers/:id/confirmation-request',
    {
      config,
      schema: {
        summary: 'The volunteer has finished and asks the citizen to hand it in',
        params: DossierParams,
        response: { 200: Version },
      },
    },
    (request) => request.change((ctx) => askToConfirm(ctx, request.params.id)),
  )
  app.post(
    '/dossiers/:id/confirmation',
    {
      config,
      schema: {
        summary: 'The citizen hands in what was prepared with them, as they saw it',
        params: DossierParams,
        body: Seen,
        response: { 201: Submission },
      },
    },
    (request) => request.once(201, (ctx) => confirmDraft(ctx, request.params.id, request.body.seen)),
  )
  app.post(
    '/dossiers/:id/confirmation-refusal',
    {
      config,
      schema: {
        summary: 'The citizen does not want it handed in as it is',
        params: DossierParams,
        response: { 200: Version },
      },
    },
    (request) => request.change((ctx) => declineDraft(ctx, request.params.id)),
  )
}
