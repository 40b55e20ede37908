import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import { type Sealed, seal } from '#platform/disclosure.ts'

export interface QueueFilter {
  /** Where the actor holds each role: only tokens there are shown. */
  posts: readonly { role: string; unitIds: readonly string[] }[]
  accountId: string
  step?: string
  state?: string
  due?: 'overdue' | 'only_today' | 'today' | 'week'
  /** The share of the step's time that is left. */
  left?: { above: number; atMost: number }
  mine?: boolean
  /** Dossier code, or the beginning of the applicant's name. */
  q?: string
  now: Date
  endOfDay: Date
  limit: number
  after?: { dueAt: string; id: string }
}

export interface QueueRow {
  tokenId: string
  dossierId: string
  version: number
  code: string
  procedureCode: string
  procedureName: string
  applicantName: Sealed<string>
  channel: string
  state: string
  unitName: string
  step: string
  assigneeId: string | null
  submittedAt: Date
  enteredAt: Date
  dueAt: Date | null
  stepDueAt: Date | null
  pausedFor: string | null
}

/** What has no due time stands last. Written as the index is. */
const urgency = sql`coalesce(t.due_at, 'infinity'::timestamptz)`

/**
 * The work that waits for the actor, the most urgent first. Dossiers are looked up for the page's rows alone, unless the
 * filter asks about them: a whole city's queue has tens of thousands.
 */
export async function listQueue(tx: Tx, filter: QueueFilter): Promise<QueueRow[]> {
  const byDossier = filter.state || filter.q
  const from = sql`dossiers.token t ${byDossier ? sql`join dossiers.dossier d on d.id = t.dossier_id` : sql``}`
  // Each part has an index of its own; an OR of both would read everything that is somebody else's too.
  const part = (whose: RawBuilder<unknown>) => sql`(
      select t.* from (
        select t.* from ${from} where ${whose} and ${whereOf(filter)} ${afterOf(filter)} ${fence(filter)}) t
      order by ${urgency}, t.id limit ${filter.limit})`
  const { rows } = await sql<FoundRow>`
    with page as (
      select * from (${sql.join(partsOf(filter).map(part), sql` union all `)}) t
      order by ${urgency}, t.id
      limit ${filter.limit})
    select t.id as "tokenId", d.id as "dossierId", d.version, d.code, d.procedure_code as "procedureCode",
      d.procedure_name as "procedureName", d.applicant_name as "applicantName",
      coalesce(d.applicant_person_id, d.applicant_organisation_id) as subject, d.channel, d.state,
      d.unit_name as "unitName", t.step, t.assignee_id as "assigneeId", d.submitted_at as "submittedAt",
      t.entered_at as "enteredAt", d.due_at as "dueAt", t.due_at as "stepDueAt", d.paused_for as "pausedFor"
    from page t join dossiers.dossier d on d.id = t.dossier_id
    order by ${urgency}, t.id
  `.execute(tx)
  return rows.map(({ subject, ...row }) => ({ ...row, applicantName: seal(row.applicantName, subject) }))
}

type FoundRow = Omit<QueueRow, 'applicantName'> & { applicantName: string; subject: string }

/** More units than any office has: then the most urgent of the role are looked through, and most are the actor's. */
const MANY_UNITS = 100

/** Keeps PostgreSQL, which takes an office for larger than it is, from looking through the whole city for its few steps. */
const fence = ({ posts }: QueueFilter): RawBuilder<unknown> =>
  posts.some(({ unitIds }) => unitIds.length > MANY_UNITS) ? sql`` : sql`offset 0`

export interface QueueCounts {
  all: number
  overdue: number
  today: number
  mine: number
  steps: Record<string, number>
}

