import type { Tx } from '#platform/db.ts'
import { deleteFactors } from '../credentials/second-factors.repository.ts'
import { forgetDevicesOf } from '../sessions/devices.repository.ts'
import { endSessionsOf } from '../sessions/sessions.repository.ts'
import { eraseAccount } from './accounts.repository.ts'

/** Leaves nothing with which an account could be signed in to; answers how many sessions ended. */
export async function eraseCredentials(tx: Tx, accountId: string): Promise<number> {
  const ended = await endSessionsOf(tx, accountId)
  await eraseAccount(tx, accountId)
  await deleteFactors(tx, accountId)
  await forgetDevicesOf(tx, accountId)
  return ended
}
