import { sql } from 'kysely'
import { type Ctx, readOnly, system, unitOfWork } from './context.ts'
import type { Db, Tx } from './db.ts'
import type { Delivered, Subscriber } from './facts.ts'

const BATCH = 200
/** After this many failures a fact waits for a person; the facts of the same subject wait behind it. */
export const POISON_LIMIT = 8
const RETRY_SECONDS = [1, 5, 30, 120, 600, 1800, 3600]

type Row = Delivered<never> & { xid: string; no: string }

/**
 * Delivers what is due to one subscriber, at most one batch, and answers how many facts it dealt with.
 * The handlers' writes and the cursor commit together, so their effect on our tables happens once.
 */
export async function deliver(db: Db, subscriber: Subscriber): Promise<number> {
  const run = unitOfWork(db, system)
  const retried = await retryHeld(db, subscriber)
  try {
    return retried + (await run((ctx) => deliverBatch(ctx, subscriber, handleAll)))
  } catch {
    return retried + (await run((ctx) => deliverBatch(ctx, subscriber, handleOneByOne)))
  }
}

/** Delivers until nothing is due to anybody. */
export async function deliverAll(db: Db, subscribers: Subscriber[]): Promise<void> {
  for (let dealt = 1; dealt > 0; ) {
    dealt = 0
    for (const subscriber of subscribers) dealt += await deliver(db, subscriber)
  }
}

/** Writes a cursor down for every subscriber that has none: it begins with the first fact of its topic. */
export async function introduce(db: Db, subscribers: Subscriber[]): Promise<void> {
  const names = subscribers.map(({ name }) => name)
  await unitOfWork(
    db,
    system,
  )((ctx) =>
    sql`
      insert into platform.subscription (subscriber) select unnest(${names}::text[]) on conflict do nothing
    `.execute(ctx.tx),
  )
}

/** One question for all, many times a second: asking each by locking its cursor would write to the disk for nothing. */
export async function withSomethingDue(db: Db, subscribers: Subscriber[]): Promise<Subscriber[]> {
  const { rows } = await readOnly(
    db,
    system,
  )((ctx) =>
    sql<{ name: string }>`
      select s.name from unnest(${subscribers.map((s) => s.name)}::text[], ${subscribers.map((s) => s.topic)}::text[]) s(name, topic)
        left join platform.subscription c on c.subscriber = s.name
      where exists (select from platform.fact f
          where f.topic = s.topic and (f.xid, f.no) > (coalesce(c.xid, '0'::xid8), coalesce(c.no, 0))
            and f.xid < pg_snapshot_xmin(pg_current_snapshot()))
        or exists (select from platform.held_delivery h
          where h.subscriber = s.name and h.next_try_at <= ${ctx.now} and not h.poisoned
            and not exists (select from platform.held_delivery e
              where e.subscriber = h.subscriber and e.subject = h.subject and e.seq < h.seq))
    `.execute(ctx.tx),
  )
  const due = new Set(rows.map(({ name }) => name))
  return subscribers.filter(({ name }) => due.has(name))
}

async function deliverBatch(ctx: Ctx, subscriber: Subscriber, handle: typeof handleAll): Promise<number> {
  const cursor = await lockCursor(ctx.tx, subscriber.name)
  if (!cursor) return 0
  const facts = await nextFacts(ctx.tx, subscriber.topic, cursor)
  if (facts.length === 0) return 0
  const held = await heldSubjects(ctx.tx, subscriber.name)
  for (const late of facts.filter((f) => held.has(f.subject))) await hold(ctx, subscriber, late, 0, null)
  await handle(
    ctx,
    subscriber,
    facts.filter((f) => !held.has(f.subject)),
  )
  await moveCursor(ctx, subscriber.name, facts.at(-1)!, facts.length)
  return facts.length
}

async function handleAll(ctx: Ctx, subscriber: Subscriber, facts: Row[]): Promise<void> {
  for (const fact of facts) await subscriber.handle(ctx, fact)
}

/** The slow way, taken only after a batch failed: each fact alone, the failing ones set aside with their subject. */
async function handleOneByOne(ctx: Ctx, subscriber: Subscriber, facts: Row[]): Promise<void> {
  const failed = new Set<string>()
  for (const fact of facts) {
    if (failed.has(fact.subject)) await hold(ctx, subscriber, fact, 0, null)
    else if (!(await tried(ctx, subscriber, fact))) failed.add(fact.subject)
  }
}

async function tried(ctx: Ctx, subscriber: Subscriber, fact: Row): Promise<boolean> {
  await sql`savepoint one`.execute(ctx.tx)
  try {
    await subscriber.handle(ctx, fact)
    await sql`release savepoint one`.execute(ctx.tx)
    return true
  } catch (error) {
    await sql`rollback to savepoint one`.execute(ctx.tx)
    await hold(ctx, subscriber, fact, 1, error)
    return false
  }
}

