import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import * as openid from 'openid-client'
import { expect, test } from 'vitest'
import { authorize, ssoWorld } from './sso.testing.ts'

const { secretClient, browser, issuer } = await ssoWorld()
const lan = browser()
await lan.signIn('lan')
const bound = await secretClient({ dpopRequired: true })
const key = await openid.randomDPoPKeyPair('ES256')
const proof = openid.getDPoPHandle(bound.config, key)
const grant = async () => {
  const { back, checks } = await authorize(lan, bound.config)
  return openid.authorizationCodeGrant(bound.config, back, checks, undefined, { DPoP: proof })
}
const forge = async (claims: object, keys?: { publicKey: unknown; privateKey: unknown }) => {
  const pair = (keys ?? key) as { publicKey: Parameters<typeof exportJWK>[0]; privateKey: openid.CryptoKey }
  return new SignJWT({ jti: crypto.randomUUID(), htm: 'GET', htu: `${issuer}/userinfo`, ...claims })
    .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk: await exportJWK(pair.publicKey) })
    .setIssuedAt()
    .sign(pair.privateKey)
}
const digest = async (token: string) =>
  Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(token))).toString('base64url')
const userinfo = (token: string, headers: Record<string, string>) =>
  fetch(`${issuer}/userinfo`, { headers: { authorization: `DPoP ${token}`, ...headers } })

test('opens with its proof, and its refresh token too', async () => {
  const tokens = await grant()
  expect(tokens.token_type).toBe('dpop')
  const sub = tokens.claims()!.sub
  await expect(
    openid.fetchUserInfo(bound.config, tokens.access_token, sub, { DPoP: proof }),
  ).resolves.toMatchObject({ sub })
})

test('is not given without a proof', async () => {
  const { back, checks } = await authorize(lan, bound.config)
  await expect(openid.authorizationCodeGrant(bound.config, back, checks)).rejects.toMatchObject({
    error: 'invalid_grant',
  })
})

test('does not open with a missing, a forged, a stranger’s or a used proof', async () => {
  const { access_token: token } = await grant()
  const ath = await digest(token)
  const right = await forge({ ath })
  const stranger = await forge({ ath }, await generateKeyPair('ES256', { extractable: true }))
  const refused = [
    {},
    { DPoP: `${right.slice(0, -4)}AAAA` },
    { DPoP: stranger },
    { DPoP: await forge({ ath, htu: 'https://evil.example/userinfo' }) },
    { DPoP: await forge({ ath, htm: 'POST' }) },
    { DPoP: await forge({ ath: await digest('another token') }) },
    { DPoP: right, authorization: `Bearer ${token}` },
  ]
  for (const headers of refused)
    expect([400, 401], JSON.stringify(headers)).toContain((await userinfo(token, headers as never)).status)
  expect((await userinfo(token, { DPoP: right })).status).toBe(200)
  expect((await userinfo(token, { DPoP: right })).status).toBe(401)
})

test('one proof sent twice at the same moment opens once', async () => {
  const { access_token: token } = await grant()
  const DPoP = await forge({ ath: await digest(token) })
  const answers = await Promise.all([1, 2, 3, 4].map(() => userinfo(token, { DPoP })))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
})
