import type { Command } from '#platform/command.ts'
import { readOnly, system, unitOfWork } from '#platform/context.ts'
import type { Db } from '#platform/db.ts'
import type { PersonalRecords } from '#platform/personal-records.ts'
import { runRetention } from './retention.service.ts'

/** `motcua privacy retention`; `recordsOf` answers what every module knows about people. */
export const retentionCommand = (recordsOf: (db: Db) => readonly PersonalRecords[]): Command => ({
  name: 'privacy retention',
  describe: 'Delete what is past its time by the schedules of retention, and report it',
  options: [{ flags: '--dry-run', describe: 'only say what would be deleted; change nothing' }],
  run: async ({ withDatabase, print }, _args, options) => {
    const dryRun = options.dryRun === true
    const reports = await withDatabase((db) =>
      runRetention((dryRun ? readOnly : unitOfWork)(db, system), recordsOf(db), { dryRun }),
    )
    for (const { kind, version, before, count, sha256, dryRun: onlyLooked } of reports)
      print(
        `${kind} (schedule ${version}, before ${before.toISOString().slice(0, 10)}): ${count} ${onlyLooked ? 'to delete' : 'deleted'}, ids ${sha256.slice(0, 16)}`,
      )
    if (dryRun) print('Nothing was changed.')
    else if (reports.some((one) => one.dryRun))
      print(
        'What is “to delete” has a schedule that was reported on now for the first time: the next run deletes it.',
      )
  },
})
