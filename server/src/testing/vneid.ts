import type { App } from '#platform/http.ts'
import type { Parts } from '#platform/module.ts'
import { startVneidSandbox, type VneidSandbox } from '../../../sandbox/vneid/server.ts'
import { visitVneid } from '../../../sandbox/vneid/visitor.ts'
import type { Call } from './dossier-calls.ts'

const CLIENT = { id: 'mot-cua', secret: 'bi-mat-de-thu-nghiem' }

/** The stand-in of VNeID for a city that people reach at `publicUrl`, and what the city's configuration says of it. */
export async function startVneid(publicUrl = 'http://localhost:3000'): Promise<
  VneidSandbox & {
    parts: Partial<Parts>
    fail: (kind: string, count?: number) => Promise<unknown>
    heal: () => Promise<unknown>
  }
> {
  const redirectUris = [`${publicUrl}/dang-nhap/vneid`, `${publicUrl}/en/dang-nhap/vneid`]
  const sandbox = await startVneidSandbox({
    client: { ...CLIENT, redirectUris, postLogoutRedirectUris: [`${publicUrl}/`] },
  })
  const failures = `${sandbox.url}/failures`
  return {
    ...sandbox,
    parts: {
      publicUrl,
      vneidIssuer: sandbox.url,
      vneidClientId: CLIENT.id,
      vneidClientSecret: CLIENT.secret,
    },
    /** Switches a failure on, for good or for so many times. */
    fail: (kind, count) => fetch(failures, { method: 'PUT', body: JSON.stringify({ kind, count }) }),
    heal: () => fetch(failures, { method: 'DELETE' }),
  }
}

/** What a browser brings back from VNeID, after it began to sign in and its person agreed; without a program, nothing it began. */
export async function backFromVneid(app?: App): Promise<Pick<Call, 'payload' | 'headers'>> {
  if (!app) return { payload: { query: '' } }
  const begun = await app.inject({ method: 'POST', url: '/api/open/sign-in-attempts', payload: {} })
  const { name, value } = begun.cookies[0]!
  const back = await visitVneid(begun.json().address)
  return { payload: { query: new URL(back).search.slice(1) }, headers: { cookie: `${name}=${value}` } }
}
