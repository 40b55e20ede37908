import { Type } from 'typebox'
import type { App } from '#platform/http.ts'
import {
  MOST_HITS,
  popularProcedures,
  type SearchHit,
  searchProcedures,
  suggestProcedures,
} from './search.service.ts'

/** Longer questions are cut by the service, not refused: nobody should lose what they typed. */
const Q = Type.Optional(Type.String({ description: 'In your own words; the first 300 characters are read' }))
const Text = Type.Optional(Type.String({ maxLength: 200 }))

const Query = Type.Object({
  q: Q,
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: MOST_HITS })),
  offset: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000 })),
  field: Text,
  subject: Text,
  agency: Text,
  level: Type.Optional(Type.Enum(['', 'full', 'partial', 'information'])),
  online: Type.Optional(Type.Enum(['', 'true', 'false'])),
})

const Named = Type.Object({ code: Type.String(), name: Type.String() })
const Reason = Type.Object({ vi: Type.String(), en: Type.String() })
const Hit = Type.Object({
  code: Type.String(),
  name: Type.String(),
  field: Type.String(),
  agency: Type.String(),
  fields: Type.Array(Named),
  agencies: Type.Array(Type.String()),
  level: Type.Enum(['full', 'partial', 'information']),
  onlineAvailable: Type.Boolean(),
  reasons: Type.Array(Reason),
  why: Reason,
  matched: Type.Array(Type.String()),
})
const Facet = Type.Object({ code: Type.String(), name: Type.String(), count: Type.Integer() })
const Answer = Type.Object({
  items: Type.Array(Hit),
  total: Type.Integer(),
  facets: Type.Object({
    fields: Type.Array(Facet),
    subjects: Type.Array(Facet),
    levels: Type.Array(Facet),
    agencies: Type.Array(Facet),
  }),
  understood: Type.Array(Type.Object({ typed: Type.String(), meant: Type.String() })),
  suggestions: Type.Array(Type.String()),
})
const Suggestion = Type.Object({ code: Type.String(), name: Type.String() })

const POPULAR = 12
const SUGGESTED = 8

export async function openSearchRoutes(app: App): Promise<void> {
  // The index is made when the server begins to listen, not while the first person waits.
  app.addHook('onListen', async () => void app.inject({ url: '/api/open/procedures/popular?limit=1' }))
  app.get(
    '/procedures',
    {
      config: { permission: 'anyone' },
      schema: {
        summary:
          'Procedures in force for a question in people’s own words, best first, with the reason of each',
        querystring: Query,
        response: { 200: Answer },
      },
    },
    (request) => {
      const { level, online, ...asked } = request.query
      const filters = { ...(level && { level }), ...(online && { online: online === 'true' }) }
      return request.read((ctx) => searchProcedures(ctx, { ...asked, ...filters }))
    },
  )
  app.get(
    '/procedures/popular',
    {
      config: { permission: 'anyone' },
      schema: {
        summary: 'Procedures that many people meet',
        querystring: Type.Object({ limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 50 })) }),
        response: { 200: Type.Object({ items: Type.Array(Hit) }) },
      },
    },
    (request) =>
      request.read(async (ctx) => ({ items: await popularProcedures(ctx, request.query.limit ?? POPULAR) })),
  )
  app.get(
    '/procedures/suggestions',
    {
      config: { permission: 'anyone' },
      schema: {
        summary: 'Procedures that fit what has been typed so far',
        querystring: Type.Object({ q: Q }),
        response: { 200: Type.Object({ items: Type.Array(Suggestion) }) },
      },
    },
    (request) =>
      request.read(async (ctx) => ({
        items: (await suggestProcedures(ctx, request.query.q ?? '', SUGGESTED)).map(suggestion),
      })),
  )
}

const suggestion = ({ code, name }: SearchHit) => ({ code, name })
