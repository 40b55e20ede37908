import { Type } from 'typebox'
import type { App } from '#platform/http.ts'
import { IdParams } from '#platform/schema-parts.ts'
import { childConsents, guardianStand } from './child-consent.service.ts'
import {
  ChildConsentsView,
  ConsentGiven,
  ConsentWithdrawn,
  childConsentsView,
  howOf,
  PurposeCode,
} from './consent.schema.ts'
import { giveConsent, withdrawConsent } from './consent.service.ts'

const config = { permission: 'privacy.read_own' }
const response = { 200: ChildConsentsView }
const AtPurpose = Type.Object({ ...IdParams.properties, purpose: PurposeCode })

/** What a guardian consents to for a child, and what the child says; by age one, both or the child alone decide. */
export async function childConsentRoutes(app: App): Promise<void> {
  app.get(
    '/guardianships/:id/consents',
    {
      config,
      schema: {
        summary: 'What is asked about a child, and what child and guardians answered',
        params: IdParams,
        response,
      },
    },
    (request) =>
      request.read(async (ctx) => {
        const stand = await guardianStand(ctx, request.params.id)
        return childConsentsView(stand, await childConsents(ctx, stand))
      }),
  )
  app.put(
    '/guardianships/:id/consents/:purpose',
    {
      config,
      schema: {
        summary: 'Consents for a child to the words of a version',
        params: AtPurpose,
        body: ConsentGiven,
        response,
      },
    },
    (request) =>
      request.change(async (ctx) => {
        const stand = await guardianStand(ctx, request.params.id, { held: true })
        const { version, locale = 'vi' } = request.body
        await giveConsent(ctx, stand, { code: request.params.purpose, version, locale, how: howOf(request) })
        return childConsentsView(stand, await childConsents(ctx, stand))
      }),
  )
  app.delete(
    '/guardianships/:id/consents/:purpose',
    {
      config,
      schema: {
        summary: 'Takes a guardian’s consent for a child back',
        params: AtPurpose,
        querystring: ConsentWithdrawn,
        response,
      },
    },
    (request) =>
      request.change(async (ctx) => {
        const stand = await guardianStand(ctx, request.params.id, { held: true })
        const { locale = 'vi' } = request.query
        await withdrawConsent(ctx, stand, { code: request.params.purpose, locale, how: howOf(request) })
        return childConsentsView(stand, await childConsents(ctx, stand))
      }),
  )
}
