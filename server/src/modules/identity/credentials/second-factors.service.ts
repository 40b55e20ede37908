import { requireAssurance } from '#platform/assurance.ts'
import type { Ctx, Run } from '#platform/context.ts'
import { conflict, invalid } from '#platform/errors.ts'
import type { SecretBox } from '#platform/secret-box.ts'
import { needsSecondFactor } from '../accounts/account.service.ts'
import { countPasskeys } from '../passkeys/passkeys.repository.ts'
import { COMPLETION_MINUTES } from '../sessions/session.policy.ts'
import { endOtherSessions, forgetShownFactors } from '../sessions/sessions.repository.ts'
import { type OpenedToken, raiseSession } from '../sessions/sessions.service.ts'
import { admitAttempt, byAddress, byOwnSecondFactor, forgive } from '../sign-in/attempts.service.ts'
import { recoveryDigest } from './recovery-codes.ts'
import {
  countRecoveryCodes,
  deleteRecoveryCodes,
  takeNext,
  takeRecoveryCode,
  takeStep,
  totpOf,
} from './second-factors.repository.ts'
import { stepOf } from './totp.ts'

/** What may be shown besides the password. */
export type FactorKind = 'totp' | 'passkey' | 'recovery'

/** Uses up what was shown for an account, in the transaction that it opens; answers its names in RFC 8176. Refuses what is wrong. */
export type ProveFactor = (ctx: Ctx, accountId: string) => Promise<string[]>

/** Looks first at what must be written down whatever comes of it, in transactions of its own. */
export type ShowFactor = (change: Run, accountId: string) => Promise<ProveFactor>

/**
 * The kinds that an account can show; none means that its password alone opens it. A passkey that is blocked still counts:
 * blocking it must not leave the account to its password.
 */
export async function factorsOf(ctx: Ctx, accountId: string): Promise<FactorKind[]> {
  const [totp, passkeys, codes] = await Promise.all([
    totpOf(ctx.tx, accountId),
    countPasskeys(ctx.tx, accountId),
    countRecoveryCodes(ctx.tx, accountId),
  ])
  const kinds: FactorKind[] = []
  if (totp?.confirmedAt) kinds.push('totp')
  if (passkeys > 0) kinds.push('passkey')
  if (kinds.length > 0 && codes > 0) kinds.push('recovery')
  return kinds
}

/**
 * Refuses to complete beside `others` what a password alone began before they were there: whoever had stolen it would have a factor
 * too. The caller holds the account.
 */
export function requireProvenBeside(ctx: Ctx, others: readonly FactorKind[]): void {
  if (others.length > 0) requireAssurance(ctx, { secondFactorWithin: COMPLETION_MINUTES })
}

/**
 * After the actor's account, which had `before`, has got a factor: with the first one every session ends that a password alone has
 * opened, so that no thief stays in one. The caller holds the account.
 */
export async function endUnproved({ tx, actor }: Ctx, before: readonly FactorKind[]): Promise<void> {
  if (before.length === 0) await endOtherSessions(tx, actor.id, actor.assurance.sessionId)
}

/** After the actor has taken a factor away: whoever must have one keeps the last, and with the last go recovery codes and what was shown. */
export async function settleRemoval(ctx: Ctx): Promise<void> {
  const kinds = await factorsOf(ctx, ctx.actor.id)
  const opens = kinds.includes('totp') || (await countPasskeys(ctx.tx, ctx.actor.id, { usable: true })) > 0
  if (!opens && needsSecondFactor(ctx.actor)) throw conflict('identity.last_second_factor')
  if (kinds.length > 0) return
  await deleteRecoveryCodes(ctx.tx, ctx.actor.id)
  await forgetShownFactors(ctx.tx, ctx.actor.id)
}

const wrongCode = (code = 'wrong_code') =>
  invalid('identity.wrong_code', {
    fields: [
      { path: 'code', code, vi: 'Mã chưa đúng hoặc đã dùng', en: 'The code is wrong or was used before' },
    ],
  })

/** A code from the authenticator app (six digits), or one from the sheet of recovery codes. Each opens once. */
export const byCode =
  (box: SecretBox, typed: string): ShowFactor =>
  async () =>
  async (ctx, accountId) => {
    const code = typed.replace(/[\s-]/g, '')
    const fits = /^\d{6}$/.test(code)
      ? await spendTotp(ctx, box, accountId, code)
      : await takeRecoveryCode(ctx.tx, accountId, await recoveryDigest(box, accountId, code), ctx.now)
    if (!fits) throw wrongCode()
    return ['otp']
  }

async function spendTotp(ctx: Ctx, box: SecretBox, accountId: string, code: string): Promise<boolean> {
  const totp = await totpOf(ctx.tx, accountId)
  return totp?.confirmedAt ? acceptTotp(ctx, box, accountId, totp.sealed, code) : false
}

/** Accepts the first code of the app that takes another's place. */
export async function acceptNextTotp(
  ctx: Ctx,
  box: SecretBox,
  accountId: string,
  sealed: Buffer,
  code: string,
): Promise<boolean> {
  const step = stepOf(await box.open(sealed, accountId), code, ctx.now)
  return step !== undefined && takeNext(ctx.tx, accountId, { sealed, step }, ctx.now)
}

/** Accepts a code of the secret, once; the first one confirms that the app has it. */
export async function acceptTotp(
  ctx: Ctx,
  box: SecretBox,
  accountId: string,
  sealed: Buffer,
  code: string,
): Promise<boolean> {
  const step = stepOf(await box.open(sealed, accountId), code, ctx.now)
  return step !== undefined && takeStep(ctx.tx, accountId, step, ctx.now)
}

interface StepUp {
  accountId: string
  address: string
  show: ShowFactor
}

/** Step-up: whoever is signed in shows a second factor, and goes on under a new token. */
export async function stepUp(change: Run, { accountId, address, show }: StepUp): Promise<OpenedToken> {
  const mine = byOwnSecondFactor(accountId)
  await admitAttempt(change, byAddress(address), mine)
  const prove = await show(change, accountId)
  return change(async (ctx) => {
    const methods = await prove(ctx, accountId)
    await forgive(ctx, address, mine)
    return raiseSession(ctx, { level: 1, methods, secondFactorAt: ctx.now })
  })
}
