import { Type } from 'typebox'
import { job } from '#platform/jobs.ts'
import { noteMissed, remindOfTomorrow } from './arrival.service.ts'

/** At five in the afternoon in Vietnam. */
export const reminderJob = job(
  'counters.remind-of-tomorrow',
  Type.Object({}),
  ({ change }) => change(remindOfTomorrow),
  { cron: '0 10 * * *' },
)

/** Each half hour. */
export const missedJob = job('counters.note-missed', Type.Object({}), ({ change }) => change(noteMissed), {
  cron: '5,35 * * * *',
})
