import { createHash, timingSafeEqual } from 'node:crypto'
import type { AdapterPayload } from 'oidc-provider'
import type { Client, ClientSecrets } from './clients.repository.ts'
import { SIGNING_ALG } from './signing-keys.service.ts'

/** What stands in place of a secret: it has 256 random bits, so a plain digest is enough. */
export const secretDigest = (secret: string): Buffer => createHash('sha256').update(secret).digest()

/** The provider's words for a registered client. */
export function metadataOf(client: Client & ClientSecrets, now: Date): AdapterPayload {
  const signsPeopleIn = client.redirectUris.length > 0
  return {
    client_id: client.id,
    client_name: client.name,
    grant_types: grantTypesOf(client),
    response_types: signsPeopleIn ? ['code'] : [],
    redirect_uris: client.redirectUris,
    post_logout_redirect_uris: client.postLogoutUris,
    subject_type: signsPeopleIn ? 'pairwise' : 'public',
    scope: client.scopes.join(' ') || undefined,
    token_endpoint_auth_method: client.authMethod,
    id_token_signed_response_alg: SIGNING_ALG,
    require_pushed_authorization_requests: client.authMethod === 'private_key_jwt',
    dpop_bound_access_tokens: client.dpopRequired,
    ...(client.jwks && { jwks: client.jwks }),
    ...(client.jwksUri && { jwks_uri: client.jwksUri }),
    ...(client.logoutUri && {
      backchannel_logout_uri: client.logoutUri,
      backchannel_logout_session_required: true,
    }),
    ...(client.authMethod === 'client_secret_basic' && { client_secret: digestsOf(client, now) }),
    api_scopes: client.apiScopes.join(' '),
  } as AdapterPayload
}

function grantTypesOf({ redirectUris, scopes, apiScopes }: Client): string[] {
  return [
    ...(redirectUris.length > 0 ? ['authorization_code'] : []),
    ...(scopes.includes('offline_access') ? ['refresh_token'] : []),
    ...(apiScopes.length > 0 ? ['client_credentials'] : []),
  ]
}

/** The digests that open, in place of a secret that nobody here knows. */
function digestsOf({ secretSha256, oldSecretSha256, oldSecretUntil }: ClientSecrets, now: Date): string {
  const old = oldSecretUntil && oldSecretUntil > now ? oldSecretSha256 : null
  return [secretSha256, old].flatMap((digest) => digest?.toString('hex') ?? []).join('.')
}

/** Whether a secret is one of those whose digests the metadata hold. */
export function secretFits(this: { clientSecret?: string }, secret: string): boolean {
  const given = secretDigest(secret)
  return (this.clientSecret ?? '')
    .split('.')
    .some((hex) => hex.length === 64 && timingSafeEqual(given, Buffer.from(hex, 'hex')))
}
