import { loadConfig } from '#platform/config.ts'
import { projectPath } from '#platform/paths.ts'
import { migrate } from '../runtime/migrate.ts'
import { withUrls } from './administration.ts'

/** Applies what is missing; harmless to repeat, and safe while other programs do the same. */
export async function migrateCommand(): Promise<void> {
  const config = loadConfig(process.env)
  const applied = await withUrls(config, ({ ownerUrl }) =>
    migrate(ownerUrl, projectPath('server', 'db', 'migrations')),
  )
  for (const name of applied) console.log(name)
  console.log(
    applied.length
      ? `Applied ${applied.length} migrations.`
      : 'Nothing to apply: the database is up to date.',
  )
}
