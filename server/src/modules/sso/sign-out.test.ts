import { createServer, type Server } from 'node:http'
import { createRemoteJWKSet, jwtVerify } from 'jose'
import { sql } from 'kysely'
import * as openid from 'openid-client'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { closeAccount, findAccount } from '#modules/identity/index.ts'
import { authorize, ssoWorld } from './sso.testing.ts'

const world = await ssoWorld()
const { db, issuer, runJobs, browser } = world

/** A system that listens for the news that somebody has signed out. */
const heard: string[] = []
let answers = 200
const system: Server = createServer((request, response) => {
  let body = ''
  request.on('data', (part) => (body += part))
  request.on('end', () => {
    if (answers === 200) heard.push(new URLSearchParams(body).get('logout_token')!)
    response.writeHead(answers).end()
  })
})
await new Promise<void>((ready) => system.listen(0, '127.0.0.1', ready))
afterAll(() => system.close())
const logoutUri = `http://127.0.0.1:${(system.address() as { port: number }).port}/logout`
beforeEach(() => {
  heard.length = 0
  answers = 200
})

const { id, config } = await world.secretClient({ logoutUri })
const signedIn = async (username: string, parameters: Record<string, string> = {}) => {
  const person = browser()
  await person.signIn(username)
  const { back, checks } = await authorize(person, config, parameters)
  return { person, tokens: await openid.authorizationCodeGrant(config, back, checks) }
}
/** What the worker does within a minute. */
const aMinuteLater = async () => {
  await sql`select graphile_worker.add_job('sso.follow-ended-sessions', '{}'::json)`.execute(db)
  await runJobs()
}
const verified = (token: string) =>
  jwtVerify(token, createRemoteJWKSet(new URL(`${issuer}/jwks`)), { issuer, audience: id, typ: 'logout+jwt' })

test('signing out with us tells the system, in a token that it can verify, and ends its tokens', async () => {
  const { person, tokens } = await signedIn('lan')
  await person.signOut()
  await aMinuteLater()
  expect(heard).toHaveLength(1)
  const { payload } = await verified(heard[0]!)
  const claims = tokens.claims()!
  expect(payload).toMatchObject({
    sub: claims.sub,
    sid: claims.sid,
    events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
  })
  expect(payload).not.toHaveProperty('nonce')
  await expect(openid.fetchUserInfo(config, tokens.access_token, claims.sub)).rejects.toThrow()
})

test('a system that is down is told when it is up again', async () => {
  const { person } = await signedIn('lan')
  await person.signOut()
  answers = 503
  await aMinuteLater()
  expect(heard).toEqual([])
  answers = 200
  await sql`update graphile_worker._private_jobs set run_at = now()`.execute(db)
  await runJobs()
  expect(heard).toHaveLength(1)
})

test('signing out everywhere, and a closed account, tell it of every session', async () => {
  const [first] = [await signedIn('hoa'), await signedIn('hoa')]
  await first.person.send('/api/open/sessions', { method: 'DELETE', headers: { origin: world.publicUrl } })
  await aMinuteLater()
  expect(heard).toHaveLength(2)
  await signedIn('hoa')
  await world.change(async (ctx) => closeAccount(ctx, (await findAccount(ctx, 'hoa'))!.id))
  await aMinuteLater()
  expect(heard).toHaveLength(3)
})

test('who signs in after somebody else in the same browser is not taken for them', async () => {
  const { person } = await signedIn('lan')
  await person.signOut()
  await person.signIn('minh')
  const { back, checks } = await authorize(person, config)
  const minh = await openid.authorizationCodeGrant(config, back, checks)
  const about = await openid.fetchUserInfo(config, minh.access_token, minh.claims()!.sub)
  expect(about.name).toContain('Minh')
})

test('an access that is allowed offline outlives the session, until the person ends it', async () => {
  const { person, tokens } = await signedIn('minh', { scope: 'openid offline_access', prompt: 'consent' })
  await person.signOut()
  await aMinuteLater()
  const refreshed = await openid.refreshTokenGrant(config, tokens.refresh_token!)
  await person.signIn('minh')
  const origin = { origin: world.publicUrl }
  const listed = (await (await person.send('/api/open/sso/applications')).json()) as {
    items: { clientId: string }[]
  }
  expect(listed.items).toMatchObject([
    { clientId: id, scopes: expect.arrayContaining(['openid', 'offline_access']) },
  ])
  const ended = () => person.send(`/api/open/sso/applications/${id}`, { method: 'DELETE', headers: origin })
  expect((await ended()).status).toBe(204)
  expect((await ended()).status).toBe(404)
  heard.length = 0
  await runJobs()
  expect(heard).toHaveLength(1)
  await expect(openid.refreshTokenGrant(config, refreshed.refresh_token!)).rejects.toMatchObject({
    error: 'invalid_grant',
  })
  expect((await authorize(person, config, { agrees: false })).back.searchParams.get('error')).toBe(
    'access_denied',
  )
})

test('a system sends a person to sign out: they are asked, sign out everywhere and come back', async () => {
  const { person, tokens } = await signedIn('minh')
  const url = openid.buildEndSessionUrl(config, {
    id_token_hint: tokens.id_token!,
    post_logout_redirect_uri: 'http://localhost:9999/bye',
    state: 'abc',
  })
  const page = await person.follow(url)
  expect(page.pathname).toBe('/sso/roi')
  expect(await (await person.send('/api/open/sso/sign-out')).json()).toEqual({
    clientName: 'Thư viện thành phố (giả định)',
  })
  const done = await person.send('/api/open/sso/sign-out', {
    method: 'POST',
    headers: { origin: world.publicUrl },
  })
  expect(await done.json()).toEqual({ returnTo: 'http://localhost:9999/bye?state=abc' })
  const current = await person.send('/api/open/sessions/current')
  expect(await current.json()).toEqual({ signedIn: false })
  await runJobs()
  expect(heard).toHaveLength(1)
  // nobody is asked twice
  expect((await person.follow(url)).href).toBe('http://localhost:9999/bye?state=abc')
})

test('a system cannot send people elsewhere after they sign out, nor sign them out from afar', async () => {
  const { person, tokens } = await signedIn('minh')
  const elsewhere = openid.buildEndSessionUrl(config, {
    id_token_hint: tokens.id_token!,
    post_logout_redirect_uri: 'https://evil.example/',
  })
  expect((await person.follow(elsewhere)).pathname).toBe('/sso/su-co')
  const forged = await person.send('/api/open/sso/sign-out', {
    method: 'POST',
    headers: { origin: 'https://evil.example' },
  })
  expect(forged.status).toBe(403)
})
