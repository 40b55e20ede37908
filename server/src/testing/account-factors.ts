import { appWith } from '#modules/identity/credentials/second-factors.testing.ts'
import { SESSION } from '#modules/identity/sessions/session.policy.ts'
import type { App } from '#platform/http-app.ts'
import { CITY_PASSWORD } from './city-template.ts'
import type { Call } from './dossier-calls.ts'
import type { Tracer } from './traces.ts'

/** Whose second factors the examples of rightful calls are about; nobody else's example signs in with this name. */
export const FACTOR_HOLDER = 'cathai.truongphong'

const SIGN_IN = { method: 'POST', url: '/api/open/sessions' } as const
const credentials = { username: FACTOR_HOLDER, password: CITY_PASSWORD }
const ENROLLED = ['second-factor', 'DELETE /api/open/account/totp', 'recovery-codes']

/** What is to be sent for a good call about second factors, after whatever earlier calls have left. */
export async function withFactors(
  route: string,
  { query }: Pick<Tracer, 'query'>,
  app?: App,
): Promise<Partial<Call>> {
  await startAnew(query)
  if (!app) return {}
  if (route.endsWith('/password')) return { payload: { current: CITY_PASSWORD, next: 'gió lùa qua khe cửa' } }
  if (route === 'POST /api/open/account/totp') return {}
  const { token, secret, now } = await begin(app)
  const code = appWith(secret).codeAt(now)
  if (!ENROLLED.some((part) => route.includes(part))) return { payload: { code } }
  const recoveryCodes = await confirm(app, token, code)
  if (route.includes('/current/')) return { payload: { code: recoveryCodes[0] } }
  if (!route.includes('second-factor')) return {}
  const { pending } = (await app.inject({ ...SIGN_IN, payload: credentials })).json()
  return { payload: { pending, code: recoveryCodes[0] } }
}

/** As if the holder had no second factor yet. */
export async function startAnew(query: Tracer['query']): Promise<void> {
  const own = '(select id from identity.account where username = $1)'
  await query(`delete from identity.totp where account_id = ${own}`, [FACTOR_HOLDER])
  await query(`delete from identity.recovery_code where account_id = ${own}`, [FACTOR_HOLDER])
  await query(`delete from identity.passkey where account_id = ${own}`, [FACTOR_HOLDER])
  await query('delete from identity.sign_in_count')
  await query(
    `update identity.account set password_hash = (select password_hash from identity.account where username = 'lan')
     where username = $1`,
    [FACTOR_HOLDER],
  )
}

/** `now` is the program's own time, which stands still in tests. */
async function begin(app: App): Promise<{ token: string; secret: string; now: Date }> {
  const { token, expiresAt } = (await app.inject({ ...SIGN_IN, payload: credentials })).json()
  const begun = await app.inject({
    method: 'POST',
    url: '/api/open/account/totp',
    headers: { authorization: `Bearer ${token}` },
    payload: { password: CITY_PASSWORD },
  })
  const now = new Date(Date.parse(expiresAt) - SESSION.absoluteMs)
  return { token, secret: begun.json().secret, now }
}

async function confirm(app: App, token: string, code: string): Promise<string[]> {
  const confirmed = await app.inject({
    method: 'POST',
    url: '/api/open/account/totp/confirmation',
    headers: { authorization: `Bearer ${token}` },
    payload: { code },
  })
  return confirmed.json().recoveryCodes
}
