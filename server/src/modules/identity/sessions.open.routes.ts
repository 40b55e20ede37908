import type { FastifyReply } from 'fastify'
import { Type } from 'typebox'
import type { App, Routes } from '#platform/http.ts'
import { COOKIE, SESSION } from './session.policy.ts'
import { tokenOf } from './session-credential.ts'
import { visitOf } from './session-visit.ts'
import {
  accountNamed,
  admitAttempt,
  type Credentials,
  checkPassword,
  currentSession,
  refuseAttempt,
  type SessionState,
  signIn,
  signOut,
  signOutEverywhere,
} from './sessions.service.ts'

const CredentialsBody = Type.Object(
  {
    username: Type.String({ minLength: 1, maxLength: 100 }),
    password: Type.String({ minLength: 1, maxLength: 1000 }),
  },
  { additionalProperties: false },
)
const account = { id: Type.String(), name: Type.String(), audience: Type.String() }
const Opened = Type.Object({ token: Type.String(), expiresAt: Type.String(), account: Type.Object(account) })
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

/** Signing in and out. `secure` keeps the cookie off plain HTTP. */
export const sessionRoutes =
  ({ secure }: { secure: boolean }): Routes =>
  async (app) => {
    const cookie = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const
    const forgetCookie = (reply: FastifyReply) => reply.clearCookie(COOKIE, cookie)
    signInRoute(app, (reply, token) =>
      reply.setCookie(COOKIE, token, { ...cookie, maxAge: SESSION.absoluteMs / 1000 }),
    )
    signOutRoutes(app, forgetCookie)
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

function signInRoute(app: App, giveCookie: (reply: FastifyReply, token: string) => void): void {
  app.post(
    '/sessions',
    {
      config: { permission: 'anyone' },
      schema: {
        summary: 'Signs in; answers a bearer token and sets a cookie',
        body: CredentialsBody,
        response: { 201: Opened },
      },
    },
    async (request, reply) => {
      const credentials: Credentials = { ...request.body, address: request.ip, visit: visitOf(request) }
      const { tryAgainAt, now } = await request.change(async (ctx) => ({
        tryAgainAt: await admitAttempt(ctx, credentials),
        now: ctx.now,
      }))
      if (tryAgainAt) {
        reply.header('retry-after', Math.max(1, Math.ceil((tryAgainAt.getTime() - now.getTime()) / 1000)))
        return refuseAttempt(tryAgainAt, now)
      }
      const named = await request.read((ctx) => accountNamed(ctx, credentials.username))
      const { id } = await checkPassword(named, credentials.password)
      const session = await request.change((ctx) => signIn(ctx, id, credentials))
      giveCookie(reply, session.token)
      return reply.code(201).send({ ...session, expiresAt: session.expiresAt.toISOString() })
    },
  )
}

function signOutRoutes(app: App, forgetCookie: (reply: FastifyReply) => void): void {
  app.delete(
    '/sessions/current',
    {
      config: { permission: 'anyone' },
      schema: { summary: 'Signs out here', response: { 204: Type.Null() } },
    },
    async (request, reply) => {
      const token = tokenOf(request)
      if (token) await request.change((ctx) => signOut(ctx, token))
      forgetCookie(reply)
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
      forgetCookie(reply)
      return { ended }
    },
  )
}
