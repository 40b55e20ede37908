import { type ConnectionProvider, DummyDriver, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { Client, PreparingClient } from './prepared.ts'
import type { DB } from './tables.ts'
import type { Keys } from './vault/keys.ts'
import { Vault } from './vault/vault.ts'

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
  /** Open what is sealed of people; whoever reads none of it needs none. */
  keys?: Keys
}

const dialects = new WeakMap<Db, PostgresDialect>()
const vaults = new WeakMap<Db, Vault>()

/** Opens a pool. The next statement is sent before the one before is answered. */
export function connect({ url, max = 10, prepare = true, applicationName = 'motcua', keys }: Connection): Db {
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
  if (keys) vaults.set(db, new Vault(keys))
  return db
}

/** The same tables, reached through one connection of the pool, which `provider` has in hand. */
export function onConnection(db: Db, provider: ConnectionProvider): Tx {
  const dialect = dialects.get(db)!
  const executor = db.getExecutor().withConnectionProvider(provider)
  const tx = new Kysely<DB>({ config: { dialect }, dialect, driver: new DummyDriver(), executor }) as Tx
  const vault = vaults.get(db)
  if (vault) vaults.set(tx, vault)
  return tx
}

/** What opens and seals the data of people on this connection. */
export function vaultOf(tx: Tx): Vault {
  const vault = vaults.get(tx)
  if (!vault) throw new Error('This connection was opened without the keys to people’s data')
  return vault
}
