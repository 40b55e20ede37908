import { findPersonByCitizenId, listNames } from '#modules/identity/index.ts'
import { audit } from '#platform/audit.ts'
import type { Ctx, Run } from '#platform/context.ts'
import { conflict, notFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import type { Expire, PersonalRecords } from '#platform/personal-records.ts'
import {
  type Hold,
  holdsNow,
  insertHold,
  insertReport,
  insertSchedule,
  liftHold,
  listReports,
  type Report,
  type Schedule,
  schedulesNow,
  wasReported,
} from './retention.repository.ts'
import { digestOfIds, overBefore } from './retention.ts'

/** Records deleted in one transaction; a night's work stands between two of them for nobody. */
const BATCH = 500

const expiries = (records: readonly PersonalRecords[]): Map<string, Expire> =>
  new Map(records.flatMap(({ expire }) => Object.entries(expire ?? {})))

/**
 * Deletes what is past its time in every kind that has a schedule, batch by batch, and reports how many and a digest of
 * their ids. A version of a schedule is reported on first and deletes from the next run on; with `dryRun` everything is
 * only reported, and nothing written.
 */
export async function runRetention(
  run: Run,
  records: readonly PersonalRecords[],
  { dryRun = false } = {},
): Promise<Report[]> {
  const { schedules, holds } = await run(async ({ tx }) => ({
    schedules: await schedulesNow(tx),
    holds: await holdsNow(tx),
  }))
  const known = expiries(records)
  const due = schedules.filter(({ kind }) => known.has(kind) && !holds.some((hold) => hold.kind === kind))
  const reports: Report[] = []
  for (const schedule of due)
    reports.push(await expireKind(run, schedule, known.get(schedule.kind)!, { dryRun, holds }))
  return reports
}

async function expireKind(
  run: Run,
  schedule: Schedule,
  expire: Expire,
  { dryRun, holds }: { dryRun: boolean; holds: Hold[] },
): Promise<Report> {
  const { kind, version } = schedule
  const { before, at, first } = await run(async ({ tx, now }) => ({
    at: now,
    before: overBefore(schedule, now),
    first: !(await wasReported(tx, kind, version)),
  }))
  const held = holds.flatMap(({ personId }) => personId ?? [])
  const onlyLook = dryRun || first
  const ids: string[] = []
  for (let more = true; more; ) {
    const limit = onlyLook ? MOST : BATCH
    const batch = await run((ctx) => expire(ctx, { before, limit, dryRun: onlyLook, held }))
    ids.push(...batch)
    more = !onlyLook && batch.length === BATCH && ids.length < MOST
  }
  const report = {
    id: newId(),
    at,
    kind,
    version,
    before,
    dryRun: onlyLook,
    count: ids.length,
    sha256: digestOfIds(ids),
  }
  if (!dryRun) await run((ctx) => keepReport(ctx, report))
  return report
}

/** In one run, of one kind; the next night goes on. */
const MOST = 100_000

async function keepReport(ctx: Ctx, report: Report): Promise<void> {
  await insertReport(ctx.tx, report)
  await audit(ctx, { action: 'privacy.retention-run', subject: report.id })
}

export interface Retention {
  schedules: Schedule[]
  reports: Report[]
  holds: (Hold & { name: string | null })[]
}

/** What is kept how long, what was deleted, and what must not be. */
export async function readRetention(ctx: Ctx): Promise<Retention> {
  const holds = await holdsNow(ctx.tx)
  const people = await listNames(
    ctx,
    holds.flatMap(({ personId }) => personId ?? []),
    { purpose: 'data_rights' },
  )
  return {
    schedules: await schedulesNow(ctx.tx),
    reports: await listReports(ctx.tx, 200),
    holds: holds.map((hold) => ({
      ...hold,
      name: (hold.personId && people.get(hold.personId)?.fullName) || null,
    })),
  }
}

export type NewSchedule = Pick<Schedule, 'amount' | 'unit' | 'basis'> & { seen: number }

/** Publishes another period for a kind, after the version that was seen. Refuses with `privacy.schedule_changed`. */
export async function publishSchedule(
  ctx: Ctx,
  kind: string,
  { seen, ...span }: NewSchedule,
): Promise<number> {
  const now = (await schedulesNow(ctx.tx)).find((schedule) => schedule.kind === kind)
  if (!now) throw notFound('privacy.no_such_kind')
  const next = { ...now, ...span, version: seen + 1, publishedAt: ctx.now, by: ctx.actor.id }
  if (now.version !== seen || !(await insertSchedule(ctx.tx, next)))
    throw conflict('privacy.schedule_changed')
  await audit(ctx, { action: 'privacy.schedule-published', subject: `${kind}:${next.version}` })
  return next.version
}

export interface NewHold {
  citizenId?: string
  kind?: string
  reason: string
}

/** Keeps a person's records, or a whole kind, from being deleted. Refuses with `privacy.hold_of_what`. */
export async function placeHold(ctx: Ctx, { citizenId, kind, reason }: NewHold): Promise<string> {
  const person = citizenId
    ? await findPersonByCitizenId(ctx, citizenId.replace(/\s/g, ''), { purpose: 'data_rights' })
    : undefined
  if (Boolean(person) === Boolean(kind)) throw conflict('privacy.hold_of_what')
  if (kind && !(await schedulesNow(ctx.tx)).some((schedule) => schedule.kind === kind))
    throw notFound('privacy.no_such_kind')
  const id = newId()
  await insertHold(ctx.tx, {
    id,
    personId: person?.id ?? null,
    kind: kind ?? null,
    reason,
    placedAt: ctx.now,
    placedBy: ctx.actor.id,
  })
  await audit(ctx, { action: 'privacy.hold-placed', subject: id })
  return id
}

export async function endHold(ctx: Ctx, id: string): Promise<void> {
  if (!(await liftHold(ctx.tx, id, ctx.actor.id, ctx.now))) throw notFound('privacy.no_such_hold')
  await audit(ctx, { action: 'privacy.hold-lifted', subject: id })
}
