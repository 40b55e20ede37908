import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrationFiles } from '../runtime/migrate.ts'
import { at, prepareDatabase } from '../runtime/prepare-database.ts'
import { startThrowawayPostgres } from '../runtime/throwaway-postgres.ts'
import { upgrade } from '../runtime/upgrade.ts'

export interface TestPostgres {
  /** Superuser's address of the database `postgres`: make and drop databases with it. */
  superUrl: string
  /** The migrated template; clone it, never connect to it. */
  template: string
  /** Addresses of the template for both roles; put your clone's name in place of the database. */
  ownerUrl: string
  appUrl: string
  /** The keys to what is sealed of people in the template and in every clone. */
  keysFolder: string
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
  const keysFolder = await mkdtemp(join(tmpdir(), 'motcua-keys-'))
  const stop = async () => {
    await postgres.stop()
    await rm(keysFolder, { recursive: true, force: true })
  }
  try {
    project.provide('postgres', await migratedTemplate(postgres.url('postgres'), keysFolder))
    return stop
  } catch (error) {
    await stop()
    throw error
  }
}

/** Named for the migrations it holds, so that a watching run makes a new one when they change. */
export async function migratedTemplate(superUrl: string, keysFolder: string): Promise<TestPostgres> {
  const hash = createHash('sha256')
  for (const { name, sha256 } of migrationFiles(MIGRATIONS)) hash.update(name).update(sha256)
  const template = `template_${hash.digest('hex').slice(0, 16)}`
  const { ownerUrl, appUrl } = await prepareDatabase(superUrl, template)
  await upgrade(ownerUrl, keysFolder)
  return { superUrl: at(superUrl, 'postgres'), template, ownerUrl, appUrl, keysFolder }
}
