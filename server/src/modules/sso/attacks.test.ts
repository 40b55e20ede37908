import type { IncomingMessage } from 'node:http'
import { generateKeyPair, SignJWT } from 'jose'
import { sql } from 'kysely'
import * as openid from 'openid-client'
import { describe, expect, test } from 'vitest'
import { signedInOf } from './engine.ts'
import { authorize, REDIRECT, SECRET, ssoWorld } from './sso.testing.ts'

const world = await ssoWorld()
const { secretClient, keyClient, browser, issuer, db } = world
const { id, config } = await secretClient()
const lan = browser()
await lan.signIn('lan')

/** A call that no careful library would make. */
const post = async (
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
  who = id,
) => {
  const response = await fetch(`${issuer}${path}`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${who}:${encodeURIComponent(SECRET)}`)}`, ...headers },
    body: new URLSearchParams(fields),
  })
  return { status: response.status, body: (await response.json()) as Record<string, string> }
}
const exchange = (back: URL, verifier: string, more: Record<string, string> = {}) => ({
  grant_type: 'authorization_code',
  code: back.searchParams.get('code')!,
  redirect_uri: REDIRECT,
  code_verifier: verifier,
  ...more,
})
const offline = { scope: 'openid profile offline_access', prompt: 'consent' }

describe('the way to a code', () => {
  const asked = { client_id: id, redirect_uri: REDIRECT, response_type: 'code', scope: 'openid', state: 's' }
  const open = async (parameters: Record<string, string>) =>
    lan.follow(`/sso/authorize?${new URLSearchParams(parameters)}`)
  const S256 = { code_challenge: 'a'.repeat(43), code_challenge_method: 'S256' }

  test.each([
    ['no PKCE', {}, 'invalid_request'],
    ['plain PKCE', { ...S256, code_challenge_method: 'plain' }, 'invalid_request'],
    ['a scope that was not granted', { ...S256, scope: 'openid citizen_id' }, 'invalid_scope'],
    ['the implicit flow', { ...S256, response_type: 'id_token', nonce: 'n' }, 'unsupported_response_type'],
    ['a token for our API', { ...S256, resource: `${world.publicUrl}/api` }, 'invalid_target'],
  ])('%s is refused at the address of the system', async (_, parameters, error) => {
    const back = await open({ ...asked, ...parameters })
    expect(back.origin + back.pathname).toBe(REDIRECT)
    const said = new URLSearchParams(back.search || back.hash.slice(1))
    expect([said.get('error'), said.get('code')]).toEqual([error, null])
  })

  test.each([
    ['another address', { redirect_uri: 'http://localhost:9999/back/' }, 'invalid_redirect_uri'],
    ['an address with more behind it', { redirect_uri: `${REDIRECT}?x=1` }, 'invalid_redirect_uri'],
    ['another port', { redirect_uri: 'http://localhost:9998/back' }, 'invalid_redirect_uri'],
    ['an unknown client', { client_id: '0190a0a0-0000-7000-8000-000000000000' }, 'invalid_client'],
    ['a client that is no id', { client_id: "' or 1=1 --" }, 'invalid_client'],
  ])('%s is refused on a page of ours, and nobody is sent away', async (_, parameters, error) => {
    const page = await open({ ...asked, ...S256, ...parameters })
    expect(page.origin + page.pathname).toBe(`${world.publicUrl}/sso/su-co`)
    expect(page.searchParams.get('loi')).toBe(error)
  })

  test('a pushed request is used once, and not after it has expired', async () => {
    const { start, back } = await authorize(lan, config)
    expect(back.searchParams.get('code')).toBeTruthy()
    expect((await lan.follow(start)).searchParams.get('loi')).toBe('invalid_request_uri')
    const late = await openid.buildAuthorizationUrlWithPAR(config, { ...asked, ...S256 })
    await sql`delete from sso.record where kind = 'PushedAuthorizationRequest'`.execute(db)
    expect((await lan.follow(late)).pathname).toBe('/sso/su-co')
  })

  test('a system with a key must push its request', async () => {
    const careful = await keyClient()
    const back = await open({ ...asked, ...S256, client_id: careful.id })
    expect(back.searchParams.get('error')).toBe('invalid_request')
  })

  test('the request of one browser cannot be answered in another', async () => {
    const victim = browser()
    const { back: page } = await authorize(victim, config)
    const api = `/api/open/sso/requests/${page.pathname.split('/').at(-1)}`
    expect(
      (await lan.send(`${api}/identity`, { method: 'PUT', headers: { origin: world.publicUrl } })).status,
    ).toBe(404)
    const cookie = victim.cookiesFor(page)
    const forged = await fetch(`${world.publicUrl}${api}/identity`, {
      method: 'PUT',
      headers: { cookie, origin: 'https://evil.example' },
    })
    expect(forged.status).toBe(403)
  })
})

