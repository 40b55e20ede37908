import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { deliverAll } from '#platform/delivery.ts'
import type { Subscriber } from '#platform/facts.ts'

/** Longer than any test holds a transaction open. */
const PATIENCE_MS = 15_000

/**
 * Delivers until no fact waits: the transactions of other test files on the same server hold facts back for a moment, because
 * PostgreSQL numbers transactions for all its databases together.
 */
export async function deliverFully(db: Db, subscribers: Subscriber[]): Promise<void> {
  const until = Date.now() + PATIENCE_MS
  await deliverAll(db, subscribers)
  while ((await somethingWaits(db, subscribers)) && Date.now() < until) {
    await sleep(10)
    await deliverAll(db, subscribers)
  }
}

async function somethingWaits(db: Db, subscribers: Subscriber[]): Promise<boolean> {
  const { rows } = await sql`
    select from unnest(${subscribers.map((s) => s.name)}::text[], ${subscribers.map((s) => s.topic)}::text[]) s(name, topic)
      left join platform.subscription c on c.subscriber = s.name
      join platform.fact f on f.topic = s.topic and (f.xid, f.no) > (coalesce(c.xid, '0'::xid8), coalesce(c.no, 0))
    limit 1
  `.execute(db)
  return rows.length > 0
}
