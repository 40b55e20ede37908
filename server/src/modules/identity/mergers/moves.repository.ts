import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import { idsOf, type Merger, type Moved } from '#platform/record-merging.ts'

const REPRESENTATIVE = 'identity.representative'
const PRINCIPAL = 'identity.delegation.principal'
const DELEGATE = 'identity.delegation.delegate'
const VOLUNTEER = 'identity.volunteer'
const REPRESENTED = 'identity.representative.organisation'
const COMPANY = 'identity.delegation.organisation'

type Statement = ReturnType<typeof sql<{ id: string }>>

const moved = async (tx: Tx, table: string, statement: Statement): Promise<Moved> => ({
  table,
  ids: (await statement.execute(tx)).rows.map(({ id }) => id),
})

const among = (only: readonly Moved[] | undefined, table: string, column = sql`d.id`) => {
  const ids = idsOf(table, only)
  return ids ? sql`and ${column} = any(${ids}::uuid[])` : sql``
}

/** Points what identity knows of the source at the target; what the target has already stays where it is. */
export const moveIdentity = (tx: Tx, merger: Merger, only?: readonly Moved[]): Promise<Moved[]> =>
  merger.kind === 'person' ? movePerson(tx, merger, only) : moveOrganisation(tx, merger, only)

async function movePerson(tx: Tx, { source, target }: Merger, only?: readonly Moved[]): Promise<Moved[]> {
  return [
    await moved(
      tx,
      REPRESENTATIVE,
      sql`update identity.representative d set person_id = ${target} where person_id = ${source}
        ${among(only, REPRESENTATIVE, sql`d.organisation_id`)}
        and not exists (select 1 from identity.representative o
          where o.person_id = ${target} and o.organisation_id = d.organisation_id)
        returning d.organisation_id as id`,
    ),
    await moved(
      tx,
      PRINCIPAL,
      sql`update identity.delegation d set principal_person_id = ${target}
        where principal_person_id = ${source} and delegate_person_id is distinct from ${target} ${among(only, PRINCIPAL)}
        returning d.id`,
    ),
    await moved(
      tx,
      DELEGATE,
      sql`update identity.delegation d set delegate_person_id = ${target}
        where delegate_person_id = ${source} and principal_person_id is distinct from ${target} ${among(only, DELEGATE)}
        returning d.id`,
    ),
    await moved(
      tx,
      VOLUNTEER,
      sql`update identity.volunteer d set person_id = ${target} where person_id = ${source} ${among(only, VOLUNTEER)}
        and (d.relieved_at is not null or not exists (select 1 from identity.volunteer o
          where o.person_id = ${target} and o.relieved_at is null))
        returning d.id`,
    ),
  ]
}

/** Who represents it, by person, and whom it lets act for it. */
async function moveOrganisation(
  tx: Tx,
  { source, target }: Merger,
  only?: readonly Moved[],
): Promise<Moved[]> {
  return [
    await moved(
      tx,
      REPRESENTED,
      sql`update identity.representative d set organisation_id = ${target} where organisation_id = ${source}
        ${among(only, REPRESENTED, sql`d.person_id`)}
        and not exists (select 1 from identity.representative o
          where o.organisation_id = ${target} and o.person_id = d.person_id)
        returning d.person_id as id`,
    ),
    await moved(
      tx,
      COMPANY,
      sql`update identity.delegation d set principal_organisation_id = ${target}
        where principal_organisation_id = ${source} ${among(only, COMPANY)} returning d.id`,
    ),
  ]
}

/** Gives a person the account that another record had. */
export async function moveAccount(
  tx: Tx,
  { source, target }: Pick<Merger, 'source' | 'target'>,
): Promise<void> {
  await sql`update identity.account set person_id = ${target} where person_id = ${source}`.execute(tx)
}

/** How many delegations have come to a person or an organisation since a moment. */
export async function delegationsSince(tx: Tx, id: string, moment: Date): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from identity.delegation
    where (principal_person_id = ${id} or delegate_person_id = ${id} or principal_organisation_id = ${id})
      and offered_at > ${moment}
  `.execute(tx)
  return rows[0]!.n
}
