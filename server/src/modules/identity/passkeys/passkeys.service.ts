import type { Ctx, Run } from '#platform/context.ts'
import { conflict, invalid, notFound, unauthenticated } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import type { SecretBox } from '#platform/secret-box.ts'
import { accountById, lockAccount } from '../accounts/accounts.repository.ts'
import { credentialChanged } from '../credentials/credentials.service.ts'
import { firstRecoveryCodes } from '../credentials/recovery-codes.service.ts'
import {
  endUnproved,
  factorsOf,
  requireProvenBeside,
  settleRemoval,
} from '../credentials/second-factors.service.ts'
import { PASSKEYS } from '../sessions/session.policy.ts'
import { tokenDigest } from '../sessions/session-token.ts'
import { type OpenedToken, raiseSession } from '../sessions/sessions.service.ts'
import { findPending } from '../sign-in/pending-sign-ins.repository.ts'
import {
  type Attestation,
  creationOptions,
  keyMade,
  type MadeKey,
  methodsOf,
  requestOptions,
  type Site,
} from './passkey.ts'
import { newChallenge, spendChallenge } from './passkey-proof.service.ts'
import {
  countPasskeys,
  deletePasskey,
  insertPasskey,
  knownKeys,
  type OwnPasskey,
  passkeysOf,
  renamePasskey,
} from './passkeys.repository.ts'

/** What the device of somebody who signs in is asked: any key that it has for this site. `browser` is the cookie's token. */
export const signInOptions = async (ctx: Ctx, site: Site, browser: string) =>
  requestOptions(site, await newChallenge(ctx, { use: 'sign-in', by: browser }), [])

/** What is asked after a right password: a key of that account. */
export async function secondFactorOptions(ctx: Ctx, site: Site, pending: string) {
  const waiting = await findPending(ctx.tx, tokenDigest(pending), ctx.now)
  if (!waiting) throw unauthenticated('identity.pending_ended')
  const challenge = await newChallenge(ctx, { use: 'second-factor', by: pending })
  return requestOptions(site, challenge, await knownKeys(ctx.tx, waiting.accountId))
}

/** What is asked of whoever is signed in: a key of theirs. */
export async function stepUpOptions(ctx: Ctx, site: Site) {
  const challenge = await newChallenge(ctx, { use: 'step-up', by: sessionOf(ctx.actor) })
  return requestOptions(site, challenge, await knownKeys(ctx.tx, ctx.actor.id))
}

/** The session that a challenge belongs to. */
export function sessionOf({ assurance }: Pick<Ctx['actor'], 'assurance'>): string {
  if (!assurance.sessionId) throw unauthenticated('session.required')
  return assurance.sessionId
}

/** What the device is asked to make. The caller has asked the owner to prove themselves. */
export async function beginPasskey(ctx: Ctx, site: Site) {
  const { id: accountId, username } = (await accountById(ctx.tx, ctx.actor.id))!
  const known = await knownKeys(ctx.tx, accountId)
  if (known.length >= PASSKEYS.most) throw tooManyKeys()
  const challenge = await newChallenge(ctx, { use: 'registration', by: sessionOf(ctx.actor) })
  return creationOptions(site, challenge, { accountId, username, known })
}

const tooManyKeys = () => conflict('identity.passkeys_full', { most: PASSKEYS.most })

interface Added {
  site: Site
  box: SecretBox
  actor: Ctx['actor']
  attestation: Attestation
  name: string
}

export type AddedPasskey = OpenedToken & { id: string; recoveryCodes: string[] }

/** Keeps the key that the device has made. It was shown in this moment: the session is raised, as after any second factor. */
export async function addPasskey(
  change: Run,
  { site, box, actor, attestation, name }: Added,
): Promise<AddedPasskey> {
  const challenge = await spendChallenge(change, { use: 'registration', by: sessionOf(actor) })
  const made = await keyMade(site, challenge, attestation)
  if (!made) throw invalid('identity.passkey_refused')
  return change(async (ctx) => {
    const id = await keepKey(ctx, made, name)
    await credentialChanged(ctx, 'passkey_added')
    const recoveryCodes = await firstRecoveryCodes(ctx, box)
    const raised = await raiseSession(ctx, { level: 1, methods: methodsOf(made), secondFactorAt: ctx.now })
    return { ...raised, id, recoveryCodes }
  })
}

async function keepKey(ctx: Ctx, { id: credentialId, ...made }: MadeKey, name: string): Promise<string> {
  const accountId = ctx.actor.id
  await lockAccount(ctx.tx, accountId)
  const before = await factorsOf(ctx, accountId)
  requireProvenBeside(ctx, before)
  if ((await countPasskeys(ctx.tx, accountId)) >= PASSKEYS.most) throw tooManyKeys()
  const row = { ...made, id: newId(), accountId, credentialId, name }
  if (!(await insertPasskey(ctx.tx, row, ctx.now))) throw conflict('identity.passkey_known')
  await endUnproved(ctx, before)
  return row.id
}

/** The actor's own passkeys. */
export const ownPasskeys = ({ tx, actor }: Ctx): Promise<OwnPasskey[]> => passkeysOf(tx, actor.id)

export async function callPasskey(ctx: Ctx, id: string, name: string): Promise<void> {
  if (!(await renamePasskey(ctx.tx, id, ctx.actor.id, name))) throw notFound('identity.passkey_not_found')
}

/** Forgets a passkey; the last second factor of whoever must have one stays. */
export async function removePasskey(ctx: Ctx, id: string): Promise<void> {
  await lockAccount(ctx.tx, ctx.actor.id)
  if (!(await deletePasskey(ctx.tx, id, ctx.actor.id))) throw notFound('identity.passkey_not_found')
  await settleRemoval(ctx)
  await credentialChanged(ctx, 'passkey_removed')
}
