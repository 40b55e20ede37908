import { Type } from 'typebox'
import { unauthenticated } from '#platform/errors.ts'
import type { App, Routes } from '#platform/http.ts'
import type { SessionCookie } from '../sessions/session-cookie.ts'
import { visitOf } from '../sessions/session-visit.ts'
import { Opened } from '../sessions/sessions.schema.ts'
import { admitAttempt, byAddress } from '../sign-in/attempts.service.ts'
import type { Site } from './passkey.ts'
import { signInByPasskey } from './passkey-proof.service.ts'
import { browserOf, keepBrowser, shownIn } from './passkey-request.ts'
import { AssertionBody, RequestOptions } from './passkeys.schema.ts'
import { secondFactorOptions, signInOptions, stepUpOptions } from './passkeys.service.ts'

interface With {
  cookie: SessionCookie
  secure: boolean
  site: Site
}

/** Signing in by a passkey, and what devices are asked to sign. */
export const passkeyRoutes =
  (parts: With): Routes =>
  async (app) => {
    challengeRoutes(app, parts)
    signInRoute(app, parts)
  }

function challengeRoutes(app: App, { site, secure }: With): void {
  app.post(
    '/passkey-challenges',
    {
      config: { permission: 'anyone' },
      schema: {
        summary: 'What a device is to sign in order to sign in, or to complete a half sign-in; sets a cookie',
        body: Type.Object(
          { pending: Type.Optional(Type.String({ maxLength: 100 })) },
          { additionalProperties: false },
        ),
        response: { 201: RequestOptions },
      },
    },
    async (request, reply) => {
      const { pending } = request.body
      reply.code(201)
      if (pending) return request.change((ctx) => secondFactorOptions(ctx, site, pending))
      await admitAttempt(request.change, byAddress(request.ip))
      const browser = keepBrowser(request, reply, secure)
      return request.change((ctx) => signInOptions(ctx, site, browser))
    },
  )
  app.post(
    '/sessions/current/passkey-challenges',
    {
      config: { permission: 'signed_in' },
      schema: { summary: 'What a device is to sign for step-up', response: { 201: RequestOptions } },
    },
    async (request, reply) => reply.code(201).send(await request.change((ctx) => stepUpOptions(ctx, site))),
  )
}

function signInRoute(app: App, { cookie, site }: With): void {
  app.post(
    '/sessions/passkey',
    {
      config: { permission: 'anyone' },
      schema: {
        summary: 'Signs in by a passkey, without name or password',
        body: Type.Object({ passkey: AssertionBody }, { additionalProperties: false }),
        response: { 201: Opened },
      },
    },
    async (request, reply) => {
      const browser = browserOf(request)
      if (!browser) throw unauthenticated('identity.passkey_too_late')
      const shown = shownIn(request, site, request.body.passkey, { use: 'sign-in', by: browser })
      const visit = visitOf(request)
      const opened = await signInByPasskey(request.change, shown, { address: request.ip, visit })
      cookie.give(reply, opened.token, visit)
      return reply.code(201).send({ ...opened, expiresAt: opened.expiresAt.toISOString() })
    },
  )
}
