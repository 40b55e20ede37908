import { createHash, randomBytes } from 'node:crypto'
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { isCitizenId, isTaxCode } from '../../server/src/modules/identity/index.ts'
import { ACR, accounts } from './people.ts'
import { startVneidSandbox } from './server.ts'
import { type Answer, visitVneid } from './visitor.ts'

const CALLBACK = 'http://localhost:3000/dang-nhap/vneid'
const client = { id: 'mot-cua', secret: 'mot-bi-mat-de-thu', redirectUris: [CALLBACK] }
const vneid = await startVneidSandbox({ client, slowMs: 300 })
afterAll(() => vneid.close())
afterEach(() => fetch(`${vneid.url}/failures`, { method: 'DELETE' }))

const fail = (kind: string, count?: number) =>
  fetch(`${vneid.url}/failures`, { method: 'PUT', body: JSON.stringify({ kind, count }) })
const verifier = randomBytes(32).toString('base64url')
const asked = (more: Record<string, string | undefined> = {}) => {
  const params = {
    client_id: client.id,
    response_type: 'code',
    redirect_uri: CALLBACK,
    scope: 'openid citizen organisation',
    state: 's1',
    nonce: 'n1',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    acr_values: ACR[1],
    ...more,
  }
  const given = Object.entries(params).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return `${vneid.url}/auth?${new URLSearchParams(given)}`
}
const redeem = async (back: string, more: Record<string, string> = {}, secret = client.secret) => {
  const code = new URL(back).searchParams.get('code') ?? ''
  const body = {
    grant_type: 'authorization_code',
    code,
    redirect_uri: CALLBACK,
    code_verifier: verifier,
    ...more,
  }
  const basic = Buffer.from(`${client.id}:${secret}`).toString('base64')
  const answer = await fetch(`${vneid.url}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${basic}` },
    body: new URLSearchParams(body),
  })
  return { status: answer.status, body: (await answer.json()) as { id_token: string; error?: string } }
}
const keys = createRemoteJWKSet(new URL(`${vneid.url}/jwks`))
const verified = async (token: string) =>
  (await jwtVerify(token, keys, { issuer: vneid.url, audience: client.id })).payload
const signIn = async (who: Answer) => (await redeem(await visitVneid(asked(), who))).body.id_token

describe('signing in', () => {
  test('tells who it is, as VNeID knows them, in a token signed with the published key', async () => {
    expect(await verified(await signIn({ account: 'lan', level: 2 }))).toMatchObject({
      acr: ACR[2],
      nonce: 'n1',
      account_type: 'citizen',
      citizen_id: '099190000017',
      name: 'Nguyễn Thị Hoa Lan',
      birthdate: '1990-04-12',
      gender: 'female',
    })
  })

  test('an organisation is signed in for by its representative', async () => {
    expect(await verified(await signIn({ account: 'canh-buom', level: 2 }))).toMatchObject({
      account_type: 'organisation',
      tax_code: '9900000023',
      organisation_name: 'Công ty TNHH Cánh Buồm Ví Dụ',
      citizen_id: '099085000023',
    })
  })

  test('the level is the one at which the person signed in, whatever was asked for', async () => {
    expect((await verified(await signIn({ level: 1 }))).acr).toBe(ACR[1])
  })

  test('whoever was there is remembered, unless the client wants the person who is there now', async () => {
    const jar = new Map<string, string>()
    const first = await verified(
      (await redeem(await visitVneid(asked(), { account: 'lan' }, jar))).body.id_token,
    )
    const again = await verified(
      (await redeem(await visitVneid(asked(), { account: 'minh' }, jar))).body.id_token,
    )
    expect(again.sub).toBe(first.sub)
    const back = await visitVneid(asked({ prompt: 'login' }), { account: 'minh' }, jar)
    expect((await verified((await redeem(back)).body.id_token)).sub).not.toBe(first.sub)
  })

  test('everybody there has numbers that are well formed, and nobody’s', () => {
    for (const { claims } of accounts) {
      expect([claims.citizen_id, isCitizenId(claims.citizen_id!)]).toEqual([
        expect.stringMatching(/^099/),
        true,
      ])
      if (claims.tax_code)
        expect([claims.tax_code, isTaxCode(claims.tax_code)]).toEqual([expect.stringMatching(/^99/), true])
    }
  })

  test('the page says that it is a stand-in', async () => {
    expect(await (await fetch(vneid.url)).text()).toContain('hệ thống giả lập')
    expect(await (await fetch(`${vneid.url}/sandbox.json`)).json()).toEqual({ sandbox: true })
  })
})

