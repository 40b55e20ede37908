import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { OWNER_ROLE } from '../runtime/database-roles.ts'
import { at } from '../runtime/prepare-database.ts'
import type { TestPostgres } from './global-setup.ts'

export interface TestDatabase {
  name: string
  appUrl: string
  ownerUrl: string
  superUrl: string
  drop(): Promise<void>
}

/** A private copy of the migrated template, or of another database of that server. */
export async function cloneDatabase(
  postgres: TestPostgres,
  template = postgres.template,
): Promise<TestDatabase> {
  const name = `t_${randomBytes(6).toString('hex')}`
  await administer(
    postgres,
    `create database ${name} template ${template} owner ${OWNER_ROLE} strategy wal_log`,
  )
  return {
    name,
    appUrl: at(postgres.appUrl, name),
    ownerUrl: at(postgres.ownerUrl, name),
    superUrl: at(postgres.superUrl, name),
    drop: () => administer(postgres, `drop database if exists ${name} with (force)`),
  }
}

async function administer(postgres: TestPostgres, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: postgres.superUrl })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
