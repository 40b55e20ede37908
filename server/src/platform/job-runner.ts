import { EventEmitter } from 'node:events'
import {
  parseCronItems,
  Logger as QueueLogger,
  run,
  runOnce,
  type Task,
  type TaskList,
} from 'graphile-worker'
import { sql } from 'kysely'
import type { Logger } from 'pino'
import { readOnly, system, unitOfWork } from './context.ts'
import type { Db } from './db.ts'
import type { AnyJob } from './jobs.ts'
import { describeDefect } from './logging.ts'

export interface JobSource {
  db: Db
  /** Address of the database for the queue's own connections. */
  url: string
  jobs: AnyJob[]
  log: Logger
  now?: () => Date
  /** Jobs worked at the same time. */
  concurrency?: number
}

/** The queue's own log lines may quote payloads and errors; ours say what is needed. */
const quiet = new QueueLogger(() => () => {})

function taskList({ db, jobs, log, now }: JobSource): TaskList {
  const work = { change: unitOfWork(db, system, { now }), read: readOnly(db, system, { now }), log }
  const task =
    (job: AnyJob): Task =>
    async (payload) => {
      try {
        await job.run(work, payload as never)
      } catch (error) {
        log.warn({ job: job.name, ...describeDefect(error) })
        throw error
      }
    }
  return Object.fromEntries(jobs.map((job) => [job.name, task(job)]))
}

/** By itself the queue records how a job went behind our back; in batches it waits for that before it ends. */
const recordsBeforeItEnds = { completeJobBatchDelay: 0, failJobBatchDelay: 0 }

/** Runs what is due, then stops, with everything recorded: for tests and commands. */
export const runJobsOnce = (source: JobSource): Promise<void> =>
  runOnce({
    connectionString: source.url,
    taskList: taskList(source),
    logger: quiet,
    schema: 'graphile_worker',
    maxPoolSize: 3,
    preset: { worker: recordsBeforeItEnds },
  })

/** Works the queue until `stop`; jobs whose worker died are taken over within a minute. */
export async function startJobs(source: JobSource): Promise<{ stop: () => Promise<void> }> {
  const { events, alive } = observed()
  const runner = await run({
    connectionString: source.url,
    taskList: taskList(source),
    parsedCronItems: timetable(source.jobs),
    logger: quiet,
    events,
    noHandleSignals: true,
    preset: {
      worker: { concurrentJobs: source.concurrency ?? 4, pollInterval: 1000, localQueue: { size: 20 } },
    },
  })
  await heartbeat(source.db, alive)
  const beat = setInterval(() => void heartbeat(source.db, alive).catch(() => {}), 10_000)
  return {
    stop: async () => {
      clearInterval(beat)
      await runner.stop()
    },
  }
}

const DAY = 24 * 3600 * 1000

/** Jobs that start by themselves; what was missed while nothing ran is made up for, a day back. */
const timetable = (jobs: AnyJob[]) =>
  parseCronItems(
    jobs.flatMap(({ name, cron }) =>
      cron ? [{ task: name, match: cron, options: { backfillPeriod: DAY, maxAttempts: 5 } }] : [],
    ),
  )

/** The names under which this process locks jobs, gathered as the queue makes them. */
function observed(): { events: EventEmitter; alive: Set<string> } {
  const events = new EventEmitter()
  const alive = new Set<string>()
  events.on('pool:create', ({ workerPool }: { workerPool: { id: string } }) => alive.add(workerPool.id))
  events.on('worker:create', ({ worker }: { worker: { workerId: string } }) => alive.add(worker.workerId))
  return { events, alive }
}

/** Says which workers live, and frees the jobs of those that have been silent for a minute. */
export async function heartbeat(db: Db, alive: ReadonlySet<string>): Promise<void> {
  await sql`
    insert into platform.worker (worker_id, seen_at) select unnest(${[...alive]}::text[]), now()
    on conflict (worker_id) do update set seen_at = now()
  `.execute(db)
  await sql`
    select graphile_worker.force_unlock_workers(array_agg(distinct j.locked_by)) from graphile_worker._private_jobs j
    where j.locked_by is not null and not exists (select 1 from platform.worker w
      where w.worker_id = j.locked_by and w.seen_at > now() - interval '1 minute')
    having count(*) > 0
  `.execute(db)
}
