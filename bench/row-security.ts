import type pg from 'pg'
import { listOwn } from '#modules/dossiers/own.service.ts'
import { readQueue } from '#modules/dossiers/queue.service.ts'
import { readRegister } from '#modules/dossiers/register.service.ts'
import { submitDossier } from '#modules/dossiers/submission.service.ts'
import { viewOfficeDossier } from '#modules/dossiers/view.service.ts'
import { actorOf } from '#modules/identity/index.ts'
import { addDays, dayOf } from '#platform/calendar.ts'
import { type Actor, type Ctx, readOnly, system, unitOfWork } from '#platform/context.ts'
import { connect, type Db } from '#platform/db.ts'
import { newDrafts } from './asks.ts'
import { judge, type Measure } from './measures.ts'
import type { Stage } from './stage.ts'

/** Offices asked in turn; every act is done so often in each round, the first time to warm up. */
const OFFICERS = 20
const ROUNDS = 3

interface Act {
  name: string
  /** Whom it is done as, and with what. */
  cases: readonly { actor: Actor; text: string }[]
  run(ctx: Ctx, text: string): Promise<unknown>
  writes?: boolean
}

/**
 * The transactions in which officers and citizens reach dossiers, one after another on one connection: with row-level security, and
 * with the same policies switched off by the tables' owner, in turn.
 */
export async function measureRowSecurity(stage: Stage, seconds: number): Promise<Measure[]> {
  const { owner } = stage.cast
  const db = connect({ url: stage.appUrl, max: 4, keys: stage.keys })
  const tables = await guardedTables(owner)
  try {
    const acts = await prepareActs(db, stage)
    const times = { on: emptyTimes(acts), off: emptyTimes(acts) }
    for (let round = 0; round < ROUNDS; round++)
      for (const wall of ['on', 'off'] as const) {
        await turn(owner, tables, wall)
        for (const act of acts) times[wall].get(act)!.push(...(await timed(db, act, seconds / ROUNDS)))
      }
    return acts.flatMap((act) => measuresOf(act.name, times.on.get(act)!, times.off.get(act)!))
  } finally {
    await turn(owner, tables, 'on')
    await db.destroy()
  }
}

const emptyTimes = (acts: readonly Act[]): Map<Act, number[]> => new Map(acts.map((act) => [act, []]))

async function guardedTables(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select oid::regclass::text as name from pg_class where relrowsecurity and relnamespace <> 'graphile_worker'::regnamespace`,
  )
  if (rows.length === 0) throw new Error('no table is guarded by row-level security')
  return rows.map(({ name }) => name)
}

async function turn(owner: pg.Client, tables: readonly string[], wall: 'on' | 'off'): Promise<void> {
  const how = wall === 'on' ? 'enable' : 'disable'
  for (const table of tables) await owner.query(`alter table ${table} ${how} row level security`)
}

async function prepareActs(db: Db, stage: Stage): Promise<Act[]> {
  const { owner, staff, citizens } = stage.cast
  const actors = (ids: readonly string[]): Promise<Actor[]> =>
    readOnly(db, system)((ctx) => Promise.all(ids.map((id) => actorOf(ctx, id))))
  const officers = await actors(staff.slice(0, OFFICERS).map((s) => s.accountId))
  const wide = [...officers].sort((a, b) => b.seesUnits.length - a.seesUnits.length).slice(0, 4)
  const drafts = await newDrafts(stage.cast, citizens.length)
  const people = await actors(citizens.map((c) => c.accountId))
  const opened = await openDossiers(owner, officers)
  const month = (ctx: Ctx) => ({ from: addDays(dayOf(ctx.now), -90), to: addDays(dayOf(ctx.now), -60) })
  const plain = (list: readonly Actor[]) => list.map((actor) => ({ actor, text: '' }))
  return [
    { name: 'queue', cases: plain(officers), run: (ctx) => readQueue(ctx, {}) },
    { name: 'queue of many units', cases: plain(wide), run: (ctx) => readQueue(ctx, {}) },
    {
      name: 'queue by name',
      cases: opened.map(({ actor, name }) => ({ actor, text: name })),
      run: (ctx, q) => readQueue(ctx, { q }),
    },
    {
      name: 'queue by code',
      cases: opened.map(({ actor, code }) => ({ actor, text: code })),
      run: (ctx, q) => readQueue(ctx, { q }),
    },
    {
      name: 'open dossier',
      cases: opened.map(({ actor, id }) => ({ actor, text: id })),
      run: viewOfficeDossier,
    },
    { name: 'register', cases: plain(officers), run: (ctx) => readRegister(ctx, month(ctx)) },
    { name: 'own dossiers', cases: plain(people), run: listOwn },
    {
      name: 'submit',
      cases: drafts.map(({ id, accountId }) => ({
        actor: people.find((one) => one.id === accountId)!,
        text: id,
      })),
      run: submitDossier,
      writes: true,
    },
  ]
}

interface Opened {
  actor: Actor
  id: string
  code: string
  /** The family name and what follows it: a beginning that several applicants share. */
  name: string
}

async function openDossiers(owner: pg.Client, officers: readonly Actor[]): Promise<Opened[]> {
  const found: Opened[] = []
  for (const actor of officers) {
    const { rows } = await owner.query<Omit<Opened, 'actor'>>(
      `select d.id, d.code, d.applicant_name as name from dossiers.token t join dossiers.dossier d on d.id = t.dossier_id
      where t.unit_id = any($1::uuid[]) order by t.id limit 3`,
      [actor.seesUnits],
    )
    found.push(...rows.map((row) => ({ ...row, name: row.name.split(' ').slice(0, 2).join(' '), actor })))
  }
  return found
}

/** Milliseconds of each transaction, for so many seconds after one pass over all its cases. What was written is undone. */
async function timed(db: Db, act: Act, seconds: number): Promise<number[]> {
  for (const one of act.cases) await once(db, act, one)
  const until = performance.now() + seconds * 1000
  const times: number[] = []
  for (let i = 0; performance.now() < until; i++) {
    const began = performance.now()
    await once(db, act, act.cases[i % act.cases.length]!)
    times.push(performance.now() - began)
  }
  return times
}

const UNDO = new Error('undone')

async function once(db: Db, { run, writes }: Act, { actor, text }: Act['cases'][number]): Promise<void> {
  if (!writes) return void (await readOnly(db, actor)((ctx) => run(ctx, text)))
  const written = unitOfWork(
    db,
    actor,
  )(async (ctx) => {
    await run(ctx, text)
    throw UNDO
  })
  await written.catch((error) => {
    if (error !== UNDO) throw error
  })
}

function measuresOf(name: string, on: readonly number[], off: readonly number[]): Measure[] {
  return [50, 95].map((percent) =>
    judge({
      name: `row security, ${name} p${percent}`,
      value: at(on, percent),
      unit: 'ms',
      limit: at(off, percent),
      less: true,
    }),
  )
}

const at = (times: readonly number[], percent: number): number =>
  [...times].sort((a, b) => a - b)[Math.floor((times.length * percent) / 100)]!
