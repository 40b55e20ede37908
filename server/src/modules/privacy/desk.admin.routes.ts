import { Type } from 'typebox'
import { FRESH } from '#platform/assurance.ts'
import type { Routes } from '#platform/http.ts'
import type { Parts } from '#platform/module.ts'
import type { PersonalRecords } from '#platform/personal-records.ts'
import { sendPrivateFile } from '#platform/private-file.ts'
import { Line } from '#platform/schema-parts.ts'
import {
  answerRequest,
  deskList,
  deskRequest,
  extendRequest,
  fulfilRequest,
  refuseRequest,
  type Said,
} from './desk.service.ts'
import { printAnswer } from './letters.service.ts'
import { DeskView, deskView, RequestParams, RequestView, requestView } from './request.schema.ts'

const config = { permission: 'privacy.manage' }
/** What is done to somebody's data cannot be undone: the officer shows a second factor. */
const privileged = { ...config, assurance: FRESH } as const
const SaidBody = Type.Object({ seen: Type.Integer(), text: Line(4000) }, { additionalProperties: false })
const RefusedBody = Type.Object(
  { ...SaidBody.properties, ground: Line(1000) },
  { additionalProperties: false },
)
const Which = Type.Object({
  which: Type.Optional(Type.Union([Type.Literal('open'), Type.Literal('closed')])),
})

/** The desk of the data protection officer. */
export const deskRoutes =
  (parts: Parts, records: () => readonly PersonalRecords[]): Routes =>
  async (app) => {
    app.get(
      '/data-requests',
      {
        config,
        schema: {
          summary: 'Requests about personal data, by their clock',
          querystring: Which,
          response: { 200: Type.Object({ items: Type.Array(DeskView) }) },
        },
      },
      (request) =>
        request.read(async (ctx) => ({
          items: (await deskList(ctx, request.query.which ?? 'open')).map((one) => deskView(one, ctx.now)),
        })),
    )
    app.get(
      '/data-requests/:id',
      { config, schema: { summary: 'One request', params: RequestParams, response: { 200: DeskView } } },
      (request) => request.read(async (ctx) => deskView(await deskRequest(ctx, request.params.id), ctx.now)),
    )
    app.get(
      '/data-requests/:id/letter.pdf',
      {
        config,
        schema: { summary: 'The answer as a letter', produces: ['application/pdf'], params: RequestParams },
      },
      async (request, reply) => {
        const { fileName, render } = await request.read(async (ctx) =>
          printAnswer(ctx, parts, records(), await deskRequest(ctx, request.params.id)),
        )
        return sendPrivateFile(reply, { fileName, mediaType: 'application/pdf', content: await render() })
      },
    )
    for (const { path, summary, act } of [
      { path: 'answer', summary: 'Tells the person what will be done', act: answerRequest },
      { path: 'extension', summary: 'Takes as long again, once', act: extendRequest },
    ])
      app.post(
        `/data-requests/:id/${path}`,
        {
          config,
          schema: { summary, params: RequestParams, body: SaidBody, response: { 200: RequestView } },
        },
        (request) =>
          request.once(200, async (ctx) =>
            requestView(await act(ctx, request.params.id, request.body as Said), ctx.now),
          ),
      )
    app.post(
      '/data-requests/:id/refusal',
      {
        config,
        schema: {
          summary: 'Refuses, with the law that says so',
          params: RequestParams,
          body: RefusedBody,
          response: { 200: RequestView },
        },
      },
      (request) =>
        request.once(200, async (ctx) =>
          requestView(await refuseRequest(ctx, request.params.id, request.body), ctx.now),
        ),
    )
    app.post(
      '/data-requests/:id/fulfilment',
      {
        config: privileged,
        schema: {
          summary: 'Does what was asked; an erasure reports what stays and by which law',
          params: RequestParams,
          body: SaidBody,
          response: { 200: RequestView },
        },
      },
      (request) =>
        request.once(200, async (ctx) =>
          requestView(await fulfilRequest(ctx, records(), request.params.id, request.body), ctx.now),
        ),
    )
  }
