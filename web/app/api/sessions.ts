import type { Session } from '../session.ts'
import { send } from './call.ts'
import type { Context } from './client.ts'

/** Signs in; the cookies must go on to the browser. */
export async function signIn(
  context: Context,
  credentials: { username: string; password: string },
): Promise<{ account: Session; cookies: string[] }> {
  const response = await send(context, 'POST', '/api/open/sessions', { json: credentials })
  const { account } = (await response.json()) as { account: Session }
  return { account, cookies: response.headers.getSetCookie() }
}

/** Signs out here; the answer's cookies make the browser forget its own. */
export async function signOut(context: Context): Promise<string[]> {
  const response = await send(context, 'DELETE', '/api/open/sessions/current')
  return response.headers.getSetCookie()
}
