import { Type } from 'typebox'
import { FRESH } from '#platform/assurance.ts'
import type { App } from '#platform/http.ts'
import { PurposeView, purposeView } from './consent.schema.ts'
import { listPurposes, publishWords } from './consent.service.ts'

const config = { permission: 'privacy.manage' }
const privileged = { ...config, assurance: FRESH } as const
const Text = (maxLength: number) =>
  Type.Object(
    { vi: Type.String({ minLength: 1, maxLength }), en: Type.String({ minLength: 1, maxLength }) },
    { additionalProperties: false },
  )
const NewWords = Type.Object(
  {
    seen: Type.Integer({ minimum: 1, description: 'the version that the new words follow' }),
    title: Text(200),
    text: Text(3000),
    basis: Text(500),
  },
  { additionalProperties: false },
)

/** What personal data are used for, and in which words people are told. */
export async function purposeRoutes(app: App): Promise<void> {
  app.get(
    '/purposes',
    {
      config,
      schema: {
        summary: 'Every purpose with the words of today',
        response: { 200: Type.Object({ items: Type.Array(PurposeView) }) },
      },
    },
    (request) => request.read(async (ctx) => ({ items: (await listPurposes(ctx)).map(purposeView) })),
  )
  app.post(
    '/purposes/:purpose/versions',
    {
      config: privileged,
      schema: {
        summary: 'Publishes other words for a purpose; consent to the old ones is asked for again',
        params: Type.Object({ purpose: Type.String({ maxLength: 40 }) }),
        body: NewWords,
        response: { 201: Type.Object({ version: Type.Integer() }) },
      },
    },
    (request) =>
      request.once(201, async (ctx) => ({
        version: await publishWords(ctx, request.params.purpose, request.body),
      })),
  )
}
