import { createLocalJWKSet, createRemoteJWKSet, type JSONWebKeySet, jwtVerify } from 'jose'
import { sql } from 'kysely'
import * as openid from 'openid-client'
import { afterEach, expect, test, vi } from 'vitest'
import { KEY_SIGNS_MS, KEY_STAYS_MS } from './lifetimes.ts'
import { openSecrets, unseal } from './sealing.ts'
import { rotateKeys, rotateKeysWhenDue } from './signing-keys.service.ts'
import { authorize, ssoWorld } from './sso.testing.ts'

const world = await ssoWorld()
const { db, change, clock, issuer } = world
const secrets = await openSecrets(world.files.folder)
const { config } = await world.secretClient()
const lan = world.browser()
await lan.signIn('lan')
const began = clock.now
afterEach(() => {
  clock.now = began
  vi.useRealTimers()
})

const published = async () =>
  (await (await fetch(`${issuer}/jwks`)).json()) as JSONWebKeySet & { keys: { kid: string }[] }
const idToken = async () => {
  const { back, checks } = await authorize(lan, config)
  return (await openid.authorizationCodeGrant(config, back, checks)).id_token!
}
const kidOf = (jwt: string) =>
  (JSON.parse(Buffer.from(jwt.split('.')[0]!, 'base64url').toString()) as { kid: string }).kid
/** The running server reads its keys every ten seconds. */
const tenSecondsLater = () => vi.useFakeTimers({ now: Date.now() + 11_000, toFake: ['Date'] })

test('the key that signs and the next one are published, without their private halves', async () => {
  const { keys } = await published()
  expect(keys).toHaveLength(2)
  expect(kidOf(await idToken())).toBe(keys[0]!.kid)
  for (const key of keys) expect(Object.keys(key)).not.toContain('d')
})

test('after a rotation the published next key signs; what was signed before can still be verified', async () => {
  const cached = await published()
  const before = await idToken()
  await change((ctx) => rotateKeys(ctx, secrets))
  tenSecondsLater()
  const after = await idToken()
  expect(kidOf(after)).toBe(cached.keys[1]!.kid)
  expect(kidOf(after)).not.toBe(kidOf(before))
  const today = createRemoteJWKSet(new URL(`${issuer}/jwks`))
  // a client that loads the keys now, and one that did so before the rotation and never again
  for (const jwt of [before, after])
    for (const keys of [today, createLocalJWKSet(cached)])
      await expect(jwtVerify(jwt, keys, { issuer })).resolves.toBeTruthy()
})

test('an old key goes when everything it signed has expired, and not before', async () => {
  const old = (await published()).keys[0]!.kid
  await change((ctx) => rotateKeys(ctx, secrets))
  const stored = async () =>
    (await sql<{ kid: string }>`select kid from sso.signing_key`.execute(db)).rows.map(({ kid }) => kid)
  clock.now = new Date(began.getTime() + KEY_STAYS_MS - 60_000)
  await change((ctx) => rotateKeysWhenDue(ctx, secrets))
  expect(await stored()).toContain(old)
  clock.now = new Date(began.getTime() + KEY_STAYS_MS + 60_000)
  await change((ctx) => rotateKeysWhenDue(ctx, secrets))
  expect(await stored()).not.toContain(old)
})

test('a key is rotated by itself when it has signed for long enough', async () => {
  const current = async () =>
    (await sql<{ kid: string }>`select kid from sso.signing_key where state = 'current'`.execute(db)).rows[0]!
      .kid
  const first = await current()
  await change((ctx) => rotateKeysWhenDue(ctx, secrets))
  expect(await current()).toBe(first)
  clock.now = new Date(began.getTime() + KEY_SIGNS_MS + 60_000)
  await change((ctx) => rotateKeysWhenDue(ctx, secrets))
  expect(await current()).not.toBe(first)
})

test('two rotations at once are two rotations, each with one key that signs', async () => {
  await Promise.all([1, 2].map(() => change((ctx) => rotateKeys(ctx, secrets))))
  const { rows } = await sql<{ state: string }>`
    select state from sso.signing_key where state <> 'retired' order by 1
  `.execute(db)
  expect(rows).toEqual([{ state: 'current' }, { state: 'next' }])
})

test('who reads the tables finds neither a private key nor a code, token, session or request to use', async () => {
  const { back, checks } = await authorize(lan, config, { scope: 'openid offline_access', prompt: 'consent' })
  const tokens = await openid.authorizationCodeGrant(config, back, checks)
  const { rows } = await sql<{ all: string }>`
    select (select string_agg(r::text, ' ') from sso.record r) || (select string_agg(k::text, ' ') from sso.signing_key k) as all
  `.execute(db)
  const seen = [rows[0]!.all, Buffer.from(rows[0]!.all.replace(/\\x/g, ''), 'hex').toString('latin1')].join(
    ' ',
  )
  for (const secret of [tokens.access_token, tokens.refresh_token!, back.searchParams.get('code')!])
    expect(seen).not.toContain(secret)
  const cookie = /mc_sso=([^;]+)/.exec(lan.cookiesFor(new URL(issuer)))![1]!
  expect(seen).not.toContain(cookie)
  const { rows: keys } = await sql<{
    kid: string
    sealed: Buffer
  }>`select kid, private_sealed as sealed from sso.signing_key`.execute(db)
  expect(() => unseal(secrets.keyFor('records'), keys[0]!.sealed, keys[0]!.kid)).toThrow()
})
