import { createServer } from 'node:net'
import { exportJWK, generateKeyPair } from 'jose'
import * as openid from 'openid-client'
import { afterAll } from 'vitest'
import { listUnits } from '#modules/organisation/index.ts'
import { newId } from '#platform/ids.ts'
import { CITY_PASSWORD } from '#testing/city-template.ts'
import { testWorld, type World } from '#testing/world.ts'
import { secretDigest } from './client-metadata.ts'
import { type ClientDetails, insertClient } from './clients.repository.ts'

export type SsoWorld = Awaited<ReturnType<typeof ssoWorld>>
export const REDIRECT = 'http://localhost:9999/back'
export const SECRET = 'a secret that only a test knows, of enough length'

/** The city behind a real socket at the address it publishes, and independent clients of it. Call at the top of a test file. */
export async function ssoWorld() {
  const port = await freePort()
  const publicUrl = `http://localhost:${port}`
  const world = await testWorld({ city: true, parts: { publicUrl } })
  await world.app.listen({ port, host: '127.0.0.1' })
  afterAll(() => world.app.server.closeAllConnections())
  const issuer = `${publicUrl}/sso`
  const register = (details: Partial<ClientDetails> = {}, secret?: string) =>
    registerClient(world, details, secret)

  /** A system with a key of its own, as `openid-client` plays it. */
  const keyClient = async (details: Partial<ClientDetails> = {}) => {
    const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true })
    const jwk = { ...(await exportJWK(publicKey)), kid: 'a', alg: 'ES256', use: 'sig' }
    const id = await register({ ...details, jwks: { keys: [jwk] } })
    const config = await openid.discovery(
      new URL(issuer),
      id,
      undefined,
      openid.PrivateKeyJwt({ key: privateKey as openid.CryptoKey, kid: 'a' }),
      { execute: [openid.allowInsecureRequests] },
    )
    return { id, config }
  }

  const secretClient = async (details: Partial<ClientDetails> = {}, secret = SECRET) => {
    const id = await register(details, secret)
    const config = await openid.discovery(new URL(issuer), id, undefined, openid.ClientSecretBasic(secret), {
      execute: [openid.allowInsecureRequests],
    })
    return { id, config }
  }

  return {
    ...world,
    publicUrl,
    issuer,
    register,
    keyClient,
    secretClient,
    browser: () => new Browser(publicUrl),
  }
}

/** Registers a system; what a test does not say is that of a careful one. */
export async function registerClient(
  { change }: Pick<World, 'change'>,
  details: Partial<ClientDetails> = {},
  secret?: string,
): Promise<string> {
  const id = newId()
  return change(async (ctx) => {
    const [unit] = await listUnits(ctx)
    const full: ClientDetails = {
      name: 'Thư viện thành phố (giả định)',
      purpose: 'Mượn và trả sách, gia hạn thẻ bạn đọc',
      unitId: unit!.id,
      contact: 'Phòng Công nghệ (giả định)',
      redirectUris: [REDIRECT],
      postLogoutUris: ['http://localhost:9999/bye'],
      logoutUri: null,
      scopes: ['openid', 'offline_access', 'profile', 'birthdate'],
      apiScopes: [],
      authMethod: secret ? 'client_secret_basic' : 'private_key_jwt',
      jwks: null,
      jwksUri: null,
      dpopRequired: false,
      ...details,
    }
    await insertClient(ctx.tx, id, { ...full, secretSha256: secret ? secretDigest(secret) : null }, ctx.now)
    return id
  })
}

/** A browser without script: it keeps cookies by path and follows addresses when told to. */
export class Browser {
  readonly #publicUrl: string
  readonly #cookies = new Map<string, { value: string; path: string }>()
  constructor(publicUrl: string) {
    this.#publicUrl = publicUrl
  }

