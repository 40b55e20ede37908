import { Type } from 'typebox'
import type { App } from '#platform/http.ts'
import { IdParams } from '#platform/schema-parts.ts'
import { getImport, recentImports } from './imports.service.ts'

const Count = Type.Integer()
const Run = Type.Object({
  id: Type.String(),
  source: Type.String({ description: 'catalogue (a file) or own (what the project ships)' }),
  fileName: Type.String(),
  state: Type.String({ description: 'running, finished, interrupted or failed' }),
  startedAt: Type.String({ format: 'date-time' }),
  finishedAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()]),
  lines: Count,
  added: Count,
  changed: Count,
  unchanged: Count,
  quarantined: Count,
})
const Problem = Type.Object({
  line: Count,
  field: Type.String(),
  reason: Type.String(),
  code: Type.Union([Type.String(), Type.Null()]),
  excerpt: Type.String(),
})

export async function adminImportRoutes(app: App): Promise<void> {
  app.get(
    '/imports',
    {
      config: { permission: 'catalogue.manage' },
      schema: {
        summary: 'Imports of the catalogue, newest first',
        response: { 200: Type.Object({ items: Type.Array(Run) }) },
      },
    },
    (request) => request.read(async (ctx) => ({ items: await recentImports(ctx) })),
  )
  app.get(
    '/imports/:id',
    {
      config: { permission: 'catalogue.manage' },
      schema: {
        summary: 'One import with the records it put aside',
        params: IdParams,
        response: { 200: Type.Object({ ...Run.properties, quarantine: Type.Array(Problem) }) },
      },
    },
    (request) => request.read((ctx) => getImport(ctx, request.params.id)),
  )
}
