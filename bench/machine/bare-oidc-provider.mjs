/** The library as it is, with what it remembers in memory: the least that a sign-in elsewhere costs on this machine. `PORT` says where. */
import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import Provider from 'oidc-provider'

const issuer = `http://localhost:${process.env.PORT}`
const { CLIENT_ID: id, CLIENT_SECRET: secret, REDIRECT_URI: redirectUri } = process.env
const jwk = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' })

const provider = new Provider(issuer, {
  jwks: { keys: [{ ...jwk, alg: 'ES256', use: 'sig' }] },
  clients: [
    {
      client_id: id,
      client_secret: secret,
      redirect_uris: [redirectUri],
      grant_types: ['authorization_code'],
      response_types: ['code'],
      id_token_signed_response_alg: 'ES256',
    },
  ],
  cookies: { keys: ['a key of a measurement'] },
  pkce: { required: () => true },
  claims: { openid: ['sub'], profile: ['name'] },
  scopes: ['openid', 'profile'],
  features: { devInteractions: { enabled: false } },
  routes: { authorization: '/authorize', token: '/token', userinfo: '/userinfo' },
  interactions: { url: (_ctx, { uid }) => `/signed-in/${uid}` },
  findAccount: (_ctx, accountId) => ({ accountId, claims: () => ({ sub: accountId, name: 'Ai đó' }) }),
  loadExistingGrant: remembered,
})

async function remembered({ oidc }) {
  const known = oidc.session.grantIdFor(oidc.client.clientId)
  if (known) return oidc.provider.Grant.find(known)
  const grant = new oidc.provider.Grant({ accountId: oidc.account.accountId, clientId: oidc.client.clientId })
  grant.addOIDCScope('openid profile')
  await grant.save()
  return grant
}

const answer = provider.callback()
createServer((request, response) => {
  if (request.url.startsWith('/signed-in/'))
    return provider.interactionFinished(request, response, { login: { accountId: 'somebody' } })
  return answer(request, response)
}).listen(Number(process.env.PORT), '127.0.0.1', () => console.log('ready'))
