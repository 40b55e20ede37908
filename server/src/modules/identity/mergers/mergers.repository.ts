import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import { type Sealed, seal } from '#platform/disclosure.ts'
import { idsOf, type Merger as Merging, type Moved } from '#platform/person-merging.ts'

export interface Merger {
  id: string
  oldPersonId: string
  keptPersonId: string
  evidence: 'vneid' | 'paper'
  state: 'proposed' | 'refused' | 'merging' | 'merged' | 'undoing' | 'undone'
  proposedBy: string
  proposedAt: Date
  decidedBy: string | null
  decidedAt: Date | null
  undoneBy: string | null
  undoneAt: Date | null
  moved: Moved[]
  words: Sealed<{ seen: string }>
}

type Row = Omit<Merger, 'words'> & { seen: string }

const columns = sql`id, old_person_id as "oldPersonId", kept_person_id as "keptPersonId", evidence, state,
  proposed_by as "proposedBy", proposed_at as "proposedAt", decided_by as "decidedBy", decided_at as "decidedAt",
  undone_by as "undoneBy", undone_at as "undoneAt", moved, seen`

const sealed = ({ seen, ...row }: Row): Merger => ({ ...row, words: seal({ seen }, row.keptPersonId) })

export interface NewMerger {
  id: string
  oldPersonId: string
  keptPersonId: string
  evidence: Merger['evidence']
  seen: string
  by: string
  at: Date
}

/** Answers false where the old record is being merged already. */
export async function insertMerger(tx: Tx, m: NewMerger): Promise<boolean> {
  const { rows } = await sql`
    insert into identity.merger (id, old_person_id, kept_person_id, evidence, seen, state, proposed_by, proposed_at)
    values (${m.id}, ${m.oldPersonId}, ${m.keptPersonId}, ${m.evidence}, ${m.seen}, 'proposed', ${m.by}, ${m.at})
    on conflict (old_person_id) where state in ('proposed', 'merging', 'merged', 'undoing') do nothing returning 1
  `.execute(tx)
  return rows.length === 1
}

/** The merger, held against every other decision until the transaction ends. */
export async function lockMerger(tx: Tx, id: string): Promise<Merger | undefined> {
  const { rows } = await sql<Row>`select ${columns} from identity.merger where id = ${id} for update`.execute(
    tx,
  )
  return rows.map(sealed)[0]
}

/** Keeps mergers of the same records in one line: else each could become the other's alias. */
export async function lockRecords(
  tx: Tx,
  { oldPersonId, keptPersonId }: Pick<Merger, 'oldPersonId' | 'keptPersonId'>,
): Promise<void> {
  await sql`
    select 1 from identity.person where id in (${oldPersonId}, ${keptPersonId}) order by id for update
  `.execute(tx)
}

/** Those that wait first, then the latest. */
export async function listMergers(tx: Tx): Promise<Merger[]> {
  const { rows } = await sql<Row>`
    select ${columns} from identity.merger order by state <> 'proposed', proposed_at desc, id limit 200
  `.execute(tx)
  return rows.map(sealed)
}

export async function decide(
  tx: Tx,
  id: string,
  { state, by, at }: { state: 'refused' | 'merging'; by: string; at: Date },
): Promise<void> {
  await sql`
    update identity.merger set state = ${state}, decided_by = ${by}, decided_at = ${at} where id = ${id}
  `.execute(tx)
}

export async function setState(tx: Tx, id: string, state: 'merged' | 'undoing'): Promise<void> {
  await sql`update identity.merger set state = ${state} where id = ${id}`.execute(tx)
}

export async function keepMoved(tx: Tx, id: string, moved: readonly Moved[]): Promise<void> {
  await sql`update identity.merger set moved = ${JSON.stringify(moved)}::jsonb where id = ${id}`.execute(tx)
}

export async function markUndone(tx: Tx, id: string, { by, at }: { by: string; at: Date }): Promise<void> {
  await sql`
    update identity.merger set state = 'undone', undone_by = ${by}, undone_at = ${at}, old_index = null where id = ${id}
  `.execute(tx)
}

/** The old record is found by no number any more, and says whose it is. */
export async function makeAlias(tx: Tx, { id, oldPersonId, keptPersonId }: Merger): Promise<void> {
  await sql`
    update identity.merger m set old_index = p.citizen_id_index from identity.person p
    where m.id = ${id} and p.id = ${oldPersonId}
  `.execute(tx)
  await sql`
    update identity.person set citizen_id_index = null, merged_into = ${keptPersonId} where id = ${oldPersonId}
  `.execute(tx)
}

