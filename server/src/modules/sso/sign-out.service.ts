import type { IncomingMessage, ServerResponse } from 'node:http'
import type Provider from 'oidc-provider'
import { signOut } from '#modules/identity/index.ts'
import type { Ctx } from '#platform/context.ts'
import { isId } from '#platform/ids.ts'
import { clientById } from './clients.repository.ts'
import { endFollowing } from './ended-sessions.service.ts'
import type { Secrets } from './sealing.ts'

/** What a system asked for when it sent a person here to sign out. */
interface Asked {
  clientId?: string
  /** Registered, or it would have been refused. */
  postLogoutRedirectUri?: string
  state?: string
}

type Sessions = {
  get(ctx: { req: IncomingMessage; res: ServerResponse }): Promise<{ state?: Asked; behind?: string }>
}

/** The provider's session in this browser, with what a system asked for. */
export async function sessionHere(provider: Provider, req: IncomingMessage, res: ServerResponse) {
  const { state, behind } = await (provider.Session as unknown as Sessions).get({ req, res })
  return { asked: state ?? {}, behind }
}

/** The name of the system that sent the person here; null when none did. */
export async function nameOfAsking(ctx: Ctx, { clientId }: Asked): Promise<string | null> {
  if (!clientId || !isId(clientId)) return null
  return (await clientById(ctx.tx, clientId))?.name ?? null
}

/** Signs out here and in every system that was signed in to from here. Answers where the asking system wants the person back. */
export async function signOutOfAll(
  ctx: Ctx,
  secrets: Secrets,
  { token, asked, behind }: { token: string | undefined; asked: Asked; behind: string | undefined },
): Promise<string | null> {
  if (token) await signOut(ctx, token)
  if (behind) await endFollowing(ctx, secrets, [behind])
  return wayBack(asked)
}

function wayBack({ postLogoutRedirectUri, state }: Asked): string | null {
  if (!postLogoutRedirectUri) return null
  const url = new URL(postLogoutRedirectUri)
  if (state !== undefined) url.searchParams.set('state', state)
  return url.href
}
