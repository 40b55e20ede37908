import { Type } from 'typebox'
import type { App } from '#platform/http.ts'
import { IdParams, Line } from '#platform/schema-parts.ts'
import { putAwayKiosk, readSettings, registerKiosk, saveSettings } from './settings.service.ts'

const config = { permission: 'counters.arrange' }
const Code = Type.Object({ code: Type.String({ maxLength: 40 }) })
const Letter = Type.String({ pattern: '^[A-Z]$' })
const Settings = {
  hours: Line(60),
  services: Type.Array(
    Type.Object(
      {
        letter: Letter,
        name: Line(80),
        nameEn: Line(80),
        fields: Type.Array(Line(40), { maxItems: 100 }),
        perSlot: Type.Integer({ minimum: 0, maximum: 99 }),
      },
      { additionalProperties: false },
    ),
    { maxItems: 26 },
  ),
  windows: Type.Array(
    Type.Object(
      {
        number: Type.Integer({ minimum: 1, maximum: 99 }),
        services: Type.Array(Letter, { maxItems: 26, uniqueItems: true }),
      },
      { additionalProperties: false },
    ),
    { maxItems: 99 },
  ),
}
const Kiosk = Type.Object({ id: Type.String(), name: Type.String(), registeredAt: Type.String() })

/** What a centre serves, at which windows, and which screens are its own. */
export async function settingsRoutes(app: App): Promise<void> {
  app.get(
    '/centres/:code/settings',
    {
      config,
      schema: {
        params: Code,
        response: {
          200: Type.Object({
            code: Type.String(),
            name: Type.String(),
            ...Settings,
            kiosks: Type.Array(Kiosk),
          }),
        },
      },
    },
    (request) => request.read((ctx) => readSettings(ctx, request.params.code)),
  )
  app.put(
    '/centres/:code/settings',
    {
      config,
      schema: {
        params: Code,
        body: Type.Object(Settings, { additionalProperties: false }),
        response: { 200: Type.Null() },
      },
    },
    (request) =>
      request.once(200, async (ctx) => {
        await saveSettings(ctx, request.params.code, request.body)
        return null
      }),
  )
  app.post(
    '/centres/:code/kiosks',
    {
      config,
      schema: {
        summary: 'Sets up a screen of the centre; the token of its link is told once',
        params: Code,
        body: Type.Object({ name: Line(60) }, { additionalProperties: false }),
        response: { 201: Type.Object({ id: Type.String(), token: Type.String() }) },
      },
    },
    (request) => request.once(201, (ctx) => registerKiosk(ctx, request.params.code, request.body.name)),
  )
  app.delete(
    '/kiosks/:id',
    { config, schema: { params: IdParams, response: { 200: Type.Null() } } },
    (request) =>
      request.once(200, async (ctx) => {
        await putAwayKiosk(ctx, request.params.id)
        return null
      }),
  )
}
