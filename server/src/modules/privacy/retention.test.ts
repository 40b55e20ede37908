import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { actorOf, findAccount } from '#modules/identity/index.ts'
import { sweepFiles } from '#platform/file-sweep.ts'
import { enqueue } from '#platform/jobs.ts'
import { paperFor } from '#testing/dossier-papers.ts'
import { stages } from '#testing/dossier-stages.ts'
import { tracer } from '#testing/traces.ts'
import { testWorld } from '#testing/world.ts'
import { modules } from '../../composition.ts'
import { retentionCommand } from './index.ts'
import { retentionJob } from './retention.job.ts'
import { overBefore } from './retention.ts'

const world = await testWorld({ city: true })
const looks = await tracer(world)
const { reach } = await stages(world, looks)
const DAY = 24 * 3_600_000
const start = world.clock.now
const parts = {
  db: world.db,
  files: world.files,
  publicUrl: 'http://localhost',
  dataDir: '.',
  mode: 'demo' as const,
}
const records = modules(parts).flatMap((m) => m.records ?? [])
const personOf = (username: string) =>
  world.read(async (ctx) => (await actorOf(ctx, (await findAccount(ctx, username))!.id)).personId!)
const officer = async () => world.as(await world.assured('baovedulieu'))

const travel = (days: number) => {
  world.clock.now = new Date(start.getTime() + days * DAY)
}
/** What the worker does at night. */
async function night(): Promise<void> {
  await world.change((ctx) =>
    enqueue(
      ctx,
      retentionJob(() => []),
      {},
    ),
  )
  await world.runJobs()
}
const reports = (kind: string) =>
  looks.query<{ dry_run: boolean; count: number; ids_sha256: string }>(
    'select dry_run, count, ids_sha256 from privacy.retention_report where kind = $1 order by at, id',
    [kind],
  )
const count = async (from: string) =>
  (await looks.query<{ n: number }>(`select count(*)::int as n from ${from}`))[0]!.n

beforeEach(async () => {
  travel(0)
  await looks.query('truncate privacy.retention_report, privacy.legal_hold')
  await looks.query('delete from dossiers.dossier')
})

test('a period is whole days, months or years of Vietnam', () => {
  const now = new Date('2026-03-31T01:00:00+07:00')
  expect(overBefore({ amount: 2, unit: 'day' }, now)).toEqual(new Date('2026-03-29T00:00:00+07:00'))
  expect(overBefore({ amount: 1, unit: 'month' }, now)).toEqual(new Date('2026-02-28T00:00:00+07:00'))
  expect(overBefore({ amount: 20, unit: 'year' }, now)).toEqual(new Date('2006-03-31T00:00:00+07:00'))
})

describe('a draft that nobody touches', () => {
  const draft = async (username: string) => {
    const who = await world.signIn(username)
    const opened = await who.post('/api/citizen/dossiers', { procedureCode: '1.001193' })
    const { id, components } = opened.json()
    await who.post(`/api/citizen/dossiers/${id}/documents`, paperFor(components[0].code))
    return id as string
  }

  test('is reported on the first night and gone the second, its papers with it, and neither before its time', async () => {
    const id = await draft('minh')
    travel(179)
    await night()
    expect(await reports('dossiers.drafts')).toEqual([
      { dry_run: true, count: 0, ids_sha256: createHash('sha256').update('').digest('hex') },
    ])
    await looks.query('truncate privacy.retention_report')
    travel(182)
    await night()
    expect(await reports('dossiers.drafts')).toMatchObject([{ dry_run: true, count: 1 }])
    expect(await count('dossiers.dossier')).toBe(1)
    travel(183)
    await night()
    expect((await reports('dossiers.drafts'))[1]).toEqual({
      dry_run: false,
      count: 1,
      ids_sha256: createHash('sha256').update(id).digest('hex'),
    })
    expect((await count('dossiers.dossier')) + (await count('dossiers.document'))).toBe(0)
    const swept = await sweepFiles(world.change, world.files, { now: Date.now() + 2 * DAY })
    expect(swept.files).toBeGreaterThan(0)
  })

  test('stays while a hold lies on its person, who is not erased either', async () => {
    const [held] = [await draft('minh'), await draft('hoa')]
    const desk = await officer()
    const citizenId = '099085000023'
    const placed = await desk.post('/api/admin/legal-holds', { citizenId, reason: 'Điều tra' })
    expect(placed.statusCode).toBe(201)
    const asked = await (await world.signIn('minh')).post('/api/citizen/data-requests', { kind: 'deletion' })
    const erased = await desk.post(`/api/admin/data-requests/${asked.json().id}/fulfilment`, {
      seen: 1,
      text: 'Xóa',
    })
    expect(erased.json().code).toBe('privacy.held')
    travel(182)
    await night()
    travel(183)
    await night()
    expect(await looks.query('select id from dossiers.dossier')).toEqual([{ id: held }])
    const again = await (await officer()).delete(`/api/admin/legal-holds/${placed.json().id}`)
    expect(again.statusCode).toBe(204)
    travel(184)
    await night()
    expect(await count('dossiers.dossier')).toBe(0)
  })
})

