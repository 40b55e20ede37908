import type { Ctx } from '#platform/context.ts'
import { forgetChallenges } from './passkey-challenges.repository.ts'
import { forgetPending } from './pending-sign-ins.repository.ts'
import { SESSION } from './session.policy.ts'
import { forgetEnded } from './sessions.repository.ts'
import { forgetAttempts } from './vneid-attempts.repository.ts'

/** Deletes ended sessions, half sign-ins, challenges to passkeys, counts whose window is over, and ways to VNeID nobody came back from. Safe to repeat. */
export async function forgetEndedSessions({ tx, now }: Ctx): Promise<void> {
  await forgetEnded(tx, now, new Date(now.getTime() - SESSION.idleMs))
  await forgetPending(tx, now)
  await forgetChallenges(tx, now)
  await forgetAttempts(tx, now)
}
