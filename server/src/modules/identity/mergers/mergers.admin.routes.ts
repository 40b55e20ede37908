import { Type } from 'typebox'
import { FRESH } from '#platform/assurance.ts'
import type { App, Routes } from '#platform/http.ts'
import type { RecordMerging } from '#platform/record-merging.ts'
import { IdParams, Line, oneOf, orNull } from '#platform/schema-parts.ts'
import { approveMerger, proposeMerger, refuseMerger, undoMerger, viewMergers } from './mergers.service.ts'

const reading = { permission: 'identity.read_mergers' }
const proposing = { permission: 'identity.merge', assurance: FRESH }
const deciding = { permission: 'identity.merge_decide', assurance: FRESH }
const Kind = oneOf('person', 'organisation')
const Evidence = oneOf('vneid', 'paper', 'renumbered')
const Proposal = Type.Object(
  {
    kind: Kind,
    oldNumber: Type.String({ maxLength: 30 }),
    keptNumber: Type.String({ maxLength: 30 }),
    evidence: Evidence,
    seen: Line(500),
  },
  { additionalProperties: false },
)
const Record = Type.Object({
  fullName: Type.String(),
  digits: Type.String(),
  birthDate: orNull(Type.String()),
})
const Item = Type.Object({
  id: Type.String(),
  kind: Kind,
  state: oneOf('proposed', 'refused', 'merging', 'merged', 'undoing', 'undone'),
  evidence: Evidence,
  seen: Type.String(),
  old: Record,
  kept: Record,
  proposedBy: Type.String(),
  proposedAt: Type.String(),
  decidedBy: orNull(Type.String()),
  decidedAt: orNull(Type.String()),
  undoneAt: orNull(Type.String()),
  mayDecide: Type.Boolean(),
  mayUndo: Type.Boolean(),
})

/** Two records of one person or one organisation: an administrator proposes, the data protection officer decides and undoes, each with a second factor just shown. */
export const mergerRoutes =
  (hooks: () => readonly RecordMerging[]): Routes =>
  async (app) => {
    app.get(
      '/mergers',
      {
        config: reading,
        schema: {
          summary: 'Records that are said to be one person’s or one organisation’s, those that wait first',
          response: { 200: Type.Object({ mayPropose: Type.Boolean(), items: Type.Array(Item) }) },
        },
      },
      (request) => request.read(viewMergers),
    )
    app.post(
      '/mergers',
      {
        config: proposing,
        schema: {
          summary: 'Proposes that two records are one person’s or one organisation’s',
          body: Proposal,
          response: { 201: Type.Object({ id: Type.String() }) },
        },
      },
      (request) => request.once(201, async (ctx) => ({ id: await proposeMerger(ctx, request.body) })),
    )
    decidingRoutes(app, hooks)
  }

function decidingRoutes(app: App, hooks: () => readonly RecordMerging[]): void {
  const verbs = [
    ['approval', 'The two are one from now on; not for the proposer', approveMerger],
    ['refusal', 'They stay two', (ctx, _hooks, id) => refuseMerger(ctx, id)],
    ['undoing', 'They are two again; within thirty days, and while nothing new has come', undoMerger],
  ] as const satisfies [string, string, typeof approveMerger][]
  for (const [noun, summary, act] of verbs)
    app.post(
      `/mergers/:id/${noun}`,
      { config: deciding, schema: { summary, params: IdParams, response: { 204: Type.Null() } } },
      async (request, reply) => {
        await request.change((ctx) => act(ctx, hooks(), request.params.id))
        return reply.code(204).send(null)
      },
    )
}
