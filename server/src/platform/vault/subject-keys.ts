import { sql } from 'kysely'
import { type Tx, vaultOf } from '../db.ts'
import type { DataKey, KeptKey } from './vault.ts'

/** Keeps the data key of somebody new. */
export async function keepKey(tx: Tx, { subject, keyNo, wrapped }: KeptKey): Promise<void> {
  await sql`
    insert into platform.subject_key (subject_id, key_no, wrapped) values (${subject}, ${keyNo}, ${wrapped})
  `.execute(tx)
}

/** The data key of somebody, held so that nobody destroys it before the transaction ends; none when they were erased. */
export async function holdKey(tx: Tx, subject: string): Promise<DataKey | undefined> {
  const { rows } = await sql<{ kept: Buffer }>`
    select int4send(key_no) || wrapped as kept from platform.subject_key where subject_id = ${subject} for key share
  `.execute(tx)
  return rows[0] && vaultOf(tx).keyOf(subject, rows[0].kept)
}

/** From its commit on nothing opens any more that was sealed for them: not here, nor in a copy of the rows. */
export async function destroyKey(tx: Tx, subject: string): Promise<void> {
  await sql`delete from platform.subject_key where subject_id = ${subject}`.execute(tx)
}
