import { createHash } from 'node:crypto'
import { v7 } from 'uuid'
import { CITY_PASSWORD } from './city-template.ts'
import type { Call } from './dossier-calls.ts'
import type { Tracer } from './traces.ts'

const REDIRECT = 'http://localhost:9999/back'
const ORIGIN = { origin: 'http://localhost:3000' }
type Looks = Pick<Tracer, 'app' | 'query'>

/** A good call to a route about what another system asks of a browser. */
export async function callAboutRequest(route: string, looks: Looks): Promise<Call> {
  const [method, url] = route.split(' ') as [Call['method'], string]
  const agrees = url.endsWith('/answer') || url.includes('/applications')
  const asked = await request(looks, { signedInBefore: agrees })
  const headers = { ...ORIGIN, cookie: asked.cookie }
  const call = { method, url: url.replace('{id}', asked.id), headers }
  const answer = { agrees: true }
  if (!url.includes('/applications')) return { ...call, ...(url.endsWith('/answer') && { payload: answer }) }
  const consent = { url: `/api/open/sso/requests/${asked.id}/answer`, payload: answer, headers }
  await looks.app.inject({ method: 'PUT', ...consent })
  return { method, url: url.replace('{clientId}', asked.clientId) }
}

/** A good call to a route about a registered system. */
export async function callAboutClient(route: string, { query }: Looks): Promise<Call> {
  const [method, url] = route.split(' ') as [Call['method'], string]
  const state = url.endsWith('/restoration')
    ? 'deleted'
    : route.startsWith('DELETE') && url.endsWith('/suspension')
      ? 'suspended'
      : 'active'
  const id = await someClient(query, state)
  const [unit] = await query<{ id: string }>('select id from organisation.unit limit 1')
  const details = {
    name: 'Hệ thống giả định',
    purpose: 'Thử nghiệm',
    unitId: unit!.id,
    contact: 'Phòng giả định',
    redirectUris: [REDIRECT],
    postLogoutUris: [],
    logoutUri: null,
    scopes: ['openid'],
    apiScopes: [],
    authMethod: 'client_secret_basic',
    jwks: null,
    jwksUri: null,
    dpopRequired: false,
  }
  const call = { method, url: url.replace('{id}', id) }
  if (route === 'POST /api/admin/clients') return { ...call, payload: details }
  if (route === 'PUT /api/admin/clients/{id}') return { ...call, payload: { ...details, seen: 1 } }
  return url.endsWith('/secrets') ? { ...call, payload: { seen: 1 } } : call
}

/** The request of a system that waits in the browser of lan. */
async function request({ app, query }: Looks, { signedInBefore }: { signedInBefore: boolean }) {
  const clientId = await someClient(query)
  const session = await app.inject({
    method: 'POST',
    url: '/api/open/sessions',
    payload: { username: 'lan', password: CITY_PASSWORD },
  })
  const own = cookieOf(session.headers['set-cookie'])
  const asked = {
    client_id: clientId,
    redirect_uri: REDIRECT,
    response_type: 'code',
    scope: 'openid',
    code_challenge: 'a'.repeat(43),
    code_challenge_method: 'S256',
  }
  const started = await app.inject({
    url: `/sso/authorize?${new URLSearchParams(asked)}`,
    headers: signedInBefore ? { cookie: own } : {},
  })
  const id = started.headers.location!.split('/').at(-1)!
  return { clientId, id, cookie: [own, cookieOf(started.headers['set-cookie'])].join('; ') }
}

const cookieOf = (set: string | string[] | undefined): string =>
  [set ?? []]
    .flat()
    .map((cookie) => cookie.split('; ')[0])
    .join('; ')

async function someClient(query: Looks['query'], state = 'active'): Promise<string> {
  const id = v7()
  await query(
    `insert into sso.client (id, name, purpose, unit_id, contact, redirect_uris, post_logout_uris, scopes, api_scopes,
       auth_method, secret_sha256, dpop_required, state, state_since, registered_at)
     select $1, 'Hệ thống giả định', 'Thử nghiệm', u.id, 'Phòng giả định', array[$2], '{}', '{openid}', '{}',
       'client_secret_basic', $3, false, $4, now(), now() from organisation.unit u limit 1`,
    [id, REDIRECT, createHash('sha256').update('a secret of a test').digest(), state],
  )
  return id
}
