import { setTimeout as sleep } from 'node:timers/promises'
import { type Outcome, Verification } from '#audit-verifier'
import type { Db } from '#platform/db.ts'
import { exportLog } from '#platform/transparency/export.ts'
import type { Logged } from '#platform/transparency/logged.ts'
import { sequenceAll } from '#platform/transparency/sequencer.ts'

/** Checks the log of a database as `motcua audit verify` does. */
export async function verified(db: Db, logged: Logged, held: string[] = []): Promise<Outcome> {
  const verification = new Verification(held)
  await exportLog(db, logged, (line) => verification.line(line))
  return verification.end()
}

/** Appends what is due until nothing waits: other test files' transactions on the same server hold rows back for a moment. */
export async function sequenceFully(db: Db, logged: Logged): Promise<void> {
  do {
    await sequenceAll(db, logged)
    await sleep(20)
  } while ((await verified(db, logged)).pending > 0)
}
