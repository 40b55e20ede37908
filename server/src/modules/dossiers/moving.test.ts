import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ProcessTable } from '#process/index.ts'
import { testWorld } from '#testing/world.ts'
import {
  accepted,
  around,
  border,
  decideAs,
  PARALLEL,
  proposeAs,
  runBirthsBy,
  standing,
  step,
} from './processes.testing.ts'
import { type Ward, ward } from './way.testing.ts'

const world = await testWorld({ city: true })
let people: Ward
let id: string

const examined = (more: Record<string, { to: string }> = {}, days?: number): ProcessTable =>
  around(
    [
      step(
        'examine',
        'specialist',
        { propose: { to: 'approve' }, ...more },
        days ? [border('late', false, days, { to: 'warn' })] : [],
      ),
      ...(days
        ? [
            step('warn', 'head', { seen: { to: 'warned' } }),
            {
              kind: 'end' as const,
              key: 'warned',
              name: { vi: 'Xong', en: 'Done' },
              terminate: false,
              outcome: null,
            },
          ]
        : []),
    ],
    { to: 'examine' },
  )
const renamed = around([step('assess', 'specialist', { propose: { to: 'approve' } })], { to: 'assess' })

const preview = async () => (await people.chair.get(`/api/officer/dossiers/${id}/process-move`)).json()
const move = async (body: object = {}, who = people.chair) => {
  const answer = await who.post(`/api/officer/dossiers/${id}/process-move`, {
    reason: 'Quy trình cũ bỏ sót một bước',
    ...body,
  })
  return { status: answer.statusCode, ...answer.json() }
}
const timers = async () =>
  (
    await sql<{ border: string }>`select border from dossiers.timer where dossier_id = ${id}`.execute(
      world.owner,
    )
  ).rows

beforeAll(async () => {
  people = await ward(world)
})
beforeEach(async () => {
  await runBirthsBy(world, examined())
  id = await accepted(people)
})

describe('to a version with the same steps', () => {
  test('it goes on where it stands, with what is new there; history and facts say so', async () => {
    await runBirthsBy(world, examined({}, 3))
    expect(await preview()).toMatchObject({
      isThere: false,
      goesOn: true,
      tokens: [{ step: 'examine', to: 'examine' }],
      gained: [{ key: 'warn' }],
      lost: [],
    })
    expect(await move()).toMatchObject({ status: 201 })
    expect(await timers()).toEqual([{ border: 'late' }])
    expect(await preview()).toMatchObject({ isThere: true })
    const facts = sql`select 1 from platform.fact f join platform.audit a on a.fact_id = f.id where f.subject = ${id} and f.topic = 'dossiers.process_moved'`
    expect((await facts.execute(world.owner)).rows).toHaveLength(1)
    const { timeline } = (await people.chair.get(`/api/officer/dossiers/${id}`)).json()
    expect(timeline.at(-1)).toMatchObject({ step: 'move_process' })
    expect(await proposeAs(people.specialist, id)).toBe(201)
  })

  test('a second time there is nothing to move to', async () => {
    expect(await move()).toMatchObject({ status: 409, code: 'dossiers.nowhere_to_move' })
  })
})

describe('to a version without its step', () => {
  beforeEach(() => runBirthsBy(world, renamed))

  test('it is refused, and says which step has gone', async () => {
    expect(await preview()).toMatchObject({
      goesOn: null,
      tokens: [{ step: 'examine', to: null }],
      lost: [{ key: 'examine' }],
    })
    expect(await move()).toMatchObject({
      status: 422,
      code: 'dossiers.step_gone',
      steps: [{ step: 'examine' }],
    })
    expect(await standing(people.head, id)).toEqual(['examine'])
  })

  test('unless another is named for it', async () => {
    expect(await move({ places: { examine: 'assess' } })).toMatchObject({ status: 201 })
    expect(await standing(people.head, id)).toEqual(['assess'])
    expect(await proposeAs(people.specialist, id)).toBe(201)
  })

  test('from which the dossier could not go on, and that is refused too', async () => {
    expect(await move({ places: { examine: 'accept' } })).toMatchObject({
      status: 422,
      code: 'dossiers.move_gets_stuck',
    })
  })
})

test('one branch of several cannot stand for all: the others would be waited for for ever', async () => {
  await runBirthsBy(world, PARALLEL)
  expect(await preview()).toMatchObject({ goesOn: false })
  expect(await move()).toMatchObject({ status: 422, code: 'dossiers.move_gets_stuck' })
})

test('branches move together, each to its own place', async () => {
  await runBirthsBy(world, PARALLEL)
  id = await accepted(people)
  const noReview = {
    ...PARALLEL,
    nodes: PARALLEL.nodes.map((node) =>
      node.key === 'review' ? { ...node, roles: ['leader'] } : node,
    ) as ProcessTable['nodes'],
  }
  await runBirthsBy(world, noReview)
  expect(await move()).toMatchObject({ status: 201 })
  expect(await standing(people.head, id)).toEqual(['examine', 'land', 'tax'])
  expect((await timers()).map((t) => t.border).sort()).toEqual(['remind', 'too_late'])
  const { turns } = (await people.head.get(`/api/officer/dossiers/${id}`)).json()
  for (const turn of turns.filter((t: { mine: boolean }) => t.mine))
    expect((await decideAs(people.head, id, 'agree', turn.id)).status).toBe(201)
})

test('only the head of the agency may, with a reason, on what they saw', async () => {
  await runBirthsBy(world, renamed)
  const body = { places: { examine: 'assess' } }
  expect((await move(body, people.head)).status).toBe(403)
  expect((await move({ ...body, reason: ' ' })).status).toBe(400)
  expect(await move({ ...body, seen: 1 })).toMatchObject({ status: 409, code: 'dossiers.stale' })
  expect(await standing(people.head, id)).toEqual(['examine'])
})
