import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { Kind } from '#platform/record-merging.ts'
import type { Merger } from './mergers.repository.ts'

const tableOf = (kind: Kind) => sql.table(`identity.${kind}`)

/** The record that stands for those that a condition finds: itself, or what it was merged into. */
export const keptAmong = (kind: Kind, condition: RawBuilder<unknown>): RawBuilder<string> => sql`(
  with recursive found as (
    select id, merged_into from ${tableOf(kind)} where ${condition}
    union select p.id, p.merged_into from ${tableOf(kind)} p join found f on p.id = f.merged_into
  ) select id from found where merged_into is null)`

/** Keeps mergers of the same records in one line: else each could become the other's alias. */
export async function lockRecords(
  tx: Tx,
  { kind, oldId, keptId }: Pick<Merger, 'kind' | 'oldId' | 'keptId'>,
): Promise<void> {
  await sql`
    select 1 from ${tableOf(kind)} where id in (${oldId}, ${keptId}) order by id for update
  `.execute(tx)
}

/** Whether a record is there, and is an alias of another. */
export async function isAlias(tx: Tx, kind: Kind, id: string): Promise<boolean> {
  const { rows } = await sql<{ alias: boolean }>`
    select merged_into is not null as alias from ${tableOf(kind)} where id = ${id}
  `.execute(tx)
  return rows[0]?.alias ?? false
}

/** Whether one of the two was forgotten: nobody is left to be one with. */
export async function isErased(
  tx: Tx,
  { oldId, keptId }: Pick<Merger, 'oldId' | 'keptId'>,
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from identity.person where id in (${oldId}, ${keptId}) and sealed_citizen_id is null limit 1
  `.execute(tx)
  return rows.length === 1
}

/** The records that turned out to be those of these, and those that had turned out to be theirs before. */
export async function aliasesOf(tx: Tx, kind: Kind, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; kept: string }>`
    with recursive alias as (
      select id, merged_into as kept from ${tableOf(kind)} where merged_into = any(${[...ids]}::uuid[])
      union select p.id, a.kept from ${tableOf(kind)} p join alias a on p.merged_into = a.id
    ) select id, kept from alias order by id
  `.execute(tx)
  return new Map(rows.map(({ id, kept }) => [id, kept]))
}

/** A person's record, and those that turned out to be theirs; their own comes first. */
export const recordsOf = async (tx: Tx, personId: string): Promise<string[]> => [
  personId,
  ...(await aliasesOf(tx, 'person', [personId])).keys(),
]

/** Every record of whoever this one is of: the one that was kept, and all that turned out to be theirs. */
export async function recordsOfWhom(tx: Tx, personId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string | null }>`
    select ${keptAmong('person', sql`id = ${personId}`)} as id
  `.execute(tx)
  return recordsOf(tx, rows[0]?.id ?? personId)
}

/**
 * The old record says from now on whose it is. A number that was mistyped finds nobody; one that the law has changed goes on
 * finding the record, and through it the kept one.
 */
export const makeAlias = (tx: Tx, merger: Merger): Promise<void> =>
  merger.kind === 'person' ? aliasPerson(tx, merger) : aliasOrganisation(tx, merger)

async function aliasPerson(tx: Tx, { id, oldId, keptId, evidence }: Merger): Promise<void> {
  const wrong = evidence !== 'renumbered'
  if (wrong)
    await sql`
      update identity.merger m set old_index = p.citizen_id_index from identity.person p
      where m.id = ${id} and p.id = ${oldId}
    `.execute(tx)
  await sql`
    update identity.person set merged_into = ${keptId},
      citizen_id_index = case when ${wrong} then null else citizen_id_index end
    where id = ${oldId}
  `.execute(tx)
}

async function aliasOrganisation(tx: Tx, { oldId, keptId, evidence }: Merger): Promise<void> {
  await sql`
    update identity.organisation set merged_into = ${keptId}, number_wrong = ${evidence !== 'renumbered'}
    where id = ${oldId}
  `.execute(tx)
}

/** Answers false where its number is somebody else's by now. */
export async function endAlias(tx: Tx, { id, kind, oldId }: Merger): Promise<boolean> {
  const person = sql`
    update identity.person p set citizen_id_index = coalesce(m.old_index, p.citizen_id_index), merged_into = null
    from identity.merger m
    where m.id = ${id} and p.id = ${oldId}
      and not exists (select 1 from identity.person o where o.citizen_id_index = m.old_index)
    returning 1`
  const organisation = sql`
    update identity.organisation o set number_wrong = false, merged_into = null
    where o.id = ${oldId} and not exists (select 1 from identity.organisation other
      where other.id <> o.id and other.tax_code = o.tax_code and not other.number_wrong)
    returning 1`
  const { rows } = await (kind === 'person' ? person : organisation).execute(tx)
  return rows.length === 1
}

/** People's aliases whose merger can be undone no more, and which still say who they were. */
export async function oldAliases(tx: Tx, before: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select p.id from identity.person p join identity.merger m on m.old_person_id = p.id
    where p.merged_into is not null and m.state = 'merged' and m.decided_at < ${before} and p.sealed_citizen_id is not null
    limit 500
  `.execute(tx)
  return rows.map(({ id }) => id)
}
