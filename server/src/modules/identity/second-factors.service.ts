import type { Ctx, Run } from '#platform/context.ts'
import { invalid } from '#platform/errors.ts'
import type { SecretBox } from '#platform/secret-box.ts'
import { admitAttempt, byAddress, bySecondFactor, forgive } from './attempts.service.ts'
import { recoveryDigest } from './recovery-codes.ts'
import { countRecoveryCodes, takeRecoveryCode, takeStep, totpOf } from './second-factors.repository.ts'
import { type OpenedToken, raiseSession } from './sessions.service.ts'
import { stepOf } from './totp.ts'

/** What may be shown besides the password. */
export type FactorKind = 'totp' | 'recovery'

/** Checks, and uses up, what was shown for an account; answers its name in RFC 8176. Refuses what is wrong. */
export type ProveFactor = (ctx: Ctx, accountId: string) => Promise<string>

/** The kinds that an account can show; none means that its password alone opens it. */
export async function factorsOf(ctx: Ctx, accountId: string): Promise<FactorKind[]> {
  const totp = await totpOf(ctx.tx, accountId)
  if (!totp?.confirmedAt) return []
  return (await countRecoveryCodes(ctx.tx, accountId)) > 0 ? ['totp', 'recovery'] : ['totp']
}

const wrongCode = (code = 'wrong_code') =>
  invalid('identity.wrong_code', {
    fields: [
      { path: 'code', code, vi: 'Mã chưa đúng hoặc đã dùng', en: 'The code is wrong or was used before' },
    ],
  })

/** A code from the authenticator app (six digits), or one from the sheet of recovery codes. Each opens once. */
export const byCode =
  (box: SecretBox, typed: string): ProveFactor =>
  async (ctx, accountId) => {
    const code = typed.replace(/[\s-]/g, '')
    const fits = /^\d{6}$/.test(code)
      ? await spendTotp(ctx, box, accountId, code)
      : await takeRecoveryCode(ctx.tx, accountId, await recoveryDigest(box, accountId, code), ctx.now)
    if (!fits) throw wrongCode()
    return 'otp'
  }

async function spendTotp(ctx: Ctx, box: SecretBox, accountId: string, code: string): Promise<boolean> {
  const totp = await totpOf(ctx.tx, accountId)
  return totp?.confirmedAt ? acceptTotp(ctx, box, accountId, totp.sealed, code) : false
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

/** Step-up: whoever is signed in shows a second factor, and goes on under a new token. */
export async function stepUp(
  change: Run,
  { accountId, address, prove }: { accountId: string; address: string; prove: ProveFactor },
): Promise<OpenedToken> {
  const mine = bySecondFactor(accountId)
  await admitAttempt(change, byAddress(address), mine)
  return change(async (ctx) => {
    const method = await prove(ctx, accountId)
    await forgive(ctx, address, mine)
    return raiseSession(ctx, { level: 1, methods: [method], secondFactorAt: ctx.now })
  })
}
