import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { LOG_LOCK } from '#platform/transparency/log.repository.ts'

/** Leaves that were appended, and the seconds in which they were. */
export interface Growth {
  leaves: number
  seconds: number
}

/**
 * Takes from the database what the log costs a request (its index on each logged table) and keeps the worker's sequencer waiting.
 * Answers how to give both back and let it catch up; the worker's deliveries are over by then.
 */
export async function withoutLog(owner: pg.Client): Promise<() => Promise<Growth>> {
  await owner.query('select pg_advisory_lock($1)', [LOG_LOCK])
  const indexes = await logIndexes(owner)
  for (const { name } of indexes) await owner.query(`drop index ${name}`)
  return async () => {
    for (const { definition } of indexes) await owner.query(definition)
    await deliveriesOver(owner)
    const before = await size(owner)
    const began = performance.now()
    await owner.query('select pg_advisory_unlock($1)', [LOG_LOCK])
    return growth(owner, before, began)
  }
}

async function logIndexes(owner: pg.Client): Promise<{ name: string; definition: string }[]> {
  const { rows } = await owner.query<{ name: string; definition: string }>(
    `select format('%I.%I', schemaname, indexname) as name, indexdef as definition from pg_indexes
    where schemaname = 'platform' and tablename in ('fact', 'audit', 'security_event', 'disclosure') and indexdef like '%(xid, id)'`,
  )
  if (rows.length !== 4) throw new Error(`the log has ${rows.length} indexes, not four`)
  return rows
}

/** Waits until the worker has delivered every fact: what one round left over would be work beside the next. */
export async function deliveriesOver(owner: pg.Client): Promise<void> {
  const moved = async () =>
    (await owner.query<{ at: string }>('select max(moved_at)::text as at from platform.subscription'))
      .rows[0]!.at
  for (let last = ''; ; ) {
    const at = await moved()
    if (at === last) return
    last = at
    await sleep(3000)
  }
}

export async function size(owner: pg.Client): Promise<number> {
  const { rows } = await owner.query<{ size: string }>(
    'select coalesce(max(leaf_index) + 1, 0) as size from platform.log_leaf',
  )
  return Number(rows[0]!.size)
}

const SETTLED_MS = 3000

async function growth(owner: pg.Client, before: number, began: number): Promise<Growth> {
  let last = { size: before, at: began }
  while (performance.now() - last.at < SETTLED_MS) {
    await sleep(50)
    const now = await size(owner)
    if (now > last.size) last = { size: now, at: performance.now() }
  }
  return { leaves: last.size - before, seconds: (last.at - began) / 1000 }
}

/** Seconds in which PostgreSQL writes the same leaves once more, into a table with the same indexes. */
export async function rawAppend(owner: pg.Client, { leaves }: Growth): Promise<number> {
  await owner.query('create table platform.bench_leaf (like platform.log_leaf including all)')
  try {
    const from = (await size(owner)) - leaves
    const began = performance.now()
    await owner.query(
      'insert into platform.bench_leaf select * from platform.log_leaf where leaf_index >= $1 order by leaf_index',
      [from],
    )
    return (performance.now() - began) / 1000
  } finally {
    await owner.query('drop table platform.bench_leaf')
  }
}
