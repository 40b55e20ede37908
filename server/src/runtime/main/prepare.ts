import type { Config } from '#platform/config.ts'
import { connect, type Db } from '#platform/db.ts'
import { openKeys, peopleKeysFolder } from '#platform/vault/keys.ts'
import { loadDemonstration } from '../../demo/load.ts'
import { writeAccounts } from '../demo-accounts.ts'
import { StartFailure } from '../failure.ts'
import { unfitForProduction } from '../production-checks.ts'
import { upgrade } from '../upgrade.ts'
import { runOnce } from './serve.ts'

/** Brings the database to this version of the program before anything is served. */
await runOnce(async (config) => {
  const { databaseUrl, databaseOwnerUrl } = config
  if (!databaseUrl || !databaseOwnerUrl)
    throw new StartFailure('DATABASE_URL and DATABASE_OWNER_URL are missing')
  const folder = peopleKeysFolder(config.dataDir)
  const applied = await upgrade(databaseOwnerUrl, folder)
  const prepare = config.databasePrepare
  const keys = openKeys(folder)
  const db = connect({ url: databaseUrl, max: 4, prepare, applicationName: 'motcua-prepare', keys })
  try {
    return { applied: applied.length, accounts: await prepareData(config, db) }
  } finally {
    await db.destroy()
  }
})

/** Answers how many demonstration accounts there are. */
async function prepareData(config: Config, db: Db): Promise<number> {
  if (config.mode === 'production') {
    const problems = await unfitForProduction(db, config)
    if (problems.length) throw new StartFailure(`Production mode does not start:\n  ${problems.join('\n  ')}`)
  }
  if (!config.demoData) return 0
  const accounts = await loadDemonstration(config, db)
  writeAccounts(config.dataDir, accounts)
  return accounts.length
}
