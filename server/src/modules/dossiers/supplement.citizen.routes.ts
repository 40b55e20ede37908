import { Type } from 'typebox'
import type { App } from '#platform/http.ts'
import { answerSupplement } from './supplement.service.ts'
import { DossierParams } from './view.schema.ts'

const Body = Type.Union([
  Type.Object({ seen: Type.Optional(Type.Integer()) }, { additionalProperties: false }),
  Type.Null(),
])
const Answered = Type.Object({ version: Type.Integer(), dueAt: Type.Union([Type.String(), Type.Null()]) })

export async function supplementCitizenRoutes(app: App) {
  app.post(
    '/dossiers/:id/supplement',
    {
      config: { permission: 'dossiers.submit' },
      schema: { params: DossierParams, body: Type.Optional(Body), response: { 201: Answered } },
    },
    async (request) =>
      request.once(201, (ctx) => answerSupplement(ctx, request.params.id, request.body?.seen)),
  )
}
