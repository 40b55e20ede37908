import { listUnits } from '#modules/organisation/index.ts'
import type { Ctx } from '#platform/context.ts'
import { findAccount } from '../accounts/accounts.service.ts'
import { moveStaff } from './staff.service.ts'

const CODE = 'data_protection_officer'

/**
 * Gives a member of staff the post of the city's data protection officer in place of every other they hold: whoever decides
 * on mergers proposes none. Throws where nobody of the staff has the name.
 */
export async function appointProtectionOfficer(ctx: Ctx, username: string): Promise<void> {
  const account = await findAccount(ctx, username)
  if (!account?.staffId) throw new Error(`Nobody of the staff has the name ${username}`)
  const city = (await listUnits(ctx, { kind: 'city' }))[0]
  if (!city) throw new Error('No unit is the city')
  await moveStaff(ctx, account.staffId, {
    unitCode: city.code,
    positionCode: CODE,
    role: CODE,
    reach: 'subtree',
  })
}
