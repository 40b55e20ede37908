import { Type } from 'typebox'
import type { Routes } from '#platform/http.ts'
import type { Parts } from '#platform/module.ts'
import type { PersonalRecords } from '#platform/personal-records.ts'
import { sendPrivateFile } from '#platform/private-file.ts'
import { exportOwn } from './export.service.ts'
import { printExport } from './letters.service.ts'
import { Kind, RequestParams, RequestView, requestView } from './request.schema.ts'
import { makeRequest, noteExport, ownRequests, takeBack } from './request.service.ts'

const config = { permission: 'privacy.read_own' }
/** Everything at once is worth more than any part of it: who fetches it has proved who they are. */
const fetching = { ...config, assurance: { level: 2 } } as const
const Asked = Type.Object(
  {
    kind: Kind,
    details: Type.Optional(Type.String({ maxLength: 2000 })),
    field: Type.Optional(Type.String({ maxLength: 40 })),
    value: Type.Optional(Type.String({ maxLength: 300 })),
    purpose: Type.Optional(Type.String({ maxLength: 40 })),
  },
  { additionalProperties: false },
)

/** What a person asks of their own data, and the copy of it. */
export const requestRoutes =
  (parts: Parts, records: () => readonly PersonalRecords[]): Routes =>
  async (app) => {
    app.get(
      '/data-requests',
      {
        config,
        schema: {
          summary: 'What the person asked of their data, newest first, with its clock',
          response: { 200: Type.Object({ items: Type.Array(RequestView) }) },
        },
      },
      (request) =>
        request.read(async (ctx) => ({
          items: (await ownRequests(ctx)).map((one) => requestView(one, ctx.now)),
        })),
    )
    app.post(
      '/data-requests',
      {
        config,
        schema: {
          summary: 'Asks for a copy, a correction, deletion, restriction, or objects',
          body: Asked,
          response: { 201: RequestView },
        },
      },
      (request) =>
        request.once(201, async (ctx) => requestView(await makeRequest(ctx, request.body), ctx.now)),
    )
    app.delete(
      '/data-requests/:id',
      {
        config,
        schema: { summary: 'Takes a request back', params: RequestParams, response: { 204: Type.Null() } },
      },
      async (request, reply) => {
        await request.change((ctx) => takeBack(ctx, request.params.id))
        return reply.code(204).send(null)
      },
    )
    app.get(
      '/data-export.json',
      {
        config: { ...fetching, limit: 'costly' },
        schema: { summary: 'Everything that is held of the person' },
      },
      async (request, reply) => {
        const held = await request.change(async (ctx) => {
          await noteExport(ctx)
          return exportOwn(ctx, records())
        })
        const content = Buffer.from(JSON.stringify(held, null, 2))
        return sendPrivateFile(reply, {
          fileName: 'du-lieu-cua-toi.json',
          mediaType: 'application/json; charset=utf-8',
          content,
        })
      },
    )
    app.get(
      '/data-export.pdf',
      {
        config: fetching,
        schema: { summary: 'The same as a letter', produces: ['application/pdf'] },
      },
      async (request, reply) => {
        const { fileName, render } = await request.change(async (ctx) => {
          await noteExport(ctx)
          return printExport(ctx, parts, await exportOwn(ctx, records()))
        })
        return sendPrivateFile(reply, { fileName, mediaType: 'application/pdf', content: await render() })
      },
    )
  }
