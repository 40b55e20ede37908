import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'

export interface StoredConsent {
  clientId: string
  name: string
  purpose: string
  unitId: string
  sealed: Buffer
  since: Date
}

/** What an account agreed to and has not withdrawn, the newest first. */
export async function consentsOf(tx: Tx, accountId: string, now: Date): Promise<StoredConsent[]> {
  const { rows } = await sql<StoredConsent>`
    select c.id as "clientId", c.name, c.purpose, c.unit_id as "unitId", r.sealed, r.made_at as since
    from sso.record r join sso.client c on c.id = r.client_id
    where r.account_id = ${accountId} and r.kind = 'Grant' and r.expires_at > ${now} and c.state <> 'deleted'
    order by r.made_at desc
  `.execute(tx)
  return rows
}

/** Takes back everything an account ever gave a client; answers whether there was anything. */
export async function withdrawConsent(tx: Tx, accountId: string, clientId: string): Promise<boolean> {
  const { rows } = await sql`
    delete from sso.record where account_id = ${accountId} and client_id = ${clientId} returning 1
  `.execute(tx)
  return rows.length > 0
}
