import { Type } from 'typebox'
import type { App, Routes } from '#platform/http.ts'
import { TextOrNull } from '#platform/schema-parts.ts'
import type { SecretBox } from '#platform/secret-box.ts'
import { changePassword, hashGoodPassword, ownerOf } from '../credentials/credentials.service.ts'
import { renewRecoveryCodes } from '../credentials/recovery-codes.service.ts'
import { beginTotp, confirmTotp, removeTotp } from '../credentials/totp.service.ts'
import { FRESH_MINUTES } from '../sessions/session.policy.ts'
import type { SessionCookie } from '../sessions/session-cookie.ts'
import { Raised } from '../sessions/sessions.schema.ts'
import { checkOwner, proveOwner } from '../sign-in/sign-in.service.ts'
import { ownAccount } from './account.service.ts'

const Account = Type.Object({
  username: Type.String(),
  hasPassword: Type.Boolean(),
  passwordChangedAt: TextOrNull,
  totpSince: TextOrNull,
  passkeys: Type.Integer(),
  recoveryCodes: Type.Integer(),
  needsSecondFactor: Type.Boolean(),
  mustEnrol: Type.Boolean(),
})
const Password = Type.String({ maxLength: 1000 })
const Codes = Type.Array(Type.String(), { description: 'Shown once; each opens once' })
const privileged = { permission: 'signed_in', assurance: { secondFactorWithin: FRESH_MINUTES } }

interface With {
  cookie: SessionCookie
  box: SecretBox
}

/** How the own account is signed in to: of citizens and staff alike. */
export const accountRoutes =
  (parts: With): Routes =>
  async (app) => {
    app.get(
      '/account',
      {
        config: { permission: 'signed_in' },
        schema: { summary: 'How the own account is signed in to', response: { 200: Account } },
      },
      async (request) => {
        const account = await request.read(ownAccount)
        return {
          ...account,
          passwordChangedAt: account.passwordChangedAt?.toISOString() ?? null,
          totpSince: account.totpSince?.toISOString() ?? null,
        }
      },
    )
    passwordRoute(app, parts)
    totpRoutes(app, parts)
  }

function passwordRoute(app: App, { cookie }: With): void {
  app.put(
    '/account/password',
    {
      config: { permission: 'signed_in' },
      schema: {
        summary: 'Changes the password; every other session ends, this one goes on under a new token',
        body: Type.Object(
          { current: Type.Optional(Password), next: Password },
          { additionalProperties: false },
        ),
        response: { 200: Raised },
      },
    },
    async (request, reply) => {
      const { current, next } = request.body
      const account = await checkOwner(request, { password: current, address: request.ip })
      const owner = await request.read((ctx) => ownerOf(ctx, account))
      const hash = await hashGoodPassword(next, owner)
      const raised = await request.change((ctx) => changePassword(ctx, account, hash))
      cookie.give(reply, raised.token)
      return { ...raised, expiresAt: raised.expiresAt.toISOString() }
    },
  )
}

function totpRoutes(app: App, { cookie, box }: With): void {
  app.post(
    '/account/totp',
    {
      config: { permission: 'signed_in' },
      schema: {
        summary: 'Begins to enrol an authenticator app, after the password or a fresh second factor',
        body: Type.Object({ password: Type.Optional(Password) }, { additionalProperties: false }),
        response: { 201: Type.Object({ secret: Type.String(), uri: Type.String() }) },
      },
    },
    async (request, reply) => {
      await proveOwner(request, { ...request.body, address: request.ip })
      return reply.code(201).send(await request.change((ctx) => beginTotp(ctx, box)))
    },
  )
  app.post(
    '/account/totp/confirmation',
    {
      config: { permission: 'signed_in' },
      schema: {
        summary: 'Confirms the app by a first code; answers recovery codes if there were none',
        body: Type.Object({ code: Type.String({ maxLength: 40 }) }, { additionalProperties: false }),
        response: { 200: Type.Object({ ...Raised.properties, recoveryCodes: Codes }) },
      },
    },
    async (request, reply) => {
      const { expiresAt, ...raised } = await request.change((ctx) => confirmTotp(ctx, box, request.body.code))
      cookie.give(reply, raised.token)
      return { ...raised, expiresAt: expiresAt.toISOString() }
    },
  )
  app.delete(
    '/account/totp',
    {
      config: privileged,
      schema: { summary: 'Forgets the authenticator app', response: { 204: Type.Null() } },
    },
    async (request, reply) => {
      await request.change(removeTotp)
      return reply.code(204).send(null)
    },
  )
  app.post(
    '/account/recovery-codes',
    {
      config: privileged,
      schema: {
        summary: 'Makes new recovery codes; the earlier ones end',
        response: { 201: Type.Object({ codes: Codes }) },
      },
    },
    async (request, reply) =>
      reply.code(201).send({ codes: await request.change((ctx) => renewRecoveryCodes(ctx, box)) }),
  )
}
