import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { publishProcess } from '#modules/procedures/index.ts'
import { testWorld } from '#testing/world.ts'
import {
  accepted,
  around,
  decideAs,
  end,
  PARALLEL,
  proposeAs,
  runBirthsBy,
  standing,
  step,
} from './processes.testing.ts'
import { type Ward, ward } from './way.testing.ts'

const world = await testWorld({ city: true })
let people: Ward
beforeAll(async () => {
  people = await ward(world)
})

const turnsOf = async (who: Ward['head'], id: string) =>
  (await who.get(`/api/officer/dossiers/${id}`)).json().turns
const turnAt = async (who: Ward['head'], id: string, key: string): Promise<string> =>
  (await turnsOf(who, id)).find((t: { step: string }) => t.step === key).id
const rowsOf = async (id: string) =>
  (
    await sql<{
      kind: string
      step: string
    }>`select kind, step from dossiers.token where dossier_id = ${id}`.execute(world.owner)
  ).rows

describe('several branches', () => {
  beforeAll(() => runBirthsBy(world, PARALLEL))

  test('go on side by side, and together when the last has come', async () => {
    const { head, specialist, chair } = people
    const id = await accepted(people)
    expect(await standing(head, id)).toEqual(['examine', 'land', 'tax'])
    expect(await decideAs(head, id, 'agree', await turnAt(head, id, 'land'))).toMatchObject({ status: 201 })
    expect(await proposeAs(specialist, id)).toBe(201)
    expect(await standing(head, id)).toEqual(['tax'])
    expect(await decideAs(head, id, 'agree')).toMatchObject({ status: 201 })
    expect(await standing(head, id)).toEqual(['approve'])
    expect((await chair.post(`/api/officer/dossiers/${id}/approval`, {})).statusCode).toBe(201)
  })

  test('an officer with two turns says which; what is decided at one leaves the other', async () => {
    const { head } = people
    const id = await accepted(people)
    const asked = await decideAs(head, id, 'agree')
    expect(asked).toMatchObject({ status: 409, code: 'dossiers.which_turn' })
    expect(asked.turns.map((t: { step: string }) => t.step).sort()).toEqual(['land', 'tax'])
    const land = await turnAt(head, id, 'land')
    expect((await decideAs(head, id, 'disagree', land)).status).toBe(201)
    expect(await standing(head, id)).toEqual(['examine', 'tax'])
    expect(await decideAs(head, id, 'disagree', land)).toMatchObject({ status: 409, code: 'dossiers.stale' })
  })

  test('a gateway asks what was decided', async () => {
    const { head, specialist } = people
    const id = await accepted(people)
    await decideAs(head, id, 'agree', await turnAt(head, id, 'land'))
    await decideAs(head, id, 'disagree', await turnAt(head, id, 'tax'))
    await proposeAs(specialist, id)
    expect(await standing(head, id)).toEqual(['review'])
    expect((await decideAs(head, id, 'reviewed')).status).toBe(201)
    expect(await standing(head, id)).toEqual(['approve'])
  })

  test('each is in the queue of whose turn it is, and everybody sees all of them', async () => {
    const { head, specialist, lan } = people
    const id = await accepted(people)
    const queued = async (who: Ward['head']) =>
      (await who.get('/api/officer/queue')).json().items.filter((i: { id: string }) => i.id === id)
    expect((await queued(head)).map((i: { step: string }) => i.step).sort()).toEqual(['land', 'tax'])
    expect((await queued(specialist)).map((i: { step: string }) => i.step)).toEqual(['examine'])
    const { code } = (await head.get(`/api/officer/dossiers/${id}`)).json()
    const tracked = (await lan.get(`/api/open/tracking/${code}?proof=0017`)).json()
    const said = [tracked.waiting, ...tracked.alsoWaiting]
      .map((w: { why: { en: string } }) => w.why.en)
      .join()
    for (const word of ['specialist is examining', 'land', 'tax']) expect(said).toContain(word)
  })

  test('a colleague without the role decides nothing, and what has a page of its own is decided there', async () => {
    const { specialist, head } = people
    const id = await accepted(people)
    expect(await decideAs(specialist, id, 'agree')).toMatchObject({
      status: 409,
      code: 'dossiers.not_at_this_step',
    })
    expect(await decideAs(people.desk, id, 'agree')).toMatchObject({ status: 403 })
    expect(await decideAs(specialist, id, 'propose')).toMatchObject({ code: 'dossiers.decided_elsewhere' })
    expect(await standing(head, id)).toEqual(['examine', 'land', 'tax'])
  })
})

