import type { Ctx } from '#platform/context.ts'
import { forgetClientsDeletedBefore } from './clients.repository.ts'
import { CLIENT_RESTORABLE_MS } from './lifetimes.ts'
import { forgetRecords } from './records.repository.ts'

/** What has run out is kept for an hour, so that a clock that is a little slow finds no gap. */
const GRACE_MS = 3600_000

/** Deletes codes, tokens, sessions and consents that have run out, and clients deleted too long ago to be taken back. */
export async function forgetWhatRanOut({ tx, now }: Ctx): Promise<void> {
  await forgetRecords(tx, new Date(now.getTime() - GRACE_MS))
  await forgetClientsDeletedBefore(tx, new Date(now.getTime() - CLIENT_RESTORABLE_MS))
}
