import type { Ctx } from '#platform/context.ts'
import { notFound } from '#platform/errors.ts'
import { findCodedResult } from './results.repository.ts'

/** What anybody who holds a result may compare with it; nothing of whom it concerns or what it says. */
export interface PublicResult {
  number: string
  unitName: string
  procedureName: string
  outcome: string
  /** `being_signed` for the seconds between approval and signature: there is no file yet. */
  state: 'signed' | 'being_signed'
  signedAt: string | null
  /** Of the whole signed file, hex. */
  sha256: string | null
}

/** The result with this code, however it was typed. Refuses with `dossiers.no_such_result`. */
export async function lookUpResult(ctx: Ctx, code: string): Promise<PublicResult> {
  const result = await findCodedResult(ctx.tx, plainVerificationCode(code))
  if (!result?.number) throw notFound('dossiers.no_such_result')
  const { number, signedAt, ...rest } = result
  return {
    ...rest,
    number,
    state: signedAt ? 'signed' : 'being_signed',
    signedAt: signedAt?.toISOString() ?? null,
  }
}

/** The code without the spaces of whoever copies it by hand; its alphabet has no I, L and O, so these were read wrongly. */
export const plainVerificationCode = (code: string): string =>
  code.toUpperCase().replace(/[\s-]/g, '').replace(/[IL]/g, '1').replaceAll('O', '0')
