import { expect, test } from 'vitest'
import { dayOf } from '#platform/calendar.ts'
import { A_DRAWING } from '#testing/process-drafts.ts'
import { testWorld } from '#testing/world.ts'
import { findProcedure } from './catalogue.service.ts'
import { processOf } from './index.ts'
import { listProcesses } from './process-versions.service.ts'
import { processInUse } from './processes.repository.ts'

const world = await testWorld({ city: true })
const admin = world.as(await world.assured('quantri'))
const CODE = '1.001193'
const DEFAULT = '01936f00-0000-7000-8000-000000000001'
const DECISION = '12/QĐ-UBND (giả định)'
const today = () => dayOf(world.clock.now)

const begin = async (from: object = { drawing: A_DRAWING }, procedureCode: string | null = CODE) =>
  (await admin.post('/api/admin/process-drafts', { name: 'Rút gọn (giả định)', procedureCode, from })).json()
    .id as string
const read = async (id: string, query = '') =>
  (await admin.get(`/api/admin/process-drafts/${id}${query}`)).json()
const save = (id: string, seen: number, drawing: string) =>
  admin.post(`/api/admin/process-drafts/${id}/saves`, { seen, drawing })
const publish = (id: string, seen: number, validFrom = today()) =>
  admin.post(`/api/admin/process-drafts/${id}/publications`, { seen, decisionNo: DECISION, validFrom })
const inUse = async () => {
  const { versionId } = (await world.read((ctx) => findProcedure(ctx, CODE)))!
  return world.read((ctx) => processOf(ctx, versionId))
}

test('the process that runs is shown as a drawing at once, step by step', async () => {
  const { versions } = (await admin.get('/api/admin/processes')).json()
  expect(versions[0]).toMatchObject({
    id: DEFAULT,
    code: 'default',
    uses: [{ procedureCode: null, inForce: true }],
  })
  const shown = (await admin.get(`/api/admin/process-versions/${DEFAULT}`)).json()
  expect(shown).toMatchObject({ problems: [], misfits: [] })
  expect(shown.steps.map(({ key }: { key: string }) => key)).toEqual([
    'accept',
    'assign',
    'examine',
    'approve',
    'return',
  ])
  expect(shown.picture.shapes).toHaveLength(9)
})

test('a draft copied from a version, published by a decision, is the same process and makes no new version of it', async () => {
  const id = await begin({ processVersionId: DEFAULT }, null)
  const answer = await publish(id, 1)
  expect(answer.json()).toEqual({ processVersionId: DEFAULT, version: 1 })
})

test('what is downloaded and imported again is the same drawing', async () => {
  const first = await read(await begin())
  const again = await read(await begin({ drawing: first.drawing }))
  expect(again.drawing).toBe(first.drawing)
  expect(again.steps).toEqual(first.steps)
})

test('a file that is no diagram, or has nothing in it, begins no draft', async () => {
  const empty = A_DRAWING.replace(/<process[\s\S]*<\/process>/, '<process id="p"/>')
  for (const drawing of ['hello', '<html/>', empty]) {
    const answer = await admin.post('/api/admin/process-drafts', {
      name: 'x',
      procedureCode: null,
      from: { drawing },
    })
    expect(answer.json()).toMatchObject({ status: 422, code: 'procedures.drawing_unreadable' })
  }
})

test('of two who change what they both saw one is told; every saved state can be taken back', async () => {
  const id = await begin()
  const first = (await read(id)).drawing as string
  const renamed = first.replace('Trả kết quả', 'Trao kết quả')
  expect((await save(id, 1, renamed)).json()).toEqual({ version: 2 })
  expect((await save(id, 2, renamed)).json()).toEqual({ version: 2 })
  expect((await save(id, 1, first)).json()).toMatchObject({
    status: 409,
    code: 'procedures.draft_changed',
    version: 2,
  })
  expect((await read(id, '?version=1')).drawing).toBe(first)
  const taken = await admin.post(`/api/admin/process-drafts/${id}/restorations`, { seen: 2, version: 1 })
  expect(taken.json()).toEqual({ version: 3 })
  const now = await read(id)
  expect(now.drawing).toBe(first)
  expect(
    now.saves.map((s: { version: number; restoredFrom: number | null }) => [s.version, s.restoredFrom]),
  ).toEqual([
    [3, 1],
    [2, null],
    [1, null],
  ])
})

test('a saved state cannot be rewritten', async () => {
  await expect(
    world.change(({ tx }) => tx.updateTable('procedures.process_draft_save').set({ drawing: 'x' }).execute()),
  ).rejects.toMatchObject({ code: '42501' })
})

