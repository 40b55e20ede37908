import { Type } from 'typebox'
import type { App } from '#platform/http.ts'
import { readNumbers } from './numbers.service.ts'

const Rate = Type.Union([Type.Number(), Type.Null()])
const figures = {
  submitted: Type.Integer(),
  submitted_assisted: Type.Integer(),
  accepted: Type.Integer(),
  refused: Type.Integer(),
  decided: Type.Integer(),
  decided_late: Type.Integer(),
  returned: Type.Integer(),
  online: Type.Integer(),
  direct: Type.Integer(),
  post: Type.Integer(),
  onlineRate: Rate,
  onTimeRate: Rate,
}
const Day = Type.Object({
  day: Type.String(),
  online: Type.Integer(),
  direct: Type.Integer(),
  post: Type.Integer(),
})
const Unit = Type.Object({
  unitId: Type.String(),
  unitCode: Type.String(),
  unitName: Type.String(),
  kind: Type.String(),
  ...figures,
})
const Numbers = Type.Object({
  period: Type.Object({ from: Type.String(), to: Type.String() }),
  total: Type.Object(figures),
  units: Type.Array(Unit),
  days: Type.Array(Day),
})
const Query = Type.Object({
  from: Type.Optional(Type.String({ format: 'date' })),
  to: Type.Optional(Type.String({ format: 'date' })),
})

export async function numbersRoutes(app: App) {
  app.get(
    '/numbers',
    {
      config: { permission: 'measurement.read' },
      schema: { querystring: Query, response: { 200: Numbers } },
    },
    async (request) => request.read((ctx) => readNumbers(ctx, request.query)),
  )
}
