import { Type } from 'typebox'
import { FRESH } from '#platform/assurance.ts'
import type { App } from '#platform/http.ts'
import { IdParams } from '#platform/schema-parts.ts'
import { delayDisclosure, readDelays } from './disclosure-delays.service.ts'
import { Maybe, Outcome, Who, Words } from './disclosures.citizen.routes.ts'
import { answerObjection, readObjections } from './objections.service.ts'

const config = { permission: 'privacy.manage' }
const privileged = { ...config, assurance: FRESH } as const
const Objection = Type.Object({
  id: Type.String(),
  madeAt: Type.String(),
  reason: Type.String(),
  outcome: Type.Union([Outcome, Type.Null()]),
  answer: Maybe,
  reading: Type.Object({
    at: Type.String(),
    why: Words,
    basis: Words,
    dossierIds: Type.Array(Type.String()),
    who: Who,
  }),
})
const State = Type.Union([Type.Literal('waiting'), Type.Literal('answered')])
const Answer = Type.Object(
  { outcome: Outcome, text: Type.String({ minLength: 3, maxLength: 2000, pattern: '\\S' }) },
  { additionalProperties: false },
)
const Ground = Type.Union([
  Type.Literal('criminal_procedure'),
  Type.Literal('inspection'),
  Type.Literal('security'),
])
const Delay = Type.Object({
  id: Type.String(),
  official: Type.String(),
  ground: Ground,
  reference: Type.String(),
  recordedBy: Type.String(),
  recordedAt: Type.String(),
  endsAt: Type.String(),
})
const NewDelay = Type.Object(
  {
    citizenId: Type.String({ minLength: 1, maxLength: 20 }),
    username: Type.String({ minLength: 1, maxLength: 100 }),
    ground: Ground,
    reference: Type.String({ minLength: 3, maxLength: 300, pattern: '\\S' }),
    until: Type.String({ format: 'date' }),
  },
  { additionalProperties: false },
)

/** What people say about who looked at their data, and readings that the law keeps from their eyes for a time. */
export async function protectionRoutes(app: App): Promise<void> {
  app.get(
    '/disclosure-objections',
    {
      config,
      schema: {
        summary: 'Objections to readings: those that wait, or those that were answered',
        querystring: Type.Object({ state: Type.Optional(State) }),
        response: { 200: Type.Object({ items: Type.Array(Objection) }) },
      },
    },
    (request) =>
      request.read(async (ctx) => ({ items: await readObjections(ctx, request.query.state === 'answered') })),
  )
  app.post(
    '/disclosure-objections/:id/answer',
    {
      config,
      schema: {
        summary: 'Answers an objection',
        params: IdParams,
        body: Answer,
        response: { 201: Type.Null() },
      },
    },
    (request) =>
      request.once(201, async (ctx) => {
        await answerObjection(ctx, request.params.id, request.body)
        return null
      }),
  )
  app.get(
    '/disclosure-delays',
    {
      config,
      schema: {
        summary: 'Readings that are shown later, with ground and end',
        response: { 200: Type.Object({ items: Type.Array(Delay) }) },
      },
    },
    (request) => request.read(async (ctx) => ({ items: await readDelays(ctx) })),
  )
  app.post(
    '/disclosure-delays',
    {
      config: privileged,
      schema: {
        summary: 'Shows what an official reads of a person only from a day on, on a recorded ground',
        body: NewDelay,
        response: { 201: Type.Object({ id: Type.String() }) },
      },
    },
    (request) => request.once(201, (ctx) => delayDisclosure(ctx, request.body)),
  )
}
