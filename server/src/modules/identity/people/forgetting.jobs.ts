import { Type } from 'typebox'
import { job } from '#platform/jobs.ts'
import { forgetEndedSessions } from './forgetting.service.ts'

/** Deletes each hour what signing in leaves behind: ended sessions and old counts of attempts. */
export const forgettingJob = job(
  'identity.forget-ended-sessions',
  Type.Object({}),
  ({ change }) => change(forgetEndedSessions),
  { cron: '10 * * * *' },
)