/** Tries the oldest held fact of each subject whose time has come. */
async function retryHeld(db: Db, subscriber: Subscriber): Promise<number> {
  const run = unitOfWork(db, system)
  let dealt = 0
  for (let more = true; more; ) {
    more = await run(async (ctx) => {
      const fact = await nextHeld(ctx, subscriber.name)
      if (!fact) return false
      await sql`savepoint held`.execute(ctx.tx)
      try {
        await subscriber.handle(ctx, fact)
        await sql`delete from platform.held_delivery where subscriber = ${subscriber.name} and fact_id = ${fact.id}`.execute(
          ctx.tx,
        )
      } catch (error) {
        await sql`rollback to savepoint held`.execute(ctx.tx)
        await postpone(ctx, subscriber.name, fact.id, error)
      }
      dealt += 1
      return true
    })
  }
  return dealt
}

async function lockCursor(tx: Tx, subscriber: string): Promise<{ xid: string; no: string } | undefined> {
  await sql`insert into platform.subscription (subscriber) values (${subscriber}) on conflict do nothing`.execute(
    tx,
  )
  const { rows } = await sql<{ xid: string; no: string }>`
    select xid::text, no::text from platform.subscription where subscriber = ${subscriber} for update skip locked
  `.execute(tx)
  return rows[0]
}

const columns = sql`f.id, f.topic, f.version, f.subject, f.seq, f.unit_id as "unitId", f.actor_id as "actorId",
  f.occurred_at as "occurredAt", f.recorded_at as "recordedAt", f.payload, f.xid::text, f.no::text`

async function nextFacts(tx: Tx, topic: string, after: { xid: string; no: string }): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select ${columns} from platform.fact f
    where f.topic = ${topic} and (f.xid, f.no) > (${after.xid}::xid8, ${after.no}::bigint)
      and f.xid < pg_snapshot_xmin(pg_current_snapshot())
    order by f.xid, f.no limit ${BATCH}
  `.execute(tx)
  return rows
}

async function heldSubjects(tx: Tx, subscriber: string): Promise<Set<string>> {
  const { rows } = await sql<{ subject: string }>`
    select distinct subject from platform.held_delivery where subscriber = ${subscriber}
  `.execute(tx)
  return new Set(rows.map((r) => r.subject))
}

async function nextHeld(ctx: Ctx, subscriber: string): Promise<Row | undefined> {
  const { rows } = await sql<Row>`
    select ${columns} from platform.held_delivery h join platform.fact f on f.id = h.fact_id
    where h.subscriber = ${subscriber} and h.next_try_at <= ${ctx.now} and not h.poisoned
      and not exists (select 1 from platform.held_delivery e
        where e.subscriber = h.subscriber and e.subject = h.subject and e.seq < h.seq)
    order by h.next_try_at limit 1 for update of h skip locked
  `.execute(ctx.tx)
  return rows[0]
}

async function hold(
  ctx: Ctx,
  subscriber: Subscriber,
  fact: Row,
  attempts: number,
  error: unknown,
): Promise<void> {
  await sql`
    insert into platform.held_delivery (subscriber, fact_id, subject, seq, attempts, next_try_at, last_error)
    values (${subscriber.name}, ${fact.id}, ${fact.subject}, ${fact.seq}, ${attempts},
      ${later(ctx.now, attempts)}, ${error === null ? null : nameOf(error)})
  `.execute(ctx.tx)
}

async function postpone(ctx: Ctx, subscriber: string, factId: string, error: unknown): Promise<void> {
  const { rows } = await sql<{ attempts: number }>`
    update platform.held_delivery set attempts = attempts + 1, last_error = ${nameOf(error)},
      poisoned = attempts + 1 >= ${POISON_LIMIT}
    where subscriber = ${subscriber} and fact_id = ${factId} returning attempts
  `.execute(ctx.tx)
  await sql`
    update platform.held_delivery set next_try_at = ${later(ctx.now, rows[0]!.attempts)}
    where subscriber = ${subscriber} and fact_id = ${factId}
  `.execute(ctx.tx)
}

async function moveCursor(ctx: Ctx, subscriber: string, last: Row, count: number): Promise<void> {
  await sql`
    update platform.subscription set xid = ${last.xid}::xid8, no = ${last.no}::bigint,
      delivered = delivered + ${count}, moved_at = ${ctx.now}
    where subscriber = ${subscriber}
  `.execute(ctx.tx)
}

const later = (now: Date, attempts: number): Date =>
  new Date(
    now.getTime() +
      (attempts === 0 ? 0 : RETRY_SECONDS[Math.min(attempts, RETRY_SECONDS.length) - 1]! * 1000),
  )

/** Error messages may quote data; the kind of error and PostgreSQL's code are enough to find the cause in the log. */
const nameOf = (error: unknown): string =>
  error instanceof Error ? `${error.name} ${(error as { code?: string }).code ?? ''}`.trim() : typeof error
