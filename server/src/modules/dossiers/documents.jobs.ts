import { Type } from 'typebox'
import { sweepFiles } from '#platform/file-sweep.ts'
import type { FileStore } from '#platform/files.ts'
import { job } from '#platform/jobs.ts'

/** Every night: removes the files of drafts that were thrown away and of changes that failed. */
export const fileSweepJob = ({ files }: { files: FileStore }) =>
  job(
    'dossiers.sweep-files',
    Type.Object({}),
    async ({ change, log }) => {
      const { rows, files: removed } = await sweepFiles(change, files)
      log.info({ job: 'dossiers.sweep-files', rows, files: removed })
    },
    { cron: '40 18 * * *' },
  )
