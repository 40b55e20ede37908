import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'

/** Of these people and organisations, those for whose dossiers an account has a task or had one, or took the dossier in. */
export async function servedBy(tx: Tx, accountId: string, subjectIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select s.id from unnest(${[...subjectIds]}::uuid[]) s(id) where exists (
      select from dossiers.dossier d where (d.applicant_person_id = s.id or d.applicant_organisation_id = s.id) and (
        d.submitting_account_id = ${accountId}
        or exists (select from dossiers.step t where t.dossier_id = d.id and t.actor_id = ${accountId})
        or exists (select from dossiers.token t where t.dossier_id = d.id and t.assignee_id = ${accountId})))
  `.execute(tx)
  return rows.map(({ id }) => id)
}
