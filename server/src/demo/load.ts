import { ownCatalogueLoader } from '#modules/procedures/index.ts'
import type { Config } from '#platform/config.ts'
import type { Db } from '#platform/db.ts'
import type { DemoAccount, DemoLoader } from '#platform/demonstration.ts'
import { city } from './city.ts'

/** The parts of the demonstration city, in the order in which they need each other. */
const loaders: DemoLoader[] = [city, ownCatalogueLoader]

/** Loads what is missing of the demonstration city and answers its accounts. */
export async function loadDemonstration(config: Config, db: Db): Promise<DemoAccount[]> {
  const accounts: DemoAccount[] = []
  for (const loader of loaders) await loader.load(db, config, accounts)
  return accounts
}
