import { Type } from 'typebox'
import type { Routes } from '#platform/http.ts'
import type { Parts } from '#platform/module.ts'
import { sendPrivateFile } from '#platform/private-file.ts'
import { Day } from '#platform/schema-parts.ts'
import { STATE_TEXT, type State } from './dossier.ts'
import { houseOf, sendLetter } from './letter-routes.ts'
import { exportRegister, printRegister, type RegisterItem, readRegister } from './register.service.ts'
import { registerTable } from './register-table.ts'

const Period = Type.Object({ from: Type.Optional(Day), to: Type.Optional(Day) })
const Query = Type.Object({ ...Period.properties, cursor: Type.Optional(Type.String({ maxLength: 200 })) })
const Maybe = Type.Union([Type.String(), Type.Null()])
const Item = Type.Object({
  id: Type.String(),
  code: Type.String(),
  procedureCode: Type.String(),
  procedureName: Type.String(),
  applicantName: Type.String(),
  unitName: Type.String(),
  channel: Type.String(),
  delivery: Type.String(),
  state: Type.String(),
  stateText: Type.Object({ vi: Type.String(), en: Type.String() }),
  submittedAt: Type.String(),
  acceptedAt: Maybe,
  dueAt: Maybe,
  returnedAt: Maybe,
})
const Register = Type.Object({
  from: Type.String(),
  to: Type.String(),
  total: Type.Integer(),
  items: Type.Array(Item),
  next: Maybe,
})
const config = { permission: 'dossiers.read_unit' }

/** Form 07, the register of the actor's offices: on the page, to print, and as a table. */
export const registerRoutes =
  (parts: Parts): Routes =>
  async (app) => {
    app.get(
      '/register',
      {
        config,
        schema: { summary: 'Form 07, page by page', querystring: Query, response: { 200: Register } },
      },
      async (request) => {
        const page = await request.read((ctx) => readRegister(ctx, request.query))
        return { ...page, items: page.items.map(itemOf) }
      },
    )
    app.get(
      '/register.pdf',
      { config, schema: { summary: 'Form 07 to print', produces: ['application/pdf'], querystring: Period } },
      (request, reply) =>
        sendLetter(request, reply, (ctx) => printRegister(ctx, houseOf(parts), request.query)),
    )
    app.get(
      '/register.csv',
      { config, schema: { summary: 'Form 07 as a table', produces: ['text/csv'], querystring: Period } },
      async (request, reply) => {
        const { fileName, rows } = await request.read((ctx) => exportRegister(ctx, request.query))
        const content = Buffer.from(registerTable(rows))
        return sendPrivateFile(reply, { fileName, mediaType: 'text/csv; charset=utf-8', content })
      },
    )
  }

const itemOf = ({ personId, organisationId, ...entry }: RegisterItem) => ({
  ...entry,
  stateText: STATE_TEXT[entry.state as State],
  submittedAt: entry.submittedAt.toISOString(),
  acceptedAt: entry.acceptedAt?.toISOString() ?? null,
  dueAt: entry.dueAt?.toISOString() ?? null,
  returnedAt: entry.returnedAt?.toISOString() ?? null,
})
