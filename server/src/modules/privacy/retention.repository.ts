import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { Words } from '#platform/personal-records.ts'

export interface Schedule {
  kind: string
  version: number
  amount: number
  unit: 'day' | 'month' | 'year'
  /** From which moment it is counted, and what happens then. */
  counted: Words
  basis: Words
  publishedAt: Date
}

/** The schedules of today, one for each kind that has any. */
export async function schedulesNow(tx: Tx): Promise<Schedule[]> {
  const { rows } = await sql<Schedule>`
    select distinct on (kind) kind, version, amount, unit, published_at as "publishedAt",
      jsonb_build_object('vi', counted_vi, 'en', counted_en) as counted,
      jsonb_build_object('vi', basis_vi, 'en', basis_en) as basis
    from privacy.retention_schedule order by kind, version desc
  `.execute(tx)
  return rows
}

/** Answers false when that version is there already. */
export async function insertSchedule(tx: Tx, s: Schedule & { by: string }): Promise<boolean> {
  const { rows } = await sql`
    insert into privacy.retention_schedule
      (kind, version, amount, unit, counted_vi, counted_en, basis_vi, basis_en, published_by, published_at)
    values (${s.kind}, ${s.version}, ${s.amount}, ${s.unit}, ${s.counted.vi}, ${s.counted.en}, ${s.basis.vi},
      ${s.basis.en}, ${s.by}, ${s.publishedAt})
    on conflict do nothing returning 1
  `.execute(tx)
  return rows.length === 1
}

export interface Report {
  id: string
  at: Date
  kind: string
  version: number
  /** What was over at that moment. */
  before: Date
  dryRun: boolean
  count: number
  sha256: string
}

export async function insertReport(tx: Tx, r: Report): Promise<void> {
  await sql`
    insert into privacy.retention_report (id, at, kind, version, before, dry_run, count, ids_sha256)
    values (${r.id}, ${r.at}, ${r.kind}, ${r.version}, ${r.before}, ${r.dryRun}, ${r.count}, ${r.sha256})
  `.execute(tx)
}

/** The last reports; those of nights without anything to do are left out. */
export async function listReports(tx: Tx, limit: number): Promise<Report[]> {
  const { rows } = await sql<Report>`
    select id, at, kind, version, before, dry_run as "dryRun", count, ids_sha256 as sha256
    from privacy.retention_report where count > 0 order by at desc, kind limit ${limit}
  `.execute(tx)
  return rows
}

/** Whether a version has been reported on before anything was deleted by it. */
export async function wasReported(tx: Tx, kind: string, version: number): Promise<boolean> {
  const { rows } = await sql`
    select 1 from privacy.retention_report where kind = ${kind} and version = ${version} limit 1
  `.execute(tx)
  return rows.length > 0
}

export interface Hold {
  id: string
  personId: string | null
  kind: string | null
  reason: string
  placedAt: Date
  placedBy: string
}

/** What must not be deleted at the moment, the last placed first. */
export async function holdsNow(tx: Tx): Promise<Hold[]> {
  const { rows } = await sql<Hold>`
    select id, person_id as "personId", kind, reason, placed_at as "placedAt", placed_by as "placedBy"
    from privacy.legal_hold where lifted_at is null order by placed_at desc
  `.execute(tx)
  return rows
}

export async function insertHold(tx: Tx, h: Hold): Promise<void> {
  await sql`
    insert into privacy.legal_hold (id, person_id, kind, reason, placed_by, placed_at)
    values (${h.id}, ${h.personId}, ${h.kind}, ${h.reason}, ${h.placedBy}, ${h.placedAt})
  `.execute(tx)
}

/** Answers whether there was such a hold. */
export async function liftHold(tx: Tx, id: string, by: string, at: Date): Promise<boolean> {
  const { rows } = await sql`
    update privacy.legal_hold set lifted_by = ${by}, lifted_at = ${at} where id = ${id} and lifted_at is null returning 1
  `.execute(tx)
  return rows.length === 1
}

export async function isHeld(tx: Tx, personId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from privacy.legal_hold where person_id = ${personId} and lifted_at is null
  `.execute(tx)
  return rows.length > 0
}
