import type { CommandContext } from '#platform/command.ts'
import { type Config, loadConfig } from '#platform/config.ts'
import { connect } from '#platform/db.ts'
import { openKeys, peopleKeysFolder } from '#platform/vault/keys.ts'
import { openDataFolder } from '../runtime/data-folder.ts'
import { type DatabaseUrls, databaseOfRunning, openDatabase } from '../runtime/database.ts'
import { holderOf, lockDataFolder } from '../runtime/instance-lock.ts'
import { upgrade } from '../runtime/upgrade.ts'

/**
 * Gives `work` the installation's database: the one that runs at the moment, or the embedded one started
 * for this time only, with the data folder locked.
 */
export async function withUrls<T>(config: Config, work: (urls: DatabaseUrls) => Promise<T>): Promise<T> {
  openDataFolder(config.dataDir)
  if (config.databaseUrl || holderOf(config.dataDir)) return work(databaseOfRunning(config))
  const lock = lockDataFolder(config.dataDir, 'motcua command')
  try {
    const { postgres, ...urls } = await openDatabase(config)
    try {
      return await work(urls)
    } finally {
      await postgres?.stop()
    }
  } finally {
    lock.release()
  }
}

/** What a command of a module works with. */
export function commandContext(): CommandContext {
  const config = loadConfig(process.env)
  return {
    config,
    print: (line) => console.log(line),
    withDatabase: (work) =>
      withUrls(config, async ({ appUrl, ownerUrl }) => {
        // A folder that was never started has an empty database; on a running one there is nothing to apply.
        const folder = peopleKeysFolder(config.dataDir)
        await upgrade(ownerUrl, folder)
        const { databasePool: max, databasePrepare: prepare } = config
        const keys = openKeys(folder)
        const db = connect({ url: appUrl, max, prepare, applicationName: 'motcua-command', keys })
        try {
          return await work(db)
        } finally {
          await db.destroy()
        }
      }),
  }
}
