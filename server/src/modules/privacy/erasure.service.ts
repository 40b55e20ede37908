import { accountOf } from '#modules/identity/index.ts'
import { audit } from '#platform/audit.ts'
import type { Ctx } from '#platform/context.ts'
import { conflict } from '#platform/errors.ts'
import {
  type Correction,
  type Erasure,
  type PersonalRecords,
  servePerson,
} from '#platform/personal-records.ts'
import { isHeld } from './retention.repository.ts'

/**
 * Erases what may go of a person in every module, the higher rings first, and reports what stays and by which law.
 * A module may refuse, and then nothing is erased; refuses with
 * `privacy.held` while a hold lies on the person's records.
 */
export async function erasePersonalData(
  ctx: Ctx,
  records: readonly PersonalRecords[],
  personId: string,
): Promise<Erasure[]> {
  if (await isHeld(ctx.tx, personId)) throw conflict('privacy.held')
  const whose = { personId, accountId: (await accountOf(ctx, personId))?.id ?? null }
  await servePerson(ctx, whose)
  const report: Erasure[] = []
  for (const { erase } of records.toReversed()) if (erase) report.push(...(await erase(ctx, whose, report)))
  await audit(ctx, { action: 'privacy.person-erased', subject: personId })
  return report
}

/** Puts a particular right wherever it is kept. Refuses with `privacy.cannot_correct` when no module knows how. */
export async function correctPersonalData(
  ctx: Ctx,
  records: readonly PersonalRecords[],
  personId: string,
  correction: Correction,
): Promise<void> {
  for (const { correct } of records)
    if (await correct?.(ctx, personId, correction)) {
      await audit(ctx, { action: `privacy.corrected.${correction.field}`, subject: personId })
      return
    }
  throw conflict('privacy.cannot_correct')
}
