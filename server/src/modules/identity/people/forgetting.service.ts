import type { Ctx } from '#platform/context.ts'
import { accountOfPerson } from '../accounts/accounts.repository.ts'
import { eraseCredentials } from '../accounts/erasure.service.ts'
import { oldAliases } from '../mergers/aliases.repository.ts'
import { UNDO_DAYS } from '../mergers/mergers.service.ts'
import { forgetChallenges } from '../passkeys/passkey-challenges.repository.ts'
import { SESSION } from '../sessions/session.policy.ts'
import { forgetEnded } from '../sessions/sessions.repository.ts'
import { forgetPending } from '../sign-in/pending-sign-ins.repository.ts'
import { forgetStaffNumbers } from '../staff/staff-numbers.repository.ts'
import { forgetAttempts } from '../vneid/vneid-attempts.repository.ts'
import { eraseAlias } from './people.repository.ts'

/** Deletes ended sessions, half sign-ins, challenges to passkeys, counts whose window is over, ways to VNeID nobody came back from, and who staff that left were as citizens. Safe to repeat. */
export async function forgetEndedSessions({ tx, now }: Ctx): Promise<void> {
  await forgetEnded(tx, now, new Date(now.getTime() - SESSION.idleMs))
  await forgetPending(tx, now)
  await forgetChallenges(tx, now)
  await forgetAliases(tx, now)
  await forgetAttempts(tx, now)
  await forgetStaffNumbers(tx, now)
}

/** What a merged record says of the person is on the kept one; once the two cannot be parted any more, it goes. */
async function forgetAliases(tx: Ctx['tx'], now: Date): Promise<void> {
  const before = new Date(now.getTime() - UNDO_DAYS * 86_400_000)
  for (const id of await oldAliases(tx, before)) {
    const account = await accountOfPerson(tx, id)
    if (account) await eraseCredentials(tx, account.id)
    await eraseAlias(tx, id)
  }
}