test('a cookie signs nobody in beside another credential: whether it is on its own device was not looked at', async () => {
  const cookie = lan.cookiesFor(new URL(world.publicUrl))
  const found = (headers: object) => signedInOf({ db }, { headers } as IncomingMessage)
  expect(await found({ cookie })).toBeDefined()
  expect(await found({ cookie, authorization: 'Bearer anything' })).toBeUndefined()
})

describe('a code', () => {
  test('is good once: a second use takes back what the first one gave', async () => {
    const { back, checks } = await authorize(lan, config, { par: false, ...offline })
    const tokens = await openid.authorizationCodeGrant(config, back, checks)
    const replay = await post('/token', exchange(back, checks.pkceCodeVerifier))
    expect(replay).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
    const sub = tokens.claims()!.sub
    await expect(openid.fetchUserInfo(config, tokens.access_token, sub)).rejects.toThrow()
    await expect(openid.refreshTokenGrant(config, tokens.refresh_token!)).rejects.toMatchObject({
      error: 'invalid_grant',
    })
  })

  test('used twice at the same moment gives tokens once at the most, and they are worth nothing', async () => {
    const { back, checks } = await authorize(lan, config, offline)
    const use = () => post('/token', exchange(back, checks.pkceCodeVerifier))
    const answers = await world.race(
      sql`select 1 from sso.record where kind = 'AuthorizationCode' for update`,
      use,
      use,
    )
    const given = answers.filter(({ status }) => status === 200)
    expect(given.length).toBeLessThanOrEqual(1)
    for (const { body } of given)
      expect(
        (await post('/token', { grant_type: 'refresh_token', refresh_token: body.refresh_token! })).status,
      ).toBe(400)
  })

  test.each([
    ['without its verifier', { code_verifier: '' }],
    ['with another verifier', { code_verifier: 'b'.repeat(43) }],
    ['with another address', { redirect_uri: 'http://localhost:9999/other' }],
  ])('%s is worth nothing', async (_, wrong) => {
    const { back, checks } = await authorize(lan, config)
    const { status, body } = await post('/token', exchange(back, checks.pkceCodeVerifier, wrong))
    expect(status).toBe(400)
    expect(body).not.toHaveProperty('access_token')
  })

  test('of one system is worth nothing to another', async () => {
    const thief = await secretClient()
    const { back, checks } = await authorize(lan, config)
    const stolen = await post('/token', exchange(back, checks.pkceCodeVerifier), {}, thief.id)
    expect(stolen).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
  })

  test('from another issuer is not taken by the system that was mixed up', async () => {
    const { back, checks } = await authorize(lan, config)
    back.searchParams.set('iss', 'https://evil.example/sso')
    await expect(openid.authorizationCodeGrant(config, back, checks)).rejects.toMatchObject({
      cause: { message: expect.stringContaining('"iss"') },
    })
  })
})

