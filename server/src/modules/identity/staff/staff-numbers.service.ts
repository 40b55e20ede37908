import { lockWorking } from '#modules/organisation/index.ts'
import { audit } from '#platform/audit.ts'
import type { Ctx } from '#platform/context.ts'
import { forbidden, invalid } from '#platform/errors.ts'
import { accountsOfStaff } from '../accounts/accounts.repository.ts'
import { isCitizenId } from '../people/identifiers.ts'
import { requireManaged } from './staff.service.ts'
import { deleteStaffNumber, putStaffNumber } from './staff-numbers.repository.ts'

/**
 * Records which citizen a member of staff is, by their number; an empty one takes it away. Whether anybody has the number is not
 * asked, so nobody learns it. Refuses with `identity.staff_number_own` or `identity.staff_number_invalid`.
 */
export async function recordStaffNumber(ctx: Ctx, staffId: string, typed: string): Promise<void> {
  const { unitId } = await lockWorking(ctx, staffId)
  await requireManaged(ctx, unitId)
  const accounts = await accountsOfStaff(ctx.tx, [staffId])
  if (accounts.some(({ id }) => id === ctx.actor.id)) throw forbidden('identity.staff_number_own')
  const citizenId = typed.replace(/\s/g, '')
  if (citizenId && !isCitizenId(citizenId)) throw invalid('identity.staff_number_invalid')
  if (citizenId) await putStaffNumber(ctx.tx, { staffId, citizenId, by: ctx.actor.id, at: ctx.now })
  else await deleteStaffNumber(ctx.tx, staffId)
  const action = citizenId ? 'identity.staff-number-recorded' : 'identity.staff-number-removed'
  await audit(ctx, { action, subject: staffId, unitId })
}
