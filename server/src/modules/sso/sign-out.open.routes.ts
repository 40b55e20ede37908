import { Type } from 'typebox'
import { SESSION_COOKIE, tokenOf } from '#modules/identity/index.ts'
import type { Routes } from '#platform/http.ts'
import type { Engine } from './engine.ts'
import { nameOfAsking, sessionHere, signOutOfAll } from './sign-out.service.ts'

const Name = Type.Union([Type.String(), Type.Null()])

/** What the page does that another system sends people to when they sign out there. */
export const signOutRoutes =
  (engine: Engine, { secure }: { secure: boolean }): Routes =>
  async (app) => {
    const config = { permission: 'anyone' }
    app.get(
      '/sso/sign-out',
      {
        config,
        schema: {
          summary: 'Which system asks this browser to sign out',
          response: { 200: Type.Object({ clientName: Name }) },
        },
      },
      async (request, reply) => {
        const { asked } = await sessionHere(await engine.provider(), request.raw, reply.raw)
        return { clientName: await request.read((ctx) => nameOfAsking(ctx, asked)) }
      },
    )
    app.post(
      '/sso/sign-out',
      {
        config,
        schema: {
          summary: 'Signs out here and in every system that was signed in to from here',
          response: { 200: Type.Object({ returnTo: Name }) },
        },
      },
      async (request, reply) => {
        const here = await sessionHere(await engine.provider(), request.raw, reply.raw)
        const secrets = await engine.secrets()
        const token = tokenOf(request)
        const returnTo = await request.change((ctx) => signOutOfAll(ctx, secrets, { ...here, token }))
        reply.clearCookie(SESSION_COOKIE, { path: '/', httpOnly: true, sameSite: 'lax', secure })
        return { returnTo }
      },
    )
  }
