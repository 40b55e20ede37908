import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { Extension } from '../clock/extensions.repository.ts'
import type { ClockInterval } from '../process.repository.ts'

/** What a due time is reckoned from, for many dossiers at once; nothing here tells of a person. */
export interface OpenDossier {
  id: string
  code: string
  version: number
  procedure_code: string
  procedure_version_id: string
  case_code: string | null
  channel: string
  unit_id: string
  accepted_at: Date
  due_at: Date
}

/** The next open dossiers with a running or standing clock, by id; held against other changes where `lock` says so. */
export async function openAfter(
  tx: Tx,
  { after, limit, lock }: { after: string | null; limit: number; lock: boolean },
): Promise<OpenDossier[]> {
  const { rows } = await sql<OpenDossier>`
    select id, code, version, procedure_code, procedure_version_id, case_code, channel, unit_id, accepted_at, due_at
    from dossiers.dossier
    where state in ('in_processing', 'supplement_requested') and accepted_at is not null and due_at is not null
      and id > ${after ?? '00000000-0000-0000-0000-000000000000'}
    order by id limit ${limit} ${lock ? sql`for update` : sql``}
  `.execute(tx)
  return rows
}

export async function countOpen(tx: Tx): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from dossiers.dossier
    where state in ('in_processing', 'supplement_requested') and accepted_at is not null and due_at is not null
  `.execute(tx)
  return rows[0]!.n
}

export const intervalsOf = (tx: Tx, ids: readonly string[]): Promise<ClockInterval[]> =>
  tx
    .selectFrom('dossiers.clock_interval')
    .selectAll()
    .where('dossier_id', 'in', [...ids])
    .where('kind', '=', 'paused')
    .execute()

export const lastExtensions = (tx: Tx, ids: readonly string[]): Promise<Extension[]> =>
  tx
    .selectFrom('dossiers.extension')
    .selectAll()
    .where('dossier_id', 'in', [...ids])
    .orderBy('no')
    .execute()
