import { randomBytes } from 'node:crypto'
import { exportJWK, generateKeyPair, type JWK } from 'jose'
import { type Configuration, interactionPolicy, type KoaContextWithOIDC, Provider } from 'oidc-provider'
import type { Switches } from './failures.ts'
import { failedPage } from './pages.ts'
import { ACR, accountBySub } from './people.ts'
import { memory } from './storage.ts'
import { mixedUpAddress, type SigningKeys, tamperedToken } from './tampering.ts'

export interface VneidClient {
  id: string
  secret: string
  /** Its public key, with which it proves itself instead of by the secret. */
  key?: JWK
  /** Where people come back to. */
  redirectUris: string[]
  /** Where they come back to after signing out everywhere. */
  postLogoutRedirectUris?: string[]
}

export const SIGN_IN_PATH = '/dang-nhap'

/** What each scope discloses. */
const CLAIMS = {
  openid: ['sub'],
  citizen: [
    ...['citizen_id', 'name', 'birthdate', 'gender', 'residence', 'residence_line'],
    ...['residence_commune_code', 'residence_commune', 'residence_province_code'],
  ],
  organisation: ['account_type', 'tax_code', 'organisation_name', 'representative_title'],
}

/** An OpenID provider as VNeID is one: code flow with PKCE only, ID tokens signed with RS256, two levels. */
export async function vneidProvider(
  issuer: string,
  client: VneidClient,
  switches: Switches,
): Promise<Provider> {
  const [own, foreign] = await Promise.all([rsaKeys(), rsaKeys()])
  const key = {
    ...(await exportJWK(own.privateKey)),
    kid: randomBytes(8).toString('hex'),
    alg: 'RS256',
    use: 'sig',
  }
  const provider = new Provider(issuer, { ...behaviour, jwks: { keys: [key] }, clients: [described(client)] })
  provider.use(tampering(switches, { own: own.privateKey, foreign: foreign.privateKey }))
  return provider
}

const rsaKeys = () => generateKeyPair('RS256', { extractable: true })

const described = ({ id, secret, key, redirectUris, postLogoutRedirectUris = [] }: VneidClient) => ({
  client_id: id,
  ...(key
    ? { token_endpoint_auth_method: 'private_key_jwt' as const, jwks: { keys: [key] } }
    : { client_secret: secret }),
  redirect_uris: redirectUris,
  post_logout_redirect_uris: postLogoutRedirectUris,
  response_types: ['code' as const],
  grant_types: ['authorization_code'],
})

const MINUTES = 60
const behaviour: Configuration = {
  adapter: memory(),
  acrValues: Object.values(ACR),
  claims: CLAIMS,
  scopes: ['openid', 'citizen', 'organisation'],
  conformIdTokenClaims: false,
  cookies: {
    keys: [randomBytes(32).toString('hex')],
    names: { session: 'vneid_session', interaction: 'vneid_interaction', resume: 'vneid_resume' },
  },
  features: { devInteractions: { enabled: false }, userinfo: { enabled: true } },
  pkce: { required: () => true },
  responseTypes: ['code'],
  interactions: { url: (_ctx, { uid }) => `${SIGN_IN_PATH}/${uid}`, policy: policy() },
  ttl: {
    AuthorizationCode: 1 * MINUTES,
    AccessToken: 5 * MINUTES,
    IdToken: 5 * MINUTES,
    Interaction: 10 * MINUTES,
    Session: 30 * MINUTES,
    Grant: 30 * MINUTES,
  },
  findAccount: async (_ctx, sub) => {
    const account = accountBySub(sub)
    return account && { accountId: sub, claims: async () => ({ sub, ...account.claims }) }
  },
  loadExistingGrant: grantEverythingAsked,
  renderError: async (ctx, { error }) => {
    ctx.type = 'html'
    ctx.body = failedPage(error)
  },
}

/** Whoever is signed in at a lower level than the client asks for is asked to sign in again. */
function policy(): interactionPolicy.DefaultPolicy {
  const base = interactionPolicy.base()
  base.remove('consent')
  const { Check } = interactionPolicy
  base.get('login')!.checks.add(
    new Check('level_too_low', 'a higher level is asked for', 'login_required', (ctx) => {
      const { session, params, result } = ctx.oidc
      const wanted = String(params?.acr_values ?? '')
        .split(' ')
        .filter(Boolean)
      if (!session?.accountId || result?.login || !wanted.length) return Check.NO_NEED_TO_PROMPT
      return wanted.includes(String(session.acr)) ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT
    }),
  )
  return base
}

/** Signing in is the consent: the page says what is disclosed. */
async function grantEverythingAsked({ oidc }: KoaContextWithOIDC) {
  const grant = new oidc.provider.Grant({
    clientId: oidc.client!.clientId,
    accountId: oidc.session!.accountId,
  })
  grant.addOIDCScope(String(oidc.params!.scope))
  await grant.save()
  return grant
}

const tampering =
  (switches: Switches, keys: SigningKeys) =>
  async (ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> => {
    await next()
    const location = ctx.response.get('location')
    if (location) ctx.set('location', mixedUpAddress(location, switches))
    const body = ctx.body as { id_token?: string } | undefined
    if (ctx.oidc?.route === 'token' && body?.id_token)
      ctx.body = { ...body, id_token: await tamperedToken(body.id_token, switches, keys) }
  }
