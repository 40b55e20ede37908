import { createPrivateKey } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { importPKCS8 } from 'jose'
import * as openid from 'openid-client'
import { ACR, type Level, SCOPE } from './vneid-claims.ts'
import { failureBehind, VneidFailure } from './vneid-failure.ts'

export interface VneidSettings {
  issuer: string
  clientId: string
  clientSecret?: string
  /** A private key in PEM (PKCS #8), instead of a secret. */
  clientKeyFile?: string
  /** How long somebody who signs in waits for VNeID. */
  patienceMs?: number
}

/** What only the browser that began knows, and what the answer must fit. */
export interface Secrets {
  state: string
  nonce: string
  verifier: string
}

/** The city as a client of VNeID. Calls the outside: never inside a transaction. Throws `VneidFailure` only. */
export interface Vneid {
  /** The address at VNeID where somebody signs in, at `level` or above. */
  addressFor(asked: Secrets & { callback: string; level: Level }): Promise<string>
  /** The claims of the ID token behind the address at which somebody came back, when everything about it fits. */
  confirm(came: URL, secrets: Secrets): Promise<Record<string, unknown>>
}

const PATIENCE_MS = 5000
const KNOWN_FOR_MS = 10 * 60_000

export function vneidClient(settings: VneidSettings): Vneid {
  const patience = settings.patienceMs ?? PATIENCE_MS
  let known: { at: number; provider: Promise<openid.Configuration> } | undefined
  const forget = (): void => {
    known = undefined
  }
  const provider = (): Promise<openid.Configuration> => {
    if (!known || Date.now() - known.at > KNOWN_FOR_MS) {
      known = { at: Date.now(), provider: discover(settings, patience) }
      known.provider.catch(forget)
    }
    return known.provider
  }
  /** What VNeID said of itself is asked for again after every failure: its keys may have changed. */
  const within = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await inTime(work(), patience)
    } catch (error) {
      const failure = failureBehind(error)
      if (failure.reason !== 'refused') forget()
      throw failure
    }
  }
  return {
    addressFor: (asked) => within(async () => addressAt(await provider(), asked)),
    confirm: (came, secrets) => within(async () => claimsBehind(await provider(), came, secrets)),
  }
}

async function discover(settings: VneidSettings, patience: number): Promise<openid.Configuration> {
  const { issuer, clientId } = settings
  const config = await openid.discovery(new URL(issuer), clientId, undefined, await proofOf(settings), {
    timeout: patience / 1000,
    // only the stand-in has no certificate: production refuses such an address
    execute: issuer.startsWith('http:') ? [openid.allowInsecureRequests] : [],
  })
  // by itself the client would trust the connection, and never look at the token's signature
  openid.enableNonRepudiationChecks(config)
  return config
}

async function proofOf({ clientSecret, clientKeyFile }: VneidSettings): Promise<openid.ClientAuth> {
  if (!clientKeyFile) return openid.ClientSecretBasic(clientSecret)
  const pem = await readFile(clientKeyFile, 'utf8')
  const algorithm = createPrivateKey(pem).asymmetricKeyType === 'ec' ? 'ES256' : 'RS256'
  return openid.PrivateKeyJwt(await importPKCS8(pem, algorithm))
}

async function addressAt(
  config: openid.Configuration,
  { callback, level, state, nonce, verifier }: Secrets & { callback: string; level: Level },
): Promise<string> {
  return openid.buildAuthorizationUrl(config, {
    redirect_uri: callback,
    scope: SCOPE,
    state,
    nonce,
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    acr_values: level === 2 ? ACR[2] : `${ACR[1]} ${ACR[2]}`,
    // the phone or computer may be a shared one: whoever sat there before must not be signed in again
    prompt: 'login',
  }).href
}

async function claimsBehind(
  config: openid.Configuration,
  came: URL,
  { state, nonce, verifier }: Secrets,
): Promise<Record<string, unknown>> {
  const tokens = await openid.authorizationCodeGrant(config, came, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  })
  return tokens.claims()!
}

async function inTime<T>(work: Promise<T>, patience: number): Promise<T> {
  const giveUp = new AbortController()
  const late = sleep(patience, undefined, { signal: giveUp.signal }).then(() => {
    throw new VneidFailure('unavailable', 'late')
  })
  late.catch(() => undefined)
  try {
    return await Promise.race([work, late])
  } finally {
    giveUp.abort()
  }
}
