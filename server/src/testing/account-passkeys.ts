import { device } from '#modules/identity/passkeys/passkeys.testing.ts'
import type { App } from '#platform/http-app.ts'
import { FACTOR_HOLDER, startAnew } from './account-factors.ts'
import { CITY_PASSWORD } from './city-template.ts'
import type { Call } from './dossier-calls.ts'
import type { Tracer } from './traces.ts'

const ACCOUNT = '/api/open/account'

/** Who calls the routes of the own account, of passkeys and devices; null: nobody yet, or with a session that the call brings. */
export const RIGHTFUL_ACCOUNT: Record<string, [username: string | null, details?: Partial<Call>]> = {
  'GET /api/open/account': ['lan'],
  'PUT /api/open/account/password': [FACTOR_HOLDER],
  'POST /api/open/account/totp': [FACTOR_HOLDER, { payload: {} }],
  'POST /api/open/account/totp/confirmation': [FACTOR_HOLDER],
  'DELETE /api/open/account/totp': [FACTOR_HOLDER],
  'POST /api/open/account/recovery-codes': [FACTOR_HOLDER],
  'GET /api/open/account/sessions': [FACTOR_HOLDER],
  'DELETE /api/open/account/sessions': [FACTOR_HOLDER],
  'DELETE /api/open/account/sessions/{id}': [FACTOR_HOLDER],
  'GET /api/open/account/passkeys': [FACTOR_HOLDER],
  'POST /api/open/account/passkey-offers': [FACTOR_HOLDER, { payload: {} }],
  'POST /api/open/account/passkeys': [null],
  'PUT /api/open/account/passkeys/{id}/name': [FACTOR_HOLDER, { payload: { name: 'Máy ở nhà' } }],
  'DELETE /api/open/account/passkeys/{id}': [FACTOR_HOLDER],
  'POST /api/open/passkey-challenges': [null, { payload: {} }],
  'POST /api/open/sessions/passkey': [null],
  'POST /api/open/sessions/current/passkey-challenges': [FACTOR_HOLDER],
}

/** What is to be sent for a good call about passkeys; those that hang on a session or a browser bring their own. */
export async function withPasskeys(call: Call, { query }: Pick<Tracer, 'query'>, app?: App): Promise<Call> {
  await startAnew(query)
  if (call.url.includes('/sessions/{id}'))
    return { ...call, url: call.url.replace('{id}', await someSession(query)) }
  if (call.url.includes('{id}')) return { ...call, url: call.url.replace('{id}', await somePasskey(query)) }
  if (!app) return call
  if (call.url.endsWith('/sessions/passkey')) return { ...call, ...(await signedBy(app)) }
  if (call.method !== 'POST' || !call.url.endsWith('/account/passkeys')) return call
  const { headers, passkey } = await made(app)
  return { ...call, headers, payload: { passkey } }
}

async function someSession(query: Tracer['query']): Promise<string> {
  const [row] = await query<{ id: string }>(
    `insert into identity.session (token_sha256, id, account_id, started_at, seen_at, expires_at, level, methods, device, place)
     select sha256(gen_random_uuid()::text::bytea), gen_random_uuid(), id, now(), now(), now() + interval '1 hour', 1, '{pwd}', '', ''
     from identity.account where username = $1 returning id`,
    [FACTOR_HOLDER],
  )
  return row!.id
}

async function somePasskey(query: Tracer['query']): Promise<string> {
  const [row] = await query<{ id: string }>(
    `insert into identity.passkey (id, account_id, credential_id, public_key, counter, synced, transports, name, made_at)
     select gen_random_uuid(), id, gen_random_uuid()::text::bytea, '', 0, false, '{}', 'Máy mẫu', now()
     from identity.account where username = $1 returning id`,
    [FACTOR_HOLDER],
  )
  return row!.id
}

/** Signs in, asks what to make, and makes it. */
async function made(app: App) {
  const post = (url: string, payload: object, headers = {}) =>
    app.inject({ method: 'POST', url, payload, headers })
  const signedIn = await post('/api/open/sessions', { username: FACTOR_HOLDER, password: CITY_PASSWORD })
  const headers = { authorization: `Bearer ${signedIn.json().token}` }
  const offered = await post(`${ACCOUNT}/passkey-offers`, { password: CITY_PASSWORD }, headers)
  const phone = device()
  return { phone, post, headers, passkey: phone.create(offered.json()) }
}

/** A passkey that was added, and what it signs for a browser that asks. */
async function signedBy(app: App): Promise<Pick<Call, 'payload' | 'headers'>> {
  const { phone, post, headers, passkey } = await made(app)
  await post(`${ACCOUNT}/passkeys`, { passkey }, headers)
  const asked = await post('/api/open/passkey-challenges', {})
  const { name, value } = asked.cookies[0]!
  return {
    payload: { passkey: phone.get(asked.json()) },
    headers: { cookie: `${name}=${value}`, origin: 'http://localhost:3000' },
  }
}
