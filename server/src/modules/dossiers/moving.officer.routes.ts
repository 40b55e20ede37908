import { Type } from 'typebox'
import { SITTING } from '#platform/assurance.ts'
import type { App } from '#platform/http.ts'
import { Line, orNull, TextOrNull } from '#platform/schema-parts.ts'
import { Seen, Version } from './intake.officer.routes.ts'
import { moveProcess, previewMove } from './moving.service.ts'
import { DossierParams } from './view.schema.ts'

const Words = Type.Object({ vi: Type.String(), en: Type.String() })
const Process = Type.Object({ code: Type.String(), version: Type.Integer() })
const Steps = Type.Array(Type.Object({ key: Type.String(), name: Words }))
const Preview = Type.Object({
  from: Process,
  to: Process,
  isThere: Type.Boolean(),
  tokens: Type.Array(
    Type.Object({ step: Type.String(), name: Words, to: TextOrNull, toName: orNull(Words) }),
  ),
  lost: Steps,
  gained: Steps,
  goesOn: orNull(Type.Boolean()),
})
const Key = Type.String({ minLength: 1, maxLength: 200 })
const Move = Type.Object(
  { seen: Seen, reason: Line(1000), places: Type.Optional(Type.Record(Key, Key, { maxProperties: 50 })) },
  { additionalProperties: false },
)
const config = { permission: 'dossiers.move_process' }

export async function movingRoutes(app: App) {
  app.get(
    '/dossiers/:id/process-move',
    { config, schema: { params: DossierParams, response: { 200: Preview } } },
    async (request) => request.read((ctx) => previewMove(ctx, request.params.id)),
  )
  app.post(
    '/dossiers/:id/process-move',
    {
      config: { ...config, assurance: SITTING },
      schema: { params: DossierParams, body: Move, response: { 201: Version } },
    },
    async (request) =>
      request.once(201, (ctx) => moveProcess(ctx, request.params.id, request.body, request.body)),
  )
}
