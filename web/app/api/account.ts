import { send } from './call.ts'
import { answer, api, type Context } from './client.ts'

export const readAccount = (context: Context) => answer(api(context).GET('/api/open/account'))

/** What an answer says, and the cookies that must go on to the browser: a new token takes over. */
export interface Renewed<T> {
  value: T
  headers: Headers
}

export async function renewed<T>(pending: Promise<Response>): Promise<Renewed<T>> {
  const response = await pending
  return { value: (await response.json()) as T, headers: cookiesOf(response) }
}

export const cookiesOf = (response: Pick<Response, 'headers'>): Headers =>
  new Headers(response.headers.getSetCookie().map((cookie) => ['set-cookie', cookie] as [string, string]))

export const changePassword = (context: Context, given: { current?: string; next: string }) =>
  renewed(send(context, 'PUT', '/api/open/account/password', { json: given }))

export const beginTotp = (context: Context, password: string | undefined) =>
  answer(api(context).POST('/api/open/account/totp', { body: password ? { password } : {} }))

export const confirmTotp = (context: Context, code: string) =>
  renewed<{ recoveryCodes: string[] }>(
    send(context, 'POST', '/api/open/account/totp/confirmation', { json: { code } }),
  )

export const removeTotp = (context: Context) => answer(api(context).DELETE('/api/open/account/totp'))

export const renewRecoveryCodes = (context: Context) =>
  answer(api(context).POST('/api/open/account/recovery-codes'))

/** Shows a second factor in the session. */
export const showFactor = (context: Context, factor: Factor) =>
  renewed(send(context, 'POST', '/api/open/sessions/current/second-factor', { json: factor }))

/** A code of the app or of the sheet, or what a passkey signed. */
export type Factor = { code: string } | { passkey: unknown }
