import { Type } from 'typebox'
import { job } from '#platform/jobs.ts'
import { putAwayYesterday } from './windows.service.ts'

/** A few minutes after midnight in Vietnam. */
export const dayJob = job(
  'counters.put-away-yesterday',
  Type.Object({}),
  ({ change }) => change(putAwayYesterday),
  { cron: '5 17 * * *' },
)
