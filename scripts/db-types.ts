import { execFileSync } from 'node:child_process'
import { migrate } from '../server/src/runtime/migrate.ts'
import { prepareDatabase } from '../server/src/runtime/prepare-database.ts'
import { startThrowawayPostgres } from '../server/src/runtime/throwaway-postgres.ts'

/**
 * Writes server/src/platform/tables.ts from a database migrated from nothing. Keys are 'schema.table';
 * bigint and numeric are text (a number would lose digits), date is text (a day has no time zone).
 */
const OUT = 'server/src/platform/tables.ts'
const postgres = await startThrowawayPostgres()
try {
  const { ownerUrl } = await prepareDatabase(postgres.url('postgres'), 'motcua')
  await migrate(ownerUrl, 'server/db/migrations')
  const options = ['--dialect=postgres', '--date-parser=string', '--numeric-parser=string']
  const leftOut = ['--exclude-pattern={runtime,graphile_worker}.*']
  const program = 'node_modules/kysely-codegen/dist/cli/bin.js'
  execFileSync(process.execPath, [program, ...options, ...leftOut, `--out-file=${OUT}`], {
    stdio: 'inherit',
    env: { ...process.env, DATABASE_URL: ownerUrl },
  })
} finally {
  await postgres.stop()
}
