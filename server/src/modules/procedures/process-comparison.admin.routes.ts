import { Type } from 'typebox'
import type { App } from '#platform/http.ts'
import { oneOf, orNull, TextOrNull } from '#platform/schema-parts.ts'
import { StepSchema } from './process.schema.ts'
import { type Compared, compareProcesses } from './process-comparison.service.ts'

const Which = Type.String({ pattern: '^(draft|version):[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' })
const Count = Type.Integer()
const Side = Type.Object({
  name: Type.String(),
  procedureCode: TextOrNull,
  steps: Count,
  handOvers: Count,
  decisions: Count,
  limit: orNull(Type.Object({ amount: Type.Number(), unit: Type.String() })),
  share: orNull(Type.Number()),
  documents: Count,
  papers: orNull(Count),
  fee: orNull(Count),
})
const Row = Type.Object({
  key: Type.String(),
  before: orNull(StepSchema),
  after: orNull(StepSchema),
  change: oneOf('same', 'changed', 'added', 'dropped'),
})

export async function processComparisonRoutes(app: App): Promise<void> {
  app.get(
    '/process-comparison',
    {
      config: { permission: 'catalogue.manage', limit: 'costly' },
      schema: {
        summary: 'Two processes side by side: steps, hand-overs, time, papers, cost',
        querystring: Type.Object({ before: Which, after: Which }),
        response: { 200: Type.Object({ before: Side, after: Side, steps: Type.Array(Row) }) },
      },
    },
    (request) => {
      const { before, after } = request.query
      return request.read((ctx) => compareProcesses(ctx, which(before), which(after)))
    },
  )
}

function which(text: string): Compared {
  const [kind, id] = text.split(':') as ['draft' | 'version', string]
  return kind === 'draft' ? { draft: id } : { version: id }
}
