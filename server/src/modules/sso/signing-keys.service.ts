import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose'
import { audit } from '#platform/audit.ts'
import type { Ctx } from '#platform/context.ts'
import { KEY_SIGNS_MS, KEY_STAYS_MS } from './lifetimes.ts'
import { type Secrets, seal, unseal } from './sealing.ts'
import {
  currentSince,
  forgetKeysRetiredBefore,
  insertKey,
  listKeys,
  lockKeys,
  promoteNextKey,
  type StoredKey,
} from './signing-keys.repository.ts'

/** ECDSA on P-256: every client can verify it, and FAPI 2 allows it. */
export const SIGNING_ALG = 'ES256'

/** The keys with their private halves, the one that signs first; makes the first two when there are none. */
export async function openKeys(ctx: Ctx, secrets: Secrets): Promise<JWK[]> {
  const stored = await listKeys(ctx.tx)
  return stored.map((key) => openKey(secrets, key))
}

/** Makes the key that signs and the one that will, where they are missing. */
export async function ensureKeys(ctx: Ctx, secrets: Secrets): Promise<void> {
  await lockKeys(ctx.tx)
  const states = (await listKeys(ctx.tx)).map(({ state }) => state)
  for (const state of ['current', 'next'] as const)
    if (!states.includes(state)) await insertKey(ctx.tx, await makeKey(secrets, state), ctx.now)
}

/**
 * Signs with the next key from now on and makes another next one. Nobody is interrupted: clients have known the next key since
 * it was made, and what the old one signed can be verified until the last of it has expired. Answers the id of the key that signs.
 */
export async function rotateKeys(ctx: Ctx, secrets: Secrets): Promise<string> {
  await ensureKeys(ctx, secrets)
  await promoteNextKey(ctx.tx, ctx.now)
  await ensureKeys(ctx, secrets)
  await forgetKeysRetiredBefore(ctx.tx, new Date(ctx.now.getTime() - KEY_STAYS_MS))
  const { kid } = (await listKeys(ctx.tx))[0]!
  await audit(ctx, { action: 'sso.signing-key-rotated', subject: kid })
  return kid
}

/** Rotates when the current key has signed for long enough; forgets those whose signatures have all expired. */
export async function rotateKeysWhenDue(ctx: Ctx, secrets: Secrets): Promise<void> {
  const since = await currentSince(ctx.tx)
  if (since && since.getTime() < ctx.now.getTime() - KEY_SIGNS_MS) await rotateKeys(ctx, secrets)
  else await forgetKeysRetiredBefore(ctx.tx, new Date(ctx.now.getTime() - KEY_STAYS_MS))
}

async function makeKey(secrets: Secrets, state: StoredKey['state']): Promise<StoredKey> {
  const { publicKey, privateKey } = await generateKeyPair(SIGNING_ALG, { extractable: true })
  const publicJwk = (await exportJWK(publicKey)) as Record<string, string>
  const kid = await calculateJwkThumbprint(publicJwk)
  const { d } = await exportJWK(privateKey)
  return { kid, state, publicJwk, privateSealed: seal(secrets.keyFor('signing keys'), d!, kid) }
}

const openKey = (secrets: Secrets, { kid, publicJwk, privateSealed }: StoredKey): JWK => ({
  ...publicJwk,
  kid,
  alg: SIGNING_ALG,
  use: 'sig',
  d: unseal(secrets.keyFor('signing keys'), privateSealed, kid),
})
