import type { JWK } from 'jose'
import Provider, {
  type Configuration,
  errors,
  interactionPolicy,
  type KoaContextWithOIDC,
} from 'oidc-provider'
import { openAccount } from '#modules/identity/index.ts'
import type { Actor, Run } from '#platform/context.ts'
import type { Db, Tx } from '#platform/db.ts'
import { claimsAbout, pairwiseSubject } from './claims.service.ts'
import { actorOfClient } from './client-actor.ts'
import { secretFits } from './client-metadata.ts'
import { activeClientMetadata } from './clients.service.ts'
import { ACR, levelAsked, levelOf } from './levels.ts'
import { LIFETIME } from './lifetimes.ts'
import { carefulFetch } from './outgoing.ts'
import { findConsent } from './records.repository.ts'
import { recordsOf, sealingOf } from './records.ts'
import { API_SCOPES, SCOPES } from './scopes.ts'
import type { Secrets } from './sealing.ts'
import { SIGNING_ALG } from './signing-keys.service.ts'

export interface Foundations {
  db: Db
  /** Reading as the system that is told; the access ledger names it. */
  readAs: (actor: Actor) => Run
  secrets: Secrets
  publicUrl: string
  mode: 'demo' | 'production'
}

export const issuerOf = (publicUrl: string): string => `${publicUrl}/sso`
/** The audience of tokens for our own API. */
export const apiOf = (publicUrl: string): string => `${publicUrl}/api`

/** Where the provider's endpoints are, below `/sso`. */
export const ENDPOINTS = {
  authorization: '/authorize',
  token: '/token',
  userinfo: '/userinfo',
  jwks: '/jwks',
  pushed_authorization_request: '/par',
  introspection: '/introspect',
  revocation: '/revoke',
  end_session: '/logout',
} as const

const COOKIE = { httpOnly: true, sameSite: 'lax', signed: true } as const
export const COOKIES = { session: 'mc_sso', interaction: 'mc_sso_request', resume: 'mc_sso_resume' }

/** An OpenID provider that signs with the first of the keys and knows the others. Everything it must remember is in the database. */
export function buildProvider(at: Foundations, keys: JWK[]): Provider {
  const provider = new Provider(issuerOf(at.publicUrl), configuration(at, keys))
  provider.proxy = true // the headers it reads are written by our own server, see provider.routes.ts
  Object.assign(provider.Client.prototype, { compareClientSecret: secretFits })
  provider.use(leaveWhoIsOutAlready)
  return provider
}

function configuration(at: Foundations, keys: JWK[]): Configuration {
  return {
    jwks: { keys } as Configuration['jwks'],
    adapter: (kind) => (kind === 'Client' ? clientsOf(at) : recordsOf(at.db, at.secrets, kind)),
    ...methods,
    ...people(at),
    ...pages(at),
    features: features(at),
    fetch: carefulFetch(at.mode),
    fetchResponseBodyLimits: { jwks_uri: 64 * 1024 } as never,
    routes: ENDPOINTS,
    ttl: {
      AccessToken: LIFETIME.accessToken,
      AuthorizationCode: LIFETIME.authorizationCode,
      ClientCredentials: LIFETIME.accessToken,
      Grant: LIFETIME.consent,
      IdToken: LIFETIME.idToken,
      Interaction: LIFETIME.interaction,
      RefreshToken: LIFETIME.refreshToken,
      Session: LIFETIME.session,
    },
  }
}

/** One flow, with a proof of possession of the code (PKCE, S256), for clients that prove who they are. */
const methods: Configuration = {
  responseTypes: ['code'],
  pkce: { required: () => true },
  clientAuthMethods: ['private_key_jwt', 'client_secret_basic'],
  allowOmittingSingleRegisteredRedirectUri: false,
  rotateRefreshToken: true,
  issueRefreshToken: async (_ctx, client, source) =>
    client.grantTypeAllowed('refresh_token') && source.scopes.has('offline_access'),
  clientDefaults: { id_token_signed_response_alg: SIGNING_ALG },
  extraClientMetadata: { properties: ['api_scopes'] },
  clientBasedCORS: () => false,
  enabledJWA: {
    clientAuthSigningAlgValues: ['ES256', 'PS256', 'EdDSA'],
    idTokenSigningAlgValues: [SIGNING_ALG],
    userinfoSigningAlgValues: [SIGNING_ALG],
    introspectionSigningAlgValues: [SIGNING_ALG],
    authorizationSigningAlgValues: [SIGNING_ALG],
    dPoPSigningAlgValues: ['ES256', 'EdDSA'],
  },
}

const people = (at: Foundations): Configuration => ({
  scopes: Object.keys(SCOPES),
  claims: {
    ...Object.fromEntries(Object.entries(SCOPES).map(([scope, claims]) => [scope, [...claims]])),
    openid: ['sub', 'acr', 'amr', 'auth_time'],
  },
  subjectTypes: ['pairwise', 'public'],
  pairwiseIdentifier: async (_ctx, accountId, client) =>
    pairwiseSubject(
      at.secrets,
      (client as unknown as { sectorIdentifier: string }).sectorIdentifier,
      accountId,
    ),
  acrValues: Object.values(ACR),
  findAccount: async ({ oidc }, accountId) => {
    const read = at.readAs(actorOfClient(oidc.client!.clientId))
    const account = await read((ctx) => openAccount(ctx, accountId))
    if (!account) return undefined
    return { accountId, claims: (use, scope) => read((ctx) => claimsAbout(ctx, account, asked(use, scope))) }
  },
  loadExistingGrant: (ctx) => standingConsent(at, ctx),
  expiresWithSession: async (_ctx, source) => !source.scopes.has('offline_access'),
})