/** Answers false where its number is somebody else's by now. */
export async function endAlias(tx: Tx, { id, oldPersonId }: Merger): Promise<boolean> {
  const { rows } = await sql`
    update identity.person p set citizen_id_index = m.old_index, merged_into = null from identity.merger m
    where m.id = ${id} and p.id = ${oldPersonId}
      and not exists (select 1 from identity.person o where o.citizen_id_index = m.old_index)
    returning 1
  `.execute(tx)
  return rows.length === 1
}

/** Whether a record is there, and is an alias of another. */
export async function isAlias(tx: Tx, personId: string): Promise<boolean> {
  const { rows } = await sql<{ alias: boolean }>`
    select merged_into is not null as alias from identity.person where id = ${personId}
  `.execute(tx)
  return rows[0]?.alias ?? false
}

/** The records that turned out to be this person's, and those that had turned out to be theirs before. */
export async function aliasesOf(tx: Tx, personId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive alias as (
      select id from identity.person where merged_into = ${personId}
      union select p.id from identity.person p join alias a on p.merged_into = a.id
    ) select id from alias order by id
  `.execute(tx)
  return rows.map(({ id }) => id)
}

/** Every record of whoever this one is of: the one that was kept, and all that turned out to be theirs. */
export async function recordsOfWhom(tx: Tx, personId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive up as (
      select id, merged_into from identity.person where id = ${personId}
      union select p.id, p.merged_into from identity.person p join up on p.id = up.merged_into
    ) select id from up where merged_into is null
  `.execute(tx)
  const kept = rows[0]?.id ?? personId
  return [kept, ...(await aliasesOf(tx, kept))]
}

/** Aliases whose merger can be undone no more, and which still say who they were. */
export async function oldAliases(tx: Tx, before: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select p.id from identity.person p join identity.merger m on m.old_person_id = p.id
    where p.merged_into is not null and m.state = 'merged' and m.decided_at < ${before} and p.sealed_citizen_id is not null
    limit 500
  `.execute(tx)
  return rows.map(({ id }) => id)
}

export async function wasVerified(tx: Tx, personId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from identity.person_verification where person_id = ${personId} and level = 2
  `.execute(tx)
  return rows.length === 1
}

const REPRESENTATIVE = 'identity.representative'
const PRINCIPAL = 'identity.delegation.principal'
const DELEGATE = 'identity.delegation.delegate'
const VOLUNTEER = 'identity.volunteer'

/** Points what identity knows of the source at the target; what the target has already stays where it is. */
export async function moveIdentity(
  tx: Tx,
  { source, target }: Merging,
  only?: readonly Moved[],
): Promise<Moved[]> {
  const moved = async (table: string, statement: ReturnType<typeof sql<{ id: string }>>): Promise<Moved> => ({
    table,
    ids: (await statement.execute(tx)).rows.map(({ id }) => id),
  })
  const among = (table: string, column = sql`d.id`) => {
    const ids = idsOf(table, only)
    return ids ? sql`and ${column} = any(${ids}::uuid[])` : sql``
  }
  return [
    await moved(
      REPRESENTATIVE,
      sql`update identity.representative d set person_id = ${target} where person_id = ${source}
        ${among(REPRESENTATIVE, sql`d.organisation_id`)}
        and not exists (select 1 from identity.representative o
          where o.person_id = ${target} and o.organisation_id = d.organisation_id)
        returning d.organisation_id as id`,
    ),
    await moved(
      PRINCIPAL,
      sql`update identity.delegation d set principal_person_id = ${target}
        where principal_person_id = ${source} and delegate_person_id is distinct from ${target} ${among(PRINCIPAL)}
        returning d.id`,
    ),
    await moved(
      DELEGATE,
      sql`update identity.delegation d set delegate_person_id = ${target}
        where delegate_person_id = ${source} and principal_person_id is distinct from ${target} ${among(DELEGATE)}
        returning d.id`,
    ),
    await moved(
      VOLUNTEER,
      sql`update identity.volunteer d set person_id = ${target} where person_id = ${source} ${among(VOLUNTEER)}
        and (d.relieved_at is not null or not exists (select 1 from identity.volunteer o
          where o.person_id = ${target} and o.relieved_at is null))
        returning d.id`,
    ),
  ]
}

/** Gives a person the account that another record had. */
export async function moveAccount(tx: Tx, { source, target }: Merging): Promise<void> {
  await sql`update identity.account set person_id = ${target} where person_id = ${source}`.execute(tx)
}

export async function delegationsSince(tx: Tx, personId: string, moment: Date): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from identity.delegation
    where (principal_person_id = ${personId} or delegate_person_id = ${personId}) and offered_at > ${moment}
  `.execute(tx)
  return rows[0]!.n
}
