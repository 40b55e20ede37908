import { Type } from 'typebox'
import { job } from '#platform/jobs.ts'
import type { PersonalRecords } from '#platform/personal-records.ts'
import { runRetention } from './retention.service.ts'

/** Every night, before the sweep of files that nothing names any more. */
export const retentionJob = (records: () => readonly PersonalRecords[]) =>
  job(
    'privacy.retention',
    Type.Object({}),
    async ({ change, log }) => {
      for (const { kind, dryRun, count } of await runRetention(change, records()))
        if (count > 0) log.info({ job: 'privacy.retention', kind, dryRun, count })
    },
    { cron: '30 18 * * *' },
  )
