import type { Ctx } from '#platform/context.ts'
import { conflict, invalid, notFound } from '#platform/errors.ts'
import type { SecretBox } from '#platform/secret-box.ts'
import { accountById } from '../accounts/accounts.repository.ts'
import { type OpenedToken, raiseSession } from '../sessions/sessions.service.ts'
import { credentialChanged } from './credentials.service.ts'
import { firstRecoveryCodes } from './recovery-codes.service.ts'
import { deleteTotp, startTotp, totpOf } from './second-factors.repository.ts'
import {
  acceptNextTotp,
  acceptTotp,
  endUnproved,
  factorsOf,
  requireProvenBeside,
  settleRemoval,
} from './second-factors.service.ts'
import { base32, newTotpSecret, otpauthUri } from './totp.ts'

const ISSUER = 'Một Cửa'

/**
 * Begins to enrol an authenticator app, the first or another in its place; nothing changes until a code of it was shown. The
 * secret is answered once.
 */
export async function beginTotp(ctx: Ctx, box: SecretBox): Promise<{ secret: string; uri: string }> {
  const account = (await accountById(ctx.tx, ctx.actor.id))!
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
  if (totp.confirmedAt && !totp.nextSealed) throw conflict('identity.totp_enrolled')
  const [accept, sealed] = totp.nextSealed ? [acceptNextTotp, totp.nextSealed] : [acceptTotp, totp.sealed]
  if (!(await accept(ctx, box, accountId, sealed, code.replace(/\s/g, '')))) throw wrongFirstCode()
  await credentialChanged(ctx, 'totp_added')
  const others = (await factorsOf(ctx, accountId)).filter((kind) => kind === 'passkey')
  requireProvenBeside(ctx, others)
  await endUnproved(ctx, totp.confirmedAt ? ['totp'] : others)
  const recoveryCodes = await firstRecoveryCodes(ctx, box)
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
  await settleRemoval(ctx)
  await credentialChanged(ctx, 'totp_removed')
}
