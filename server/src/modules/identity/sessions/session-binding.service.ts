import { system, unitOfWork } from '#platform/context.ts'
import type { Db } from '#platform/db.ts'
import { publish } from '#platform/facts.ts'
import { recordSecurityEvent } from '#platform/security-events.ts'
import { lockAccount } from '../accounts/accounts.repository.ts'
import { cookieMoved } from '../identity.facts.ts'
import { endSessionOf } from './devices.repository.ts'

/** Systems that one and the same browser names, as it shows the page of a phone or that of a desk. */
const FAMILIES: Record<string, string> = {
  Android: 'Linux',
  ChromeOS: 'Linux',
  iPhone: 'macOS',
  iPad: 'macOS',
}

const familyOf = (device: string): string => {
  const [browser = '', system = ''] = device.split(', ')
  return `${browser}, ${FAMILIES[system] ?? system}`
}

/**
 * Whether a browser's session may be used from here: by a browser of the same kind on a system of the same kind, of whatever
 * version. A session that was opened by no browser that we know goes anywhere.
 */
export const isSameDevice = (openedOn: string, usedOn: string): boolean =>
  openedOn === '' || familyOf(openedOn) === familyOf(usedOn)

/** From which device a browser sent a session's cookie, and with which call. */
export interface Used {
  device: string
  call: { method: string; route: string; requestId: string }
}

interface Moved extends Used {
  sessionId: string
  accountId: string
}

/** Ends a session whose cookie came from another device: somebody may have taken it. Its owner is told. */
export async function endMovedSession(
  db: Db,
  { sessionId, accountId, call: { requestId, ...call } }: Moved,
  now: Date,
): Promise<void> {
  await unitOfWork(db, system, { requestId, now: () => now })(async (ctx) => {
    await lockAccount(ctx.tx, accountId)
    if (!(await endSessionOf(ctx.tx, sessionId, accountId))) return
    await recordSecurityEvent(ctx, { kind: 'unconfirmed', code: 'session.other_device', ...call })
    await publish(ctx, cookieMoved, { subject: accountId, unitId: null, payload: {} })
  })
}
