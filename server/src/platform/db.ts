import { type ConnectionProvider, DummyDriver, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { Client, PreparingClient } from './prepared.ts'
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
  /** Whether statements stay prepared; see docs/decisions/0011. */
  prepare?: boolean
  applicationName?: string
}

const dialects = new WeakMap<Db, PostgresDialect>()

/** Opens a pool. The next statement is sent before the one before is answered. */
export function connect({ url, max = 10, prepare = true, applicationName = 'motcua' }: Connection): Db {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: applicationName,
    pipeline: true,
    Client: prepare ? PreparingClient : Client,
  } as pg.PoolConfig)
  // A connection that PostgreSQL closed (restart, failover) is replaced at the next use, whether it was idle or in hand: whoever has
  // it learns of it from their next statement.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const dialect = new PostgresDialect({ pool })
  const db = new Kysely<DB>({ dialect })
  dialects.set(db, dialect)
  return db
}

/** The same tables, reached through one connection of the pool, which `provider` has in hand. */
export function onConnection(db: Db, provider: ConnectionProvider): Tx {
  const dialect = dialects.get(db)!
  const executor = db.getExecutor().withConnectionProvider(provider)
  return new Kysely<DB>({ config: { dialect }, dialect, driver: new DummyDriver(), executor }) as Tx
}
