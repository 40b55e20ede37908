import { loadConfig } from '#platform/config.ts'
import { accountsFile, describeAccounts, readAccounts } from '../runtime/demo-accounts.ts'

/** Lists every demonstration account of the data folder. */
export async function demoAccounts(): Promise<void> {
  const { dataDir } = loadConfig(process.env)
  const accounts = readAccounts(dataDir)
  if (!accounts.length) console.log(`There are none: ${accountsFile(dataDir)} is missing or empty.`)
  for (const line of describeAccounts(accounts, accounts.length)) console.log(line)
}
