import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { Expiry } from '#platform/personal-records.ts'

/** Drafts that nobody has touched since; papers and answers go with them. */
export async function expireDrafts(tx: Tx, { before, limit, dryRun, held }: Expiry): Promise<string[]> {
  const old = sql`
    select id from dossiers.dossier
    where state = 'draft' and updated_at < ${before} and (applicant_person_id is null or applicant_person_id <> all(${[...held]}::uuid[]))
    order by updated_at limit ${limit}`
  if (dryRun) return idsOf(tx, old)
  return idsOf(tx, sql`delete from dossiers.dossier where id in (${old} for update skip locked) returning id`)
}

/** Dossiers that were settled before. A result that waits to be handed over is not settled. */
export function settledBefore(tx: Tx, { before, limit, dryRun, held }: Expiry): Promise<string[]> {
  return idsOf(
    tx,
    sql`
      select id from dossiers.dossier
      where state in ('refused', 'stopped', 'returned') and expired_at is null
        and coalesce(returned_at, finished_at, updated_at) < ${before}
        and (applicant_person_id is null or applicant_person_id <> all(${[...held]}::uuid[]))
      order by updated_at limit ${limit} ${dryRun ? sql`` : sql`for update skip locked`}`,
  )
}

/** Destroys what settled dossiers say of people. That there was one, what it was about and the result's number stay. */
export async function strip(tx: Tx, ids: readonly string[], at: Date): Promise<void> {
  const those = [...ids]
  for (const table of ['document', 'component_answer', 'supplement', 'notice'])
    await sql`delete from ${sql.table(`dossiers.${table}`)} where dossier_id = any(${those}::uuid[])`.execute(
      tx,
    )
  await sql`
    update dossiers.step set actor_name = null, note = null where dossier_id = any(${those}::uuid[])
  `.execute(tx)
  await sql`
    update dossiers.dossier set form_data = '{}', applicant_name = '(đã hủy)', expired_at = ${at},
      assisted_reason = case when assisted_by is null then null else '(đã hủy)' end
    where id = any(${those}::uuid[])
  `.execute(tx)
}

async function idsOf(tx: Tx, statement: ReturnType<typeof sql>): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`${statement}`.execute(tx)
  return rows.map(({ id }) => id)
}
