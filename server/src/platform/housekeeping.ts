import { sql } from 'kysely'
import { Type } from 'typebox'
import { job } from './jobs.ts'
import type { Module } from './module.ts'
import { platformRecords } from './platform.records.ts'

/** A repeat comes within minutes; after two days an answer is only personal data that nobody needs. */
const KEEP_ANSWERS = '2 days'

export const forgetAnswers = job(
  'platform.forget-answers',
  Type.Object({}),
  ({ change }) =>
    change(async ({ tx }) => {
      await sql`delete from platform.idempotency where at < now() - ${KEEP_ANSWERS}::interval`.execute(tx)
      await sql`delete from platform.worker where seen_at < now() - ${KEEP_ANSWERS}::interval`.execute(tx)
    }),
  { cron: '20 18 * * *' },
)

/** What the platform itself does at night, and what it knows about people. */
export const housekeeping: Module = { name: 'platform', jobs: [forgetAnswers], records: platformRecords }
