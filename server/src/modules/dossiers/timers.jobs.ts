import { Type } from 'typebox'
import { type Job, job } from '#platform/jobs.ts'
import { ringDueTimers } from './timers.service.ts'

const Nothing = Type.Object({})

/** Every minute: what a process waits for until a time comes. */
export const timersJob: Job<typeof Nothing> = job(
  'dossiers.ring-timers',
  Nothing,
  async ({ read, change, log }) => {
    let last: unknown
    const failed = (error: unknown): void => {
      last = error
      log.warn({ event: 'dossiers.timer-failed' })
    }
    await ringDueTimers({ read, change, failed })
    if (last) throw last
  },
  { cron: '* * * * *' },
)
