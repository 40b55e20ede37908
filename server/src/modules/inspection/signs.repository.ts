import { sql } from 'kysely'
import type { Day } from '#platform/calendar.ts'
import type { Tx } from '#platform/db.ts'
import type { RecordReach } from '#platform/record-search.ts'

export type Rule = 'many_people' | 'without_task' | 'odd_hours' | 'declared_relation' | 'many_readers'
export type Outcome = 'explained' | 'passed_on'

/** Something in the ledger that somebody should look at. */
export interface Sign {
  id: string
  rule: Rule
  day: Day
  accountId: string | null
  unitId: string | null
  personId: string | null
  about: string
  evidence: Record<string, number | string>
  noticedAt: Date
}

/** Writes down a sign once, however often it is noticed; while it is open, its figures follow. */
export async function noteSign(tx: Tx, sign: Sign): Promise<void> {
  const { id, rule, day, accountId, unitId, personId, about, evidence, noticedAt } = sign
  await sql`
    insert into inspection.sign as s (id, rule, day, account_id, unit_id, person_id, about, evidence, noticed_at)
    values (${id}, ${rule}, ${day}, ${accountId}, ${unitId}, ${personId}, ${about}, ${JSON.stringify(evidence)}, ${noticedAt})
    on conflict (rule, day, account_id, about) do update set evidence = excluded.evidence
    where not exists (select from inspection.finding f where f.sign_id = s.id)
  `.execute(tx)
}

export interface FoundSign extends Sign {
  finding: { outcome: Outcome; foundBy: string; foundAt: Date; text: string } | null
}

interface Row extends Sign {
  outcome: Outcome | null
  text: string | null
  foundBy: string | null
  foundAt: Date | null
}

const withFinding = ({ outcome, text, foundBy, foundAt, ...sign }: Row): FoundSign => ({
  ...sign,
  finding: outcome && { outcome, foundBy: foundBy!, foundAt: foundAt!, text: text! },
})

/** Signs that are open, the oldest first, or closed, the newest first, of these units. */
export async function listSigns(
  tx: Tx,
  { unitIds, unitless }: RecordReach,
  closed: boolean,
  limit: number,
): Promise<FoundSign[]> {
  const order = closed ? sql`f.found_at desc, s.id` : sql`s.day, s.noticed_at, s.id`
  const { rows } = await sql<Row>`
    select s.id, s.rule, s.day, s.account_id as "accountId", s.unit_id as "unitId", s.person_id as "personId", s.about,
      s.evidence, s.noticed_at as "noticedAt", f.outcome, f.text, f.found_by as "foundBy", f.found_at as "foundAt"
    from inspection.sign s left join inspection.finding f on f.sign_id = s.id
    where (f.sign_id is not null) = ${closed}
      and (s.unit_id = any(${[...unitIds]}::uuid[]) or (${unitless} and s.unit_id is null))
    order by ${order} limit ${limit}
  `.execute(tx)
  return rows.map(withFinding)
}

export async function findSignUnit(tx: Tx, id: string): Promise<{ unitId: string | null } | undefined> {
  const { rows } = await sql<{ unitId: string | null }>`
    select unit_id as "unitId" from inspection.sign where id = ${id}
  `.execute(tx)
  return rows[0]
}

/** Answers false where it was closed before. */
export async function insertFinding(
  tx: Tx,
  signId: string,
  { outcome, text, by, at }: { outcome: Outcome; text: string; by: string; at: Date },
): Promise<boolean> {
  const { rows } = await sql`
    insert into inspection.finding (sign_id, outcome, text, found_by, found_at)
    values (${signId}, ${outcome}, ${text}, ${by}, ${at}) on conflict (sign_id) do nothing returning 1
  `.execute(tx)
  return rows.length === 1
}

/** The last day that was looked through after it was over. */
export async function lastLookedDay(tx: Tx): Promise<Day | null> {
  const { rows } = await sql<{ day: Day | null }>`select max(day) as day from inspection.looked_day`.execute(
    tx,
  )
  return rows[0]!.day
}

export async function markLooked(tx: Tx, day: Day, at: Date): Promise<void> {
  await sql`
    insert into inspection.looked_day (day, looked_at) values (${day}, ${at}) on conflict (day) do nothing
  `.execute(tx)
}

/** Of the people whom an account read, those whom it had declared: themselves, or a relative. */
export async function declaredAmong(
  tx: Tx,
  accountId: string,
  personIds: readonly string[],
): Promise<{ person: string; kind: 'self' | 'relative' }[]> {
  const { rows } = await sql<{ person: string; kind: 'self' | 'relative' }>`
    select person_id as person, kind from inspection.declared_relation
    where account_id = ${accountId} and person_id = any(${[...personIds]}::uuid[]) order by person_id
  `.execute(tx)
  return rows
}

export interface DeclaredRelation {
  accountId: string
  personId: string
  kind: 'self' | 'relative'
  recordedBy: string
  recordedAt: Date
}

/** Answers false where it was recorded before. */
export async function insertRelation(tx: Tx, relation: DeclaredRelation): Promise<boolean> {
  const { accountId, personId, kind, recordedBy, recordedAt } = relation
  const { rows } = await sql`
    insert into inspection.declared_relation (account_id, person_id, kind, recorded_by, recorded_at)
    values (${accountId}, ${personId}, ${kind}, ${recordedBy}, ${recordedAt})
    on conflict (account_id, person_id) do nothing returning 1
  `.execute(tx)
  return rows.length === 1
}
