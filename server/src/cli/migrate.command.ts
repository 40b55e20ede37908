import { loadConfig } from '#platform/config.ts'
import { peopleKeysFolder } from '#platform/vault/keys.ts'
import { upgrade } from '../runtime/upgrade.ts'
import { withUrls } from './administration.ts'

/** Applies what is missing; harmless to repeat, and safe while other programs do the same. */
export async function migrateCommand(): Promise<void> {
  const config = loadConfig(process.env)
  const applied = await withUrls(config, ({ ownerUrl }) =>
    upgrade(ownerUrl, peopleKeysFolder(config.dataDir)),
  )
  for (const name of applied) console.log(name)
  console.log(
    applied.length
      ? `Applied ${applied.length} migrations.`
      : 'Nothing to apply: the database is up to date.',
  )
}
