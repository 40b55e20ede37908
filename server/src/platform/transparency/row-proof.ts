import { sql } from 'kysely'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db.ts'
import { notFound } from '../errors.ts'
import { latestHead } from './head.repository.ts'
import { digestOf } from './leaf.ts'
import { canonicalRow } from './log.repository.ts'
import { platformRecords } from './logged.ts'
import { type InclusionProof, proveInclusion } from './proofs.service.ts'

/** The leaves of rows by the rows' ids; those that have none yet, or none that a signed head covers, are left out. */
export async function signedLeaves(
  { tx }: Ctx,
  kind: string,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const size = (await latestHead(tx))?.size ?? 0
  const { rows } = await sql<{ id: string; index: string }>`
    select row_id as id, leaf_index as index from platform.log_leaf
    where row_id = any(${[...ids]}::uuid[]) and kind = ${kind} and leaf_index < ${size}
  `.execute(tx)
  return new Map(rows.map(({ id, index }) => [id, Number(index)]))
}

/** All that a stranger needs to see that a row is as it was logged: its text, its key, the leaf, the way to the signed root. */
export interface RowProof extends Omit<InclusionProof, 'hash'> {
  kind: string
  id: string
  /** The text that was digested, as the row reads now. */
  row: string
  key: string
  /** Whether the text under the key gives the digest that the leaf holds. */
  unchanged: boolean
  /** The signed tree head that covers it. */
  note: string
}

/** Proves what a row of a logged table reads now against what was logged. Refuses with `log.no_such_leaf`. */
export async function proveRow(ctx: Ctx, kind: string, id: string): Promise<RowProof> {
  const index = (await signedLeaves(ctx, kind, [id])).get(id)
  const kept = await keptRow(ctx.tx, kind, id)
  if (index === undefined || !kept) throw notFound('log.no_such_leaf')
  const { hash: _, ...proof } = await proveInclusion(ctx, { index })
  const digest = (JSON.parse(proof.leaf) as string[])[5]
  const { note } = (await latestHead(ctx.tx))!
  const unchanged = digestOf(kept.key, kept.row).toString('hex') === digest
  return { ...proof, kind, id, row: kept.row, key: kept.key.toString('hex'), unchanged, note }
}

async function keptRow(tx: Tx, kind: string, id: string): Promise<{ row: string; key: Buffer } | undefined> {
  const columns = platformRecords.find(({ table }) => table === kind)!.columns
  await sql`set local timezone = 'UTC'`.execute(tx)
  const { rows } = await sql<{ row: string; key: Buffer }>`
    select ${canonicalRow(sql`kept`)} as row, l.key
    from (select ${sql.raw(columns)} from ${sql.table(kind)} where id = ${id}) kept
      join platform.log_leaf l on l.row_id = kept.id and l.kind = ${kind} and l.key is not null
  `.execute(tx)
  return rows[0]
}
