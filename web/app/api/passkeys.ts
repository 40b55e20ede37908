import { passkeys } from '../i18n/passkeys.ts'
import { renewed } from './account.ts'
import { send } from './call.ts'
import { answer, api, type Context } from './client.ts'
import type { Problem } from './problems.ts'

export const listPasskeys = async (context: Context) =>
  (await answer(api(context).GET('/api/open/account/passkeys'))).passkeys

/** What the device is asked to make, after the password or a fresh second factor. */
export const offerPasskey = (context: Context, password: string | undefined) =>
  answer(api(context).POST('/api/open/account/passkey-offers', { body: password ? { password } : {} }))

export const addPasskey = (context: Context, passkey: unknown) =>
  renewed<{ recoveryCodes: string[] }>(
    send(context, 'POST', '/api/open/account/passkeys', { json: { passkey } }),
  )

export const renamePasskey = (context: Context, id: string, name: string) =>
  answer(
    api(context).PUT('/api/open/account/passkeys/{id}/name', { params: { path: { id } }, body: { name } }),
  )

export const removePasskey = (context: Context, id: string) =>
  answer(api(context).DELETE('/api/open/account/passkeys/{id}', { params: { path: { id } } }))

/** What the browser gave, as `scripts/passkey.ts` wrote it down; undefined where that script did not run. */
export function passkeyIn(form: FormData, field: string): unknown {
  try {
    return JSON.parse(String(form.get(field))) ?? undefined
  } catch {
    return undefined
  }
}

/** Said to a browser without the script, or without passkeys. */
export const NO_PASSKEY: Problem = {
  status: 422,
  code: 'passkey.unsupported',
  ...passkeys.vi.without,
  en: passkeys.en.without,
}
