import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'

export interface Pending {
  accountId: string
  level: 1 | 2
  methods: string[]
}

export async function insertPending(tx: Tx, p: Pending & { digest: Buffer; expiresAt: Date }): Promise<void> {
  await sql`
    insert into identity.pending_sign_in (token_sha256, account_id, level, methods, expires_at)
    values (${p.digest}, ${p.accountId}, ${p.level}, ${p.methods}::text[], ${p.expiresAt})
  `.execute(tx)
}

const columns = sql`account_id as "accountId", level, methods`

export async function findPending(
  tx: Tx,
  digest: Buffer | undefined,
  now: Date,
): Promise<Pending | undefined> {
  const { rows } = await sql<Pending>`
    select ${columns} from identity.pending_sign_in where token_sha256 = ${digest} and expires_at > ${now}
  `.execute(tx)
  return rows[0]
}

/** Uses a pending sign-in up: of two at once, one finds it gone. */
export async function takePending(
  tx: Tx,
  digest: Buffer | undefined,
  now: Date,
): Promise<Pending | undefined> {
  const { rows } = await sql<Pending>`
    delete from identity.pending_sign_in where token_sha256 = ${digest} and expires_at > ${now} returning ${columns}
  `.execute(tx)
  return rows[0]
}

export async function forgetPending(tx: Tx, now: Date): Promise<void> {
  await sql`delete from identity.pending_sign_in where expires_at < ${now}`.execute(tx)
}

export async function forgetPendingOf(tx: Tx, accountId: string): Promise<void> {
  await sql`delete from identity.pending_sign_in where account_id = ${accountId}`.execute(tx)
}
