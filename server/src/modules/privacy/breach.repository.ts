import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { BreachEvent } from './breach.ts'

export interface Breach {
  id: string
  discoveredAt: Date
  recordedAt: Date
}

export async function insertBreach(tx: Tx, { id, discoveredAt, recordedAt }: Breach): Promise<void> {
  await sql`
    insert into privacy.breach (id, discovered_at, recorded_at) values (${id}, ${discoveredAt}, ${recordedAt})
  `.execute(tx)
}

/** Every breach, the last discovered first. */
export async function listBreaches(tx: Tx): Promise<Breach[]> {
  const { rows } = await sql<Breach>`
    select id, discovered_at as "discoveredAt", recorded_at as "recordedAt" from privacy.breach
    order by discovered_at desc limit 200
  `.execute(tx)
  return rows
}

export async function findBreach(tx: Tx, id: string): Promise<Breach | undefined> {
  const { rows } = await sql<Breach>`
    select id, discovered_at as "discoveredAt", recorded_at as "recordedAt" from privacy.breach where id = ${id}
  `.execute(tx)
  return rows[0]
}

/** What was done about breaches, by breach, in order. */
export async function eventsOf(tx: Tx, breachIds: readonly string[]): Promise<Map<string, BreachEvent[]>> {
  const { rows } = await sql<BreachEvent & { breachId: string }>`
    select breach_id as "breachId", no, act, at, actor_id as "actorId", assessment, note from privacy.breach_event
    where breach_id = any(${[...breachIds]}::uuid[]) order by breach_id, no
  `.execute(tx)
  const events = new Map<string, BreachEvent[]>()
  for (const { breachId, ...event } of rows) events.set(breachId, [...(events.get(breachId) ?? []), event])
  return events
}

/** Answers false when something else was done in the meantime. */
export async function appendEvent(tx: Tx, breachId: string, event: BreachEvent): Promise<boolean> {
  const { no, act, at, actorId, assessment, note } = event
  const { rows } = await sql`
    insert into privacy.breach_event (breach_id, no, act, at, actor_id, assessment, note)
    values (${breachId}, ${no}, ${act}, ${at}, ${actorId}, ${assessment && JSON.stringify(assessment)}, ${note})
    on conflict do nothing returning 1
  `.execute(tx)
  return rows.length === 1
}

export interface BreachNotice {
  id: string
  breachId: string
  personId: string
  words: { vi: string; en: string }
  at: Date
}

/** Answers false for somebody who was told before. */
export async function insertBreachNotice(tx: Tx, n: BreachNotice): Promise<boolean> {
  const { rows } = await sql`
    insert into privacy.breach_notice (id, breach_id, person_id, words_vi, words_en, told_at)
    values (${n.id}, ${n.breachId}, ${n.personId}, ${n.words.vi}, ${n.words.en}, ${n.at})
    on conflict do nothing returning 1
  `.execute(tx)
  return rows.length === 1
}

/** Whom a notice is for, and its words. */
export async function findBreachNotice(
  tx: Tx,
  id: string,
): Promise<Pick<BreachNotice, 'personId' | 'words'> | undefined> {
  const { rows } = await sql<Pick<BreachNotice, 'personId' | 'words'>>`
    select person_id as "personId", jsonb_build_object('vi', words_vi, 'en', words_en) as words
    from privacy.breach_notice where id = ${id}
  `.execute(tx)
  return rows[0]
}

export async function countTold(tx: Tx, breachId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from privacy.breach_notice where breach_id = ${breachId}
  `.execute(tx)
  return rows[0]!.n
}