describe('is refused', () => {
  test('without PKCE', async () => {
    const back = await visitVneid(asked({ code_challenge: undefined, code_challenge_method: undefined }))
    expect(new URL(back).searchParams.get('error')).toBe('invalid_request')
  })

  test('with another verifier, with another secret, and a second time', async () => {
    const { status, body } = await redeem(await visitVneid(asked()), { code_verifier: 'x'.repeat(43) })
    expect([status, body.error]).toEqual([400, 'invalid_grant'])
    expect((await redeem(await visitVneid(asked()), {}, 'wrong')).status).toBe(401)
    const back = await visitVneid(asked())
    expect((await redeem(back)).status).toBe(200)
    expect((await redeem(back)).body.error).toBe('invalid_grant')
  })

  test('towards an address that nobody registered', async () => {
    await expect(visitVneid(asked({ redirect_uri: 'https://evil.example/' }))).rejects.toThrow()
  })
})

describe('what is switched to fail', () => {
  test('refused, by the person or by the switch', async () => {
    const errorOf = async (who: Answer) => new URL(await visitVneid(asked(), who)).searchParams.get('error')
    expect(await errorOf({ answer: 'no' })).toBe('access_denied')
    await fail('refused')
    expect(await errorOf({})).toBe('access_denied')
  })

  test('down, then well again after as many calls', async () => {
    await fail('down', 1)
    const discovery = `${vneid.url}/.well-known/openid-configuration`
    expect((await fetch(discovery)).status).toBe(503)
    expect((await fetch(discovery)).status).toBe(200)
  })

  test('slow', async () => {
    await fail('slow')
    const began = Date.now()
    await fetch(`${vneid.url}/jwks`)
    expect(Date.now() - began).toBeGreaterThanOrEqual(290)
  })

  test.each([
    ['wrong_signature', 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED'],
    ['expired', 'ERR_JWT_EXPIRED'],
    ['wrong_audience', 'ERR_JWT_CLAIM_VALIDATION_FAILED'],
    ['wrong_issuer', 'ERR_JWT_CLAIM_VALIDATION_FAILED'],
  ])('%s', async (kind, code) => {
    await fail(kind, 1)
    await expect(signIn({}).then(verified)).rejects.toMatchObject({ code })
    expect(await verified(await signIn({}))).toMatchObject({ nonce: 'n1' })
  })

  test('wrong nonce and missing level, in a token that is otherwise good', async () => {
    await fail('wrong_nonce', 1)
    expect((await verified(await signIn({}))).nonce).not.toBe('n1')
    await fail('missing_level', 1)
    expect(decodeJwt(await signIn({})).acr).toBeUndefined()
  })

  test('a mixed-up issuer in the address that leads back', async () => {
    const issuer = async () => new URL(await visitVneid(asked())).searchParams.get('iss')
    expect(await issuer()).toBe(vneid.url)
    await fail('mixed_up_issuer', 1)
    expect(await issuer()).not.toBe(vneid.url)
  })

  test('a kind that there is not is refused with the kinds there are', async () => {
    const answer = await fail('tired')
    expect([answer.status, await answer.json()]).toEqual([
      422,
      { error: expect.stringMatching(/^kind is one of refused/) },
    ])
  })
})
