import type { Ctx } from '#platform/context.ts'
import { conflict } from '#platform/errors.ts'
import type { SecretBox } from '#platform/secret-box.ts'
import { credentialChanged } from './credentials.service.ts'
import { newRecoveryCode, RECOVERY_CODES, recoveryDigest } from './recovery-codes.ts'
import { countRecoveryCodes, replaceRecoveryCodes } from './second-factors.repository.ts'
import { factorsOf } from './second-factors.service.ts'

/** The codes that come with the first factor; none where there are some already. */
export const firstRecoveryCodes = async (ctx: Ctx, box: SecretBox): Promise<string[]> =>
  (await countRecoveryCodes(ctx.tx, ctx.actor.id)) > 0 ? [] : makeCodes(ctx, box)

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
