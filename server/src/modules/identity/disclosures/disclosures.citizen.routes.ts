import { Type } from 'typebox'
import type { App } from '#platform/http.ts'
import { IdParams } from '#platform/schema-parts.ts'
import { disclosureTable } from './disclosure-table.ts'
import { exportDisclosures, ownDisclosures } from './disclosures.service.ts'
import { objectTo } from './objections.service.ts'

export const Maybe = Type.Union([Type.String(), Type.Null()])
export const Words = Type.Object({ vi: Type.String(), en: Type.String() })
export const Who = Type.Object({
  kind: Type.Union([
    Type.Literal('nobody'),
    Type.Literal('person'),
    Type.Literal('staff'),
    Type.Literal('system'),
  ]),
  name: Maybe,
  title: Maybe,
  office: Maybe,
})
export const Outcome = Type.Union([Type.Literal('justified'), Type.Literal('rejected')])
const Answer = Type.Object({ outcome: Outcome, text: Type.String(), at: Type.String() })
const Told = Type.Object({
  id: Type.String(),
  at: Type.String(),
  who: Who,
  why: Words,
  basis: Words,
  dossierIds: Type.Array(Type.String()),
  organisation: Maybe,
  objection: Type.Union([
    Type.Object({
      reason: Type.String(),
      madeAt: Type.String(),
      answer: Type.Union([Answer, Type.Null()]),
    }),
    Type.Null(),
  ]),
})
const Page = Type.Object({ items: Type.Array(Told), next: Maybe })
const Cursor = Type.Object({ before: Type.Optional(Type.String({ format: 'uuid' })) })
const Objection = Type.Object(
  { reason: Type.String({ minLength: 3, maxLength: 2000, pattern: '\\S' }) },
  { additionalProperties: false },
)
const config = { permission: 'identity.read_own' }

/** Who looked at one's data, when and why; and saying that it was not right. */
export async function disclosureRoutes(app: App): Promise<void> {
  app.get(
    '/disclosures',
    {
      config,
      schema: {
        summary: 'Who looked at the person’s data, when, why and for which dossier; newest first',
        querystring: Cursor,
        response: { 200: Page },
      },
    },
    (request) => request.read((ctx) => ownDisclosures(ctx, request.query.before)),
  )
  app.get(
    '/disclosures.csv',
    { config, schema: { summary: 'The same as a table', produces: ['text/csv'] } },
    async (request, reply) =>
      reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="ai-da-xem.csv"')
        .send(disclosureTable(await request.read(exportDisclosures))),
  )
  app.post(
    '/disclosures/:id/objection',
    {
      config,
      schema: {
        summary: 'Says that a reading was not right; the data protection officer answers',
        params: IdParams,
        body: Objection,
        response: { 201: Type.Object({ id: Type.String() }) },
      },
    },
    (request) => request.once(201, (ctx) => objectTo(ctx, request.params.id, request.body.reason)),
  )
}
