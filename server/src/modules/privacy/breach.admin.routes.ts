import { Type } from 'typebox'
import { FRESH } from '#platform/assurance.ts'
import type { Routes } from '#platform/http.ts'
import type { Parts } from '#platform/module.ts'
import { sendPrivateFile } from '#platform/private-file.ts'
import { IdParams } from '#platform/schema-parts.ts'
import { printBreachNotice } from './breach.letter.service.ts'
import type { Breach } from './breach.repository.ts'
import {
  assessBreach,
  type BreachCase,
  closeBreach,
  notifyAuthority,
  readBreach,
  readBreaches,
  recordBreach,
  tellPeople,
} from './breach.service.ts'
import { type BreachState, isNotifiedLate, notifyBy } from './breach.ts'

const config = { permission: 'privacy.manage' }
const Maybe = Type.Union([Type.String(), Type.Null()])
const Text = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: '\\S' })
const assessment = {
  summary: Text(4000),
  kind: Type.Union([
    Type.Literal('confidentiality'),
    Type.Literal('integrity'),
    Type.Literal('availability'),
  ]),
  people: Type.Integer({ minimum: 0, maximum: 200_000_000 }),
  harm: Type.Union([Type.Literal('low'), Type.Literal('medium'), Type.Literal('high')]),
  measures: Text(4000),
}
const closed = { additionalProperties: false }
const Recorded = Type.Object({ discoveredAt: Type.String({ format: 'date-time' }), ...assessment }, closed)
const Assessed = Type.Object({ seen: Type.Integer(), ...assessment }, closed)
const Noted = Type.Object({ seen: Type.Integer(), note: Text(2000) }, closed)
const Told = Type.Object(
  {
    seen: Type.Integer(),
    citizenIds: Type.Array(Type.String({ pattern: '^\\d{12}$' }), { minItems: 1, maxItems: 5000 }),
    words: Type.Object({ vi: Text(1000), en: Text(1000) }, closed),
  },
  closed,
)
const Row = Type.Object({
  id: Type.String(),
  discoveredAt: Type.String(),
  notifyBy: Type.String(),
  late: Type.Boolean({ description: 'the authority was, or should have been, told before' }),
  state: Type.String({ description: 'open, notified or closed' }),
  assessment: Type.Object(assessment),
  notifiedAt: Maybe,
  peopleToldAt: Maybe,
  closedAt: Maybe,
})
const View = Type.Object({
  ...Row.properties,
  version: Type.Integer(),
  told: Type.Integer(),
  history: Type.Array(
    Type.Object({
      no: Type.Integer(),
      act: Type.String(),
      at: Type.String(),
      by: Type.String(),
      note: Type.String(),
    }),
  ),
})

const rowOf = (breach: Breach & BreachState, now: Date) => ({
  ...breach,
  discoveredAt: breach.discoveredAt.toISOString(),
  notifyBy: notifyBy(breach.discoveredAt).toISOString(),
  late: isNotifiedLate(breach.discoveredAt, breach.notifiedAt, now),
  notifiedAt: breach.notifiedAt?.toISOString() ?? null,
  peopleToldAt: breach.peopleToldAt?.toISOString() ?? null,
  closedAt: breach.closedAt?.toISOString() ?? null,
})

const viewOf = (breach: BreachCase, now: Date) => ({
  ...rowOf(breach, now),
  version: breach.version,
  told: breach.told,
  history: breach.history.map((event) => ({ ...event, at: event.at.toISOString() })),
})

/** What happened to personal data, and what is done about it within 72 hours. */
export const breachRoutes =
  (parts: Parts): Routes =>
  async (app) => {
    app.get(
      '/breaches',
      {
        config,
        schema: {
          summary: 'The register of breaches',
          response: { 200: Type.Object({ items: Type.Array(Row) }) },
        },
      },
      (request) =>
        request.read(async (ctx) => ({ items: (await readBreaches(ctx)).map((one) => rowOf(one, ctx.now)) })),
    )
    app.post(
      '/breaches',
      {
        config,
        schema: { summary: 'Puts a breach on record', body: Recorded, response: { 201: View } },
      },
      (request) =>
        request.once(201, async (ctx) => {
          const discoveredAt = new Date(request.body.discoveredAt)
          return viewOf(
            await readBreach(ctx, await recordBreach(ctx, { ...request.body, discoveredAt })),
            ctx.now,
          )
        }),
    )
    app.get(
      '/breaches/:id',
      {
        config,
        schema: { summary: 'One breach and all that was done', params: IdParams, response: { 200: View } },
      },
      (request) => request.read(async (ctx) => viewOf(await readBreach(ctx, request.params.id), ctx.now)),
    )
    app.get(
      '/breaches/:id/notice.pdf',
      {
        config,
        schema: { summary: 'The notice to the authority', produces: ['application/pdf'], params: IdParams },
      },
      async (request, reply) => {
        const { fileName, render } = await request.read((ctx) =>
          printBreachNotice(ctx, parts, request.params.id),
        )
        return sendPrivateFile(reply, { fileName, mediaType: 'application/pdf', content: await render() })
      },
    )
    app.post(
      '/breaches/:id/assessments',
      {
        config,
        schema: {
          summary: 'What is known by now',
          params: IdParams,
          body: Assessed,
          response: { 200: View },
        },
      },
      (request) =>
        request.once(200, async (ctx) => {
          await assessBreach(ctx, request.params.id, request.body)
          return viewOf(await readBreach(ctx, request.params.id), ctx.now)
        }),
    )
    for (const { path, summary, act } of [
      { path: 'notification', summary: 'The authority has been told', act: notifyAuthority },
      { path: 'closing', summary: 'Closes the case', act: closeBreach },
    ])
      app.post(
        `/breaches/:id/${path}`,
        { config, schema: { summary, params: IdParams, body: Noted, response: { 200: View } } },
        (request) =>
          request.once(200, async (ctx) => {
            const { id } = request.params as { id: string }
            await act(ctx, id, request.body as { seen: number; note: string })
            return viewOf(await readBreach(ctx, id), ctx.now)
          }),
      )
    app.post(
      '/breaches/:id/people-told',
      {
        config: { ...config, assurance: FRESH },
        schema: {
          summary: 'Tells the people concerned, each once',
          params: IdParams,
          body: Told,
          response: { 200: Type.Object({ told: Type.Integer(), unknown: Type.Array(Type.String()) }) },
        },
      },
      (request) => request.once(200, (ctx) => tellPeople(ctx, request.params.id, request.body)),
    )
  }
