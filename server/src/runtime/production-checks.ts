import { existsSync } from 'node:fs'
import type { Config } from '#platform/config.ts'
import type { Db } from '#platform/db.ts'
import type { ProductionCheck } from '#platform/production.ts'
import { productionChecks } from '../demo/checks.ts'
import { accountsFile } from './demo-accounts.ts'

const accountsListed: ProductionCheck = {
  name: 'runtime.demonstration-accounts-file',
  run: async (_db, { dataDir }) =>
    existsSync(accountsFile(dataDir))
      ? `${accountsFile(dataDir)} lists demonstration accounts. Start with a new DATA_DIR and a new database.`
      : null,
}

const gatewayIsSandbox: ProductionCheck = {
  name: 'runtime.messaging-sandbox',
  run: async (_db, { messagingUrl }) =>
    messagingUrl && (await isSandbox(messagingUrl))
      ? `MESSAGING_URL (${messagingUrl}) is the sandbox: nobody would receive a message. Give the address of a real gateway.`
      : null,
}

const vneidIsSandbox: ProductionCheck = {
  name: 'runtime.vneid-sandbox',
  run: async (_db, { vneidIssuer }) =>
    vneidIssuer && (await isSandbox(vneidIssuer))
      ? `VNEID_ISSUER (${vneidIssuer}) is the sandbox: anybody could sign in as anybody. Give the address of VNeID.`
      : null,
}

async function isSandbox(url: string): Promise<boolean> {
  try {
    const answer = await fetch(new URL('/sandbox.json', url), { signal: AbortSignal.timeout(3000) })
    const said = answer.ok ? ((await answer.json()) as { sandbox?: unknown }) : {}
    return said.sandbox === true
  } catch {
    return false
  }
}

/** What keeps this installation from being a production one, each with the name of its check. */
export async function unfitForProduction(db: Db, config: Config): Promise<string[]> {
  const problems: string[] = []
  for (const { name, run } of [accountsListed, gatewayIsSandbox, vneidIsSandbox, ...productionChecks]) {
    const problem = await run(db, config)
    if (problem) problems.push(`${name}: ${problem}`)
  }
  return problems
}
