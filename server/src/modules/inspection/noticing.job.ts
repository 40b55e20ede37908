import { Type } from 'typebox'
import { job } from '#platform/jobs.ts'
import { daysDue, noticeSigns } from './noticing.service.ts'

/** Looks through the access ledger each hour, a day in a transaction. */
export const noticingJob = job(
  'inspection.notice-signs',
  Type.Object({}),
  async ({ read, change }) => {
    for (const day of await read(daysDue)) await change((ctx) => noticeSigns(ctx, day))
  },
  { cron: '15 * * * *' },
)