describe('who asks for tokens', () => {
  test('is known by the right secret only', async () => {
    const authorization = `Basic ${btoa(`${id}:guessed`)}`
    const { status, body } = await post('/token', { grant_type: 'client_credentials' }, { authorization })
    expect([status, body.error]).toEqual([401, 'invalid_client'])
  })

  test('proves it as registered: a secret is no key, and no proof is none', async () => {
    const { back, checks } = await authorize(lan, config)
    const fields = exchange(back, checks.pkceCodeVerifier, { client_id: id })
    const response = await fetch(`${issuer}/token`, { method: 'POST', body: new URLSearchParams(fields) })
    expect(response.status).toBe(401)
  })

  test('is refused a key that is not its own, and a proof that was used before', async () => {
    const { id: careful } = await keyClient()
    const { privateKey } = await generateKeyPair('ES256')
    const jwt = await new SignJWT({ jti: 'x' })
      .setProtectedHeader({ alg: 'ES256', kid: 'a' })
      .setIssuer(careful)
      .setSubject(careful)
      .setAudience(issuer)
      .setIssuedAt()
      .setExpirationTime('1m')
      .sign(privateKey)
    const response = await fetch(`${issuer}/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: careful,
        client_assertion: jwt,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      }),
    })
    expect(response.status).toBe(401)
  })
})

describe('a refresh token', () => {
  test('is replaced at each use; one that comes again ends everything', async () => {
    const { back, checks } = await authorize(lan, config, offline)
    const first = await openid.authorizationCodeGrant(config, back, checks)
    const second = await openid.refreshTokenGrant(config, first.refresh_token!)
    expect(second.refresh_token).not.toBe(first.refresh_token)
    await expect(openid.refreshTokenGrant(config, first.refresh_token!)).rejects.toMatchObject({
      error: 'invalid_grant',
    })
    await expect(openid.refreshTokenGrant(config, second.refresh_token!)).rejects.toMatchObject({
      error: 'invalid_grant',
    })
  })

  test('cannot be used by another system, nor widened', async () => {
    const { back, checks } = await authorize(lan, config, offline)
    const { refresh_token } = await openid.authorizationCodeGrant(config, back, checks)
    const wider = await post('/token', {
      grant_type: 'refresh_token',
      refresh_token: refresh_token!,
      scope: 'openid birthdate',
    })
    expect(wider.body.error).toBe('invalid_scope')
    const thief = await secretClient()
    await expect(openid.refreshTokenGrant(thief.config, refresh_token!)).rejects.toMatchObject({
      error: 'invalid_grant',
    })
  })
})

test('an ID token that was changed is not taken', async () => {
  const { back, checks } = await authorize(lan, config)
  const tampered: typeof fetch = async (...call) => {
    const response = await fetch(...call)
    if (!String(call[0]).endsWith('/token')) return response
    const body = (await response.json()) as { id_token: string }
    const [head, , signature] = body.id_token.split('.')
    const claims = JSON.parse(Buffer.from(body.id_token.split('.')[1]!, 'base64url').toString()) as object
    const forged = Buffer.from(JSON.stringify({ ...claims, sub: 'somebody-else' })).toString('base64url')
    return Response.json({ ...body, id_token: `${head}.${forged}.${signature}` })
  }
  const victim = await openid.discovery(new URL(issuer), id, undefined, openid.ClientSecretBasic(SECRET), {
    execute: [openid.allowInsecureRequests, openid.enableNonRepudiationChecks],
  })
  victim[openid.customFetch] = tampered as never
  await expect(openid.authorizationCodeGrant(victim, back, checks)).rejects.toMatchObject({
    cause: { message: expect.stringContaining('signature') },
  })
})

test('guessing is slowed down: after sixty failures an address waits', async () => {
  const guess = () =>
    post('/token', { grant_type: 'client_credentials' }, { authorization: `Basic ${btoa(`${id}:x`)}` })
  let last = await guess()
  for (let n = 0; n < 60 && last.status !== 429; n++) last = await guess()
  expect(last).toMatchObject({ status: 429, body: { error: 'slow_down' } })
})
