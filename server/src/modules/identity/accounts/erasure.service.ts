import type { Tx } from '#platform/db.ts'
import { deleteFactors } from '../credentials/second-factors.repository.ts'
import { forgetDevicesOf } from '../sessions/devices.repository.ts'
import { endSessionsOf } from '../sessions/sessions.repository.ts'
import { forgetPendingOf } from '../sign-in/pending-sign-ins.repository.ts'
import { eraseAccount, lockAccount } from './accounts.repository.ts'

/** Leaves nothing with which an account could be signed in to; answers how many sessions ended. */
export async function eraseCredentials(tx: Tx, accountId: string): Promise<number> {
  const ended = await endSignIns(tx, accountId)
  await eraseAccount(tx, accountId)
  await deleteFactors(tx, accountId)
  return ended
}

/** Leaves nobody signed in to an account, or half signed in, and no device or browser that it knows; answers how many sessions ended. */
export async function endSignIns(tx: Tx, accountId: string): Promise<number> {
  await lockAccount(tx, accountId)
  await forgetPendingOf(tx, accountId)
  await forgetDevicesOf(tx, accountId)
  return endSessionsOf(tx, accountId)
}
