import { loadConfig } from '#platform/config.ts'
import { migrate } from '../runtime/migrate.ts'
import { MIGRATIONS, withUrls } from './administration.ts'

/** Applies what is missing; harmless to repeat, and safe while other programs do the same. */
export async function migrateCommand(): Promise<void> {
  const config = loadConfig(process.env)
  const applied = await withUrls(config, ({ ownerUrl }) => migrate(ownerUrl, MIGRATIONS))
  for (const name of applied) console.log(name)
  console.log(
    applied.length
      ? `Applied ${applied.length} migrations.`
      : 'Nothing to apply: the database is up to date.',
  )
}
