import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { UserFilter } from '../scim/scim-filter.ts'

/** An account of staff as another system finds it. */
export interface ProvisionedAccount {
  staffId: string
  username: string
  externalId: string | null
}

export interface AccountPage {
  total: number
  rows: ProvisionedAccount[]
}

/** Accounts of staff, the oldest first, without those that this system has deleted. */
export async function staffAccountsFor(
  tx: Tx,
  clientId: string,
  { userName = null, externalId = null, id = null }: Record<keyof UserFilter, string | null>,
  { start, count }: { start: number; count: number },
): Promise<AccountPage> {
  const found = sql`
    from identity.account a left join identity.provisioned p on p.staff_id = a.staff_id and p.client_id = ${clientId}
    where a.staff_id is not null and p.deleted_at is null
      and (${userName}::text is null or a.username = ${userName})
      and (${externalId}::text is null or p.external_id = ${externalId})
      and (${id}::uuid is null or a.staff_id = ${id})`
  const { rows: counted } = await sql<{ n: number }>`select count(*)::int as n ${found}`.execute(tx)
  const { rows } = await sql<ProvisionedAccount>`
    select a.staff_id as "staffId", a.username, p.external_id as "externalId" ${found}
    order by a.opened_at, a.id limit ${count} offset ${start - 1}
  `.execute(tx)
  return { total: counted[0]!.n, rows }
}

/** Keeps what a system calls a member of staff; answers false when it calls another one so already. */
export async function putExternalId(
  tx: Tx,
  { clientId, staffId, externalId }: { clientId: string; staffId: string; externalId: string | null },
): Promise<boolean> {
  const { rows } = await sql`
    insert into identity.provisioned (client_id, staff_id, external_id)
    select ${clientId}, ${staffId}::uuid, ${externalId}
    where not exists (select 1 from identity.provisioned
      where client_id = ${clientId} and external_id = ${externalId} and staff_id <> ${staffId} and deleted_at is null)
    on conflict (client_id, staff_id) do update set external_id = excluded.external_id returning 1
  `.execute(tx)
  return rows.length === 1
}

/** From now on the system does not find them any more. */
export async function markDeleted(
  tx: Tx,
  { clientId, staffId, at }: { clientId: string; staffId: string; at: Date },
): Promise<void> {
  await sql`
    insert into identity.provisioned (client_id, staff_id, deleted_at) values (${clientId}, ${staffId}, ${at})
    on conflict (client_id, staff_id) do update set deleted_at = excluded.deleted_at
  `.execute(tx)
}