test('a hold on a whole kind lets nothing of it go', async () => {
  await looks.query(`insert into notifications.message (id, person_id, template, params, link, written_at, delivery)
    values (gen_random_uuid(), '${await personOf('hoa')}', 'dossier.submitted', '{}', '/x', now() - interval '3 years', 'inbox_only')`)
  const desk = await officer()
  const { id } = (
    await desk.post('/api/admin/legal-holds', { kind: 'notifications.messages', reason: 'Kiểm tra' })
  ).json()
  await night()
  await night()
  expect(await count('notifications.message')).toBe(1)
  await desk.delete(`/api/admin/legal-holds/${id}`)
  await night()
  await night()
  expect(await count('notifications.message')).toBe(0)
})

test('a settled dossier past its time loses what it says of people and keeps that there was one, and its result', async () => {
  const { id, secrets } = await reach('returned')
  const texts = async () =>
    JSON.stringify(await looks.query('select * from dossiers.dossier where id = $1', [id]))
  await night()
  await night()
  expect(await count('dossiers.document')).toBeGreaterThan(0)
  await looks.query(
    `update dossiers.dossier set submitted_at = submitted_at - interval '21 years', accepted_at = accepted_at - interval '21 years',
       returned_at = returned_at - interval '21 years', finished_at = finished_at - interval '21 years'`,
  )
  expect(await texts()).toContain(secrets[0])
  await night()
  for (const secret of secrets) expect(await texts()).not.toContain(secret)
  expect((await count('dossiers.document')) + (await count('dossiers.component_answer'))).toBe(0)
  expect(await looks.query('select number from dossiers.result where dossier_id = $1', [id])).toEqual([
    { number: expect.any(String) },
  ])
  expect((await reports('dossiers.dossiers')).at(-1)).toMatchObject({ dry_run: false, count: 1 })
  await night()
  expect((await reports('dossiers.dossiers')).at(-1)).toMatchObject({ dry_run: false, count: 0 })
})

test('security events: what is old goes, through one door only, and nothing of the last year', async () => {
  await looks.query(`insert into platform.security_event (id, at, actor_id, kind, code, method, route, request_id)
    values (gen_random_uuid(), now() - interval '3 years', 'nobody', 'forbidden', 'x', 'GET', '/x', 'r'),
      (gen_random_uuid(), now() - interval '1 month', 'nobody', 'forbidden', 'x', 'GET', '/x', 'r')`)
  const before = await count('platform.security_event')
  await night()
  await night()
  expect(await count('platform.security_event')).toBe(before - 1)
  await expect(sql`delete from platform.security_event`.execute(world.db)).rejects.toMatchObject({
    code: '42501',
  })
  const young = sql`select platform.expire_security_events(now(), 10, false)`.execute(world.db)
  await expect(young).rejects.toMatchObject({ code: '42501' })
})

describe('motcua privacy retention', () => {
  const run = async (options: object) => {
    const lines: string[] = []
    await retentionCommand(() => records).run(
      {
        config: {} as never,
        withDatabase: (work) => work(world.db),
        print: (line) => void lines.push(line),
      },
      [],
      options as Record<string, unknown>,
    )
    return lines
  }

  test('--dry-run says what would go and changes nothing', async () => {
    await looks.query(`insert into platform.idempotency (actor_id, key, route, body_digest, status, sealed_answer, at)
      values ('a', 'old-enough', 'r', 'd', 201, '{}', now() - interval '5 days')`)
    const before = await looks.traces()
    const lines = await run({ dryRun: true })
    expect(lines.find((line) => line.startsWith('platform.answers'))).toMatch(/: 1 to delete/)
    expect(lines.at(-1)).toBe('Nothing was changed.')
    expect(await looks.traces()).toEqual(before)
  })

  test('without it, the first run reports and the second deletes', async () => {
    await looks.query(`insert into platform.idempotency (actor_id, key, route, body_digest, status, sealed_answer, at)
      values ('b', 'old-enough', 'r', 'd', 201, '{}', now() - interval '5 days')`)
    expect((await run({})).join('\n')).toContain('the next run deletes it')
    expect((await run({})).find((line) => line.startsWith('platform.answers'))).toMatch(/ deleted, ids /)
    expect(await count(`platform.idempotency where key = 'old-enough'`)).toBe(0)
  })
})

test('another period is a new version, for whoever saw the last one; it reports before it deletes', async () => {
  const desk = await officer()
  const body = { seen: 1, amount: 90, unit: 'day', basis: { vi: 'Luật 91/2025/QH15', en: 'Law 91/2025' } }
  const publish = () => desk.post('/api/admin/retention/dossiers.drafts/versions', body)
  expect((await publish()).json()).toEqual({ version: 2 })
  expect((await publish()).json().code).toBe('privacy.schedule_changed')
  await night()
  expect(await reports('dossiers.drafts')).toMatchObject([{ dry_run: true }])
  const { schedules } = (await desk.get('/api/admin/retention')).json()
  expect(schedules.find(({ kind }: { kind: string }) => kind === 'dossiers.drafts')).toMatchObject({
    amount: 90,
    version: 2,
  })
  await expect(sql`delete from privacy.retention_report`.execute(world.db)).rejects.toMatchObject({
    code: '42501',
  })
})

test('every kind that can expire has a schedule, and every schedule somebody who does it', async () => {
  const able = records.flatMap(({ expire }) => Object.keys(expire ?? {})).sort()
  const scheduled = await looks.query<{ kind: string }>(
    'select distinct kind from privacy.retention_schedule order by 1',
  )
  expect(scheduled.map(({ kind }) => kind)).toEqual(able)
  const described = records.flatMap(({ kinds }) => kinds.map(({ code }) => code))
  expect(able.filter((kind) => !described.includes(kind))).toEqual([])
})
