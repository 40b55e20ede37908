import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { App } from '#platform/http.ts'
import { ConsentsView, consentsView } from './consent.schema.ts'
import { giveConsent, ownConsents, withdrawConsent } from './consent.service.ts'

const config = { permission: 'privacy.read_own' }
const Params = Type.Object({ purpose: Type.String({ pattern: '^[a-z][a-z_]{2,39}$' }) })
const Locale = Type.Union([Type.Literal('vi'), Type.Literal('en')])
const Given = Type.Object(
  {
    version: Type.Integer({ minimum: 1, description: 'the version of the words that were shown' }),
    locale: Type.Optional(Locale),
  },
  { additionalProperties: false },
)
const Withdrawn = Type.Object({ locale: Type.Optional(Locale) })

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
    async (request) => consentsView(await request.read(ownConsents)),
  )
  app.put(
    '/consents/:purpose',
    {
      config,
      schema: {
        summary: 'Consents to the words of a version',
        params: Params,
        body: Given,
        response: { 200: ConsentsView },
      },
    },
    (request) =>
      request.change(async (ctx) => {
        const { version, locale = 'vi' } = request.body
        await giveConsent(ctx, request.params.purpose, { version, locale, how: howOf(request) })
        return consentsView(await ownConsents(ctx))
      }),
  )
  app.delete(
    '/consents/:purpose',
    {
      config,
      schema: {
        summary: 'Takes consent back',
        params: Params,
        querystring: Withdrawn,
        response: { 200: ConsentsView },
      },
    },
    (request) =>
      request.change(async (ctx) => {
        const { locale = 'vi' } = request.query
        await withdrawConsent(ctx, request.params.purpose, { locale, how: howOf(request) })
        return consentsView(await ownConsents(ctx))
      }),
  )
}

/** Browsers carry a cookie, programs a bearer token. */
const howOf = ({ headers }: FastifyRequest): 'page' | 'program' =>
  headers.authorization ? 'program' : 'page'
