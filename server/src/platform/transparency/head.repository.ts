import { sql } from 'kysely'
import type { Tx } from '../db.ts'

/** A signed tree head as it was published. */
export interface Head {
  size: number
  root: Buffer
  at: Date
  keyId: string
  note: string
}

interface Row extends Omit<Head, 'size'> {
  size: string
}

const columns = sql`size, root, at, key_id as "keyId", note`
const heads = (rows: readonly Row[]): Head[] => rows.map((row) => ({ ...row, size: Number(row.size) }))

export async function latestHead(tx: Tx): Promise<Head | undefined> {
  const { rows } =
    await sql<Row>`select ${columns} from platform.log_head order by size desc limit 1`.execute(tx)
  return heads(rows)[0]
}

/** Heads from a size on, in their order. */
export async function headsFrom(tx: Tx, size: number, limit: number): Promise<Head[]> {
  const { rows } = await sql<Row>`
    select ${columns} from platform.log_head where size >= ${size} order by size limit ${limit}
  `.execute(tx)
  return heads(rows)
}

/** The last head of each day of Vietnam before a moment, the newest days first. */
export async function lastHeads(tx: Tx, before: Date | null, days: number): Promise<Head[]> {
  const { rows } = await sql<Row>`
    with recursive daily as (
      (select size, root, at, key_id, note from platform.log_head
        where at < coalesce(${before}::timestamptz, 'infinity') order by at desc, size desc limit 1)
      union all
      select h.* from daily d cross join lateral (
        select size, root, at, key_id, note from platform.log_head
        where at < date_trunc('day', d.at, 'Asia/Ho_Chi_Minh') order by at desc, size desc limit 1) h)
    select ${columns} from daily limit ${days}
  `.execute(tx)
  return heads(rows)
}

export async function lastHeadBetween(tx: Tx, from: Date, to: Date): Promise<Head | undefined> {
  const { rows } = await sql<Row>`
    select ${columns} from platform.log_head where at >= ${from} and at < ${to} order by at desc, size desc limit 1
  `.execute(tx)
  return heads(rows)[0]
}

export async function insertHead(tx: Tx, head: Head): Promise<void> {
  await sql`
    insert into platform.log_head (size, root, at, key_id, note)
    values (${head.size}, ${head.root}, ${head.at}, ${head.keyId}, ${head.note})
  `.execute(tx)
}

export interface PublishedKey {
  id: string
  name: string
  publicKey: Buffer
  since: Date
}

export async function publishKey(
  tx: Tx,
  { id, name, publicKey }: Omit<PublishedKey, 'since'>,
): Promise<void> {
  await sql`
    insert into platform.log_key (id, name, public_key) values (${id}, ${name}, ${publicKey}) on conflict do nothing
  `.execute(tx)
}

export async function publishedKeys(tx: Tx): Promise<PublishedKey[]> {
  const { rows } = await sql<PublishedKey>`
    select id, name, public_key as "publicKey", since from platform.log_key order by since
  `.execute(tx)
  return rows
}
