import { inspect } from 'node:util'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { tracer } from '#testing/traces.ts'
import { testWorld } from '#testing/world.ts'
import { type Actor, type Ctx, nobody } from './context.ts'
import { disclose, seal } from './disclosure.ts'
import { ledgerOf } from './disclosure-ledger.ts'
import { newId } from './ids.ts'

const world = await testWorld()
const { query } = await tracer(world)
const officer: Actor = { ...nobody, id: 'officer', kind: 'staff' }
const HER = newId()
const name = seal({ fullName: 'Người Minh Hoạ' }, HER)

interface Line {
  actor_id: string
  purpose: string
  basis: string
  subject_ids: string[]
  dossier_ids: (string | null)[]
}
const lines = (actor: string) =>
  query<Line>('select * from platform.disclosure where actor_id = $1 order by id', [actor])
const open = (ctx: Ctx, dossierId: string | null, purpose: 'handle' | 'queue' | 'own' = 'handle') =>
  disclose(ctx, { purpose, dossierId }, name).fullName

test('what is sealed cannot be sent or logged, only opened', async () => {
  expect(() => JSON.stringify({ name })).toThrow('sealed')
  expect(inspect({ name })).not.toContain('Minh Hoạ')
  expect(await world.read(async (ctx) => open(ctx, null), officer)).toBe('Người Minh Hoạ')
})

test('a reading that cannot write leaves one line for one purpose, before its answer', async () => {
  const [dossier, actor] = [newId(), { ...officer, id: 'reader' }]
  await world.read(async (ctx) => {
    for (const id of [null, dossier, dossier]) open(ctx, id)
    expect(await lines('reader')).toEqual([])
  }, actor)
  expect(await lines('reader')).toMatchObject([
    { purpose: 'handle', basis: 'one_stop', subject_ids: [HER], dossier_ids: [dossier] },
  ])
})

test('what was seen was seen: a change that fails afterwards leaves its line', async () => {
  const actor = { ...officer, id: 'careless' }
  const failing = world.change(async (ctx) => {
    await sql`insert into platform.worker (worker_id, seen_at) values ('undone', now())`.execute(ctx.tx)
    open(ctx, null)
    throw new Error('afterwards')
  }, actor)
  await expect(failing).rejects.toThrow('afterwards')
  expect(await lines('careless')).toHaveLength(1)
  expect(await query(`select from platform.worker where worker_id = 'undone'`)).toEqual([])
})

test('a list that is opened again the same day needs no second line, the next day it does', async () => {
  const actor = { ...officer, id: 'lister' }
  const look = () => world.read(async (ctx) => open(ctx, null, 'queue'), actor)
  await look()
  await look()
  expect(await lines('lister')).toHaveLength(1)
  world.clock.now = new Date(world.clock.now.getTime() + 24 * 3_600_000)
  await look()
  expect(await lines('lister')).toHaveLength(2)
})

test('nobody may call their own what is somebody else’s', async () => {
  const person: Actor = { ...nobody, id: 'person', kind: 'person', personId: HER }
  expect(await world.read(async (ctx) => open(ctx, null, 'own'), person)).toBe('Người Minh Hoạ')
  expect(await lines('person')).toEqual([])
  await expect(world.read(async (ctx) => open(ctx, null, 'own'), officer)).rejects.toThrow('their own')
})

test('many at once share statements, and each has its line', async () => {
  const readers = Array.from({ length: 60 }, (_, i) => ({ ...officer, id: `crowd-${i}` }))
  await Promise.all(readers.map((actor) => world.read(async (ctx) => open(ctx, null), actor)))
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from platform.disclosure where actor_id like 'crowd-%'
  `.execute(world.db)
  expect(rows[0]!.n).toBe(60)
})

test('no line, no answer; and the next one is written again', async () => {
  await query('alter table platform.disclosure rename to disclosure_gone')
  const read = () => world.read(async (ctx) => open(ctx, null), { ...officer, id: 'unaccounted' })
  await expect(read()).rejects.toThrow('platform.disclosure')
  await query('alter table platform.disclosure_gone rename to disclosure')
  expect(await read()).toBe('Người Minh Hoạ')
  expect(await lines('unaccounted')).toHaveLength(1)
})

test('no line can be changed or removed by the program', async () => {
  for (const statement of [
    sql`delete from platform.disclosure`,
    sql`update platform.disclosure set purpose = 'x'`,
    sql`truncate platform.disclosure`,
  ])
    await expect(statement.execute(world.db)).rejects.toMatchObject({ code: '42501' })
  expect(ledgerOf(world.db)).toBe(ledgerOf(world.db))
})
