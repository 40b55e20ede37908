import { type RawBuilder, sql } from 'kysely'
import type { Tx } from './db.ts'
import type { Purpose } from './purposes.ts'

/** Whose rows may be shown. */
export interface RecordReach {
  unitIds: readonly string[]
  /** Also what belongs to no office: acts of citizens and of the program. */
  unitless: boolean
}

/** What is searched for; everything that is given must hold. */
export interface RecordFilter {
  reach: RecordReach
  /** Whose acts (also what was done to the account, such as a sign-in), or who read. */
  accountId?: string
  from?: Date
  /** Not counted in. */
  until?: Date
  /** Id of the last row of the page before. */
  before?: string
  limit: number
}

/** A row of the log of acts. */
export interface ActRow {
  id: string
  at: Date
  actorId: string
  unitId: string | null
  action: string
  subject: string
}

/** A line of the access ledger, whole. */
export interface ReadingRow {
  id: string
  at: Date
  actorId: string
  actorKind: string
  unitId: string | null
  purpose: Purpose
  subjectIds: string[]
  dossierIds: (string | null)[]
}

const acts = {
  table: sql`platform.audit`,
  columns: sql`r.id, r.at, r.actor_id as "actorId", r.unit_id as "unitId", r.action, r.subject`,
}
const readings = {
  table: sql`platform.disclosure`,
  columns: sql`r.id, r.at, r.actor_id as "actorId", r.actor_kind as "actorKind", r.unit_id as "unitId", r.purpose,
    r.subject_ids as "subjectIds", r.dossier_ids as "dossierIds"`,
}

export interface ActFilter extends RecordFilter {
  action?: string
  /** Done to one of these, or by this account. */
  about?: { subjects: readonly string[]; accountId: string | null }
}

/** Acts, the newest first. */
export function searchActs(tx: Tx, filter: ActFilter): Promise<ActRow[]> {
  const { action, about, accountId } = filter
  const involved = accountId && sql`(r.actor_id = ${accountId} or r.subject = ${accountId})`
  const concerns = about && sql`(r.subject = any(${[...about.subjects]}) or r.actor_id = ${about.accountId})`
  return newest<ActRow>(tx, acts, filter, [action && sql`r.action = ${action}`, involved, concerns])
}

export interface ReadingFilter extends RecordFilter {
  purpose?: string
  /** Whose data were read, and for which dossier. */
  subjectId?: string
  dossierId?: string
}

/** Readings of personal data, the newest first. */
export function searchReadings(tx: Tx, filter: ReadingFilter): Promise<ReadingRow[]> {
  const { purpose, subjectId, dossierId, accountId } = filter
  const conditions = [
    accountId && sql`r.actor_id = ${accountId}`,
    purpose && sql`r.purpose = ${purpose}`,
    subjectId && sql`r.subject_ids && array[${subjectId}::uuid]`,
    dossierId && sql`r.dossier_ids && array[${dossierId}::uuid]`,
  ]
  return newest<ReadingRow>(tx, readings, filter, conditions)
}

/** One row of either, where it may be shown. */
export async function findRecord(
  tx: Tx,
  records: 'acts' | 'readings',
  id: string,
  reach: RecordReach,
): Promise<ActRow | ReadingRow | undefined> {
  const { table, columns } = records === 'acts' ? acts : readings
  const { rows } = await sql<ActRow | ReadingRow>`
    select ${columns} from ${table} r where r.id = ${id} and ${within(reach)}
  `.execute(tx)
  return rows[0]
}

type Source = typeof acts
type Condition = RawBuilder<unknown> | '' | undefined

/** Beyond it, sorting each office's rows by themselves costs more than it saves. */
const A_PAGE = 100

/**
 * Where nothing but offices and time is known, the newest rows of each office are found in its own index and put together, so that
 * an office where little happens costs no search through what happened elsewhere.
 */
async function newest<T>(
  tx: Tx,
  { table, columns }: Source,
  filter: RecordFilter,
  wanted: Condition[],
): Promise<T[]> {
  const { reach, from, until, before, limit } = filter
  const conditions = sql.join(
    [
      sql`true`,
      ...wanted,
      from && sql`r.at >= ${from}`,
      until && sql`r.at < ${until}`,
      before && sql`(r.at, r.id) < (select b.at, b.id from ${table} b where b.id = ${before})`,
    ].filter((condition) => condition !== undefined && condition !== ''),
    sql` and `,
  )
  const order = sql`order by r.at desc, r.id desc limit ${limit}`
  const isNarrow = wanted.some(Boolean)
  const { rows } = await (isNarrow || reach.unitless || limit > A_PAGE
    ? sql<T>`select ${columns} from ${table} r where ${conditions} and ${within(reach)} ${order}`
    : sql<T>`select ${columns} from unnest(${[...reach.unitIds]}::uuid[]) u(id),
        lateral (select * from ${table} r where r.unit_id = u.id and ${conditions} ${order}) r ${order}`
  ).execute(tx)
  return rows
}

const within = ({ unitIds, unitless }: RecordReach): RawBuilder<unknown> =>
  sql`(r.unit_id = any(${[...unitIds]}::uuid[]) or (${unitless} and r.unit_id is null))`