  async send(address: string | URL, init: RequestInit = {}): Promise<Response> {
    const url = new URL(address, this.#publicUrl)
    const cookie = [...this.#cookies]
      .filter(([, { path }]) => url.pathname.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ')
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { accept: 'text/html', ...(cookie && { cookie }), ...(init.headers as object) },
    })
    for (const set of response.headers.getSetCookie()) this.#keep(set, url)
    return response
  }

  #keep(set: string, url: URL): void {
    const [pair = '', ...attributes] = set.split('; ')
    const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]
    const path = attributes.find((a) => /^path=/i.test(a))?.slice(5) ?? url.pathname
    if (/expires=Thu, 01 Jan 1970|Max-Age=0/i.test(set) || value === '') this.#cookies.delete(name!)
    else this.#cookies.set(name!, { value: value!, path })
  }

  #json = (address: string, method: string, body?: unknown) =>
    this.send(address, {
      method,
      headers: { 'content-type': 'application/json', origin: this.#publicUrl },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })

  signIn = (username: string) =>
    this.#json('/api/open/sessions', 'POST', { username, password: CITY_PASSWORD })
  signOut = () =>
    this.send('/api/open/sessions/current', { method: 'DELETE', headers: { origin: this.#publicUrl } })

  /** Follows redirects within the city; answers the first address outside it, or the city's page that waits for the person. */
  async follow(address: string | URL): Promise<URL> {
    const response = await this.send(address)
    const location = response.headers.get('location')
    if (!location) throw new Error(`${response.status} at ${address}: ${await response.text()}`)
    const next = new URL(location, new URL(address, this.#publicUrl))
    const isPage = /\/sso\/(yeu-cau|su-co|roi|da-roi)/.test(next.pathname)
    return next.origin === this.#publicUrl && !isPage ? this.follow(next) : next
  }

  /** What the page of a request does for the person: tells who they are, then answers for them. */
  async answer(page: URL, agrees = true): Promise<URL> {
    const api = `/api/open/sso/requests/${page.pathname.split('/').at(-1)}`
    const at = { headers: { cookie: this.cookiesFor(page) } }
    const asked = (await (await this.send(api, at)).json()) as { step: string; ready: boolean }
    if (!asked.ready) return page
    const body = asked.step === 'consent' ? { agrees } : undefined
    const path = asked.step === 'consent' ? 'answer' : 'identity'
    const answer = await this.send(`${api}/${path}`, {
      method: 'PUT',
      headers: {
        ...at.headers,
        origin: this.#publicUrl,
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    const { returnTo } = (await answer.json()) as { returnTo: string }
    const next = await this.follow(returnTo)
    return next.pathname.includes('/sso/yeu-cau/') ? this.answer(next, agrees) : next
  }

  /** The cookies that a page of ours hands on to the API inside the server. */
  cookiesFor = ({ pathname }: URL): string =>
    [...this.#cookies]
      .filter(([, { path }]) => pathname.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ')
}

/** A whole sign-in: from the system's request to its address with a code, and what it must know to use that. */
export async function authorize(
  browser: Browser,
  config: openid.Configuration,
  {
    agrees = true,
    par = true,
    ...parameters
  }: Record<string, string | boolean> & { agrees?: boolean; par?: boolean } = {},
) {
  const verifier = openid.randomPKCECodeVerifier()
  const state = openid.randomState()
  const nonce = openid.randomNonce()
  const asked = {
    redirect_uri: REDIRECT,
    scope: 'openid profile',
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
    ...(parameters as Record<string, string>),
  }
  const start = par
    ? await openid.buildAuthorizationUrlWithPAR(config, asked)
    : openid.buildAuthorizationUrl(config, asked)
  const stop = await browser.follow(start)
  const back = stop.pathname.includes('/sso/yeu-cau/') ? await browser.answer(stop, agrees) : stop
  const checks = {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
  }
  return { start, back, checks }
}

export async function freePort(): Promise<number> {
  return new Promise((settle, fail) => {
    const server = createServer()
      .on('error', fail)
      .listen(0, '127.0.0.1', () => {
        const { port } = server.address() as { port: number }
        server.close(() => settle(port))
      })
  })
}
