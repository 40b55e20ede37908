import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import pg from 'pg'
import { pino } from 'pino'
import { Type } from 'typebox'
import { expect, inject, test } from 'vitest'
import { sequenceFully, verified } from '#testing/tampering.ts'
import { testWorld } from '#testing/world.ts'
import { logged } from '../../composition.ts'
import { at } from '../../runtime/prepare-database.ts'
import { audit } from '../audit.ts'
import type { Tx } from '../db.ts'
import { fact, publish } from '../facts.ts'
import { newId } from '../ids.ts'
import type { LoggedSubject, State } from './logged.ts'
import { platformRecords } from './logged.ts'
import { sequence, sequenceAll } from './sequencer.ts'
import { startSequencer } from './sequencer-loop.ts'

const world = await testWorld()
const happened = fact('test.happened', 1, Type.Object({}))
const acts = (n: number) =>
  world.change(async (ctx) => {
    for (let i = 0; i < n; i++) await audit(ctx, { action: 'test.acted', subject: newId() })
  })
const leaves = async (): Promise<number> =>
  (await sql<{ n: number }>`select count(*)::int as n from platform.log_leaf`.execute(world.db)).rows[0]!.n

test('of many sequencers at once each row gets one leaf, and the tree is whole', async () => {
  await sequenceFully(world.db, logged)
  const before = await leaves()
  await acts(2500)
  const counts = await Promise.all(Array.from({ length: 6 }, () => sequenceAll(world.db, logged)))
  await sequenceFully(world.db, logged)
  expect(counts.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(2500)
  expect(await leaves()).toBe(before + 2500)
  expect(await verified(world.db, logged)).toMatchObject({ findings: [], pending: 0, leaves: before + 2500 })
})

test('while one is at work another has nothing to do', async () => {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(world.db)
  const holder = new pg.Client({ connectionString: at(inject('postgres').appUrl, rows[0]!.name) })
  await holder.connect()
  await holder.query('begin; select pg_advisory_xact_lock(727003)')
  await acts(3)
  expect(await Promise.all([sequence(world.db, logged), sequence(world.db, logged)])).toEqual([0, 0])
  await holder.query('commit')
  await holder.end()
  await sequenceFully(world.db, logged)
  expect(await verified(world.db, logged)).toMatchObject({ findings: [], pending: 0 })
})

test('a row whose transaction began first and ends last is not passed over', async () => {
  await sequenceFully(world.db, logged)
  const before = await leaves()
  let end = () => {}
  const mayEnd = new Promise<void>((settle) => {
    end = settle
  })
  const slow = world.change(async (ctx) => {
    await audit(ctx, { action: 'test.acted-slowly', subject: newId() })
    await mayEnd
  })
  while (!(await slowIsOpen())) await sleep(5)
  await acts(1)
  await sequenceAll(world.db, logged)
  expect(await leaves(), 'the younger row waits for the older one').toBe(before)
  end()
  await slow
  await sequenceFully(world.db, logged)
  expect(await leaves()).toBe(before + 2)
  expect(await verified(world.db, logged)).toMatchObject({ findings: [], pending: 0 })
})

/** Whether a transaction of this database has written and not ended. */
async function slowIsOpen(): Promise<boolean> {
  const { rows } = await sql`
    select 1 from pg_stat_activity where datname = current_database() and backend_xid is not null and state = 'idle in transaction'
  `.execute(world.db)
  return rows.length > 0
}

/** A subject that stands nowhere: its state is what the test says. */
function subjectOf(
  states: Map<string, State>,
  look: (tx: Tx) => Promise<unknown> = async () => {},
): LoggedSubject {
  return {
    kind: 'test.subject',
    topics: 'test.',
    statesOf: async (tx, ids) => {
      await look(tx)
      return ids.filter((id) => states.has(id)).map((id) => ({ id, state: states.get(id)! }))
    },
    idsAfter: async () => [],
    onlyWith: { colour: ['test.happened'] },
    times: [],
  }
}
const happens = (subject: string) =>
  world.change((ctx) => publish(ctx, happened, { subject, unitId: null, payload: {} }))

test('one that dies in the middle of a batch leaves nothing half, and the next goes on', async () => {
  await sequenceFully(world.db, logged)
  const before = await leaves()
  const id = newId()
  await happens(id)
  const dying = subjectOf(new Map(), (tx) => sql`select pg_terminate_backend(pg_backend_pid())`.execute(tx))
  await expect(
    (async () => {
      for (;;) await sequence(world.db, { tables: platformRecords, subjects: [dying] })
    })(),
  ).rejects.toThrow()
  expect(await leaves()).toBe(before)
  await sequenceFully(world.db, logged)
  expect(await leaves()).toBe(before + 2)
  expect(await verified(world.db, logged)).toMatchObject({ findings: [], pending: 0 })
})

test('the state after several facts is logged once, with what changed and what explains it', async () => {
  const id = newId()
  const states = new Map<string, State>([[id, { version: 1, colour: 'blue' }]])
  const own = { tables: platformRecords, subjects: [subjectOf(states)] }
  for (let i = 0; i < 3; i++) await happens(id)
  await sequenceFully(world.db, own)
  states.set(id, { version: 2, colour: 'red' })
  await happens(id)
  await sequenceFully(world.db, own)
  const { rows } = await sql`
    select no, seq, facts, was from platform.log_state where subject = ${id} order by no
  `.execute(world.db)
  expect(rows).toEqual([
    { no: 1, seq: 3, facts: Array(3).fill('test.happened'), was: { version: null, colour: null } },
    { no: 2, seq: 4, facts: ['test.happened'], was: { version: 1, colour: 'blue' } },
  ])
  expect(await verified(world.db, own)).toMatchObject({ findings: [] })
})

test('the loop gives a row its leaf within a second and signs the head', async () => {
  await sequenceFully(world.db, logged)
  const before = await leaves()
  const heads = async () =>
    (await sql<{ n: number }>`select count(*)::int as n from platform.log_head`.execute(world.db)).rows[0]!.n
  const signed = await heads()
  const running = startSequencer(
    { db: world.db, dataDir: world.files.folder },
    logged,
    pino({ level: 'silent' }),
    { headMs: 300 },
  )
  await acts(1)
  const began = Date.now()
  while ((await leaves()) === before && Date.now() - began < 5000) await sleep(20)
  const waited = Date.now() - began
  while ((await heads()) === signed && Date.now() - began < 5000) await sleep(20)
  await running.stop()
  expect(await leaves()).toBe(before + 1)
  expect(await heads()).toBeGreaterThan(signed)
  expect(waited).toBeLessThan(1500)
})
