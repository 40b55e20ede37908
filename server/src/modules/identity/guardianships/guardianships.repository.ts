import { sql } from 'kysely'
import type { Day } from '#platform/calendar.ts'
import type { Tx } from '#platform/db.ts'
import { type Sealed, seal } from '#platform/disclosure.ts'
import { type Delegation, delegationColumns } from '../delegations/delegations.repository.ts'

export type Ground = 'birth_certificate' | 'guardianship_decision'

/** The paper that an officer saw. */
export interface GuardianshipPaper {
  ground: Ground
  paperNumber: string
  paperDay: Day
  paperOffice: string
}

export interface NewGuardianship extends GuardianshipPaper {
  delegationId: string
  unitId: string
  registeredBy: string
}

export async function insertGuardianship(tx: Tx, g: NewGuardianship): Promise<void> {
  await sql`
    insert into identity.guardianship
      (delegation_id, ground, paper_number, paper_day, paper_office, unit_id, registered_by)
    values (${g.delegationId}, ${g.ground}, ${g.paperNumber}, ${g.paperDay}, ${g.paperOffice}, ${g.unitId},
      ${g.registeredBy})
  `.execute(tx)
}

/** Keeps what is registered about a child in one line, until the transaction ends. */
export async function lockChild(tx: Tx, childId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`guardians of ${childId}`}, 0))`.execute(tx)
}

/** Everybody who acts or acted for a child, the newest first. */
export async function guardiansOf(tx: Tx, childId: string): Promise<Delegation[]> {
  const { rows } = await sql<Delegation>`
    select ${delegationColumns} from identity.delegation
    where kind = 'guardian' and principal_person_id = ${childId} order by offered_at desc, id desc
  `.execute(tx)
  return rows
}

/** On which papers, by delegation; they tell of the child. */
export async function papersOf(
  tx: Tx,
  childId: string,
): Promise<Sealed<Map<string, GuardianshipPaper & { endReason: string | null }>>> {
  const { rows } = await sql<GuardianshipPaper & { endReason: string | null; delegationId: string }>`
    select g.delegation_id as "delegationId", g.ground, g.paper_number as "paperNumber", g.paper_day as "paperDay",
      g.paper_office as "paperOffice", g.end_reason as "endReason"
    from identity.guardianship g join identity.delegation d on d.id = g.delegation_id
    where d.principal_person_id = ${childId}
  `.execute(tx)
  return seal(new Map(rows.map(({ delegationId, ...paper }) => [delegationId, paper])), childId)
}

export async function setEndReason(tx: Tx, delegationId: string, reason: string): Promise<void> {
  await sql`
    update identity.guardianship set end_reason = ${reason} where delegation_id = ${delegationId}
  `.execute(tx)
}
