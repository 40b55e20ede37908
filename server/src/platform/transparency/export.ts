import type { ExportLine } from '#audit-verifier'
import { type Ctx, readOnly, system } from '../context.ts'
import type { Db } from '../db.ts'
import { currentSubjects, rowsById, strayedSubjects, strayRows } from './export.repository.ts'
import { type Head, headsFrom, publishedKeys } from './head.repository.ts'
import type { Leaf } from './leaf.ts'
import { readLeaves, stillPicture } from './log.repository.ts'
import { ERASURES, type Logged, STATES, stateRecords } from './logged.ts'

const PAGE = 2000

type Emit = (line: ExportLine) => void | Promise<void>

/**
 * Gives the whole log to `emit`, line by line, as packages/audit-verifier/README.md describes it, with what stands in the
 * database beside it: one picture of the database, read in pages.
 */
export async function exportLog(db: Db, logged: Logged, emit: Emit): Promise<void> {
  await readOnly(
    db,
    system,
  )(async (ctx) => {
    await stillPicture(ctx.tx)
    await emit(await description(ctx, logged))
    const heads = headReader(ctx)
    let next = 0
    for (let page = await readLeaves(ctx.tx, 0, PAGE); page.length > 0; ) {
      const lines = await linesOf(ctx, logged, page)
      for (const [i, leaf] of page.entries()) {
        for (const head of await heads(leaf.index)) await emit({ head: head.note })
        await emit(lines[i]!)
      }
      next = page.at(-1)!.index + 1
      page = await readLeaves(ctx.tx, next, PAGE)
    }
    for (const head of await heads(Number.MAX_SAFE_INTEGER)) await emit({ head: head.note })
    await emitStrays(ctx, logged, emit)
    await emit({ end: { leaves: next } })
  })
}

async function description({ tx, now }: Ctx, { tables, subjects }: Logged): Promise<ExportLine> {
  return {
    log: 1,
    exportedAt: now.toISOString(),
    keys: (await publishedKeys(tx)).map(({ publicKey }) => publicKey.toString('base64')),
    kinds: Object.fromEntries(tables.map(({ table, recorded }) => [table, { recorded }])),
    states: STATES,
    erasures: ERASURES,
    subjects: Object.fromEntries(subjects.map(({ kind, onlyWith, times }) => [kind, { onlyWith, times }])),
  }
}

/** Answers the heads up to a size that were not answered yet. */
function headReader({ tx }: Ctx): (size: number) => Promise<Head[]> {
  let ready: Head[] = []
  let from = 0
  let more = true
  return async (size) => {
    if (ready.length === 0 && more) {
      ready = await headsFrom(tx, from, PAGE)
      more = ready.length === PAGE
      from = (ready.at(-1)?.size ?? from) + 1
    }
    let due = 0
    while (due < ready.length && ready[due]!.size <= size) due += 1
    return ready.splice(0, due)
  }
}

type KeyedLeaf = Leaf & { key: Buffer | null }

async function linesOf(ctx: Ctx, logged: Logged, page: readonly KeyedLeaf[]): Promise<ExportLine[]> {
  const rows = new Map<string, string>()
  for (const table of [...logged.tables, stateRecords]) {
    const ids = page.filter(({ kind }) => kind === table.table).map(({ id }) => id)
    if (ids.length > 0)
      for (const { id, row } of await rowsById(ctx.tx, table, ids)) rows.set(`${table.table} ${id}`, row)
  }
  const latest = await latestOf(ctx, logged, page)
  return page.map((leaf) => {
    const { index, kind, id, at, horizon, digest, key } = leaf
    return {
      leaf: [index, kind, id, at.toISOString(), horizon, digest.toString('hex')],
      key: key?.toString('base64') ?? null,
      row: rows.get(`${kind} ${id}`) ?? null,
      ...(latest.has(id) && kind === STATES && { latest: latest.get(id) }),
    }
  })
}

/** For each logged state of the page that is its subject's last: what stands in the database now. */
async function latestOf({ tx }: Ctx, { subjects }: Logged, page: readonly KeyedLeaf[]) {
  const ids = page.filter(({ kind }) => kind === STATES).map(({ id }) => id)
  const latest = new Map<string, { current: unknown; pending: boolean }>()
  if (ids.length === 0) return latest
  for (const { kind, topics, statesOf } of subjects) {
    const last = await currentSubjects(tx, kind, topics, ids)
    const states = await statesOf(
      tx,
      last.map(({ subject }) => subject),
    )
    const now = new Map(states.map(({ id, state }) => [id, state]))
    for (const { id, subject, pending } of last)
      latest.set(id, { current: now.get(subject) ?? null, pending })
  }
  return latest
}

/** Rows and subjects without a leaf. */
async function emitStrays({ tx }: Ctx, { tables, subjects }: Logged, emit: Emit): Promise<void> {
  for (const table of tables)
    for (const row of await strayRows(tx, table)) await emit({ unlogged: { kind: table.table, ...row } })
  for (const { kind, topics, idsAfter } of subjects) {
    let last = '00000000-0000-0000-0000-000000000000'
    for (let ids = await idsAfter(tx, last, PAGE); ids.length > 0; ids = await idsAfter(tx, last, PAGE)) {
      for (const stray of await strayedSubjects(tx, kind, topics, ids))
        await emit({ unknown: { kind, ...stray } })
      last = ids.at(-1)!
    }
  }
}
