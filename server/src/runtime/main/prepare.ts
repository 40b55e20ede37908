import type { Config } from '#platform/config.ts'
import { connect, type Db } from '#platform/db.ts'
import { projectPath } from '#platform/paths.ts'
import { loadDemonstration } from '../../demo/load.ts'
import { writeAccounts } from '../demo-accounts.ts'
import { StartFailure } from '../failure.ts'
import { migrate } from '../migrate.ts'
import { unfitForProduction } from '../production-checks.ts'
import { runOnce } from './serve.ts'

/** Brings the database to this version of the program before anything is served. */
await runOnce(async (config) => {
  const { databaseUrl, databaseOwnerUrl } = config
  if (!databaseUrl || !databaseOwnerUrl)
    throw new StartFailure('DATABASE_URL and DATABASE_OWNER_URL are missing')
  const applied = await migrate(databaseOwnerUrl, projectPath('server', 'db', 'migrations'))
  const prepare = config.databasePrepare
  const db = connect({ url: databaseUrl, max: 4, prepare, applicationName: 'motcua-prepare' })
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
