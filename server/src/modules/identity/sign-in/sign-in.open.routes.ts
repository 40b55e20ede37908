import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Routes } from '#platform/http.ts'
import type { SecretBox } from '#platform/secret-box.ts'
import { byCode, stepUp } from '../credentials/second-factors.service.ts'
import type { Assertion, Site } from '../passkeys/passkey.ts'
import { byPasskeyOf, type PasskeyAttempt } from '../passkeys/passkey-proof.service.ts'
import { shownIn } from '../passkeys/passkey-request.ts'
import { AssertionBody } from '../passkeys/passkeys.schema.ts'
import { sessionOf } from '../passkeys/passkeys.service.ts'
import type { SessionCookie } from '../sessions/session-cookie.ts'
import { type Visit, visitOf } from '../sessions/session-visit.ts'
import { Opened, Pending, Raised } from '../sessions/sessions.schema.ts'
import type { OpenedSession } from '../sessions/sessions.service.ts'
import { completeSignIn, signIn } from './sign-in.service.ts'

const CredentialsBody = Type.Object(
  {
    username: Type.String({ minLength: 1, maxLength: 100 }),
    password: Type.String({ minLength: 1, maxLength: 1000 }),
  },
  { additionalProperties: false },
)
const Code = Type.String({ minLength: 1, maxLength: 40, description: 'Of the app, or a recovery code' })
const factor = { code: Type.Optional(Code), passkey: Type.Optional(AssertionBody) }
const strict = { additionalProperties: false, description: 'Either a code or a passkey' }
const FactorBody = Type.Object({ pending: Type.String({ minLength: 1, maxLength: 100 }), ...factor }, strict)

interface Factor {
  code?: string
  passkey?: Assertion
}

/** Signing in, with a second factor where the account has one, and showing one later. */
export const signInRoutes =
  ({ cookie, box, site }: { cookie: SessionCookie; box: SecretBox; site: Site }): Routes =>
  async (app) => {
    const shownBy = (request: FastifyRequest, { code, passkey }: Factor, attempt: PasskeyAttempt) =>
      passkey ? byPasskeyOf(shownIn(request, site, passkey, attempt)) : byCode(box, code ?? '')
    const open = (reply: FastifyReply, opened: OpenedSession, visit: Visit) => {
      cookie.give(reply, opened.token, visit)
      return reply.code(201).send({ ...opened, expiresAt: opened.expiresAt.toISOString() })
    }
    app.post(
      '/sessions',
      {
        config: { permission: 'anyone' },
        schema: {
          summary: 'Signs in; answers a bearer token and sets a cookie, or asks for the second factor',
          body: CredentialsBody,
          response: { 201: Opened, 202: Pending },
        },
      },
      async (request, reply) => {
        const visit = visitOf(request)
        const answer = await signIn(request, { ...request.body, address: request.ip, visit })
        if ('token' in answer) return open(reply, answer, visit)
        return reply.code(202).send({ ...answer, expiresAt: answer.expiresAt.toISOString() })
      },
    )
    app.post(
      '/sessions/second-factor',
      {
        config: { permission: 'anyone' },
        schema: {
          summary: 'Completes a sign-in with the second factor',
          body: FactorBody,
          response: { 201: Opened },
        },
      },
      async (request, reply) => {
        const { pending, ...factor } = request.body
        const visit = visitOf(request)
        const show = shownBy(request, factor, { use: 'second-factor', by: pending })
        const completion = { pending, address: request.ip, visit, show }
        return open(reply, await completeSignIn(request, completion), visit)
      },
    )
    app.post(
      '/sessions/current/second-factor',
      {
        config: { permission: 'signed_in' },
        schema: {
          summary: 'Shows a second factor in a session; its token is replaced',
          body: Type.Object(factor, strict),
          response: { 200: Raised },
        },
      },
      async (request, reply) => {
        const { actor, ip: address, body } = request
        const show = shownBy(request, body, { use: 'step-up', by: sessionOf(actor) })
        const raised = await stepUp(request.change, { accountId: actor.id, address, show })
        cookie.give(reply, raised.token)
        return { ...raised, expiresAt: raised.expiresAt.toISOString() }
      },
    )
  }
