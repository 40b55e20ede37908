import { sql } from 'kysely'
import { Type } from 'typebox'
import { expect, inject, test } from 'vitest'
import { cloneDatabase } from '../testing/databases.ts'
import { connect } from './db.ts'
import { startJobs } from './job-runner.ts'
import { job } from './jobs.ts'
import { createLogger } from './logging.ts'

test('a job with a timetable is known to the queue', async () => {
  const database = await cloneDatabase(inject('postgres'))
  const db = connect({ url: database.appUrl, max: 4 })
  const nightly = job('platform.nightly', Type.Object({}), async () => {}, { cron: '40 18 * * *' })
  const { stop } = await startJobs({ db, url: database.appUrl, jobs: [nightly], log: createLogger('silent') })
  const known = sql<{ identifier: string }>`select identifier from graphile_worker._private_known_crontabs`
  await expect.poll(async () => (await known.execute(db)).rows).toEqual([{ identifier: 'platform.nightly' }])
  await stop()
  await db.destroy()
  await database.drop()
})
