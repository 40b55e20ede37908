import type { CookieSerializeOptions } from '@fastify/cookie'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { notFound } from '#platform/errors.ts'
import type { App, Routes } from '#platform/http.ts'
import { sessionCookie } from '../sessions/session-cookie.ts'
import { newToken, tokenDigest } from '../sessions/session-token.ts'
import { visitOf } from '../sessions/session-visit.ts'
import { Opened, Pending } from '../sessions/sessions.schema.ts'
import { admitAttempt, byAddress } from '../sign-in/attempts.service.ts'
import { ATTEMPT_COOKIE, ATTEMPT_MS, type Attempt } from './vneid-attempt.ts'
import type { Vneid } from './vneid-client.ts'
import {
  claimAttempt,
  enter,
  keepAttempt,
  newSecrets,
  refuseUsedAnswer,
  vouchedFor,
} from './vneid-sign-in.service.ts'
import { told } from './vneid-told.ts'

interface Needs {
  secure: boolean
  publicUrl: string
  /** Undefined where the city is not connected to VNeID. */
  vneid: Vneid | undefined
}

const Field = Type.Array(Type.String(), { minItems: 2, maxItems: 2 })
const AttemptBody = Type.Object(
  {
    level: Type.Optional(Type.Union([Type.Literal(1), Type.Literal(2)])),
    locale: Type.Optional(Type.Union([Type.Literal('vi'), Type.Literal('en')])),
    next: Type.Optional(Type.String({ maxLength: 2000 })),
    carried: Type.Optional(Type.Array(Field, { maxItems: 2000 })),
  },
  { additionalProperties: false },
)
const Doing = { next: Type.Union([Type.String(), Type.Null()]), carried: Type.Array(Field) }
const Entered = Type.Object({ ...Opened.properties, ...Doing })
const Awaited = Type.Object({ ...Pending.properties, ...Doing })

/** Signing in through VNeID: the way there, and the way back. */
export const vneidRoutes =
  (needs: Needs): Routes =>
  async (app) => {
    app.get(
      '/sign-in-means',
      {
        config: { permission: 'anyone' },
        schema: {
          summary: 'By what one can sign in besides a password',
          response: { 200: Type.Object({ vneid: Type.Boolean() }) },
        },
      },
      async () => ({ vneid: needs.vneid !== undefined }),
    )
    beginRoute(app, needs)
    answerRoute(app, needs)
  }

/** Only a browser that sends the cookie can come back: `lax` lets it through from VNeID's page, as a link that was followed. */
const cookieOf = ({ secure }: Needs): CookieSerializeOptions => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax',
  secure,
})
const callbackOf = ({ publicUrl }: Needs, locale: 'vi' | 'en'): string =>
  `${publicUrl}${locale === 'en' ? '/en' : ''}/dang-nhap/vneid`

function beginRoute(app: App, needs: Needs): void {
  app.post(
    '/sign-in-attempts',
    {
      config: { permission: 'anyone' },
      schema: {
        summary:
          'Begins to sign in through VNeID; answers where to go, and sets a cookie that the way back needs',
        body: AttemptBody,
        response: { 201: Type.Object({ address: Type.String() }) },
      },
    },
    async (request, reply) => {
      if (!needs.vneid) throw notFound('identity.vneid_not_offered')
      const { level = 1, locale = 'vi', next = null, carried = [] } = request.body
      const doing = { next, carried: carried as Attempt['carried'] }
      await admitAttempt(request.change, byAddress(request.ip))
      const { vneid } = needs
      const secrets = newSecrets()
      const { nonce, verifier, state } = secrets
      const callback = callbackOf(needs, locale)
      const address = await told(request, doing, () => vneid.addressFor({ ...secrets, callback, level }))
      const browser = browserOf(request) ?? newToken()
      const attempt = { nonce, verifier, level, locale, ...doing }
      await request.change((ctx) => keepAttempt(ctx, attempt, { browser, state }))
      reply.setCookie(ATTEMPT_COOKIE, browser, { ...cookieOf(needs), maxAge: ATTEMPT_MS / 1000 })
      return reply.code(201).send({ address })
    },
  )
}

/** One cookie for all attempts of a browser, so that two tabs do not spoil each other's. */
function browserOf({ cookies }: FastifyRequest): string | undefined {
  const token = cookies[ATTEMPT_COOKIE]
  return token && tokenDigest(token) ? token : undefined
}

function answerRoute(app: App, needs: Needs): void {
  app.post(
    '/sign-in-answers',
    {
      config: { permission: 'anyone', provesItself: true },
      schema: {
        summary:
          'Ends signing in through VNeID with what it sent the browser back with; opens or raises a session, or asks for the second factor',
        body: Type.Object({ query: Type.String({ maxLength: 4000 }) }, { additionalProperties: false }),
        response: { 201: Entered, 202: Awaited },
      },
    },
    async (request, reply) => {
      if (!needs.vneid) throw notFound('identity.vneid_not_offered')
      const { query } = request.body
      const visit = visitOf(request)
      const state = new URLSearchParams(query).get('state') ?? ''
      const trace = { browser: browserOf(request) ?? '', state }
      const attempt = (await request.change((ctx) => claimAttempt(ctx, trace))) ?? refuseUsedAnswer()
      const { locale, next, carried } = attempt
      const { vneid } = needs
      const came = await told(request, { next, carried }, async () => {
        const back = new URL(`${callbackOf(needs, locale)}?${query}`)
        const identity = vouchedFor(await vneid.confirm(back, { ...attempt, state }))
        return request.change((ctx) => enter(ctx, identity, attempt, { ...visit, address: request.ip }))
      })
      const answer = { ...came, expiresAt: came.expiresAt.toISOString(), next, carried }
      if ('pending' in answer) return reply.code(202).send(answer)
      sessionCookie(needs).give(reply, answer.token, visit)
      return reply.code(201).send(answer)
    },
  )
}
