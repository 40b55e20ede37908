import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { APP_ROLE } from './database-roles.ts'
import { StartFailure } from './failure.ts'

interface MigrationFile {
  name: string
  sql: string
  sha256: string
}

/** Any fixed number; two programs that migrate at once queue on it. */
const LOCK = 727_001

/** What SQL cannot do: work of the program before a file, by the file's name without its number, and after them all. */
export interface Accompaniment {
  before?: Readonly<Record<string, (client: pg.Client) => Promise<void>>>
  after?: (client: pg.Client) => Promise<void>
}

/**
 * Applies the SQL files of `dir` that this database has not seen, in the order of their names, each in its
 * own transaction, then brings the tables of the job queue up to date. Returns the names applied.
 * Throws, and applies nothing, when a file was edited or removed after it had been applied. What comes `before` a file is done
 * again when it was interrupted, as long as the file is not applied.
 */
export async function migrate(
  ownerUrl: string,
  dir: string,
  { before = {}, after }: Accompaniment = {},
): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    const applied = await applyPending(client, migrationFiles(dir), before)
    await migrateJobQueue(client, ownerUrl)
    await after?.(client)
    return applied
  } finally {
    await client.end()
  }
}

/** The migrations of a folder, in order. */
export function migrationFiles(dir: string): MigrationFile[] {
  const names = readdirSync(dir)
    .filter((name) => name.endsWith('.sql'))
    .sort()
  return names.map((name) => {
    const sql = readFileSync(join(dir, name), 'utf8')
    return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
  })
}

async function applyPending(
  client: pg.Client,
  files: MigrationFile[],
  before: NonNullable<Accompaniment['before']>,
): Promise<string[]> {
  await client.query(`
    create schema if not exists runtime;
    create table if not exists runtime.migration (
      name text primary key, sha256 text not null, applied_at timestamptz not null default now());
    revoke insert, update, delete on runtime.migration from public, ${APP_ROLE}`)
  const { rows } = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from runtime.migration',
  )
  refuseChanged(files, rows)
  const known = new Set(rows.map((row) => row.name))
  const pending = files.filter((file) => !known.has(file.name))
  for (const file of pending) {
    await before[file.name.replace(/^\d+_|\.sql$/g, '')]?.(client)
    await applyOne(client, file)
  }
  return pending.map((file) => file.name)
}

function refuseChanged(files: MigrationFile[], applied: { name: string; sha256: string }[]): void {
  for (const { name, sha256 } of applied) {
    const file = files.find((candidate) => candidate.name === name)
    if (!file)
      throw new StartFailure(
        `Migration ${name} was applied to this database but is not in this version of the program. Is the program older than the database?`,
      )
    if (file.sha256 !== sha256)
      throw new StartFailure(
        `Migration ${name} was edited after it had been applied. Put it back as it was and write a new file.`,
      )
  }
}

async function applyOne(client: pg.Client, { name, sql, sha256 }: MigrationFile): Promise<void> {
  try {
    await client.query('begin')
    await client.query(sql)
    await client.query('insert into runtime.migration (name, sha256) values ($1, $2)', [name, sha256])
    await client.query('commit')
  } catch (cause) {
    await client.query('rollback')
    throw new StartFailure(`Migration ${name} failed: ${explained(cause, sql)}`)
  }
}

/** PostgreSQL gives a character position; people want a line. */
function explained(cause: unknown, sql: string): string {
  if (!(cause instanceof pg.DatabaseError)) return String(cause)
  const line = cause.position && sql.slice(0, Number(cause.position)).split('\n').length
  return [cause.message, line && `line ${line}`, cause.hint, cause.where].filter(Boolean).join('; ')
}

/**
 * graphile-worker closes its tables to everybody but their owner with row-level security; the application
 * role, which enqueues and works the jobs, gets a policy that opens them.
 */
async function migrateJobQueue(client: pg.Client, ownerUrl: string): Promise<void> {
  await runMigrations({ connectionString: ownerUrl, schema: 'graphile_worker' })
  await client.query(`
    do $$ declare t regclass; begin
      for t in select c.oid::regclass from pg_class c
        where c.relnamespace = 'graphile_worker'::regnamespace and c.relrowsecurity
          and not exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = 'application')
      loop execute format('create policy application on %s to ${APP_ROLE} using (true) with check (true)', t);
      end loop;
    end $$`)
}
