import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { DB } from './tables.ts'

/** The pool of connections. Only the edge (context.ts) and the delivery loop may use it. */
export type Db = Kysely<DB>

declare const running: unique symbol
/** A running transaction. There is no other way to reach a table: the pool does not fit this type. */
export type Tx = Db & { readonly [running]: true }

// A day has no time zone: a Date object would move it by one in Vietnam.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)

export interface Connection {
  url: string
  /** Connections kept open at the most. */
  max?: number
  applicationName?: string
}

/** Opens a pool; statements are unnamed, so that pgbouncer's transaction mode works. */
export function connect({ url, max = 10, applicationName = 'motcua' }: Connection): Db {
  const pool = new pg.Pool({ connectionString: url, max, application_name: applicationName })
  // An idle connection that PostgreSQL closed (restart, failover) is replaced at the next use.
  pool.on('error', () => {})
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
}
