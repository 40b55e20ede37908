import { sql } from 'kysely'
import { Type } from 'typebox'
import { expect, inject, test } from 'vitest'
import { cloneDatabase } from '../testing/databases.ts'
import { connect } from './db.ts'
import { runJobsOnce, startJobs } from './job-runner.ts'
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

test('who runs what is due finds it recorded: a failed job waits for its next attempt, a done one is gone', async () => {
  const database = await cloneDatabase(inject('postgres'))
  const db = connect({ url: database.appUrl, max: 4 })
  const owner = connect({ url: database.superUrl, max: 1 })
  await slowRecords.execute(owner)
  const jobs = [
    job('platform.fails', Type.Object({}), async () => Promise.reject(new Error('down'))),
    job('platform.works', Type.Object({}), async () => {}),
  ]
  await sql`select graphile_worker.add_job('platform.fails'), graphile_worker.add_job('platform.works')`.execute(
    db,
  )
  await runJobsOnce({ db, url: database.appUrl, jobs, log: createLogger('silent') })
  const left = sql`select attempts, last_error, locked_by from graphile_worker._private_jobs`
  expect((await left.execute(db)).rows).toEqual([{ attempts: 1, last_error: 'down', locked_by: null }])
  await Promise.all([db.destroy(), owner.destroy()])
  await database.drop()
})

/** A database that takes its time to record how a job went, as one does on a busy machine. */
const slowRecords = sql.raw(`
  create function public.slow() returns trigger language plpgsql as 'begin perform pg_sleep(0.3); return coalesce(new, old); end';
  create trigger slow before delete or update of last_error on graphile_worker._private_jobs
    for each row execute function public.slow();
`)
