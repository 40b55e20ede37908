import type { Session } from '../session.ts'
import { cookiesOf, type Factor } from './account.ts'
import { send } from './call.ts'
import type { Context } from './client.ts'

/** Signed in, or half of it: `pending` is to be given back with the second factor. Cookies must go on to the browser. */
export type SignedIn =
  | { account: Session; headers: Headers; pending?: undefined }
  | { pending: string; methods: string[]; account?: undefined }

export const signIn = (context: Context, credentials: { username: string; password: string }) =>
  entering(send(context, 'POST', '/api/open/sessions', { json: credentials }))

export const completeSignIn = (context: Context, factor: Factor & { pending: string }) =>
  entering(send(context, 'POST', '/api/open/sessions/second-factor', { json: factor }))

export const signInByPasskey = (context: Context, passkey: unknown) =>
  entering(send(context, 'POST', '/api/open/sessions/passkey', { json: { passkey } }))

async function entering(answered: Promise<Response>): Promise<SignedIn> {
  const response = await answered
  const body = (await response.json()) as { account: Session } & { pending: string; methods: string[] }
  if (response.status === 202) return { pending: body.pending, methods: body.methods }
  return { account: body.account, headers: cookiesOf(response) }
}

/** Signs out here; the answer's cookies make the browser forget its own. */
export async function signOut(context: Context): Promise<string[]> {
  const response = await send(context, 'DELETE', '/api/open/sessions/current')
  return response.headers.getSetCookie()
}