/** An ID token says who it is; what else a system may know it asks for with its access token. */
const asked = (use: string, scope: string): ReadonlySet<string> =>
  new Set(use === 'id_token' ? [] : scope.split(' '))

/** The consent given just now, or the one that the person gave this system before. */
async function standingConsent({ db, secrets }: Foundations, { oidc }: KoaContextWithOIDC) {
  const given = oidc.result?.consent?.grantId
  if (given) return oidc.provider.Grant.find(given)
  const [accountId, clientId] = [oidc.account!.accountId, oidc.client!.clientId]
  const found = await findConsent(db as Tx, { accountId, clientId, now: new Date() })
  const payload = sealingOf(secrets, 'Grant').open(found)
  return payload && new oidc.provider.Grant(payload as never)
}

const pages = (at: Foundations): Configuration => ({
  interactions: { policy: policy(), url: (ctx, { uid }) => requestPage(ctx, uid) },
  renderError: (ctx, { error }) => {
    ctx.redirect(pageOf(ctx, `/sso/su-co?${new URLSearchParams({ loi: error })}`))
  },
  cookies: {
    names: COOKIES,
    keys: [at.secrets.keyFor('cookies').toString('hex')],
    long: COOKIE,
    short: COOKIE,
  },
})

/** The address of a page in the language that the system asked for. */
function pageOf({ oidc, query }: KoaContextWithOIDC, path: string): string {
  const wanted = String(oidc.params?.ui_locales ?? query.ui_locales ?? '')
  return /^en\b/.test(wanted) ? `/en${path}` : path
}

/** The request's cookie is for its page, in the other language too: people may change it there. */
function requestPage(ctx: KoaContextWithOIDC, uid: string): string {
  const page = pageOf(ctx, `/sso/yeu-cau/${uid}`)
  const path = page.startsWith('/en/') ? page.slice(3) : `/en${page}`
  ctx.cookies.set(COOKIES.interaction, uid, { ...COOKIE, path, maxAge: LIFETIME.interaction * 1000 })
  return page
}

/** Nobody is asked whether to sign out who is not signed in: they go straight back. */
async function leaveWhoIsOutAlready(ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
  await next()
  if (ctx.oidc?.route !== 'end_session' || ctx.status !== 200 || ctx.oidc.session?.accountId) return
  const { post_logout_redirect_uri: back, state } = ctx.oidc.params ?? {}
  const url = new URL(back ? String(back) : pageOf(ctx, '/sso/da-roi'), ctx.oidc.issuer)
  if (back && state !== undefined) url.searchParams.set('state', String(state))
  ctx.status = 303
  ctx.redirect(url.href)
}

/** The library's own rules, and one more: a level that was asked for is shown before anything is given. */
function policy() {
  const base = interactionPolicy.base()
  const { Check } = interactionPolicy
  base.get('login')?.checks.add(
    new Check('level', 'a higher level of assurance is needed', (ctx) => {
      const { oidc } = ctx
      return levelOf(oidc.session?.acr) < levelAsked(oidc.params?.acr_values as string | undefined)
    }),
  )
  return base
}

const features = (at: Foundations): Configuration['features'] => ({
  devInteractions: { enabled: false },
  dPoP: { enabled: true },
  pushedAuthorizationRequests: { enabled: true },
  clientCredentials: { enabled: true },
  introspection: {
    enabled: true,
    // a system learns of its own tokens only
    allowedPolicy: async (_ctx, client, token) => token.clientId === client.clientId,
  },
  revocation: { enabled: true },
  backchannelLogout: { enabled: true },
  rpInitiatedLogout: {
    enabled: true,
    logoutSource: (ctx) => {
      ctx.redirect(pageOf(ctx, '/sso/roi'))
    },
    postLogoutSuccessSource: (ctx) => {
      ctx.redirect(pageOf(ctx, '/sso/da-roi'))
    },
  },
  resourceIndicators: {
    enabled: true,
    getResourceServerInfo: async (ctx, resource, client) => ourApi(at, ctx, resource, client.api_scopes),
  },
})

/** Tokens for our API are a machine's own, and hold no more than an administrator allowed it. */
function ourApi(
  { publicUrl }: Foundations,
  { oidc }: KoaContextWithOIDC,
  resource: string,
  allowed: unknown,
) {
  const isMachine = oidc.route === 'token' && oidc.params?.grant_type === 'client_credentials'
  if (resource !== apiOf(publicUrl) || !isMachine) throw new errors.InvalidTarget()
  const scopes = String(allowed ?? '')
    .split(' ')
    .filter((scope) => scope in API_SCOPES)
  const beyond = [...oidc.requestParamScopes].find((scope) => !scopes.includes(scope))
  if (beyond) throw new errors.InvalidScope('requested scope is not allowed', beyond)
  return {
    scope: scopes.join(' '),
    audience: resource,
    accessTokenFormat: 'jwt' as const,
    accessTokenTTL: LIFETIME.accessToken,
    jwt: { sign: { alg: SIGNING_ALG as 'ES256' } },
  }
}

/** Clients stand in a table of their own, which administrators keep. */
const clientsOf = ({ db }: Foundations) =>
  ({ find: (id: string) => activeClientMetadata(db, id, new Date()) }) as never