test('a drawing that could leave a dossier stuck is refused by element, and what cannot run yet stays a draft', async () => {
  const gateway = A_DRAWING.replace(
    '<endEvent id="e"/>',
    '<endEvent id="e"/><exclusiveGateway id="g" name="Đủ chưa?"/>',
  ).replace(
    'targetRef="return"/>',
    'targetRef="g"/><sequenceFlow id="g-return" sourceRef="g" targetRef="return"><conditionExpression>dossier.case == 1</conditionExpression></sequenceFlow><sequenceFlow id="g-e" sourceRef="g" targetRef="e"><conditionExpression>dossier.case == 2</conditionExpression></sequenceFlow>',
  )
  const stuck = (await publish(await begin({ drawing: gateway }), 1)).json()
  expect(stuck).toMatchObject({ status: 422, code: 'procedures.drawing_broken' })
  expect(stuck.problems).toMatchObject([{ code: 'no_default', element: 'g' }])
  const sound = gateway.replace('id="g" name', 'id="g" default="g-e" name')
  const kept = (await publish(await begin({ drawing: sound }), 1)).json()
  expect(kept).toMatchObject({ status: 422, code: 'procedures.drawing_not_run' })
  expect(kept.problems).toMatchObject([{ element: 'g' }])
  const short = (await publish(await begin({ drawing: A_DRAWING.replace('0.6', '0.5') }), 1)).json()
  expect(short.problems[0].vi).toContain('90%')
})

test('a published process runs from its day on, not before, and its list says by which decision', async () => {
  const id = await begin()
  const before = await inUse()
  const tomorrow = dayOf(new Date(world.clock.now.getTime() + 86_400_000))
  const answer = await publish(id, 1, tomorrow)
  expect(answer.statusCode).toBe(201)
  expect((await publish(id, 1, tomorrow)).json().code).toBe('procedures.draft_published')
  expect((await publish(await begin(), 1, tomorrow)).json().code).toBe('procedures.day_taken')
  expect(await inUse()).toEqual(before)
  const { versions } = (await admin.get('/api/admin/processes')).json()
  const mine = versions.find(({ id }: { id: string }) => id === answer.json().processVersionId)
  expect(mine.uses).toMatchObject([{ procedureCode: CODE, decisionNo: DECISION, inForce: false }])

  world.clock.now = new Date(world.clock.now.getTime() + 2 * 86_400_000)
  const later = await world.read(listProcesses)
  expect(later.find(({ id }) => id === mine.id)!.uses).toMatchObject([{ procedureCode: CODE, inForce: true }])
  const { versionId } = (await world.read((ctx) => findProcedure(ctx, CODE)))!
  const used = await world.read((ctx) => processInUse(ctx.tx, versionId, ctx.now))
  expect(used!.definition.steps.map(({ key }) => key)).toEqual(['accept', 'return'])
})

test('a shortened copy stands beside its base: steps, hand-overs, papers and cost', async () => {
  const id = await begin({ processVersionId: DEFAULT })
  const { drawing } = await read(id)
  await save(id, 1, drawing.replace('mc:share="0.5"', 'mc:share="0.4"'))
  const compare = async (after: string) =>
    (await admin.get(`/api/admin/process-comparison?before=version:${DEFAULT}&after=draft:${after}`)).json()
  const changed = await compare(id)
  expect(changed.steps.filter((s: { change: string }) => s.change !== 'same')).toMatchObject([
    { key: 'examine', change: 'changed', before: { time: { share: 0.5 } }, after: { time: { share: 0.4 } } },
  ])
  expect(changed.after.share).toBeCloseTo(0.9)
  const short = await compare(await begin())
  expect(short.steps.map((s: { key: string; change: string }) => `${s.change} ${s.key}`)).toEqual([
    'changed accept',
    'changed return',
    'dropped assign',
    'dropped examine',
    'dropped approve',
  ])
  expect(short.before).toMatchObject({ steps: 5, handOvers: 5, procedureCode: CODE })
  expect(short.after).toMatchObject({ steps: 2, handOvers: 0, procedureCode: CODE })
  expect(short.after.papers).toBe(short.before.papers)
  expect(short.after.papers).toBeGreaterThan(0)
})

test('a broken drawing is not compared, and its problems are told', async () => {
  const id = await begin({ drawing: A_DRAWING.replace('mc:roles="one_stop_officer"', '') })
  const answer = await admin.get(`/api/admin/process-comparison?before=version:${DEFAULT}&after=draft:${id}`)
  expect(answer.json()).toMatchObject({ status: 422, code: 'procedures.not_comparable' })
  expect(answer.json().problems).toMatchObject([{ code: 'nobody_may_act', element: 'accept' }])
})
