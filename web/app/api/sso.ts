import { send } from './call.ts'
import { answer, api, type Context } from './client.ts'

/** What another system asks of this browser. */
export const readRequest = (context: Context, id: string) =>
  answer(api(context).GET('/api/open/sso/requests/{id}', { params: { path: { id } } }))

/** Tells the system who is signed in; answers where the browser goes on. */
export const showIdentity = (context: Context, id: string) =>
  answer(api(context).PUT('/api/open/sso/requests/{id}/identity', { params: { path: { id } } }))

/** Agrees or refuses; answers where the browser goes on. */
export const answerRequest = (context: Context, id: string, agrees: boolean) =>
  answer(
    api(context).PUT('/api/open/sso/requests/{id}/answer', { params: { path: { id } }, body: { agrees } }),
  )

export const listApplications = (context: Context) => answer(api(context).GET('/api/open/sso/applications'))
export type Application = Awaited<ReturnType<typeof listApplications>>['items'][number]

export const endApplication = (context: Context, clientId: string) =>
  answer(api(context).DELETE('/api/open/sso/applications/{clientId}', { params: { path: { clientId } } }))

/** Which system sent this browser here to sign out. */
export const readSignOut = (context: Context) => answer(api(context).GET('/api/open/sso/sign-out'))

/** Signs out of everything; the cookies must go on to the browser. */
export async function signOutOfAll(
  context: Context,
): Promise<{ returnTo: string | null; cookies: string[] }> {
  const response = await send(context, 'POST', '/api/open/sso/sign-out')
  const { returnTo } = (await response.json()) as { returnTo: string | null }
  return { returnTo, cookies: response.headers.getSetCookie() }
}
