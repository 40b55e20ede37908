/** A process that hands drafts in by SQL alone, on several connections at once, as pgbench would: the machine's limit. */
import { PreparingClient } from '#platform/prepared.ts'
import type { Subject } from '../load/plan.ts'
import { type SubmissionSql, submitBySql } from './submission-sql.ts'

export interface SqlPlan {
  databaseUrl: string
  clients: number
  seconds: number
  sql: SubmissionSql
  subjects: Subject[]
}

process.once('message', async ({ databaseUrl, clients, seconds, sql, subjects }: SqlPlan) => {
  const until = performance.now() + seconds * 1000
  let next = 0
  let done = 0
  const work = async (): Promise<void> => {
    const client = new PreparingClient({ connectionString: databaseUrl })
    await client.connect()
    for (; performance.now() < until && next < subjects.length; done += 1)
      await submitBySql(client, sql, subjects[next++]!)
    await client.end()
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: clients }, work))
  process.send!(done / ((performance.now() - began) / 1000))
})
