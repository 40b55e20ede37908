import type { FastifyReply } from 'fastify'
import { Type } from 'typebox'
import type { Routes } from '#platform/http.ts'
import type { SecretBox } from '#platform/secret-box.ts'
import { byCode, stepUp } from './second-factors.service.ts'
import type { SessionCookie } from './session-cookie.ts'
import { visitOf } from './session-visit.ts'
import type { OpenedSession } from './sessions.service.ts'
import { completeSignIn, signIn } from './sign-in.service.ts'

const CredentialsBody = Type.Object(
  {
    username: Type.String({ minLength: 1, maxLength: 100 }),
    password: Type.String({ minLength: 1, maxLength: 1000 }),
  },
  { additionalProperties: false },
)
const account = { id: Type.String(), name: Type.String(), audience: Type.String() }
const Opened = Type.Object({ token: Type.String(), expiresAt: Type.String(), account: Type.Object(account) })
const Pending = Type.Object({
  pending: Type.String({ description: 'Opens nothing by itself; give it back with the second factor' }),
  methods: Type.Array(Type.String()),
  expiresAt: Type.String(),
})
const Code = Type.String({ minLength: 1, maxLength: 40, description: 'Of the app, or a recovery code' })
const FactorBody = Type.Object(
  { pending: Type.String({ minLength: 1, maxLength: 100 }), code: Code },
  { additionalProperties: false },
)
export const Raised = Type.Object({ token: Type.String(), expiresAt: Type.String() })

/** Signing in, with a second factor where the account has one, and showing one later. */
export const signInRoutes =
  ({ cookie, box }: { cookie: SessionCookie; box: SecretBox }): Routes =>
  async (app) => {
    const open = (reply: FastifyReply, opened: OpenedSession) => {
      cookie.give(reply, opened.token)
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
        const answer = await signIn(request, {
          ...request.body,
          address: request.ip,
          visit: visitOf(request),
        })
        if ('token' in answer) return open(reply, answer)
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
        const { pending, code } = request.body
        const from = { address: request.ip, visit: visitOf(request) }
        const given = { pending, ...from, prove: byCode(box, code) }
        return open(reply, await completeSignIn(request, given))
      },
    )
    app.post(
      '/sessions/current/second-factor',
      {
        config: { permission: 'signed_in' },
        schema: {
          summary: 'Shows a second factor in a session; its token is replaced',
          body: Type.Object({ code: Code }, { additionalProperties: false }),
          response: { 200: Raised },
        },
      },
      async (request, reply) => {
        const prove = byCode(box, request.body.code)
        const raised = await stepUp(request.change, {
          accountId: request.actor.id,
          address: request.ip,
          prove,
        })
        cookie.give(reply, raised.token)
        return { ...raised, expiresAt: raised.expiresAt.toISOString() }
      },
    )
  }
