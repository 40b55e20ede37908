import { Type } from 'typebox'
import type { App, Routes } from '#platform/http.ts'
import type { SessionCookie } from './session-cookie.ts'
import { tokenOf } from './session-credential.ts'
import { currentSession, type SessionState, signOut, signOutEverywhere } from './sessions.service.ts'

const account = { id: Type.String(), name: Type.String(), audience: Type.String() }
const Post = Type.Object({ role: Type.String(), unitCode: Type.String(), unitName: Type.String() })
const Current = Type.Object({
  signedIn: Type.Boolean(),
  account: Type.Optional(Type.Object({ ...account, posts: Type.Array(Post) })),
  assurance: Type.Optional(
    Type.Object({
      level: Type.Integer(),
      methods: Type.Array(Type.String()),
      secondFactorAt: Type.Union([Type.String(), Type.Null()]),
    }),
  ),
})

/** Who is signed in, and signing out. */
export const sessionRoutes =
  (cookie: SessionCookie): Routes =>
  async (app) => {
    signOutRoutes(app, cookie)
    app.get(
      '/sessions/current',
      {
        config: { permission: 'anyone' },
        schema: { summary: 'Who is signed in', response: { 200: Current } },
      },
      async (request) => shownState(await request.read(currentSession)),
    )
  }

const shownState = ({ assurance, ...state }: SessionState) => ({
  ...state,
  ...(assurance && {
    assurance: {
      ...assurance,
      methods: [...assurance.methods],
      secondFactorAt: assurance.secondFactorAt?.toISOString() ?? null,
    },
  }),
})

function signOutRoutes(app: App, cookie: SessionCookie): void {
  app.delete(
    '/sessions/current',
    {
      config: { permission: 'anyone' },
      schema: { summary: 'Signs out here', response: { 204: Type.Null() } },
    },
    async (request, reply) => {
      const token = tokenOf(request)
      if (token) await request.change((ctx) => signOut(ctx, token))
      cookie.forget(reply)
      return reply.code(204).send(null)
    },
  )
  app.delete(
    '/sessions',
    {
      config: { permission: 'signed_in' },
      schema: {
        summary: 'Signs out on every device',
        response: { 200: Type.Object({ ended: Type.Integer() }) },
      },
    },
    async (request, reply) => {
      const ended = await request.change(signOutEverywhere)
      cookie.forget(reply)
      return { ended }
    },
  )
}
