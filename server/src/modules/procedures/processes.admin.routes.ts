import { Type } from 'typebox'
import type { App } from '#platform/http.ts'
import { IdParams } from '#platform/schema-parts.ts'
import {
  CheckedView,
  DRAWING_LIMIT,
  DraftView,
  Drawing,
  VersionDetailView,
  VersionView,
} from './process.schema.ts'
import type { Draft } from './process-drafts.repository.ts'
import { recentDrafts } from './process-drafts.service.ts'
import { judge } from './process-drawing.ts'
import type { ProcessUse, ProcessVersion } from './process-versions.repository.ts'
import { getVersion, listProcesses } from './process-versions.service.ts'

const config = { permission: 'catalogue.manage' }

export async function processRoutes(app: App): Promise<void> {
  app.get(
    '/processes',
    {
      config,
      schema: {
        summary: 'Published processes with the procedures that run by each, and drafts',
        response: { 200: Type.Object({ versions: Type.Array(VersionView), drafts: Type.Array(DraftView) }) },
      },
    },
    (request) =>
      request.read(async (ctx) => ({
        versions: (await listProcesses(ctx)).map(versionView),
        drafts: (await recentDrafts(ctx)).map(draftView),
      })),
  )
  app.get(
    '/process-versions/:id',
    {
      config,
      schema: {
        summary: 'A published version as a drawing',
        params: IdParams,
        response: { 200: VersionDetailView },
      },
    },
    (request) => request.read(async (ctx) => versionView(await getVersion(ctx, request.params.id))),
  )
  app.post(
    '/process-checks',
    {
      config: { ...config, limit: 'costly' },
      bodyLimit: DRAWING_LIMIT,
      schema: {
        summary: 'Checks a drawing by playing every game on it; keeps nothing',
        body: Type.Object({ drawing: Drawing }, { additionalProperties: false }),
        response: { 200: CheckedView },
      },
    },
    ({ body }) => judge(body.drawing),
  )
}

const versionView = <T extends ProcessVersion & { uses: ProcessUse[] }>(version: T) => ({
  ...version,
  publishedAt: version.publishedAt.toISOString(),
  uses: version.uses.map((use) => ({ ...use, validFrom: use.validFrom?.toISOString() ?? null })),
})

export const draftView = <T extends Draft>(draft: T) => ({
  ...draft,
  changedAt: draft.changedAt.toISOString(),
})
