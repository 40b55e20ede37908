import { Type } from 'typebox'
import { FRESH } from '#platform/assurance.ts'
import type { App } from '#platform/http.ts'
import { IdParams } from '#platform/schema-parts.ts'
import { closeSign, readSigns, recordRelation } from './signs.service.ts'

const config = { permission: 'audit.search' }
const privileged = { ...config, assurance: FRESH } as const
const Maybe = Type.Union([Type.String(), Type.Null()])
const Outcome = Type.Union([Type.Literal('explained'), Type.Literal('passed_on')])
const State = Type.Union([Type.Literal('open'), Type.Literal('closed')])
const Sign = Type.Object({
  id: Type.String(),
  rule: Type.String(),
  day: Type.String(),
  official: Type.Union([Type.Object({ name: Type.String(), title: Type.String() }), Type.Null()]),
  unit: Maybe,
  person: Maybe,
  evidence: Type.Array(Type.Object({ vi: Type.String(), en: Type.String() })),
  finding: Type.Union([
    Type.Object({ outcome: Outcome, text: Type.String(), by: Type.String(), at: Type.String() }),
    Type.Null(),
  ]),
})
const Finding = Type.Object(
  { outcome: Outcome, text: Type.String({ minLength: 3, maxLength: 2000, pattern: '\\S' }) },
  { additionalProperties: false },
)
const Declaration = Type.Object(
  {
    inspectionId: Type.String({ format: 'uuid' }),
    official: Type.String({ minLength: 1, maxLength: 100 }),
    citizenId: Type.String({ minLength: 1, maxLength: 20 }),
    kind: Type.Union([Type.Literal('self'), Type.Literal('relative')]),
  },
  { additionalProperties: false },
)

/** Signs in the access ledger that somebody should look at. */
export async function signRoutes(app: App): Promise<void> {
  app.get(
    '/reading-signs',
    {
      config,
      schema: {
        summary: 'Signs to look at: those that wait, or those that were closed',
        querystring: Type.Object({ state: Type.Optional(State) }),
        response: { 200: Type.Object({ items: Type.Array(Sign) }) },
      },
    },
    (request) =>
      request.read(async (ctx) => ({ items: await readSigns(ctx, request.query.state === 'closed') })),
  )
  app.post(
    '/reading-signs/:id/finding',
    {
      config: privileged,
      schema: {
        summary: 'Closes a sign with what was found: explained, or passed on',
        params: IdParams,
        body: Finding,
        response: { 201: Type.Null() },
      },
    },
    (request) =>
      request.once(201, async (ctx) => {
        await closeSign(ctx, request.params.id, request.body)
        return null
      }),
  )
  app.post(
    '/declared-relations',
    {
      config: privileged,
      schema: {
        summary: 'Records whom an official has declared to be themselves or a relative',
        body: Declaration,
        response: { 201: Type.Null() },
      },
    },
    (request) =>
      request.once(201, async (ctx) => {
        await recordRelation(ctx, request.body)
        return null
      }),
  )
}
