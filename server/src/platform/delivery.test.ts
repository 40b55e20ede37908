import { sql } from 'kysely'
import { Type } from 'typebox'
import { expect, test } from 'vitest'
import { deliverFully } from '#testing/deliver-fully.ts'
import { testWorld } from '#testing/world.ts'
import { deliver, deliverAll, POISON_LIMIT } from './delivery.ts'
import { fact, on, publish, type Subscriber } from './facts.ts'
import { newId } from './ids.ts'

const { db, change } = await testWorld()
const happened = fact('test.happened', 1, Type.Object({ n: Type.Integer() }))
const say = (subject: string, n: number) =>
  change((ctx) => publish(ctx, happened, { subject, unitId: null, payload: { n } }))

/** A subscriber that remembers what it heard, and fails while `broken` names the subject. */
function listener(name: string) {
  const heard: [string, number][] = []
  const broken = new Set<string>()
  const subscriber: Subscriber = on(happened, name, async (ctx, { subject, payload }) => {
    // What a failing handler wrote must be gone.
    await sql`insert into platform.worker (worker_id, seen_at) values (${`${name} ${subject} ${payload.n}`}, now())`.execute(
      ctx.tx,
    )
    if (broken.has(subject)) throw new Error('broken')
    heard.push([subject, payload.n])
  })
  return { subscriber, heard, broken }
}

const held = async (name: string) =>
  (
    await sql<{ seq: number; attempts: number; poisoned: boolean }>`
      select seq, attempts, poisoned from platform.held_delivery where subscriber = ${name} order by seq
    `.execute(db)
  ).rows
const traces = async (text: string) =>
  (await sql`select 1 from platform.worker where worker_id like ${text}`.execute(db)).rows.length
const dueIn = (name: string, span: string) =>
  sql`update platform.held_delivery set next_try_at = now() + ${span}::interval where subscriber = ${name}`.execute(
    db,
  )

test('a failing subject waits in its order, the others flow, and nothing of the failure stays', async () => {
  const { subscriber, heard, broken } = listener('test.order')
  const [a, b] = [newId(), newId()]
  broken.add(a)
  for (const n of [1, 2, 3]) {
    await say(a, n)
    await say(b, n)
  }
  await deliverFully(db, [subscriber])
  expect(heard).toEqual([
    [b, 1],
    [b, 2],
    [b, 3],
  ])
  expect(await traces(`test.order ${a}%`)).toBe(0)
  expect((await held('test.order')).map((h) => h.seq)).toEqual([1, 2, 3])

  broken.clear()
  heard.length = 0
  await say(a, 4)
  await dueIn('test.order', '1 hour')
  await deliverFully(db, [subscriber])
  expect(heard, 'the fourth fact waits behind the three that failed').toEqual([])
  await dueIn('test.order', '-1 second')
  await deliverFully(db, [subscriber])
  await deliverFully(db, [subscriber])
  expect(heard).toEqual([1, 2, 3, 4].map((n) => [a, n]))
  expect(await held('test.order')).toEqual([])
})

test('a fact that never succeeds is poisoned after its last try and holds its subject alone', async () => {
  const { subscriber, heard, broken } = listener('test.poison')
  const [a, b] = [newId(), newId()]
  broken.add(a)
  await say(a, 1)
  await say(a, 2)
  await deliverFully(db, [subscriber])
  for (let i = 0; i < POISON_LIMIT + 2; i += 1) {
    await dueIn('test.poison', '-1 second')
    await deliver(db, subscriber)
  }
  expect(await held('test.poison')).toEqual([
    { seq: 1, attempts: POISON_LIMIT, poisoned: true },
    { seq: 2, attempts: 0, poisoned: false },
  ])
  heard.length = 0
  await say(b, 1)
  await deliverFully(db, [subscriber])
  expect(heard).toEqual([[b, 1]])
})

test('two workers at once deliver each fact once', async () => {
  const { subscriber } = listener('test.twice')
  const subject = newId()
  for (let n = 1; n <= 30; n += 1) await say(subject, n)
  await Promise.all([1, 2, 3].map(() => deliverAll(db, [subscriber])))
  await deliverFully(db, [subscriber])
  expect(await traces(`test.twice ${subject}%`)).toBe(30)
})

test('a rolled-back change publishes nothing', async () => {
  const subject = newId()
  const failing = change(async (ctx) => {
    await publish(ctx, happened, { subject, unitId: null, payload: { n: 1 } })
    throw new Error('later step failed')
  })
  await expect(failing).rejects.toThrow('later step failed')
  const left = sql`select 1 from platform.fact where subject = ${subject} union all
    select 1 from platform.audit where subject = ${subject}`
  expect((await left.execute(db)).rows).toEqual([])
})