/** How many wait, how many of them are late or due today, by step. */
export async function countQueue(tx: Tx, filter: QueueFilter): Promise<QueueCounts> {
  const part = (whose: RawBuilder<unknown>, mine: boolean) =>
    sql`(select t.step, t.due_at, ${sql.lit(mine)} as mine from dossiers.token t where ${whose} and ${placesOf(filter)})`
  const { rows } = await sql<{ step: string; n: number; overdue: number; today: number; mine: number }>`
    select t.step, count(*)::int as n,
      count(*) filter (where t.due_at < ${filter.now})::int as overdue,
      count(*) filter (where t.due_at >= ${filter.now} and t.due_at <= ${filter.endOfDay})::int as today,
      count(*) filter (where t.mine)::int as mine
    from (${part(UNASSIGNED, false)} union all ${part(assignedTo(filter), true)}) t group by t.step
  `.execute(tx)
  const sum = (key: 'n' | 'overdue' | 'today' | 'mine') => rows.reduce((total, row) => total + row[key], 0)
  const steps = Object.fromEntries(rows.map((r) => [r.step, r.n]))
  return { all: sum('n'), overdue: sum('overdue'), today: sum('today'), mine: sum('mine'), steps }
}

const UNASSIGNED = sql`t.assignee_id is null`
const assignedTo = ({ accountId }: QueueFilter): RawBuilder<unknown> => sql`t.assignee_id = ${accountId}`

/** What is nobody's yet, and what is the actor's own; nothing that is somebody else's. */
const partsOf = (filter: QueueFilter): RawBuilder<unknown>[] =>
  filter.mine ? [assignedTo(filter)] : [UNASSIGNED, assignedTo(filter)]

function placesOf({ posts }: QueueFilter): RawBuilder<unknown> {
  // given as a question, so that PostgreSQL does not weigh each of a thousand ids before it begins
  const places = posts.map(
    ({ role, unitIds }) => sql`(t.role = ${role} and t.unit_id = any((select ${unitIds}::uuid[])::uuid[]))`,
  )
  if (places.length === 0) return sql`false`
  return sql`(${sql.join(places, sql` or `)})`
}

function whereOf(filter: QueueFilter): RawBuilder<unknown> {
  const parts = [placesOf(filter)]
  if (filter.step) parts.push(sql`t.step = ${filter.step}`)
  if (filter.state) parts.push(sql`d.state = ${filter.state}`)
  if (filter.due === 'overdue') parts.push(sql`t.due_at < ${filter.now}`)
  if (filter.due === 'only_today')
    parts.push(sql`t.due_at >= ${filter.now} and t.due_at < ${filter.endOfDay}`)
  if (filter.due === 'today') parts.push(sql`t.due_at <= ${filter.endOfDay}`)
  if (filter.due === 'week')
    parts.push(sql`t.due_at <= ${new Date(filter.endOfDay.getTime() + 6 * 86_400_000)}`)
  if (filter.left) parts.push(hasLeft(filter, filter.left))
  if (filter.q) parts.push(matches(filter.q))
  return sql.join(parts, sql` and `)
}

/** As `levelOf` reckons it: due on a later day, with so much of the step's time left. */
function hasLeft(
  { endOfDay, now }: QueueFilter,
  { above, atMost }: { above: number; atMost: number },
): RawBuilder<unknown> {
  const left = sql`extract(epoch from t.due_at - ${now})::float8`
  const whole = sql`extract(epoch from t.due_at - t.entered_at)::float8`
  return sql`t.due_at >= ${endOfDay} and ${left} > ${above}::float8 * ${whole} and ${left} <= ${atMost}::float8 * ${whole}`
}

function matches(q: string): RawBuilder<unknown> {
  // unlike LIKE, `^@` tells nothing of the rows it passes over, so it may use an index under row-level security
  return sql`(d.code = ${q.trim().toUpperCase()} or d.applicant_fold ^@ public.vn_fold(${q.trim()}))`
}

function afterOf({ after }: QueueFilter): RawBuilder<unknown> {
  if (!after) return sql``
  return sql`and (${urgency}, t.id) > (${after.dueAt}::timestamptz, ${after.id}::uuid)`
}

/** The place of a row in the queue, from which the next page goes on. */
export const placeOf = (row: QueueRow): { dueAt: string; id: string } => ({
  dueAt: row.stepDueAt?.toISOString() ?? 'infinity',
  id: row.tokenId,
})
