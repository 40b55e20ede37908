import type { IncomingMessage } from 'node:http'
import type { JWK } from 'jose'
import type Provider from 'oidc-provider'
import { deviceOf, type LiveSession, liveSession, SESSION_COOKIE } from '#modules/identity/index.ts'
import { readOnly, system, unitOfWork } from '#platform/context.ts'
import { newId } from '#platform/ids.ts'
import type { Parts } from '#platform/module.ts'
import { ACR } from './levels.ts'
import { KEYS_READ_EVERY_MS } from './lifetimes.ts'
import { buildProvider } from './provider.ts'
import { followOurSession, type SignedIn } from './provider-session.ts'
import { openSecrets, type Secrets } from './sealing.ts'
import { ensureKeys, openKeys } from './signing-keys.service.ts'

/** The running provider. Built when it is first needed, and again when another key signs. */
export interface Engine {
  provider(): Promise<Provider>
  secrets(): Promise<Secrets>
  /** The keys as they were read at most ten seconds ago, the one that signs first. */
  keys(): Promise<JWK[]>
}

export type EngineParts = Pick<Parts, 'db' | 'dataDir' | 'publicUrl' | 'mode'>

export function engineOf(parts: EngineParts): Engine {
  let opened: Promise<Secrets> | undefined
  let built: { provider: Provider; kids: string } | undefined
  let known: { keys: Promise<JWK[]>; at: number } | undefined
  const secrets = () => {
    opened ??= openSecrets(parts.dataDir)
    return opened
  }
  const keys = () => {
    if (!known || Date.now() - known.at > KEYS_READ_EVERY_MS) {
      known = { at: Date.now(), keys: readKeys(parts, secrets) }
      known.keys.catch(() => (known = undefined))
    }
    return known.keys
  }
  const provider = async () => {
    const list = await keys()
    const kids = list.map(({ kid }) => kid).join(' ')
    if (built?.kids !== kids) built = { provider: await build(parts, await secrets(), list), kids }
    return built.provider
  }
  return { secrets, keys, provider }
}

async function readKeys(parts: EngineParts, secrets: () => Promise<Secrets>): Promise<JWK[]> {
  const opened = await secrets()
  const read = () => readOnly(parts.db, system)((ctx) => openKeys(ctx, opened))
  const found = await read()
  if (found.length > 1) return found
  await unitOfWork(parts.db, system)((ctx) => ensureKeys(ctx, opened))
  return read()
}

async function build({ db, publicUrl, mode }: EngineParts, secrets: Secrets, keys: JWK[]): Promise<Provider> {
  const provider = buildProvider(
    { db, readAs: (actor) => readOnly(db, actor), secrets, publicUrl, mode },
    keys,
  )
  // whoever must enrol a second factor first is nobody to other systems
  followOurSession(provider, async (req) => {
    const session = await signedInOf({ db }, req)
    return session?.mustEnrol ? undefined : session
  })
  return provider
}

/**
 * Who is signed in with us in the browser that sent a request; a cookie that came to another device is nobody's. Where it carries
 * another credential too, that one was looked at and the cookie was not: it says nothing.
 */
export async function signedInOf(
  { db }: Pick<EngineParts, 'db'>,
  { headers, method = '' }: IncomingMessage,
): Promise<SignedIn | undefined> {
  const token = headers.authorization ? undefined : cookieOf(headers.cookie, SESSION_COOKIE)
  const call = { method, route: '/sso', requestId: newId() }
  const used = { device: deviceOf(headers['user-agent']), call }
  const session = token && (await liveSession(db, token, new Date(), used))
  return session ? shown(session) : undefined
}

/** How and when they last proved who they are, in the words of OpenID Connect. */
const shown = ({
  sessionId,
  accountId,
  startedAt,
  secondFactorAt,
  level,
  methods,
  mustEnrol,
}: LiveSession): SignedIn => ({
  sessionId,
  accountId,
  authTime: Math.floor(Math.max(startedAt.getTime(), secondFactorAt?.getTime() ?? 0) / 1000),
  acr: ACR[level],
  amr: [...methods].sort(),
  mustEnrol,
})

const cookieOf = (cookies: string | undefined, name: string): string | undefined =>
  cookies
    ?.split('; ')
    .find((cookie) => cookie.startsWith(`${name}=`))
    ?.slice(name.length + 1)
