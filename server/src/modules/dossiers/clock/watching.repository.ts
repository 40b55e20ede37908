import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'

/** So many at a time: the rest is for the next look. */
const MOST = 200

interface Found {
  id: string
}

/** Dossiers with a pause that has reached its limit, which nobody has noticed yet. */
export async function pausesAtLimit(tx: Tx, now: Date): Promise<string[]> {
  const { rows } = await sql<Found>`
    select dossier_id as id from dossiers.clock_interval
    where ended_at is null and overran_at is null and limit_at <= ${now} order by limit_at limit ${MOST}
  `.execute(tx)
  return rows.map(({ id }) => id)
}

/** Dossiers whose due time comes before `horizon`, or passed since `past`, and for which no letter is ready or has been sent. */
export async function comingDue(
  tx: Tx,
  { past, horizon, most }: { past: Date; horizon: Date; most: number },
): Promise<string[]> {
  const { rows } = await sql<Found>`
    select d.id from dossiers.dossier d
    where d.state = 'in_processing' and d.paused_for is null and d.due_at > ${past} and d.due_at <= ${horizon}
      and not exists (select from dossiers.notice_draft n where n.dossier_id = d.id and n.form = '04')
      and (select count(*) from dossiers.extension e where e.dossier_id = d.id) < ${most}
    order by d.due_at limit ${MOST}
  `.execute(tx)
  return rows.map(({ id }) => id)
}

/** Dossiers whose letter 04 lay ready while the due time passed. */
export async function lettersMissed(tx: Tx, now: Date): Promise<string[]> {
  const { rows } = await sql<Found>`
    select n.dossier_id as id from dossiers.notice_draft n join dossiers.dossier d on d.id = n.dossier_id
    where n.form = '04' and n.missed_at is null and n.promised_at < ${now} and d.state = 'in_processing'
    order by n.promised_at limit ${MOST}
  `.execute(tx)
  return rows.map(({ id }) => id)
}

export async function markOverran(
  tx: Tx,
  dossierId: string,
  now: Date,
): Promise<{ reason: string } | undefined> {
  const { rows } = await sql<{ reason: string }>`
    update dossiers.clock_interval set overran_at = ${now}
    where dossier_id = ${dossierId} and ended_at is null and overran_at is null and limit_at <= ${now} returning reason
  `.execute(tx)
  return rows[0]
}

export interface WaitingDraft {
  dossierId: string
  code: string
  procedureName: string
  unitName: string
  form: string
  preparedAt: Date
  promisedAt: Date | null
  offeredAt: Date | null
  missedAt: Date | null
}

/** Letters that lie ready in these offices, the most urgent first. */
export async function draftsIn(tx: Tx, unitIds: readonly string[]): Promise<WaitingDraft[]> {
  const { rows } = await sql<WaitingDraft>`
    select n.dossier_id as "dossierId", d.code, d.procedure_name as "procedureName", d.unit_name as "unitName", n.form,
      n.prepared_at as "preparedAt", n.promised_at as "promisedAt", n.offered_at as "offeredAt", n.missed_at as "missedAt"
    from dossiers.notice_draft n join dossiers.dossier d on d.id = n.dossier_id
    where d.unit_id = any((select ${unitIds}::uuid[])::uuid[])
    order by coalesce(n.promised_at, n.prepared_at), n.dossier_id limit ${MOST}
  `.execute(tx)
  return rows
}
