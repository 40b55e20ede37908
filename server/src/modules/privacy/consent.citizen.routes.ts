import { Type } from 'typebox'
import type { App } from '#platform/http.ts'
import {
  ConsentGiven,
  ConsentsView,
  ConsentWithdrawn,
  consentsView,
  howOf,
  PurposeCode,
} from './consent.schema.ts'
import { consentsOf, giveConsent, ownStand, withdrawConsent } from './consent.service.ts'

const config = { permission: 'privacy.read_own' }
const Params = Type.Object({ purpose: PurposeCode })

/** What the person consents to: they give it by an act of their own, and take it back as easily. */
export async function consentRoutes(app: App): Promise<void> {
  app.get(
    '/consents',
    {
      config,
      schema: {
        summary: 'What the person is asked to consent to, what they answered, and the proof of it',
        response: { 200: ConsentsView },
      },
    },
    (request) =>
      request.read(async (ctx) => {
        const stand = await ownStand(ctx)
        return consentsView(stand, await consentsOf(ctx, stand))
      }),
  )
  app.put(
    '/consents/:purpose',
    {
      config,
      schema: {
        summary: 'Consents to the words of a version',
        params: Params,
        body: ConsentGiven,
        response: { 200: ConsentsView },
      },
    },
    (request) =>
      request.change(async (ctx) => {
        const { version, locale = 'vi' } = request.body
        const stand = await ownStand(ctx)
        await giveConsent(ctx, stand, { code: request.params.purpose, version, locale, how: howOf(request) })
        return consentsView(stand, await consentsOf(ctx, stand))
      }),
  )
  app.delete(
    '/consents/:purpose',
    {
      config,
      schema: {
        summary: 'Takes consent back',
        params: Params,
        querystring: ConsentWithdrawn,
        response: { 200: ConsentsView },
      },
    },
    (request) =>
      request.change(async (ctx) => {
        const { locale = 'vi' } = request.query
        const stand = await ownStand(ctx)
        await withdrawConsent(ctx, stand, { code: request.params.purpose, locale, how: howOf(request) })
        return consentsView(stand, await consentsOf(ctx, stand))
      }),
  )
}
