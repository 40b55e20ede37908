import { Type } from 'typebox'
import type { App } from '#platform/http.ts'
import { STATE_TEXT } from './dossier.ts'
import { changeDraft, discardDraft, openDraft, saveForm } from './draft.service.ts'
import { listOwn, type OwnDossier } from './own.service.ts'
import { DossierParams, DossierView, Problem } from './view.schema.ts'
import { viewOwnDossier } from './view.service.ts'

const Request = Type.Object(
  {
    procedureCode: Type.String({ maxLength: 40 }),
    caseCode: Type.Optional(Type.String({ maxLength: 80 })),
    unitCode: Type.Optional(Type.String({ maxLength: 35 })),
    organisationId: Type.Optional(Type.String({ format: 'uuid' })),
    delegationId: Type.Optional(
      Type.String({ format: 'uuid', description: 'Under which delegation, for whoever gave it' }),
    ),
  },
  { additionalProperties: false },
)
const Change = Type.Object(
  {
    caseCode: Type.Optional(Type.Union([Type.String({ maxLength: 80 }), Type.Null()])),
    unitCode: Type.Optional(Type.String({ maxLength: 35 })),
    delivery: Type.Optional(
      Type.Union([Type.Literal('online'), Type.Literal('counter'), Type.Literal('post')]),
    ),
  },
  { additionalProperties: false },
)
const Saved = Type.Object({ version: Type.Integer(), problems: Type.Array(Problem) })
const Item = Type.Object({
  id: Type.String(),
  code: Type.Union([Type.String(), Type.Null()]),
  procedureCode: Type.String(),
  procedureName: Type.String(),
  applicantName: Type.String(),
  state: Type.String(),
  stateText: Type.Object({ vi: Type.String(), en: Type.String() }),
  unitName: Type.String(),
  updatedAt: Type.String(),
  submittedAt: Type.Union([Type.String(), Type.Null()]),
  dueAt: Type.Union([Type.String(), Type.Null()]),
})
const config = { permission: 'dossiers.submit' }
const own = { permission: 'dossiers.read_own' }

export async function draftRoutes(app: App) {
  app.get(
    '/dossiers',
    { config: own, schema: { response: { 200: Type.Object({ items: Type.Array(Item) }) } } },
    async (request) => ({ items: (await request.read(listOwn)).map(itemOf) }),
  )
  app.post(
    '/dossiers',
    { config, schema: { body: Request, response: { 201: DossierView } } },
    async (request) =>
      request.once(201, async (ctx) => viewOwnDossier(ctx, (await openDraft(ctx, request.body)).id)),
  )
  app.get(
    '/dossiers/:id',
    { config: own, schema: { params: DossierParams, response: { 200: DossierView } } },
    async (request) => request.read((ctx) => viewOwnDossier(ctx, request.params.id)),
  )
  app.patch(
    '/dossiers/:id',
    { config, schema: { params: DossierParams, body: Change, response: { 200: DossierView } } },
    async (request) =>
      request.change(async (ctx) => {
        await changeDraft(ctx, request.params.id, request.body)
        return viewOwnDossier(ctx, request.params.id)
      }),
  )
  app.put(
    '/dossiers/:id/form',
    {
      config,
      schema: {
        params: DossierParams,
        body: Type.Record(Type.String(), Type.Unknown()),
        response: { 200: Saved },
      },
    },
    async (request) =>
      request.change((ctx) =>
        saveForm(ctx, request.params.id, request.body, versionIn(request.headers['if-match'])),
      ),
  )
  app.delete(
    '/dossiers/:id',
    { config, schema: { params: DossierParams, response: { 204: Type.Null() } } },
    async (request, reply) => {
      await request.change((ctx) => discardDraft(ctx, request.params.id))
      return reply.code(204).send(null)
    },
  )
}

/** `If-Match: "7"` carries the version that was seen. */
export function versionIn(ifMatch: string | undefined): number | undefined {
  const found = /^(?:W\/)?"?(\d{1,9})"?$/.exec(ifMatch ?? '')
  return found ? Number(found[1]) : undefined
}

const itemOf = (d: OwnDossier) => ({
  id: d.id,
  code: d.code,
  procedureCode: d.procedure_code,
  procedureName: d.procedure_name,
  applicantName: d.applicantName,
  state: d.state,
  stateText: STATE_TEXT[d.state],
  unitName: d.unit_name,
  updatedAt: d.updated_at.toISOString(),
  submittedAt: d.submitted_at?.toISOString() ?? null,
  dueAt: d.due_at?.toISOString() ?? null,
})
