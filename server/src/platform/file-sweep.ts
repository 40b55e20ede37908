import { readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Ctx, Run } from './context.ts'
import type { FileStore } from './files.ts'

const DAY = 24 * 3600 * 1000

export interface Swept {
  /** Rows that nothing referred to any more. */
  rows: number
  /** Files that no row named. */
  files: number
}

/**
 * Removes what a failed or discarded change left behind: rows of files that nothing refers to, stored files that no row names, and
 * parts of files that were never finished; nothing that was stored within `olderThan` milliseconds, because its row may still come.
 */
export async function sweepFiles(
  change: Run,
  store: FileStore,
  { olderThan = DAY, now = Date.now() } = {},
): Promise<Swept> {
  const before = now - olderThan
  const rows = await change((ctx) => deleteUnreferenced(ctx, new Date(before)))
  let files = await removeOld(join(store.folder, 'incoming'), before)
  for (const folder of await foldersBelow(store.folder))
    files += await sweepFolder(change, store, folder, before)
  return { rows, files }
}

/**
 * Every foreign key to a file counts, whichever module it belongs to. A row that is just being named again waits for this
 * transaction or is seen as fresh, since storing the same content renews `stored_at`.
 */
async function deleteUnreferenced(ctx: Ctx, before: Date): Promise<number> {
  const { rows: keys } = await sql<{ table: string; column: string }>`
    select c.conrelid::regclass::text as table, a.attname as column from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = 'platform.file'::regclass
  `.execute(ctx.tx)
  const unreferenced = keys.map(
    (key) => sql`not exists (select 1 from ${sql.table(key.table)} r where r.${sql.ref(key.column)} = f.id)`,
  )
  const { numAffectedRows } = await sql`
    delete from platform.file f where ${sql.join([sql`f.stored_at < ${before}`, ...unreferenced], sql` and `)}
  `.execute(ctx.tx)
  return Number(numAffectedRows ?? 0)
}

/** The folders that hold content, by the first four digits of its hash. */
async function foldersBelow(root: string): Promise<string[]> {
  const outer = (await list(root)).filter((name) => /^[0-9a-f]{2}$/.test(name))
  const inner = await Promise.all(
    outer.map(async (name) => (await list(join(root, name))).map((n) => join(root, name, n))),
  )
  return inner.flat()
}

async function sweepFolder(change: Run, store: FileStore, folder: string, before: number): Promise<number> {
  const names = (await list(folder)).filter((name) => /^[0-9a-f]{64}$/.test(name))
  const named = await change(async (ctx) => {
    const { rows } = await sql<{ sha256: string }>`
      select sha256 from platform.file where sha256 = any(${names})
    `.execute(ctx.tx)
    return new Set(rows.map((r) => r.sha256))
  })
  let removed = 0
  for (const name of names)
    if (!named.has(name)) removed += await removeIfOld(store, join(folder, name), before)
  return removed
}

/** Put aside before it is judged: had the same content been stored again in between, it would go back. */
async function removeIfOld(store: FileStore, path: string, before: number): Promise<number> {
  if ((await modified(path)) >= before) return 0
  const aside = join(store.folder, `swept-${process.pid}`)
  await rename(path, aside)
  if ((await modified(aside)) >= before) {
    await rename(aside, path)
    return 0
  }
  await rm(aside)
  return 1
}

async function removeOld(folder: string, before: number): Promise<number> {
  let removed = 0
  for (const name of await list(folder)) {
    if ((await modified(join(folder, name))) >= before) continue
    await rm(join(folder, name), { force: true })
    removed++
  }
  return removed
}

/** A file that has just gone away counts as new: somebody else deals with it. */
const modified = async (path: string): Promise<number> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => Number.POSITIVE_INFINITY,
  )

const list = (folder: string): Promise<string[]> => readdir(folder).catch(() => [])
