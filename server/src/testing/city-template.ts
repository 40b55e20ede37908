import pg from 'pg'
import { loadOwnCatalogue } from '#modules/procedures/index.ts'
import { connect } from '#platform/db.ts'
import { openKeys } from '#platform/vault/keys.ts'
import { loadCity } from '../demo/city.ts'
import { OWNER_ROLE } from '../runtime/database-roles.ts'
import { at } from '../runtime/prepare-database.ts'
import type { TestPostgres } from './global-setup.ts'

/** The password of every account of the test city. */
export const CITY_PASSWORD = 'neo-cang-sen-song-2026'

/** Any fixed number: test files that want the city at the same time queue on it. */
const LOCK = 727_002

/** A template that holds the demonstration city, made once per run, by the first test file that asks for it. */
export async function cityTemplate(postgres: TestPostgres): Promise<string> {
  const name = `city_${postgres.template}`
  const admin = new pg.Client({ connectionString: postgres.superUrl })
  await admin.connect()
  try {
    await admin.query('select pg_advisory_lock($1)', [LOCK])
    const found = await admin.query('select 1 from pg_database where datname = $1', [name])
    if (!found.rowCount) await build(admin, postgres, name)
    return name
  } finally {
    await admin.end()
  }
}

async function build(admin: pg.Client, postgres: TestPostgres, name: string): Promise<void> {
  const rough = `${name}_building`
  await admin.query(`drop database if exists ${rough} with (force)`)
  await admin.query(
    `create database ${rough} template ${postgres.template} owner ${OWNER_ROLE} strategy wal_log`,
  )
  const keys = openKeys(postgres.keysFolder)
  const db = connect({ url: at(postgres.appUrl, rough), max: 4, keys })
  try {
    await loadCity(db, CITY_PASSWORD)
    await loadOwnCatalogue(db)
  } finally {
    await db.destroy()
  }
  await admin.query(`alter database ${rough} rename to ${name}`)
}
