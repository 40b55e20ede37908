import { sql } from 'kysely'
import * as openid from 'openid-client'
import { expect, test } from 'vitest'
import { authorize, REDIRECT, ssoWorld } from './sso.testing.ts'

const world = await ssoWorld()
const { keyClient, secretClient, browser } = world

test('discovery says what is offered: one flow, S256, no algorithm none', async () => {
  const { config } = await keyClient()
  const offered = config.serverMetadata()
  expect(offered).toMatchObject({
    issuer: world.issuer,
    response_types_supported: ['code'],
    code_challenge_methods_supported: ['S256'],
    token_endpoint_auth_methods_supported: ['private_key_jwt', 'client_secret_basic'],
    authorization_response_iss_parameter_supported: true,
    backchannel_logout_supported: true,
    pushed_authorization_request_endpoint: `${world.issuer}/par`,
  })
  expect(JSON.stringify(offered)).not.toContain('"none"')
})

test('a person signs in to another system with a key of its own: pushed request, code, tokens, userinfo', async () => {
  const { id, config } = await keyClient()
  const lan = browser()
  await lan.signIn('lan')
  const { back, checks } = await authorize(lan, config)
  expect(back.origin + back.pathname).toBe(REDIRECT)
  expect(back.searchParams.get('iss')).toBe(world.issuer)
  const tokens = await openid.authorizationCodeGrant(config, back, checks)
  const claims = tokens.claims()!
  expect(claims).toMatchObject({ iss: world.issuer, acr: 'urn:mot-cua:level:1', amr: ['pwd'] })
  expect(claims.auth_time).toBeTypeOf('number')
  const about = await openid.fetchUserInfo(config, tokens.access_token, claims.sub)
  expect(about).toEqual({ sub: claims.sub, name: expect.stringContaining('Lan') })
  const { rows } = await sql`
    select purpose, actor_kind from platform.disclosure where actor_id = ${`client:${id}`}
  `.execute(world.db)
  expect(rows).toEqual([{ purpose: 'sign_in_elsewhere', actor_kind: 'client' }])
})

test('who is not signed in is led to the page that asks, and comes back', async () => {
  const { config } = await keyClient()
  const minh = browser()
  const { back: page, checks } = await authorize(minh, config)
  expect(page.pathname).toMatch(/^\/sso\/yeu-cau\//)
  await minh.signIn('minh')
  const back = await minh.answer(page)
  const tokens = await openid.authorizationCodeGrant(config, back, checks)
  expect(tokens.claims()!.sub).toMatch(/^[\w-]{43}$/)
})

test('what was agreed to is remembered, in that scope and for that system only', async () => {
  const { config } = await keyClient()
  const lan = browser()
  await lan.signIn('lan')
  await authorize(lan, config)
  const again = browser()
  await again.signIn('lan')
  const stop = (parameters: Record<string, string>, at = config) =>
    authorize(again, at, { agrees: false, ...parameters })
  expect((await stop({})).back.searchParams.get('code')).toBeTruthy()
  expect((await stop({ scope: 'openid birthdate' })).back.searchParams.get('error')).toBe('access_denied')
  const other = await secretClient()
  expect((await stop({}, other.config)).back.searchParams.get('error')).toBe('access_denied')
})

test('two systems on different hosts know the same person under different names', async () => {
  const lan = browser()
  await lan.signIn('lan')
  const subjectAt = async (redirectUri: string) => {
    const { config } = await secretClient({ redirectUris: [redirectUri] })
    const { back, checks } = await authorize(lan, config, { redirect_uri: redirectUri })
    return (await openid.authorizationCodeGrant(config, back, checks)).claims()!.sub
  }
  const first = await subjectAt('https://thuvien.example/back')
  expect(await subjectAt('https://benhvien.example/back')).not.toBe(first)
  expect(await subjectAt('https://thuvien.example/back')).toBe(first)
})

test('who signs in after somebody else in the same browser goes on with nothing of theirs', async () => {
  const { config } = await keyClient({ logoutUri: 'http://localhost:9999/out' })
  const shared = browser()
  const signedIn = async (username: string) => {
    await shared.signIn(username)
    const { back, checks } = await authorize(shared, config)
    return (await openid.authorizationCodeGrant(config, back, checks)).claims()!
  }
  const lan = await signedIn('lan')
  await shared.signOut()
  const minh = await signedIn('minh')
  expect(minh.sub).not.toBe(lan.sub)
  expect(lan.sid).toBeTypeOf('string')
  expect(minh.sid).not.toBe(lan.sid)
})
