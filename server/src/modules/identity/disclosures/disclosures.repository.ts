import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import { type Sealed, seal } from '#platform/disclosure.ts'

export type Outcome = 'justified' | 'rejected'

/** What somebody says about a line of the ledger, with the answer once there is one. */
export interface Objection {
  id: string
  disclosureId: string
  personId: string
  madeAt: Date
  outcome: Outcome | null
  answeredAt: Date | null
  words: Sealed<{ reason: string; answer: string | null }>
}

interface Row extends Omit<Objection, 'words'> {
  reason: string
  answer: string | null
}

const sealed = ({ reason, answer, ...row }: Row): Objection => ({
  ...row,
  words: seal({ reason, answer }, row.personId),
})

async function objectionsWhere(tx: Tx, which: RawBuilder<unknown>): Promise<Objection[]> {
  const { rows } = await sql<Row>`
    select o.id, o.disclosure_id as "disclosureId", o.person_id as "personId", o.reason, o.made_at as "madeAt", a.outcome,
      a.text as answer, a.answered_at as "answeredAt"
    from identity.disclosure_objection o left join identity.objection_answer a on a.objection_id = o.id
    where ${which}
  `.execute(tx)
  return rows.map(sealed)
}

/** What a person said about these lines. */
export const objectionsTo = (
  tx: Tx,
  personId: string,
  disclosureIds: readonly string[],
): Promise<Objection[]> =>
  objectionsWhere(tx, sql`o.person_id = ${personId} and o.disclosure_id = any(${[...disclosureIds]}::uuid[])`)

/** Everything that a person ever said about who looked. */
export const objectionsOf = (tx: Tx, personId: string): Promise<Objection[]> =>
  objectionsWhere(tx, sql`o.person_id = ${personId} order by o.made_at`)

export async function objectionById(tx: Tx, id: string): Promise<Objection | undefined> {
  return (await objectionsWhere(tx, sql`o.id = ${id}`))[0]
}

/** Those that wait for an answer, the oldest first; or those that have one, the newest first. */
export const listObjections = (tx: Tx, answered: boolean, limit: number): Promise<Objection[]> =>
  objectionsWhere(
    tx,
    answered
      ? sql`a.outcome is not null order by a.answered_at desc limit ${limit}`
      : sql`a.outcome is null order by o.made_at limit ${limit}`,
  )

export interface NewObjection {
  id: string
  disclosureId: string
  personId: string
  reason: string
}

/** Answers false where this person has said something about this line before. */
export async function insertObjection(tx: Tx, objection: NewObjection, at: Date): Promise<boolean> {
  const { id, disclosureId, personId, reason } = objection
  const { rows } = await sql`
    insert into identity.disclosure_objection (id, disclosure_id, person_id, reason, made_at)
    values (${id}, ${disclosureId}, ${personId}, ${reason}, ${at})
    on conflict (disclosure_id, person_id) do nothing returning 1
  `.execute(tx)
  return rows.length === 1
}

/** Answers false where it was answered before. */
export async function insertAnswer(
  tx: Tx,
  objectionId: string,
  { outcome, text, by, at }: { outcome: Outcome; text: string; by: string; at: Date },
): Promise<boolean> {
  const { rows } = await sql`
    insert into identity.objection_answer (objection_id, outcome, text, answered_by, answered_at)
    values (${objectionId}, ${outcome}, ${text}, ${by}, ${at})
    on conflict (objection_id) do nothing returning 1
  `.execute(tx)
  return rows.length === 1
}

export type Ground = 'criminal_procedure' | 'inspection' | 'security'

export interface Delay {
  id: string
  /** Whose reading is not shown yet. */
  accountId: string
  ground: Ground
  /** The decision that orders it. */
  reference: string
  recordedBy: string
  recordedAt: Date
  endsAt: Date
}

export async function insertDelay(tx: Tx, delay: Delay & { personId: string }): Promise<void> {
  await sql`
    insert into identity.disclosure_delay (id, person_id, account_id, ground, reference, recorded_by, recorded_at, ends_at)
    values (${delay.id}, ${delay.personId}, ${delay.accountId}, ${delay.ground}, ${delay.reference}, ${delay.recordedBy},
      ${delay.recordedAt}, ${delay.endsAt})
  `.execute(tx)
}

/** Whom they concern is not told again: to ask for it would be one more reading of that person. */
export async function listDelays(tx: Tx, limit: number): Promise<Delay[]> {
  const { rows } = await sql<Delay>`
    select id, account_id as "accountId", ground, reference, recorded_by as "recordedBy", recorded_at as "recordedAt",
      ends_at as "endsAt"
    from identity.disclosure_delay order by ends_at desc, id limit ${limit}
  `.execute(tx)
  return rows
}

/** Whose reading of a person is not to be shown to them at this moment. */
export async function delayedReaders(tx: Tx, personId: string, now: Date): Promise<string[]> {
  const { rows } = await sql<{ account_id: string }>`
    select distinct account_id from identity.disclosure_delay where person_id = ${personId} and ends_at > ${now}
  `.execute(tx)
  return rows.map((row) => row.account_id)
}
