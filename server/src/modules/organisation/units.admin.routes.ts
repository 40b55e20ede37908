import { Type } from 'typebox'
import type { App } from '#platform/http.ts'
import { unitsWithStaff } from './units.service.ts'

const AdminUnit = Type.Object({
  id: Type.String(),
  parentId: Type.Union([Type.String(), Type.Null()]),
  code: Type.String(),
  name: Type.String(),
  kind: Type.String(),
  level: Type.String(),
  agencyNames: Type.Array(Type.String()),
  validFrom: Type.String(),
  validTo: Type.Union([Type.String(), Type.Null()]),
  staff: Type.Integer(),
})

export async function adminUnitRoutes(app: App): Promise<void> {
  app.get(
    '/units',
    {
      config: { permission: 'organisation.manage' },
      schema: {
        summary: 'Every unit with the number of its staff',
        response: { 200: Type.Object({ items: Type.Array(AdminUnit) }) },
      },
    },
    (request) =>
      request.read(async (ctx) => ({
        items: (await unitsWithStaff(ctx)).map(({ unit, staff }) => ({ ...unit, staff })),
      })),
  )
}
