import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'

export type AuthMethod = 'private_key_jwt' | 'client_secret_basic'

/** Another system of the city, as it is registered. */
export interface Client {
  id: string
  name: string
  purpose: string
  unitId: string
  contact: string
  redirectUris: string[]
  postLogoutUris: string[]
  logoutUri: string | null
  scopes: string[]
  apiScopes: string[]
  authMethod: AuthMethod
  jwks: { keys: Record<string, unknown>[] } | null
  jwksUri: string | null
  dpopRequired: boolean
  state: 'active' | 'suspended' | 'deleted'
  stateSince: Date
  version: number
  registeredAt: Date
}

/** Digests of the secrets that open for it now. */
export interface ClientSecrets {
  secretSha256: Buffer | null
  oldSecretSha256: Buffer | null
  oldSecretUntil: Date | null
}

const columns = sql`id, name, purpose, unit_id as "unitId", contact, redirect_uris as "redirectUris",
  post_logout_uris as "postLogoutUris", logout_uri as "logoutUri", scopes, api_scopes as "apiScopes",
  auth_method as "authMethod", jwks, jwks_uri as "jwksUri", dpop_required as "dpopRequired", state,
  state_since as "stateSince", version, registered_at as "registeredAt"`

const secrets = sql`secret_sha256 as "secretSha256", old_secret_sha256 as "oldSecretSha256",
  old_secret_until as "oldSecretUntil"`

export async function clientById(tx: Tx, id: string): Promise<(Client & ClientSecrets) | undefined> {
  const { rows } = await sql<Client & ClientSecrets>`
    select ${columns}, ${secrets} from sso.client where id = ${id}
  `.execute(tx)
  return rows[0]
}

export async function lockClient(tx: Tx, id: string): Promise<(Client & ClientSecrets) | undefined> {
  const { rows } = await sql<Client & ClientSecrets>`
    select ${columns}, ${secrets} from sso.client where id = ${id} for update
  `.execute(tx)
  return rows[0]
}

export async function listClients(tx: Tx): Promise<Client[]> {
  const { rows } = await sql<Client>`
    select ${columns} from sso.client order by public.vn_fold(name), id
  `.execute(tx)
  return rows
}

/** What an administrator says of a client. */
export type ClientDetails = Omit<Client, 'id' | 'state' | 'stateSince' | 'version' | 'registeredAt'>

export async function insertClient(
  tx: Tx,
  id: string,
  c: ClientDetails & { secretSha256: Buffer | null },
  at: Date,
): Promise<void> {
  await sql`
    insert into sso.client (id, name, purpose, unit_id, contact, redirect_uris, post_logout_uris, logout_uri, scopes,
      api_scopes, auth_method, jwks, jwks_uri, secret_sha256, dpop_required, state, state_since, registered_at)
    values (${id}, ${c.name}, ${c.purpose}, ${c.unitId}, ${c.contact}, ${c.redirectUris}::text[],
      ${c.postLogoutUris}::text[], ${c.logoutUri}, ${c.scopes}::text[], ${c.apiScopes}::text[], ${c.authMethod},
      ${c.jwks && JSON.stringify(c.jwks)}::jsonb, ${c.jwksUri}, ${c.secretSha256}, ${c.dpopRequired}, 'active', ${at}, ${at})
  `.execute(tx)
}

export async function updateClient(
  tx: Tx,
  id: string,
  c: ClientDetails & Pick<ClientSecrets, 'secretSha256'>,
): Promise<void> {
  await sql`
    update sso.client set name = ${c.name}, purpose = ${c.purpose}, unit_id = ${c.unitId}, contact = ${c.contact},
      redirect_uris = ${c.redirectUris}::text[], post_logout_uris = ${c.postLogoutUris}::text[],
      logout_uri = ${c.logoutUri}, scopes = ${c.scopes}::text[], api_scopes = ${c.apiScopes}::text[],
      auth_method = ${c.authMethod}, jwks = ${c.jwks && JSON.stringify(c.jwks)}::jsonb, jwks_uri = ${c.jwksUri},
      secret_sha256 = ${c.secretSha256}, dpop_required = ${c.dpopRequired}, version = version + 1
    where id = ${id}
  `.execute(tx)
}

/** The secret before stays good until the given moment. */
export async function replaceSecret(tx: Tx, id: string, secretSha256: Buffer, oldUntil: Date): Promise<void> {
  await sql`
    update sso.client set old_secret_sha256 = secret_sha256, old_secret_until = ${oldUntil},
      secret_sha256 = ${secretSha256}, version = version + 1
    where id = ${id}
  `.execute(tx)
}

export async function setClientState(tx: Tx, id: string, state: Client['state'], at: Date): Promise<void> {
  await sql`
    update sso.client set state = ${state}, state_since = ${at}, version = version + 1 where id = ${id}
  `.execute(tx)
}

/** Takes back everything that was ever given to a client: consents, codes and tokens. */
export async function deleteRecordsOfClient(tx: Tx, clientId: string): Promise<void> {
  await sql`delete from sso.record where client_id = ${clientId}`.execute(tx)
}

export async function forgetClientsDeletedBefore(tx: Tx, moment: Date): Promise<void> {
  await sql`delete from sso.client where state = 'deleted' and state_since < ${moment}`.execute(tx)
}
