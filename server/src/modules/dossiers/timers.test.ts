import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { testWorld } from '#testing/world.ts'
import {
  accepted,
  around,
  decideAs,
  PARALLEL,
  proposeAs,
  runBirthsBy,
  standing,
  step,
} from './processes.testing.ts'
import { ringDueTimers } from './timers.service.ts'
import { type Ward, ward } from './way.testing.ts'

const world = await testWorld({ city: true })
let people: Ward
const signIn = async () => {
  people = await ward(world)
}
beforeAll(signIn)

const ring = () =>
  ringDueTimers({
    read: world.read,
    change: world.change,
    failed: (error) => {
      throw error
    },
  })

/** Lets days pass; whoever was signed in signs in again. */
async function pass(days: number): Promise<void> {
  world.clock.now = new Date(world.clock.now.getTime() + days * 86_400_000)
  await signIn()
}

const timersOf = async (id: string) =>
  (
    await sql<{
      due_at: Date
      border: string | null
    }>`select due_at, border from dossiers.timer where dossier_id = ${id} order by due_at`.execute(
      world.owner,
    )
  ).rows

const rangAbout = async (id: string): Promise<number> =>
  (
    await sql`select 1 from platform.fact where subject = ${id} and topic = 'dossiers.timer_rang'`.execute(
      world.owner,
    )
  ).rows.length

describe('on the border of a step', () => {
  beforeAll(() => runBirthsBy(world, PARALLEL))
  beforeEach(() => ring())

  test('nothing rings before its time', async () => {
    const id = await accepted(people)
    expect((await timersOf(id)).map(({ border }) => border)).toEqual(['remind', 'too_late'])
    expect(await ring()).toBe(0)
    expect(await standing(people.head, id)).toEqual(['examine', 'land', 'tax'])
  })

  test('a reminder sends out a second token, once; a deadline takes the step away and says so in the history', async () => {
    const id = await accepted(people)
    await pass(20)
    await ring()
    expect(await standing(people.head, id)).toEqual(['examine', 'look', 'tax'])
    expect(await rangAbout(id)).toBe(2)
    expect(await ring()).toBe(0)
    const { timeline } = (await people.head.get(`/api/officer/dossiers/${id}`)).json()
    expect(timeline.map((t: { step: string }) => t.step)).toContain('interrupt')
    expect((await decideAs(people.head, id, 'agree')).status).toBe(201)
    expect(await proposeAs(people.specialist, id)).toBe(201)
    expect(await standing(people.head, id)).toEqual(['approve', 'look'])
  })

  test('a decision takes the timers of its step with it', async () => {
    const id = await accepted(people)
    const { turns } = (await people.head.get(`/api/officer/dossiers/${id}`)).json()
    for (const { id: turn } of turns.filter((t: { mine: boolean }) => t.mine))
      await decideAs(people.head, id, 'agree', turn)
    expect(await timersOf(id)).toEqual([])
  })

  test('while the citizen is asked for more nothing rings, and afterwards later by as much', async () => {
    const id = await accepted(people)
    const [before] = await timersOf(id)
    const items = [{ component: null, text: 'Bổ sung giấy chứng sinh' }]
    const asked = await people.specialist.post(`/api/officer/dossiers/${id}/supplement-request`, { items })
    expect(asked.statusCode, asked.body).toBe(201)
    await pass(14)
    expect(await ring()).toBe(0)
    expect((await people.lan.post(`/api/citizen/dossiers/${id}/supplement`, {})).statusCode).toBe(201)
    const [after] = await timersOf(id)
    expect(after!.due_at.getTime()).toBeGreaterThan(before!.due_at.getTime() + 7 * 86_400_000)
    expect(await ring()).toBe(0)
    await pass(14)
    await ring()
    expect(await standing(people.head, id)).toEqual(['examine', 'look', 'tax'])
  })
})

const MANY = 1000

test(`${MANY} timers, and kill -9 in the middle of them: none is lost, none rings twice`, async () => {
  const wait = {
    kind: 'timer',
    key: 'wait',
    name: { vi: 'Niêm yết', en: 'Posted' },
    timer: { after: { amount: 1, unit: 'day' } },
    next: { to: 'examine' },
  } as const
  const examine = step('examine', 'specialist', { propose: { to: 'approve' } })
  await runBirthsBy(world, around([wait, examine], { to: 'wait' }), 'posted')
  const first = await accepted(people)
  await copies(first, MANY - 1)
  const at = new Date(world.clock.now.getTime() + 9 * 86_400_000)

  const killed = ringer(at)
  while ((await waiting()) > MANY * 0.9) await sleep(20)
  killed.kill('SIGKILL')
  await once(killed, 'exit')
  expect(await waiting()).toBeGreaterThan(0)

  const both = [ringer(at), ringer(at)]
  expect(await Promise.all(both.map(async (one) => (await once(one, 'exit'))[0]))).toEqual([0, 0])
  expect(await waiting()).toBe(0)
  const { rows } = await sql<{ dossiers: number; rung: number; examined: number }>`
    select (select count(distinct subject)::int from platform.fact where topic = 'dossiers.timer_rang' and payload->>'at' = 'wait') as dossiers,
      (select count(*)::int from platform.fact where topic = 'dossiers.timer_rang' and payload->>'at' = 'wait') as rung,
      (select count(*)::int from dossiers.token t join dossiers.dossier d on d.id = t.dossier_id
       where t.step = 'examine' and d.process_version_id = (select process_version_id from dossiers.dossier where id = ${first})) as examined
  `.execute(world.owner)
  expect(rows[0]).toEqual({ dossiers: MANY, rung: MANY, examined: MANY })
}, 300_000)

const waiting = async (): Promise<number> =>
  (
    await sql`select 1 from dossiers.timer t join dossiers.token k on k.id = t.token_id where k.step = 'wait'`.execute(
      world.owner,
    )
  ).rows.length

function ringer(at: Date): ChildProcess {
  const program = fileURLToPath(new URL('timers-ringing.testing.ts', import.meta.url))
  return spawn(process.execPath, ['--import', 'tsx', program, world.databaseUrl, at.toISOString()], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** More dossiers like this one, each at the same place with a timer of its own. */
const copies = (id: string, count: number) =>
  sql`
    with copy as (
      insert into dossiers.dossier (id, state, code, procedure_version_id, procedure_code, procedure_name, form_version_id, process_version_id,
        unit_id, unit_code, unit_name, desk_unit_id, applicant_kind, applicant_person_id, applicant_name, submitting_account_id, authority,
        channel, submitted_at, accepted_at, due_at, created_at, updated_at)
      select gen_random_uuid(), state, regexp_replace(code, '\\d{4}$', (5000 + n)::text), procedure_version_id, procedure_code, procedure_name,
        form_version_id, process_version_id, unit_id, unit_code, unit_name, desk_unit_id, applicant_kind, applicant_person_id,
        applicant_name, submitting_account_id, authority, channel, submitted_at, accepted_at, due_at, created_at, updated_at
      from dossiers.dossier, generate_series(1, ${count}) n where id = ${id} returning id),
    stay as (
      insert into dossiers.token (id, dossier_id, step, kind, entered_at)
      select gen_random_uuid(), copy.id, t.step, t.kind, t.entered_at from copy, dossiers.token t where t.dossier_id = ${id}
      returning id, dossier_id)
    insert into dossiers.timer (id, dossier_id, token_id, due_at, is_date)
    select gen_random_uuid(), stay.dossier_id, stay.id, t.due_at, t.is_date from stay, dossiers.timer t where t.dossier_id = ${id}
  `.execute(world.owner)
