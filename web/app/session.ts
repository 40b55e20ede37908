import { createContext, type MiddlewareFunction, type RouterContextProvider, redirect } from 'react-router'
import { call } from './api/call.ts'
import { ProblemResponse } from './api/problems.ts'
import { localeOfRequest, localised } from './i18n/index.ts'

/** Who is signed in, as `GET /api/open/sessions/current` tells it. `audience` says whose pages open first. */
export interface Session {
  id: string
  name: string
  audience: 'citizen' | 'officer' | 'leader' | 'admin'
  /** Offices in which a member of staff serves, with the role; empty for a citizen. */
  posts: { role: string; unitCode: string; unitName: string }[]
}

type Context = Readonly<RouterContextProvider>

const sessionContext = createContext<() => Promise<Session | null>>()

/** The root's middleware: the session is asked for at most once per page, and only when the visitor carries a cookie. */
export const knowSession: MiddlewareFunction<Response> = ({ request, context }) => {
  let asked: Promise<Session | null> | undefined
  const carriesCookie = request.headers.get('cookie')?.includes('mc_session=') ?? false
  context.set(sessionContext, () => {
    asked ??= carriesCookie ? askSession(context) : Promise.resolve(null)
    return asked
  })
}

async function askSession(context: Context): Promise<Session | null> {
  try {
    const { account } = await call<{ account?: Session }>(context, 'GET', '/api/open/sessions/current')
    return account ?? null
  } catch (thrown) {
    if (thrown instanceof ProblemResponse && thrown.status < 500) return null
    throw thrown
  }
}

/** The signed-in account, or null. */
export const findSession = (context: Context): Promise<Session | null> => context.get(sessionContext)()

/** The address of the sign-in page, which leads back to where the visitor was. */
export function signInPath(request: Request): string {
  const { pathname, search } = new URL(request.url)
  const next = pathname.replace(/\.data$/, '') + search
  return `${localised('/dang-nhap', localeOfRequest(request))}?${new URLSearchParams({ tiep: next })}`
}

/**
 * Middleware of an audience's layout: a visitor without a session goes to sign in and comes back. Posts are let through, because the
 * page's own action keeps what was typed when the session has ended (see `carry.ts`).
 */
export const requireSession: MiddlewareFunction<Response> = async ({ request, context }) => {
  if (request.method !== 'GET' && request.method !== 'HEAD') return
  if (!(await findSession(context))) throw redirect(signInPath(request))
}

/** Only our own pages are gone to after sign-in: `//evil.example` and `https:` are not. */
export function safeNext(next: string | null | undefined, fallback: string): string {
  if (!next || !/^\/(?![/\\])/.test(next) || /[\r\n\t\\]/.test(next)) return fallback
  return next
}
