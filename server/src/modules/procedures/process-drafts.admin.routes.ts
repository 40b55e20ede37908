import { Type } from 'typebox'
import type { Ctx } from '#platform/context.ts'
import type { App } from '#platform/http.ts'
import { Day, IdParams, Line, orNull } from '#platform/schema-parts.ts'
import { DRAWING_LIMIT, DraftDetailView, Drawing } from './process.schema.ts'
import { createDraft, discardDraft, getDraft, restoreDraft, saveDraft } from './process-drafts.service.ts'
import { publishDraft } from './process-publication.service.ts'
import { draftView } from './processes.admin.routes.ts'

const config = { permission: 'catalogue.manage' }
/** Saving checks the drawing, and an editor saves by itself: as often as a person draws. */
const drawing = { config, bodyLimit: DRAWING_LIMIT }
/** By a published process every dossier of a procedure runs: a fresh second factor is asked for. */
const privileged = { ...config, assurance: { secondFactorWithin: 10 } } as const

const Seen = Type.Integer({ minimum: 1, maximum: 1_000_000 })
const Id = Type.Object({ id: Type.String() })
const Version = Type.Object({ version: Type.Integer() })
const Begun = Type.Object(
  {
    name: Line(120),
    procedureCode: orNull(Type.String({ maxLength: 40 })),
    from: Type.Union([
      Type.Object({ processVersionId: Type.String({ format: 'uuid' }) }, { additionalProperties: false }),
      Type.Object({ drawing: Drawing }, { additionalProperties: false }),
    ]),
  },
  { additionalProperties: false },
)

export async function processDraftRoutes(app: App): Promise<void> {
  app.post(
    '/process-drafts',
    {
      ...drawing,
      schema: {
        summary: 'Begins a draft from a published version or from a file',
        body: Begun,
        response: { 201: Id },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await request.change((ctx) => createDraft(ctx, request.body))),
  )
  app.get(
    '/process-drafts/:id',
    {
      config,
      schema: {
        summary: 'A draft with its drawing, as it is or as it was saved',
        params: IdParams,
        querystring: Type.Object({ version: Type.Optional(Seen) }),
        response: { 200: DraftDetailView },
      },
    },
    (request) => request.read((ctx) => detail(ctx, request.params.id, request.query.version)),
  )
  app.delete(
    '/process-drafts/:id',
    {
      config,
      schema: {
        summary: 'Puts a draft away',
        params: IdParams,
        querystring: Type.Object({ seen: Seen }),
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await request.change((ctx) => discardDraft(ctx, request.params.id, request.query.seen))
      return reply.code(204).send(null)
    },
  )
  app.post(
    '/process-drafts/:id/saves',
    {
      ...drawing,
      schema: {
        summary: 'Keeps a new state of the drawing',
        params: IdParams,
        body: Type.Object({ seen: Seen, drawing: Drawing }, { additionalProperties: false }),
        response: { 200: Version },
      },
    },
    (request) => request.change((ctx) => saveDraft(ctx, request.params.id, request.body)),
  )
  app.post(
    '/process-drafts/:id/restorations',
    {
      config,
      schema: {
        summary: 'Takes an earlier state back, as a new one',
        params: IdParams,
        body: Type.Object({ seen: Seen, version: Seen }, { additionalProperties: false }),
        response: { 200: Version },
      },
    },
    (request) => request.change((ctx) => restoreDraft(ctx, request.params.id, request.body)),
  )
  app.post(
    '/process-drafts/:id/publications',
    {
      config: privileged,
      schema: {
        summary: 'Publishes the draft by a decision, from a day on',
        params: IdParams,
        body: Type.Object(
          { seen: Seen, decisionNo: Line(60), validFrom: Day },
          { additionalProperties: false },
        ),
        response: { 201: Type.Object({ processVersionId: Type.String(), version: Type.Integer() }) },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      return reply.code(201).send(await request.change((ctx) => publishDraft(ctx, id, request.body)))
    },
  )
}

async function detail(ctx: Ctx, id: string, version?: number) {
  const { saves, publications, ...draft } = draftView(await getDraft(ctx, id, version))
  return {
    ...draft,
    saves: saves.map((save) => ({ ...save, savedAt: save.savedAt.toISOString() })),
    publications: publications.map((p) => ({ ...p, validFrom: p.validFrom.toISOString() })),
  }
}
