import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { PersonalRecords } from '#platform/personal-records.ts'
import { loggedCity } from '#testing/logged-city.ts'
import { sequenceFully, verified } from '#testing/tampering.ts'
import { logged, modules } from '../../composition.ts'
import type { Report } from './retention.repository.ts'
import { runRetention } from './retention.service.ts'

const { world, held, online } = await loggedCity()
const parts = {
  db: world.db,
  files: world.files,
  publicUrl: 'http://localhost',
  dataDir: '.',
  mode: 'demo' as const,
}
const records = modules(parts).flatMap((m) => m.records ?? [])

const YEAR = 365.25 * 24 * 3_600_000

/** What a night deletes of a module's records, once an earlier night has reported it; the log must know of all of it. */
async function deletedBy(module: PersonalRecords): Promise<Report[]> {
  await runRetention(world.change, [module])
  const reports = await runRetention(world.change, [module])
  await sequenceFully(world.db, logged)
  expect((await verified(world.db, logged, [held])).findings).toEqual([])
  return reports
}
const recordsWith = (kind: string) => records.find(({ expire }) => expire?.[kind])!
const countOf = (reports: Report[], kind: string) => reports.find((report) => report.kind === kind)?.count

test('a security event that is past its time is no tampering', async () => {
  await sql`
    insert into platform.security_event (id, at, actor_id, kind, code, method, route, request_id)
    select uuidv7(), now() - interval '3 years', actor_id, kind, code, method, route, request_id from platform.security_event limit 1
  `.execute(world.db)
  await sequenceFully(world.db, logged)
  const reports = await deletedBy(recordsWith('platform.security_events'))
  expect(countOf(reports, 'platform.security_events')).toBe(1)
})

test('a settled dossier whose papers and names are past their time is no tampering', async () => {
  const desk = await world.signIn('hongbang.motcua')
  const refused = await desk.post(`/api/officer/dossiers/${online.id}/refusal`, { reasons: ['Trùng hồ sơ'] })
  expect(refused.statusCode, refused.body).toBe(201)
  await sequenceFully(world.db, logged)
  world.clock.now = new Date(world.clock.now.getTime() + 22 * YEAR)
  const reports = await deletedBy(recordsWith('dossiers.dossiers'))
  expect(countOf(reports, 'dossiers.dossiers')).toBe(1)
})
