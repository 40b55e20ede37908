import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../db.ts'
import type { Leaf } from './leaf.ts'
import type { LoggedTable } from './logged.ts'
import { edgeOf, type Tile, type TileName } from './tiles.ts'

/** A row as it is logged: `row` is its canonical text, PostgreSQL's own of a JSON object with times in UTC. */
export interface LoggedRow {
  id: string
  xid: string
  row: string
}

/** Where a batch begins: the tree's size, the moment (never before the last leaf's), and which transactions are over. */
export interface Beginning {
  size: number
  at: Date
  horizon: string
}

/** Any fixed number: of all that would write leaves one does. */
export const LOG_LOCK = 727_003

/** Holds the log against every other sequencer until the transaction ends; false when another has it. */
export async function lockLog(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{
    held: boolean
  }>`select pg_try_advisory_xact_lock(${LOG_LOCK}::bigint) as held`.execute(tx)
  return rows[0]!.held
}

/** One look at the database for the whole transaction, and times that read the same wherever the server stands. */
export async function stillPicture(tx: Tx): Promise<void> {
  await sql`set transaction isolation level repeatable read`.execute(tx)
  await sql`set local timezone = 'UTC'`.execute(tx)
}

export async function beginning(tx: Tx): Promise<Beginning> {
  const { rows } = await sql<{ size: string; at: Date; horizon: string }>`
    select coalesce(max(l.leaf_index) + 1, 0) as size,
      greatest(date_trunc('milliseconds', clock_timestamp()), max(l.at)) as at, pg_snapshot_xmax(pg_current_snapshot())::text as horizon
    from (select leaf_index, at from platform.log_leaf order by leaf_index desc limit 1) l
  `.execute(tx)
  const { size, at, horizon } = rows[0]!
  return { size: Number(size), at, horizon }
}

/** The canonical text of rows; `set local timezone` must stand at UTC. */
export const canonicalRow = (row: RawBuilder<unknown>): RawBuilder<string> => sql`to_jsonb(${row})::text`

/** The next rows of a table that no running transaction can come before, after where the log stands. */
export async function rowsDue(tx: Tx, { table, columns }: LoggedTable, limit: number): Promise<LoggedRow[]> {
  const { rows } = await sql<LoggedRow>`
    with due as (
      select ${sql.raw(columns)} from ${sql.table(table)}
      where (xid, id) > (coalesce((select xid from platform.log_position where kind = ${table}), '0'::xid8),
          coalesce((select row_id from platform.log_position where kind = ${table}), '00000000-0000-0000-0000-000000000000'::uuid))
        and xid < pg_snapshot_xmin(pg_current_snapshot())
      order by xid, id limit ${limit})
    select id, xid::text as xid, ${canonicalRow(sql`due`)} as row from due order by due.xid, due.id
  `.execute(tx)
  return rows
}

export async function movePosition(tx: Tx, kind: string, { xid, id }: LoggedRow): Promise<void> {
  await sql`
    insert into platform.log_position (kind, xid, row_id) values (${kind}, ${xid}::xid8, ${id})
    on conflict (kind) do update set xid = excluded.xid, row_id = excluded.row_id
  `.execute(tx)
}

export async function insertLeaves(
  tx: Tx,
  { at, horizon }: Beginning,
  leaves: readonly (Leaf & { key: Buffer; hash: Buffer })[],
): Promise<void> {
  await sql`
    insert into platform.log_leaf (leaf_index, kind, row_id, at, horizon, digest, key, hash)
    select n, kind, row_id, ${at}, ${horizon}::xid8, digest, key, hash
    from unnest(${leaves.map((l) => l.index)}::bigint[], ${leaves.map((l) => l.kind)}::text[], ${leaves.map((l) => l.id)}::uuid[],
      ${leaves.map((l) => l.digest)}::bytea[], ${leaves.map((l) => l.key)}::bytea[], ${leaves.map((l) => l.hash)}::bytea[])
      l(n, kind, row_id, digest, key, hash)
  `.execute(tx)
}

export const edgeTiles = (tx: Tx, size: number): Promise<Tile[]> => readTiles(tx, edgeOf(size))

export async function readTiles(tx: Tx, names: readonly TileName[]): Promise<Tile[]> {
  if (names.length === 0) return []
  const { rows } = await sql<{ level: number; index: string; hashes: Buffer }>`
    select t.level, t.tile_index as index, t.hashes from platform.log_tile t
      join unnest(${names.map((n) => n.level)}::int[], ${names.map((n) => n.index)}::bigint[]) w(level, tile_index)
      using (level, tile_index)
  `.execute(tx)
  return rows.map((row) => ({ ...row, index: Number(row.index) }))
}

export async function putTiles(tx: Tx, tiles: readonly Tile[]): Promise<void> {
  await sql`
    insert into platform.log_tile (level, tile_index, hashes)
    select * from unnest(${tiles.map((t) => t.level)}::int[], ${tiles.map((t) => t.index)}::bigint[], ${tiles.map((t) => t.hashes)}::bytea[])
    on conflict (level, tile_index) do update set hashes = excluded.hashes
  `.execute(tx)
}

/** Leaves from a place on, in their order. */
export async function readLeaves(
  tx: Tx,
  from: number,
  limit: number,
): Promise<(Leaf & { key: Buffer | null })[]> {
  const { rows } = await sql<Omit<Leaf, 'index'> & { index: string; key: Buffer | null }>`
    select leaf_index as index, kind, row_id as id, at, horizon::text as horizon, digest, key from platform.log_leaf
    where leaf_index >= ${from} order by leaf_index limit ${limit}
  `.execute(tx)
  return rows.map((row) => ({ ...row, index: Number(row.index) }))
}

export async function findLeafIndex(tx: Tx, hash: Buffer): Promise<number | undefined> {
  const { rows } = await sql<{ index: string }>`
    select leaf_index as index from platform.log_leaf where hash = ${hash} order by leaf_index limit 1
  `.execute(tx)
  return rows[0] && Number(rows[0].index)
}
