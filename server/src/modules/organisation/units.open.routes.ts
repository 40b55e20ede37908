import { Type } from 'typebox'
import type { App } from '#platform/http.ts'
import { UNIT_KINDS, type Unit } from './unit.ts'
import { listUnits } from './units.service.ts'

const Query = Type.Object({ kind: Type.Optional(Type.Enum([...UNIT_KINDS])) })
const UnitSummary = Type.Object({
  code: Type.String(),
  name: Type.String(),
  shortName: Type.String(),
  kind: Type.String(),
  level: Type.String(),
  parentCode: Type.Union([Type.String(), Type.Null()]),
  gsoCode: Type.Union([Type.String(), Type.Null()]),
  longitude: Type.Union([Type.Number(), Type.Null()]),
  latitude: Type.Union([Type.Number(), Type.Null()]),
})

export async function openUnitRoutes(app: App): Promise<void> {
  app.get(
    '/units',
    {
      config: { permission: 'anyone' },
      schema: {
        summary: 'The units of the city as they are today, by code',
        querystring: Query,
        response: { 200: Type.Object({ items: Type.Array(UnitSummary) }) },
      },
    },
    (request) =>
      request.read(async (ctx) => {
        const codes = new Map((await listUnits(ctx)).map((unit) => [unit.id, unit.code]))
        const units = await listUnits(ctx, request.query)
        return { items: units.map((unit) => summary(unit, codes)) }
      }),
  )
}

const summary = ({ code, name, shortName, kind, level, ...unit }: Unit, codes: Map<string, string>) => ({
  code,
  name,
  shortName,
  kind,
  level,
  parentCode: (unit.parentId && codes.get(unit.parentId)) ?? null,
  gsoCode: unit.gsoCode,
  longitude: unit.longitude,
  latitude: unit.latitude,
})
