import { Type } from 'typebox'
import type { App } from '#platform/http.ts'
import { listFields, listSubjects } from './catalogue.service.ts'
import { procedureDetail } from './detail.service.ts'

const Named = Type.Object({ code: Type.String(), name: Type.String() })
const Texts = Type.Array(Type.String())
const Nullable = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) =>
  Type.Union([type, Type.Null()])
const ChannelName = Type.Union([Type.Literal('online'), Type.Literal('direct'), Type.Literal('post')])
const Unit = Type.String({
  description: 'working_day, day, hour, month, year or other (then only text and note say it)',
})
const Limit = Type.Object({ amount: Type.Number(), unit: Unit })

const Detail = Type.Object({
  code: Type.String(),
  name: Type.String(),
  versionId: Type.String(),
  version: Type.Integer(),
  validFrom: Type.String({ format: 'date-time' }),
  level: Type.Union([Type.Literal('full'), Type.Literal('partial'), Type.Literal('information')]),
  onlineAvailable: Type.Boolean(),
  decision: Type.Object({ number: Type.String(), date: Nullable(Type.String()), agency: Named }),
  isVertical: Type.Boolean(),
  levels: Texts,
  fields: Type.Array(Named),
  subjects: Type.Array(Named),
  agencies: Type.Object({ executing: Texts, competent: Texts, coordinating: Texts }),
  receiving: Type.Object({ total: Type.Integer(), units: Type.Array(Named) }),
  receivingAddress: Type.String(),
  cases: Type.Array(Type.Object({ code: Type.String(), name: Type.String(), timeLimits: Type.Array(Limit) })),
  components: Type.Array(
    Type.Object({
      code: Type.String(),
      sourceCode: Type.String(),
      name: Type.String(),
      group: Type.String(),
      originals: Type.Integer(),
      copies: Type.Integer(),
      required: Nullable(Type.Boolean()),
      byForm: Type.Boolean(),
      forms: Texts,
    }),
  ),
  timeLimit: Nullable(Limit),
  timeLimits: Type.Array(
    Type.Object({
      channel: ChannelName,
      amount: Nullable(Type.Number()),
      unit: Unit,
      text: Type.String(),
      note: Type.String(),
    }),
  ),
  fees: Type.Array(
    Type.Object({
      channel: ChannelName,
      kind: Type.String(),
      amount: Nullable(Type.Integer()),
      text: Type.String(),
    }),
  ),
  steps: Type.Array(Type.Object({ name: Type.String(), text: Type.String() })),
  requirements: Type.String(),
  legalBasis: Type.Array(Named),
  results: Type.Array(Named),
  note: Type.String(),
  sourceUrl: Type.String(),
})

const Most = Type.Object({ limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })) })
const Facets = Type.Object({
  items: Type.Array(Type.Object({ code: Type.String(), name: Type.String(), count: Type.Integer() })),
})

export async function openProcedureRoutes(app: App): Promise<void> {
  app.get(
    '/procedures/:code',
    {
      config: { permission: 'anyone' },
      schema: {
        summary: 'Everything the public may know about a procedure',
        params: Type.Object({ code: Type.String({ maxLength: 40 }) }),
        response: { 200: Detail },
      },
    },
    (request) => request.read((ctx) => procedureDetail(ctx, request.params.code)),
  )
  app.get(
    '/fields',
    {
      config: { permission: 'anyone' },
      schema: {
        summary: 'Fields, with the number of procedures of each, the largest first',
        querystring: Most,
        response: { 200: Facets },
      },
    },
    (request) =>
      request.read(async (ctx) => ({ items: (await listFields(ctx)).slice(0, request.query.limit) })),
  )
  app.get(
    '/subjects',
    {
      config: { permission: 'anyone' },
      schema: { summary: 'Who may apply, with the number of procedures of each', response: { 200: Facets } },
    },
    (request) => request.read(async (ctx) => ({ items: await listSubjects(ctx) })),
  )
}
