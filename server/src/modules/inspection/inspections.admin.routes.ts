import { Type } from 'typebox'
import { FRESH, SITTING } from '#platform/assurance.ts'
import type { App } from '#platform/http.ts'
import { recordKinds } from './act-words.ts'
import { exportRecords, proveRecord, readRecords } from './found-records.service.ts'
import { listInspections, openInspection } from './inspections.service.ts'
import { recordTable } from './record-table.ts'
import { makeSearch } from './searches.service.ts'

const config = { permission: 'audit.search' }
const searching = { ...config, assurance: SITTING } as const
/** What leaves the program. */
const taking = { ...config, assurance: FRESH } as const
const Id = Type.String({ format: 'uuid' })
const Maybe = Type.Union([Type.String(), Type.Null()])
const Words = Type.Object({ vi: Type.String(), en: Type.String() })
const Records = Type.Union([Type.Literal('acts'), Type.Literal('readings')])
const some = (maxLength: number) => Type.String({ minLength: 3, maxLength, pattern: '\\S' })
const Moment = Type.String({ format: 'date-time' })
const Made = Type.Object({ id: Type.String() })

const Inspection = Type.Object({
  id: Type.String(),
  reference: Type.String(),
  reason: Type.String(),
  openedAt: Type.String(),
})
const NewInspection = Type.Object(
  { reference: some(300), reason: some(2000) },
  { additionalProperties: false },
)
const NewSearch = Type.Object(
  {
    records: Records,
    citizenId: Type.Optional(Type.String({ maxLength: 20 })),
    official: Type.Optional(Type.String({ maxLength: 100 })),
    unitCode: Type.Optional(Type.String({ maxLength: 40 })),
    dossierCode: Type.Optional(Type.String({ maxLength: 60 })),
    action: Type.Optional(Type.String({ maxLength: 100 })),
    from: Type.Optional(Moment),
    until: Type.Optional(Moment),
  },
  { additionalProperties: false },
)
const Search = Type.Object({
  id: Type.String(),
  reference: Type.String(),
  reason: Type.String(),
  madeAt: Type.String(),
  records: Records,
  person: Maybe,
  official: Maybe,
  unit: Maybe,
  dossier: Maybe,
  action: Maybe,
  from: Maybe,
  until: Maybe,
})
const Found = Type.Object({
  id: Type.String(),
  at: Type.String(),
  who: Type.Object({ kind: Type.String(), name: Maybe, title: Maybe }),
  unit: Maybe,
  action: Type.String(),
  why: Type.Union([Words, Type.Null()]),
  dossiers: Type.Array(Type.String()),
  people: Type.Array(Type.String()),
  morePeople: Type.Integer(),
  subject: Maybe,
  leafIndex: Type.Union([Type.Integer(), Type.Null()]),
})
const Proof = Type.Object({
  kind: Type.String(),
  id: Type.String(),
  row: Type.String({ description: 'The text of the row that its leaf digests' }),
  key: Type.String({ description: 'The key of the digest (HMAC-SHA-256), hexadecimal' }),
  unchanged: Type.Boolean(),
  index: Type.Integer(),
  leaf: Type.String(),
  size: Type.Integer(),
  rootHash: Type.String(),
  proof: Type.Array(Type.String()),
  note: Type.String(),
})

const Kinds = Type.Array(Type.Object({ code: Type.String(), words: Words }))

const OfInspection = Type.Object({ id: Id })
const OfSearch = Type.Object({ id: Id, searchId: Id })

/** Why an inspector searches, and what for. */
export async function inspectionRoutes(app: App): Promise<void> {
  app.get(
    '/inspections',
    {
      config,
      schema: {
        summary: 'What the actor has opened, the newest first',
        response: { 200: Type.Object({ items: Type.Array(Inspection) }) },
      },
    },
    (request) =>
      request.read(async (ctx) => ({
        items: (await listInspections(ctx)).map(({ accountId: _, openedAt, ...told }) => ({
          ...told,
          openedAt: openedAt.toISOString(),
        })),
      })),
  )
  app.post(
    '/inspections',
    {
      config,
      schema: {
        summary: 'Says why the actor is going to search the log',
        body: NewInspection,
        response: { 201: Made },
      },
    },
    (request) => request.once(201, (ctx) => openInspection(ctx, request.body)),
  )
  app.post(
    '/inspections/:id/searches',
    {
      config: searching,
      schema: {
        summary: 'Writes down what is searched for; its records are read at its own address',
        params: OfInspection,
        body: NewSearch,
        response: { 201: Made },
      },
    },
    (request) => request.once(201, (ctx) => makeSearch(ctx, request.params.id, request.body)),
  )
}

/** What a search finds, and what it may be narrowed to. */
export async function foundRecordRoutes(app: App): Promise<void> {
  app.get(
    '/record-kinds',
    {
      config,
      schema: {
        summary: 'Kinds of acts and purposes of readings, in words',
        response: { 200: Type.Object({ acts: Kinds, readings: Kinds }) },
      },
    },
    (request) => request.read(async () => recordKinds()),
  )
  app.get(
    '/inspections/:id/searches/:searchId/records',
    {
      config: searching,
      schema: {
        summary: 'Acts or readings that a search finds, the newest first',
        params: OfSearch,
        querystring: Type.Object({ before: Type.Optional(Id) }),
        response: {
          200: Type.Object({ search: Search, items: Type.Array(Found), next: Maybe }),
        },
      },
    },
    (request) => {
      const { id, searchId } = request.params
      return request.read((ctx) => readRecords(ctx, id, searchId, request.query.before))
    },
  )
  app.get(
    '/inspections/:id/searches/:searchId/records.csv',
    { config: taking, schema: { summary: 'The same as a table', params: OfSearch, produces: ['text/csv'] } },
    async (request, reply) => {
      const { id, searchId } = request.params
      const records = await request.change((ctx) => exportRecords(ctx, id, searchId))
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="nhat-ky.csv"')
        .send(recordTable(records))
    },
  )
  app.get(
    '/inspections/:id/records/:records/:recordId/proof',
    {
      config: searching,
      schema: {
        summary:
          'Shows a stranger that a row is as it was logged: row, key, leaf, inclusion proof, signed head',
        params: Type.Object({ id: Id, records: Records, recordId: Id }),
        response: { 200: Proof },
      },
    },
    (request) =>
      request.read(async (ctx) => {
        const { id, records, recordId } = request.params
        const { root, proof, ...rest } = await proveRecord(ctx, id, records, recordId)
        return { ...rest, rootHash: root.toString('hex'), proof: proof.map((hash) => hash.toString('hex')) }
      }),
  )
}