test('a called process runs in its own version, and its caller goes on when it has ended', async () => {
  const part = {
    format: 2,
    start: { to: 'visit' },
    nodes: [step('visit', 'head', { visited: { to: 'end' } }), end()],
  } as const
  const publish = (table: typeof PARALLEL) =>
    world.change((ctx) => publishProcess(ctx, { code: 'site-visit', table }))
  await publish({ ...part, nodes: [...part.nodes] })
  const name = { vi: 'Đi thực địa', en: 'Site visit' }
  const call = {
    kind: 'call',
    key: 'call',
    name,
    process: 'site-visit',
    version: null,
    next: { to: 'examine' },
    boundary: [],
  } as const
  const examine = step('examine', 'specialist', { propose: { to: 'approve' } })
  await runBirthsBy(world, around([{ ...call, boundary: [] }, examine], { to: 'call' }), 'with-a-call')
  const id = await accepted(people)
  await publish({ ...part, nodes: [step('visit', 'leader', { visited: { to: 'end' } }), end()] })
  expect((await rowsOf(id)).map(({ kind }) => kind).sort()).toEqual(['call', 'step'])
  expect(await standing(people.head, id)).toEqual(['visit'])
  expect((await decideAs(people.head, id, 'visited')).status).toBe(201)
  expect(await rowsOf(id)).toEqual([{ kind: 'step', step: 'examine' }])
})

test('a refusal at the counter takes everything else with it', async () => {
  const both = around([step('examine', 'specialist', { propose: { to: 'approve' } })], { to: 'examine' })
  const split = {
    kind: 'fork',
    key: 'split',
    name: { vi: 'Tách', en: 'Split' },
    ways: [{ to: 'accept' }, { to: 'look' }],
  } as const
  const look = step('look', 'head', { seen: { to: 'away' } })
  const nodes = [...both.nodes, { ...split, ways: [...split.ways] }, look, end('away')]
  await runBirthsBy(world, { ...both, start: { to: 'split' }, nodes }, 'watched')
  const { handInOnline } = await import('./way.testing.ts')
  const { id } = await handInOnline(people)
  expect((await rowsOf(id)).map((row) => row.step).sort()).toEqual(['accept', 'look'])
  expect(
    (await people.desk.post(`/api/officer/dossiers/${id}/refusal`, { reasons: ['Không thuộc thẩm quyền'] }))
      .statusCode,
  ).toBe(201)
  expect(await rowsOf(id)).toEqual([])
})

describe('a process is not published', () => {
  const examine = step('examine', 'specialist', { propose: { to: 'approve' } })
  const good = around([examine], { to: 'examine' })
  const refusedFor = (table: typeof good) =>
    world
      .change((ctx) => publishProcess(ctx, { code: 'refused', table, use: { procedureCode: null } }))
      .then(
        () => [],
        (error) => error.details.problems.map((p: { code: string }) => p.code),
      )
  const withStep = (changed: (typeof good.nodes)[number]) => ({
    ...good,
    nodes: good.nodes.map((node) => (node.key === changed.key ? changed : node)),
  })

  test.each<[string, typeof good, string]>([
    [
      'that ends without a result',
      withStep(step('examine', 'specialist', { propose: { to: 'approve' }, drop: { to: 'end' } })),
      'ends_without_result',
    ],
    [
      'that approves what nobody proposed',
      withStep(step('examine', 'specialist', { done: { to: 'approve' } })),
      'decided_too_early',
    ],
    [
      'that gives work to no step',
      withStep(step('examine', 'specialist', { propose: { to: 'approve' }, assign: { to: 'end' } })),
      'given_to_no_step',
    ],
    ['with a step for several roles', withStep({ ...examine, roles: ['specialist', 'head'] }), 'not_yet'],
    [
      'with a service that the platform has not',
      withStep({ ...examine, kind: 'service', task: 'fly', next: { to: 'approve' } } as never),
      'unknown_task',
    ],
  ])('%s', async (_what, table, code) => expect(await refusedFor(table)).toContain(code))

  test('unless it is sound', async () => expect(await refusedFor(good)).toEqual([]))
})
