import { Type } from 'typebox'
import type { App } from '#platform/http.ts'
import { cityProvince, listCommunes } from './communes.service.ts'
import { PROVINCES } from './provinces.ts'

const Place = Type.Object({ code: Type.String(), name: Type.String() })
const Places = Type.Object({
  provinces: Type.Array(Place),
  communes: Type.Array(Place),
  cityProvince: Type.Union([Type.String(), Type.Null()]),
})

export async function openPlaceRoutes(app: App): Promise<void> {
  app.get(
    '/places',
    {
      config: { permission: 'anyone' },
      schema: {
        summary:
          'The places of an address in two levels: the provinces, and the communes of this city, by GSO code',
        response: { 200: Places },
      },
    },
    (request) =>
      request.read(async (ctx) => ({
        provinces: PROVINCES.map(({ code, name }) => ({ code, name })),
        communes: (await listCommunes(ctx)).map(({ code, name }) => ({ code, name })),
        cityProvince: (await cityProvince(ctx))?.code ?? null,
      })),
  )
}
