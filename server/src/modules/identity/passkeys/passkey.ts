import type { AuthenticatorTransport } from '@simplewebauthn/server'
import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server'
import { PASSKEYS } from '../sessions/session.policy.ts'
import { tokenDigest } from '../sessions/session-token.ts'

/** For whom a passkey signs: the address at which people reach the city, and no other. */
export interface Site {
  origin: string
  /** The host, to which browsers bind the key. */
  rpId: string
}

export function siteOf(publicUrl: string): Site {
  const { origin, hostname } = new URL(publicUrl)
  return { origin, rpId: hostname }
}

/** What a browser gives back, its bytes as base64url; the fields of `PublicKeyCredential.toJSON()` that count. */
export interface Assertion {
  id: string
  response: {
    clientDataJSON: string
    authenticatorData: string
    signature: string
    userHandle?: string | null
  }
}
export interface Attestation {
  id: string
  response: { clientDataJSON: string; attestationObject: string; transports?: string[] }
}

/** ES256, RS256 and EdDSA by their numbers of COSE: what devices have. */
const ALGORITHMS = [-7, -257, -8]

export interface KnownKey {
  id: Buffer
  transports: string[]
}

/** Names a key to a browser. */
const descriptorOf = ({ id, transports }: KnownKey) => ({
  type: 'public-key' as const,
  id: id.toString('base64url'),
  transports,
})

/** `PublicKeyCredentialCreationOptionsJSON`: the device must know its owner by finger, face or PIN, and keep the name. */
export const creationOptions = (
  { rpId }: Site,
  challenge: string,
  { accountId, username, known }: { accountId: string; username: string; known: KnownKey[] },
) => ({
  challenge,
  rp: { id: rpId, name: 'Một Cửa' },
  user: { id: handleOf(accountId), name: username, displayName: username },
  pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key' as const, alg })),
  timeout: PASSKEYS.challengeMs,
  attestation: 'none' as const,
  authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
  excludeCredentials: known.map(descriptorOf),
})

/** `PublicKeyCredentialRequestOptionsJSON`: one of the known keys, or, when none is named, whichever the device has for us. */
export const requestOptions = ({ rpId }: Site, challenge: string, known: KnownKey[]) => ({
  challenge,
  rpId,
  timeout: PASSKEYS.challengeMs,
  userVerification: 'required' as const,
  allowCredentials: known.map(descriptorOf),
})

/** What a device keeps of an account, and tells when it signs: the bytes of the opaque id. */
export const handleOf = (accountId: string): string =>
  Buffer.from(accountId.replaceAll('-', ''), 'hex').toString('base64url')

export interface MadeKey extends KnownKey {
  publicKey: Buffer
  counter: number
  synced: boolean
}

/** The key that a device made for this challenge and this site, its owner verified; undefined for anything else. */
export async function keyMade(
  site: Site,
  challenge: Buffer,
  { id, response }: Attestation,
): Promise<MadeKey | undefined> {
  const verified = await verifyRegistrationResponse({
    response: {
      ...given(id),
      response: { ...response, transports: response.transports as AuthenticatorTransport[] },
    },
    ...expected(site, challenge),
    supportedAlgorithmIDs: ALGORITHMS,
  }).catch(() => undefined)
  if (!verified?.verified) return undefined
  const { credential, credentialDeviceType } = verified.registrationInfo
  return {
    id: Buffer.from(credential.id, 'base64url'),
    publicKey: Buffer.from(credential.publicKey),
    counter: credential.counter,
    synced: credentialDeviceType === 'multiDevice',
    transports: response.transports ?? [],
  }
}

/**
 * The counter that a device signed for this challenge and this site, its owner verified; undefined for anything else. Whether
 * the counter may be so is for the caller to say: it knows then that the signature is the key's own.
 */
export async function counterSigned(
  site: Site,
  challenge: Buffer,
  { id, response }: Assertion,
  publicKey: Buffer,
): Promise<number | undefined> {
  const verified = await verifyAuthenticationResponse({
    response: { ...given(id), response: { ...response, userHandle: response.userHandle ?? undefined } },
    ...expected(site, challenge),
    credential: { id, publicKey: new Uint8Array(publicKey), counter: 0 },
  }).catch(() => undefined)
  return verified?.verified ? verified.authenticationInfo.newCounter : undefined
}

const given = (id: string) => ({ id, rawId: id, type: 'public-key' as const, clientExtensionResults: {} })

const expected = ({ origin, rpId }: Site, challenge: Buffer) => ({
  expectedChallenge: (signed: string) => tokenDigest(signed)?.equals(challenge) ?? false,
  expectedOrigin: origin,
  expectedRPID: rpId,
  requireUserVerification: true,
})

/** A counter must rise with every signature; a device that cannot count says 0 each time. */
export const wentBack = (before: number, now: number): boolean => (before > 0 || now > 0) && now <= before

/** How a passkey is named in RFC 8176: whose key can be copied to other devices is `swk`; its owner was there in either case. */
export const methodsOf = ({ synced }: { synced: boolean }): string[] => [synced ? 'swk' : 'hwk', 'user']
