import type { Config } from '#platform/config.ts'
import { startDelivery } from '#platform/delivery-loop.ts'
import { startJobs } from '#platform/job-runner.ts'
import { createLogger } from '#platform/logging.ts'
import { startSequencer } from '#platform/transparency/sequencer-loop.ts'
import { prepareParts, type Running } from './app.ts'
import { logged, modules } from './composition.ts'

/** Starts what happens behind the pages: the delivery of facts, the jobs and the log. */
export async function startWorker(config: Config & { databaseUrl: string }): Promise<Running> {
  const parts = await prepareParts(config, 'motcua-worker')
  const log = createLogger(config.logLevel)
  const list = modules(parts)
  const delivery = startDelivery(
    parts.db,
    list.flatMap((m) => m.subscribers ?? []),
    log,
  )
  const jobs = await startJobs({
    db: parts.db,
    url: config.databaseUrl,
    jobs: list.flatMap((m) => m.jobs ?? []),
    log,
    concurrency: config.workerConcurrency,
  })
  const sequencer = startSequencer(parts, logged, log)
  const close = async () => {
    await Promise.all([delivery.stop(), jobs.stop(), sequencer.stop()])
    await parts.db.destroy()
  }
  return { close }
}
