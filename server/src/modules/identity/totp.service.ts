import type { Ctx } from '#platform/context.ts'
import { conflict, invalid, notFound } from '#platform/errors.ts'
import type { SecretBox } from '#platform/secret-box.ts'
import { accountById } from './accounts.repository.ts'
import { credentialChanged } from './credentials.service.ts'
import { newRecoveryCode, RECOVERY_CODES, recoveryDigest } from './recovery-codes.ts'
import {
  countRecoveryCodes,
  deleteRecoveryCodes,
  deleteTotp,
  replaceRecoveryCodes,
  startTotp,
  totpOf,
} from './second-factors.repository.ts'
import { acceptTotp, factorsOf } from './second-factors.service.ts'
import { type OpenedToken, raiseSession } from './sessions.service.ts'
import { base32, newTotpSecret, otpauthUri } from './totp.ts'

const ISSUER = 'Một Cửa'

/** Begins to enrol an authenticator app; nothing counts until a code of it was shown. The secret is answered once. */
export async function beginTotp(ctx: Ctx, box: SecretBox): Promise<{ secret: string; uri: string }> {
  const account = (await accountById(ctx.tx, ctx.actor.id))!
  if ((await totpOf(ctx.tx, account.id))?.confirmedAt) throw conflict('identity.totp_enrolled')
  const secret = newTotpSecret()
  await startTotp(ctx.tx, account.id, await box.seal(secret, account.id), ctx.now)
  return { secret: base32(secret), uri: otpauthUri(secret, ISSUER, account.username) }
}

/** The first code shows that the app has the secret; from now on it is asked for. Raises the session. */
export async function confirmTotp(
  ctx: Ctx,
  box: SecretBox,
  code: string,
): Promise<OpenedToken & { recoveryCodes: string[] }> {
  const accountId = ctx.actor.id
  const totp = await totpOf(ctx.tx, accountId)
  if (!totp) throw notFound('identity.totp_not_begun')
  if (totp.confirmedAt) throw conflict('identity.totp_enrolled')
  if (!(await acceptTotp(ctx, box, accountId, totp.sealed, code.replace(/\s/g, '')))) throw wrongFirstCode()
  await credentialChanged(ctx, 'totp_added')
  const recoveryCodes = (await countRecoveryCodes(ctx.tx, accountId)) > 0 ? [] : await makeCodes(ctx, box)
  const opened = await raiseSession(ctx, { level: 1, methods: ['otp'], secondFactorAt: ctx.now })
  return { ...opened, recoveryCodes }
}

const wrongFirstCode = () =>
  invalid('identity.wrong_code', {
    fields: [
      {
        path: 'code',
        code: 'wrong_code',
        vi: 'Mã chưa đúng. Xem đồng hồ của điện thoại có đúng giờ không rồi nhập mã mới',
        en: 'The code is wrong. See whether the phone’s clock is right and type a new code',
      },
    ],
  })

/** Forgets the authenticator app, and with the last factor the recovery codes, which are of no use without one. */
export async function removeTotp(ctx: Ctx): Promise<void> {
  if (!(await deleteTotp(ctx.tx, ctx.actor.id))) throw notFound('identity.totp_not_begun')
  if ((await factorsOf(ctx, ctx.actor.id)).length === 0) await deleteRecoveryCodes(ctx.tx, ctx.actor.id)
  await credentialChanged(ctx, 'totp_removed')
}

/** New recovery codes; the earlier ones open nothing any more. Answered once and kept nowhere. */
export async function renewRecoveryCodes(ctx: Ctx, box: SecretBox): Promise<string[]> {
  if ((await factorsOf(ctx, ctx.actor.id)).length === 0) throw conflict('identity.no_second_factor')
  await credentialChanged(ctx, 'recovery_codes_renewed')
  return makeCodes(ctx, box)
}

async function makeCodes(ctx: Ctx, box: SecretBox): Promise<string[]> {
  const accountId = ctx.actor.id
  const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode)
  const digests = await Promise.all(codes.map((code) => recoveryDigest(box, accountId, code)))
  await replaceRecoveryCodes(ctx.tx, accountId, digests, ctx.now)
  return codes
}
