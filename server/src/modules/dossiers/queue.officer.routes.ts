import { Type } from 'typebox'
import type { App } from '#platform/http.ts'
import { oneOf } from '#platform/schema-parts.ts'
import { Level } from './clock/office-clock.schema.ts'
import { LEVELS } from './clock/warning.ts'
import { STATE_TEXT, type State } from './dossier.ts'
import { colleaguesFor, readQueue, type Waiting } from './queue.service.ts'
import { DossierParams, OfficeView } from './view.schema.ts'
import { viewOfficeDossier } from './view.service.ts'

const Query = Type.Object({
  step: Type.Optional(Type.String({ maxLength: 40 })),
  state: Type.Optional(Type.String({ maxLength: 40 })),
  due: Type.Optional(Type.Union([Type.Literal('overdue'), Type.Literal('today'), Type.Literal('week')])),
  level: Type.Optional(oneOf(...LEVELS)),
  mine: Type.Optional(Type.Boolean()),
  q: Type.Optional(Type.String({ maxLength: 100 })),
  cursor: Type.Optional(Type.String({ maxLength: 200 })),
})
const Maybe = Type.Union([Type.String(), Type.Null()])
const Item = Type.Object({
  id: Type.String(),
  version: Type.Integer(),
  code: Type.String(),
  procedureCode: Type.String(),
  procedureName: Type.String(),
  applicantName: Type.String(),
  channel: Type.String(),
  state: Type.String(),
  stateText: Type.Object({ vi: Type.String(), en: Type.String() }),
  unitName: Type.String(),
  step: Type.String(),
  mine: Type.Boolean(),
  submittedAt: Type.String(),
  enteredAt: Type.String(),
  dueAt: Maybe,
  stepDueAt: Maybe,
  overdue: Type.Boolean(),
  level: Level,
  pausedFor: Maybe,
})
const Counts = Type.Object({
  all: Type.Integer(),
  overdue: Type.Integer(),
  today: Type.Integer(),
  mine: Type.Integer(),
  steps: Type.Record(Type.String(), Type.Integer()),
})
const Queue = Type.Object({ items: Type.Array(Item), next: Maybe, counts: Counts })
const Colleagues = Type.Array(
  Type.Object({ accountId: Type.String(), name: Type.String(), title: Type.String() }),
)
const config = { permission: 'dossiers.read_unit' }

export async function queueRoutes(app: App) {
  app.get('/queue', { config, schema: { querystring: Query, response: { 200: Queue } } }, async (request) =>
    request.read(async (ctx) => {
      const queue = await readQueue(ctx, request.query)
      return { ...queue, items: queue.items.map((row) => itemOf(row, ctx.actor.id, ctx.now)) }
    }),
  )
  app.get(
    '/dossiers/:id',
    { config, schema: { params: DossierParams, response: { 200: OfficeView } } },
    async (request) => request.read((ctx) => viewOfficeDossier(ctx, request.params.id)),
  )
  app.get(
    '/dossiers/:id/colleagues',
    {
      config,
      schema: {
        params: DossierParams,
        querystring: Type.Object({ role: Type.String({ maxLength: 40 }) }),
        response: { 200: Type.Object({ items: Colleagues }) },
      },
    },
    async (request) =>
      request.read(async (ctx) => ({
        items: await colleaguesFor(ctx, request.params.id, request.query.role),
      })),
  )
}

const itemOf = ({ tokenId: _, dossierId, assigneeId, ...row }: Waiting, accountId: string, now: Date) => ({
  ...row,
  id: dossierId,
  stateText: STATE_TEXT[row.state as State],
  mine: assigneeId === accountId,
  submittedAt: row.submittedAt.toISOString(),
  enteredAt: row.enteredAt.toISOString(),
  dueAt: row.dueAt?.toISOString() ?? null,
  stepDueAt: row.stepDueAt?.toISOString() ?? null,
  overdue: row.stepDueAt !== null && row.stepDueAt < now,
})
