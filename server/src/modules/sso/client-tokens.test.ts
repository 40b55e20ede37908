import { importJWK, type JWTPayload, SignJWT } from 'jose'
import { sql } from 'kysely'
import * as openid from 'openid-client'
import { afterAll, expect, test } from 'vitest'
import type { App, Routes } from '#platform/http.ts'
import { buildApp } from '#platform/http.ts'
import { createLogger } from '#platform/logging.ts'
import { authenticate, modules } from '../../composition.ts'
import { engineOf } from './engine.ts'
import { authorize, ssoWorld } from './sso.testing.ts'

const world = await ssoWorld()
const { db, files, publicUrl } = world
const parts = { db, files, publicUrl, dataDir: files.folder, mode: 'demo' as const }
/** A route for systems, and one that no system may call. */
const probe: Routes = async (app: App) => {
  app.get('/probe', { config: { permission: 'identity.provision_staff' } }, async ({ actor }) => ({
    id: actor.id,
    kind: actor.kind,
  }))
  app.get('/others', { config: { permission: 'identity.manage' } }, async () => ({}))
}
const app = await buildApp({
  ...parts,
  log: createLogger('silent'),
  modules: [...modules(parts), { name: 'probe', routes: { admin: [probe] } }],
  authenticate: authenticate(parts),
})
afterAll(() => app.close())

const api = `${publicUrl}/api`
const machine = { redirectUris: [], postLogoutUris: [], scopes: [], apiScopes: ['staff.provision'] }
const tokenOf = async (
  config: openid.Configuration,
  parameters: Record<string, string> = {},
  options?: object,
) =>
  openid.clientCredentialsGrant(config, { resource: api, scope: 'staff.provision', ...parameters }, options)
const call = (url: string, headers: Record<string, string>) =>
  app.inject({ url: `/api/admin/${url}`, headers })
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

test('a system calls our API as itself, with what an administrator allowed it and nothing else', async () => {
  const { id, config } = await world.keyClient(machine)
  const { access_token: token } = await tokenOf(config)
  expect((await call('probe', bearer(token))).json()).toEqual({ id: `client:${id}`, kind: 'client' })
  expect((await call('others', bearer(token))).statusCode).toBe(403)
  const bare = await tokenOf(config, { scope: '' })
  expect((await call('probe', bearer(bare.access_token))).statusCode).toBe(403)
})

test('with the same token a system reaches the staff that it provisions, by SCIM', async () => {
  const { config } = await world.keyClient(machine)
  const { access_token: token } = await tokenOf(config)
  const url = '/scim/v2/Users?count=1'
  const found = await app.inject({ url, headers: bearer(token) })
  expect([found.statusCode, found.json().itemsPerPage]).toEqual([200, 1])
  expect((await app.inject({ url, headers: bearer(`${token}x`) })).statusCode).toBe(401)
})

test('a right that was not granted, another audience, and a system without rights get no token', async () => {
  const { config } = await world.keyClient(machine)
  await expect(tokenOf(config, { scope: 'everything' })).rejects.toMatchObject({ error: 'invalid_scope' })
  await expect(tokenOf(config, { resource: 'https://other.example/' })).rejects.toMatchObject({
    error: 'invalid_target',
  })
  const plain = await world.secretClient()
  await expect(tokenOf(plain.config)).rejects.toMatchObject({ error: 'invalid_request' })
})

test('a suspended system, and a right that was taken away, count at once', async () => {
  const { id, config } = await world.keyClient(machine)
  const { access_token: token } = await tokenOf(config)
  await sql`update sso.client set api_scopes = '{}' where id = ${id}`.execute(db)
  expect((await call('probe', bearer(token))).statusCode).toBe(403)
  await sql`update sso.client set state = 'suspended' where id = ${id}`.execute(db)
  expect((await call('probe', bearer(token))).statusCode).toBe(401)
})

test('neither a changed token nor what was issued to sign a person in opens our API', async () => {
  const { config } = await world.keyClient(machine)
  const { access_token: token } = await tokenOf(config)
  const [head, body, signature] = token.split('.') as [string, string, string]
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as object
  const forged = Buffer.from(JSON.stringify({ ...claims, scope: 'staff.provision x' })).toString('base64url')
  const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'at+jwt' })).toString('base64url')
  const lan = world.browser()
  await lan.signIn('lan')
  const person = await world.secretClient()
  const { back, checks } = await authorize(lan, person.config)
  const tokens = await openid.authorizationCodeGrant(person.config, back, checks)
  for (const bad of [
    `${head}.${forged}.${signature}`,
    `${none}.${body}.`,
    `${none}.${body}.x`,
    tokens.id_token!,
    tokens.access_token,
  ])
    expect((await call('probe', bearer(bad))).statusCode).toBe(401)
})

test('a token that is bound to a key opens with a proof for this call alone', async () => {
  const { config } = await world.keyClient({ ...machine, dpopRequired: true })
  const pair = await openid.randomDPoPKeyPair('ES256')
  const DPoP = openid.getDPoPHandle(config, pair)
  const { access_token: token } = await tokenOf(config, {}, { DPoP })
  const proofFor = async (url: string, method = 'GET', key = pair) => {
    let proof = ''
    const catching = openid.getDPoPHandle(config, key)
    config[openid.customFetch] = (async (_url: string, init: { headers: Record<string, string> }) => {
      proof = new Headers(init.headers).get('dpop')!
      return new Response('{}')
    }) as never
    await openid.fetchProtectedResource(config, token, new URL(url), method, undefined, undefined, {
      DPoP: catching,
    })
    config[openid.customFetch] = undefined as never
    return { authorization: `DPoP ${token}`, dpop: proof }
  }
  const right = await proofFor(`${api}/admin/probe`)
  expect((await call('probe', right)).statusCode).toBe(200)
  const stranger = await openid.randomDPoPKeyPair('ES256')
  for (const wrong of [
    right,
    bearer(token),
    { authorization: `DPoP ${token}` },
    await proofFor(`${api}/admin/others`),
    await proofFor(`${api}/admin/probe`, 'POST'),
    await proofFor(`${api}/admin/probe`, 'GET', stranger),
    { ...(await proofFor(`${api}/admin/probe`)), authorization: `Bearer ${token}` },
  ])
    expect((await call('probe', wrong)).statusCode).toBe(401)
})

test('what we sign for somebody else, or for another purpose, opens nothing here', async () => {
  const { config } = await world.keyClient(machine)
  const { access_token: token } = await tokenOf(config)
  const claims = JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as JWTPayload
  const [key] = await engineOf(parts).keys()
  const signing = await importJWK(key!, 'ES256')
  const signed = (changed: JWTPayload, typ = 'at+jwt') =>
    new SignJWT({ ...claims, ...changed })
      .setProtectedHeader({ alg: 'ES256', kid: key!.kid!, typ })
      .sign(signing)
  const statusOf = async (signedToken: string) => (await call('probe', bearer(signedToken))).statusCode
  expect(await statusOf(await signed({}))).toBe(200)
  expect(await statusOf(await signed({ aud: 'https://other.example/' }))).toBe(401)
  expect(await statusOf(await signed({ iss: 'https://other.example/sso' }))).toBe(401)
  expect(await statusOf(await signed({ exp: 1 }))).toBe(401)
  expect(await statusOf(await signed({}, 'logout+jwt'))).toBe(401)
})
