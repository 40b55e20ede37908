import { type CryptoKey, decodeJwt, decodeProtectedHeader, type JWTPayload, SignJWT } from 'jose'
import type { FailureKind, Switches } from './failures.ts'

export interface SigningKeys {
  /** The key that the provider publishes. */
  own: CryptoKey
  /** A key that nobody knows. */
  foreign: CryptoKey
}

const HOUR = 3600
const CHANGES: Partial<Record<FailureKind, (claims: JWTPayload) => JWTPayload>> = {
  wrong_signature: (claims) => claims,
  expired: (claims) => ({ ...claims, iat: claims.iat! - 2 * HOUR, exp: claims.exp! - 2 * HOUR }),
  wrong_nonce: (claims) => ({ ...claims, nonce: 'the-nonce-of-somebody-else' }),
  wrong_audience: (claims) => ({ ...claims, aud: 'another-client' }),
  wrong_issuer: (claims) => ({ ...claims, iss: 'https://another-issuer.example' }),
  missing_level: ({ acr: _, ...claims }) => claims,
}

/** The ID token with the fault that is switched on, signed again; unchanged when there is none. */
export async function tamperedToken(token: string, switches: Switches, keys: SigningKeys): Promise<string> {
  const kind = switches.happens(...(Object.keys(CHANGES) as FailureKind[]))
  if (!kind) return token
  const { alg, kid } = decodeProtectedHeader(token)
  return new SignJWT(CHANGES[kind]!(decodeJwt(token)))
    .setProtectedHeader({ alg: alg!, kid })
    .sign(kind === 'wrong_signature' ? keys.foreign : keys.own)
}

/** The address that leads back to the client, with another provider's name in it when that is switched on. */
export function mixedUpAddress(address: string, switches: Switches): string {
  if (!/[?&]code=/.test(address) || !switches.happens('mixed_up_issuer')) return address
  const url = new URL(address)
  url.searchParams.set('iss', 'https://another-issuer.example')
  return url.href
}
