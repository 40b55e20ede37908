import { audit } from '#platform/audit.ts'
import type { Ctx } from '#platform/context.ts'
import { findAccount } from '../accounts/accounts.service.ts'
import { forgetBrowsersOf } from '../sessions/known-browsers.repository.ts'
import { endSessionsOf } from '../sessions/sessions.repository.ts'
import { forgetPendingOf } from '../sign-in/pending-sign-ins.repository.ts'
import { credentialChanged } from './credentials.service.ts'
import { deleteFactors } from './second-factors.repository.ts'

/**
 * For somebody who has lost phone and recovery codes, and whom the operator knows by other means: takes every second factor
 * away and ends every session. They sign in as before they had one; the owner is told. Throws where nobody has the name.
 */
export async function resetFactors(ctx: Ctx, username: string): Promise<{ sessions: number }> {
  const account = await findAccount(ctx, username)
  if (!account) throw new Error(`No account has the name ${username}`)
  await credentialChanged(ctx, 'factors_reset', account.id)
  await deleteFactors(ctx.tx, account.id)
  await forgetPendingOf(ctx.tx, account.id)
  await forgetBrowsersOf(ctx.tx, account.id)
  const sessions = await endSessionsOf(ctx.tx, account.id)
  await audit(ctx, { action: 'identity.factors-reset', subject: account.id })
  return { sessions }
}
