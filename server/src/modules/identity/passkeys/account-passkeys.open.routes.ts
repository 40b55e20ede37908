import { Type } from 'typebox'
import type { App, Routes } from '#platform/http.ts'
import { IdParams, TextOrNull } from '#platform/schema-parts.ts'
import type { SecretBox } from '#platform/secret-box.ts'
import { FRESH_MINUTES } from '../sessions/session.policy.ts'
import type { SessionCookie } from '../sessions/session-cookie.ts'
import { visitOf } from '../sessions/session-visit.ts'
import { Raised } from '../sessions/sessions.schema.ts'
import { proveOwner } from '../sign-in/sign-in.service.ts'
import type { Site } from './passkey.ts'
import { AttestationBody, CreationOptions, Name } from './passkeys.schema.ts'
import { addPasskey, beginPasskey, callPasskey, ownPasskeys, removePasskey } from './passkeys.service.ts'

const Passkeys = Type.Object({
  passkeys: Type.Array(
    Type.Object({
      id: Type.String(),
      name: Type.String(),
      synced: Type.Boolean({ description: 'Goes along to its owner’s other devices' }),
      madeAt: Type.String(),
      usedAt: TextOrNull,
      blockedAt: Type.Union([Type.String(), Type.Null()], {
        description: 'Since when it opens nothing, because its counter went back',
      }),
    }),
  ),
})

interface With {
  cookie: SessionCookie
  box: SecretBox
  site: Site
}

/** The passkeys of the own account: of citizens and staff alike. */
export const accountPasskeyRoutes =
  (parts: With): Routes =>
  async (app) => {
    app.get(
      '/account/passkeys',
      {
        config: { permission: 'signed_in' },
        schema: { summary: 'The passkeys of the own account', response: { 200: Passkeys } },
      },
      async (request) => ({
        passkeys: (await request.read(ownPasskeys)).map((key) => ({
          ...key,
          madeAt: key.madeAt.toISOString(),
          usedAt: key.usedAt?.toISOString() ?? null,
          blockedAt: key.blockedAt?.toISOString() ?? null,
        })),
      }),
    )
    addingRoutes(app, parts)
    changingRoutes(app)
  }

function addingRoutes(app: App, { cookie, box, site }: With): void {
  app.post(
    '/account/passkey-offers',
    {
      config: { permission: 'signed_in' },
      schema: {
        summary: 'What a device is to make, after the password or a fresh second factor',
        body: Type.Object(
          { password: Type.Optional(Type.String({ maxLength: 1000 })) },
          { additionalProperties: false },
        ),
        response: { 201: CreationOptions },
      },
    },
    async (request, reply) => {
      await proveOwner(request, { ...request.body, address: request.ip })
      return reply.code(201).send(await request.change((ctx) => beginPasskey(ctx, site)))
    },
  )
  app.post(
    '/account/passkeys',
    {
      config: { permission: 'signed_in' },
      schema: {
        summary: 'Adds the passkey that the device has made; answers recovery codes if there were none',
        body: Type.Object(
          { passkey: AttestationBody, name: Type.Optional(Name) },
          { additionalProperties: false },
        ),
        response: {
          201: Type.Object({
            ...Raised.properties,
            id: Type.String(),
            recoveryCodes: Type.Array(Type.String(), { description: 'Shown once; each opens once' }),
          }),
        },
      },
    },
    async (request, reply) => {
      const { passkey: attestation, name = visitOf(request).device || 'Khóa truy cập' } = request.body
      const given = { site, box, actor: request.actor, attestation, name: name.trim() }
      const { expiresAt, ...added } = await addPasskey(request.change, given)
      cookie.give(reply, added.token)
      return reply.code(201).send({ ...added, expiresAt: expiresAt.toISOString() })
    },
  )
}

function changingRoutes(app: App): void {
  app.put(
    '/account/passkeys/:id/name',
    {
      config: { permission: 'signed_in' },
      schema: {
        summary: 'Calls a passkey by another name',
        params: IdParams,
        body: Type.Object({ name: Name }, { additionalProperties: false }),
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await request.change((ctx) => callPasskey(ctx, request.params.id, request.body.name.trim()))
      return reply.code(204).send(null)
    },
  )
  app.delete(
    '/account/passkeys/:id',
    {
      config: { permission: 'signed_in', assurance: { secondFactorWithin: FRESH_MINUTES } },
      schema: { summary: 'Forgets a passkey', params: IdParams, response: { 204: Type.Null() } },
    },
    async (request, reply) => {
      await request.change((ctx) => removePasskey(ctx, request.params.id))
      return reply.code(204).send(null)
    },
  )
}
