import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import { type Sealed, seal } from '#platform/disclosure.ts'

/** One dossier as the register (form 07) lists it. */
export interface RegisterEntry {
  id: string
  code: string
  procedureCode: string
  procedureName: string
  applicantName: Sealed<string>
  personId: string | null
  organisationId: string | null
  unitName: string
  channel: string
  state: string
  delivery: string
  submittedAt: Date
  acceptedAt: Date | null
  dueAt: Date | null
  returnedAt: Date | null
}

export interface RegisterPeriod {
  /** Units whose dossiers are listed: the competent one's, or those its counter took in. */
  unitIds: readonly string[]
  from: Date
  /** The first instant after the period. */
  until: Date
}

export interface RegisterPlace {
  at: string
  id: string
}

/** The dossiers handed in within a period, in the order in which they came. */
export async function listRegister(
  tx: Tx,
  period: RegisterPeriod,
  { limit, after }: { limit: number; after?: RegisterPlace },
): Promise<RegisterEntry[]> {
  const place = after ? sql`and (submitted_at, id) > (${after.at}::timestamptz, ${after.id}::uuid)` : sql``
  // Two ways in, each by its own index; an OR of both would read the whole period of the city.
  const part = (column: RawBuilder<unknown>) => sql`(
    select ${COLUMNS} from dossiers.dossier
    where ${column} = any(${[...period.unitIds]}::uuid[]) and ${within(period)} ${place}
    order by submitted_at, id limit ${limit})`
  const { rows } = await sql<Omit<RegisterEntry, 'applicantName'> & { applicantName: string }>`
    select * from (${part(sql`unit_id`)} union ${part(sql`desk_unit_id`)}) as d
    order by "submittedAt", id limit ${limit}
  `.execute(tx)
  return rows.map((row) => ({
    ...row,
    applicantName: seal(row.applicantName, row.personId ?? row.organisationId),
  }))
}

const COLUMNS = sql`id, code, procedure_code as "procedureCode", procedure_name as "procedureName",
  applicant_name as "applicantName", applicant_person_id as "personId",
  applicant_organisation_id as "organisationId", unit_name as "unitName", channel, state, delivery,
  submitted_at as "submittedAt", accepted_at as "acceptedAt", due_at as "dueAt", returned_at as "returnedAt"`

const within = ({ from, until }: RegisterPeriod) => sql`submitted_at >= ${from} and submitted_at < ${until}`

export async function countRegister(tx: Tx, period: RegisterPeriod): Promise<number> {
  const ids = [...period.unitIds]
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from dossiers.dossier
    where (unit_id = any(${ids}::uuid[]) or desk_unit_id = any(${ids}::uuid[])) and ${within(period)}
  `.execute(tx)
  return rows[0]!.n
}
