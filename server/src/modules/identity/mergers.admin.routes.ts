import { type TSchema, Type } from 'typebox'
import type { App, Routes } from '#platform/http.ts'
import type { PersonMerging } from '#platform/person-merging.ts'
import { approveMerger, proposeMerger, refuseMerger, undoMerger, viewMergers } from './mergers.service.ts'

const maybe = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])
const words = <const T extends readonly string[]>(...all: T) =>
  Type.Unsafe<T[number]>(Type.Union(all.map((one) => Type.Literal(one))))
const config = { permission: 'identity.merge' }
const privileged = { ...config, assurance: { secondFactorWithin: 10 } } as const
const Params = Type.Object({ id: Type.String({ format: 'uuid' }) })
const Evidence = words('vneid', 'paper')
const Proposal = Type.Object(
  {
    oldCitizenId: Type.String({ maxLength: 30 }),
    keptCitizenId: Type.String({ maxLength: 30 }),
    evidence: Evidence,
    seen: Type.String({ minLength: 1, maxLength: 500, pattern: '\\S' }),
  },
  { additionalProperties: false },
)
const Record = Type.Object({
  fullName: Type.String(),
  digits: Type.String(),
  birthDate: maybe(Type.String()),
})
const Item = Type.Object({
  id: Type.String(),
  state: words('proposed', 'refused', 'merging', 'merged', 'undoing', 'undone'),
  evidence: Evidence,
  seen: Type.String(),
  old: Record,
  kept: Record,
  proposedBy: Type.String(),
  proposedAt: Type.String(),
  decidedBy: maybe(Type.String()),
  decidedAt: maybe(Type.String()),
  undoneAt: maybe(Type.String()),
  mayDecide: Type.Boolean(),
  mayUndo: Type.Boolean(),
})

/** Two records of one person: proposed by one, decided and undone by another, each with a second factor just shown. */
export const mergerRoutes =
  (hooks: () => readonly PersonMerging[]): Routes =>
  async (app) => {
    app.get(
      '/mergers',
      {
        config,
        schema: {
          summary: 'Records that are said to be one person’s, those that wait first',
          response: { 200: Type.Object({ items: Type.Array(Item) }) },
        },
      },
      (request) => request.read(async (ctx) => ({ items: await viewMergers(ctx) })),
    )
    app.post(
      '/mergers',
      {
        config: privileged,
        schema: {
          summary: 'Proposes that two records are one person’s',
          body: Proposal,
          response: { 201: Type.Object({ id: Type.String() }) },
        },
      },
      (request) => request.once(201, async (ctx) => ({ id: await proposeMerger(ctx, request.body) })),
    )
    decidingRoutes(app, hooks)
  }

function decidingRoutes(app: App, hooks: () => readonly PersonMerging[]): void {
  const verbs = [
    ['approval', 'The two are one from now on; not for the proposer', approveMerger],
    ['refusal', 'They stay two', (ctx, _hooks, id) => refuseMerger(ctx, id)],
    ['undoing', 'They are two again; within thirty days, and while nothing new has come', undoMerger],
  ] as const satisfies [string, string, typeof approveMerger][]
  for (const [noun, summary, act] of verbs)
    app.post(
      `/mergers/:id/${noun}`,
      { config: privileged, schema: { summary, params: Params, response: { 204: Type.Null() } } },
      async (request, reply) => {
        await request.change((ctx) => act(ctx, hooks(), request.params.id))
        return reply.code(204).send(null)
      },
    )
}
