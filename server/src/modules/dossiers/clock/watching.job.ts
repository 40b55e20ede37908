import { Type } from 'typebox'
import { job } from '#platform/jobs.ts'
import { watchClocks } from './watching.service.ts'

/** Pauses at their limit and due times that come near, every ten minutes. */
export const clockWatchJob = job('dossiers.watch-clocks', Type.Object({}), (work) => watchClocks(work), {
  cron: '*/10 * * * *',
})
