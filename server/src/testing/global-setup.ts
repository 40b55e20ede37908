import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrate, migrationFiles } from '../runtime/migrate.ts'
import { at, prepareDatabase } from '../runtime/prepare-database.ts'
import { startThrowawayPostgres } from '../runtime/throwaway-postgres.ts'

export interface TestPostgres {
  /** Superuser's address of the database `postgres`: make and drop databases with it. */
  superUrl: string
  /** The migrated template; clone it, never connect to it. */
  template: string
  /** Addresses of the template for both roles; put your clone's name in place of the database. */
  ownerUrl: string
  appUrl: string
}

declare module 'vitest' {
  interface ProvidedContext {
    postgres: TestPostgres
  }
}

const MIGRATIONS = resolve(import.meta.dirname, '../../db/migrations')

/** One throw-away PostgreSQL for the whole run, holding a migrated template that test files clone. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startThrowawayPostgres()
  try {
    project.provide('postgres', await migratedTemplate(postgres.url('postgres')))
    return postgres.stop
  } catch (error) {
    await postgres.stop()
    throw error
  }
}

/** Named for the migrations it holds, so that a watching run makes a new one when they change. */
async function migratedTemplate(superUrl: string): Promise<TestPostgres> {
  const hash = createHash('sha256')
  for (const { name, sha256 } of migrationFiles(MIGRATIONS)) hash.update(name).update(sha256)
  const template = `template_${hash.digest('hex').slice(0, 16)}`
  const { ownerUrl, appUrl } = await prepareDatabase(superUrl, template)
  await migrate(ownerUrl, MIGRATIONS)
  return { superUrl: at(superUrl, 'postgres'), template, ownerUrl, appUrl }
}
