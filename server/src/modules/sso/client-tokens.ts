import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { calculateJwkThumbprint, createLocalJWKSet, EmbeddedJWK, type JWK, jwtVerify } from 'jose'
import type { Actor } from '#platform/context.ts'
import { actorOfClient } from './client-actor.ts'
import { activeClient } from './clients.service.ts'
import { type Engine, type EngineParts, engineOf } from './engine.ts'
import { apiOf, issuerOf } from './provider.ts'
import { firstUse } from './records.ts'
import { SIGNING_ALG } from './signing-keys.service.ts'

const CREDENTIAL = /^(Bearer|DPoP) ([\w-]+\.[\w-]+\.[\w-]+)$/i
/** How old a proof may be, and how far ahead its sender's clock. */
const PROOF_SECONDS = 60

/**
 * Finds the system that calls our API with a token of its own, which we issued for this API. A system that is suspended, or a right
 * that was taken from it, counts from that moment, whatever its token says. Undefined for every other request.
 */
export function clientAuthenticator(
  parts: EngineParts,
): (request: FastifyRequest) => Promise<Actor | undefined> {
  const engine = engineOf(parts)
  return async (request) => {
    const [, scheme, token] = CREDENTIAL.exec(request.headers.authorization ?? '') ?? []
    if (!scheme || !token) return undefined
    const claims = await claimsOf(engine, parts.publicUrl, token).catch(() => undefined)
    const bound = claims?.cnf?.jkt
    if (!claims || (scheme.toLowerCase() === 'dpop') !== (bound !== undefined)) return undefined
    const call = { request, token, bound, clientId: claims.client_id }
    if (bound !== undefined && !(await isProved(parts, engine, call).catch(() => false))) return undefined
    const client = await activeClient(parts.db, claims.client_id)
    const scopes = claims.scope?.split(' ').filter((scope) => client?.apiScopes.includes(scope))
    return client && actorOfClient(client.id, scopes)
  }
}

interface Claims {
  client_id: string
  scope?: string
  cnf?: { jkt?: string }
}

async function claimsOf(engine: Engine, publicUrl: string, token: string): Promise<Claims> {
  const keys = (await engine.keys()).map(({ d, ...open }): JWK => open)
  const { payload } = await jwtVerify<Claims>(token, createLocalJWKSet({ keys }), {
    issuer: issuerOf(publicUrl),
    audience: apiOf(publicUrl),
    typ: 'at+jwt',
    algorithms: [SIGNING_ALG],
  })
  return payload
}

interface Call {
  request: FastifyRequest
  token: string
  bound: string | undefined
  clientId: string
}

/** Whether the caller holds the key that the token is bound to (RFC 9449), shown by a proof for this call alone. */
async function isProved(
  { db, publicUrl }: EngineParts,
  engine: Engine,
  { request, token, bound, clientId }: Call,
): Promise<boolean> {
  const proof = String(request.headers.dpop ?? '')
  const { payload, protectedHeader } = await jwtVerify(proof, EmbeddedJWK, {
    typ: 'dpop+jwt',
    algorithms: ['ES256', 'EdDSA'],
    maxTokenAge: PROOF_SECONDS,
    clockTolerance: 5,
  })
  const holds =
    (await calculateJwkThumbprint(protectedHeader.jwk!)) === bound &&
    payload.htm === request.method &&
    payload.htu === publicUrl + request.url.split('?')[0] &&
    payload.ath === createHash('sha256').update(token).digest('base64url')
  return (
    holds &&
    payload.jti !== undefined &&
    firstUse(db, await engine.secrets(), `api ${clientId} ${payload.jti}`, 2 * PROOF_SECONDS)
  )
}
