import type { Session } from '../session.ts'
import { send } from './call.ts'
import { answer, api, type Context } from './client.ts'

/** What somebody was doing when they went to VNeID: it comes back with every answer, good or bad. */
export interface Doing {
  /** The page they want to see; null: their own first one. */
  next: string | null
  carried: [name: string, value: string][]
}

/** By what one can sign in besides a password. */
export const signInMeans = (context: Context): Promise<{ vneid: boolean }> =>
  answer(api(context).GET('/api/open/sign-in-means'))

/** The address at VNeID to which the browser goes; the cookies must go on to it. */
export async function beginAtVneid(
  context: Context,
  begins: Doing & { level: 1 | 2; locale: 'vi' | 'en' },
): Promise<{ address: string; cookies: string[] }> {
  const json = { ...begins, next: begins.next ?? undefined }
  const response = await send(context, 'POST', '/api/open/sign-in-attempts', { json })
  const { address } = (await response.json()) as { address: string }
  return { address, cookies: response.headers.getSetCookie() }
}

type Entered = Doing & { account: Session; pending?: undefined; cookies: string[] }
/** Somebody whose account has a second factor of its own: that is awaited. */
type Awaited = Doing & { pending: string; methods: string[]; cookies: string[] }

/** Who came back from VNeID with this query, and what they were doing; the cookies open their session. */
export async function comeBackFromVneid(context: Context, query: string): Promise<Entered | Awaited> {
  const response = await send(context, 'POST', '/api/open/sign-in-answers', { json: { query } })
  const came = (await response.json()) as Entered | Awaited
  return { ...came, cookies: response.headers.getSetCookie() }
}
