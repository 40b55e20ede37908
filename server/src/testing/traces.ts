import { readdir } from 'node:fs/promises'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { at } from '../runtime/prepare-database.ts'
import type { World } from './world.ts'

/** Everything a request could leave behind, by table; a refusal may touch none of it. */
export type Traces = Record<string, string>

/** Counted apart: a refusal writes one. Sessions note when they were last used, workers that they live, readings who looked. */
const NOT_TRACES = ['platform.security_event', 'platform.worker', 'platform.disclosure', 'identity.session']
/** Large, and no route writes there: their number of rows is enough. */
const COUNTED = /^(procedures|organisation|runtime)\.|^platform\.(calendar_day|column_class)$/

/** Looks at every table of the database (as its superuser, so that nothing hides) and at every file on disk. */
export async function tracer(world: World) {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(world.db)
  const client = new pg.Client({ connectionString: at(inject('postgres').superUrl, rows[0]!.name) })
  await client.connect()
  afterAll(() => client.end())
  const tables = await client.query<{ name: string }>(
    `select schemaname || '.' || relname as name from pg_stat_user_tables order by 1`,
  )
  const text = tables.rows
    .filter(({ name }) => !NOT_TRACES.includes(name))
    .map(({ name }) => fingerprint(name))
    .join(' union all ')
  return {
    app: world.app,
    traces: async (): Promise<Traces> => {
      const found = await client.query<{ name: string; mark: string }>({ name: 'traces', text })
      const files = (await readdir(world.files.folder, { recursive: true }).catch(() => [])).sort()
      return { ...Object.fromEntries(found.rows.map((r) => [r.name, r.mark])), files: files.join(' ') }
    },
    securityEvents: async (): Promise<number> =>
      (await client.query<{ n: number }>('select count(*)::int as n from platform.security_event')).rows[0]!
        .n,
    query: async <T extends pg.QueryResultRow>(query: string, values: unknown[] = []): Promise<T[]> =>
      (await client.query<T>(query, values)).rows,
  }
}

export type Tracer = Awaited<ReturnType<typeof tracer>>

/** The rows' own hashes added up: the same for the same rows in whatever order they lie. */
const fingerprint = (name: string): string =>
  COUNTED.test(name)
    ? `select '${name}' as name, count(*)::text as mark from ${name}`
    : `select '${name}' as name, count(*) || ':' || coalesce(sum(hashtextextended(t::text, 0)), 0) as mark from ${name} t`

/** What changed from one look to the next, in words. */
export const changes = (before: Traces, after: Traces): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => before[name] !== after[name])
