import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DemoAccount } from '#platform/demonstration.ts'

export const accountsFile = (dataDir: string): string => join(dataDir, 'demo.json')

/** Writes the list that people and outside scripts sign in with. */
export function writeAccounts(dataDir: string, accounts: DemoAccount[]): void {
  const path = accountsFile(dataDir)
  writeFileSync(`${path}.new`, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${path}.new`, path)
}

export function readAccounts(dataDir: string): DemoAccount[] {
  const path = accountsFile(dataDir)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : []
}

/** At most `each` accounts of every audience as aligned lines, and a last line when there are more. */
export function describeAccounts(accounts: DemoAccount[], each: number): string[] {
  const audiences = [...new Set(accounts.map((a) => a.audience))]
  const chosen = audiences.flatMap((audience) =>
    accounts.filter((a) => a.audience === audience).slice(0, each),
  )
  const width = (of: (a: DemoAccount) => string): number => Math.max(0, ...chosen.map((a) => of(a).length))
  const [names, passwords, kinds] = [
    width((a) => a.username),
    width((a) => a.password),
    width((a) => a.audience),
  ]
  const lines = chosen.map((a) =>
    [
      a.audience.padEnd(kinds),
      a.username.padEnd(names),
      a.password.padEnd(passwords),
      a.note ?? a.unitCode ?? '',
    ]
      .join('  ')
      .trimEnd(),
  )
  const rest = accounts.length - chosen.length
  return rest > 0 ? [...lines, `and ${rest} more`] : lines
}
