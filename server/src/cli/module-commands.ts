import { resetFactorsCommand } from '#modules/identity/credentials/reset-factors.command.ts'
import { appointProtectionOfficerCommand } from '#modules/identity/staff/appoint-protection-officer.command.ts'
import { importFormerCommand } from '#modules/organisation/index.ts'
import { retentionCommand } from '#modules/privacy/index.ts'
import { importCommand } from '#modules/procedures/index.ts'
import { rotateKeysCommand } from '#modules/sso/rotate-keys.command.ts'
import type { Command } from '#platform/command.ts'
import { loadConfig } from '#platform/config.ts'
import type { Db } from '#platform/db.ts'
import type { PersonalRecords } from '#platform/personal-records.ts'
import { modules } from '../composition.ts'

/** What the modules know about people does not hang on how they are configured. */
function recordsOf(db: Db): PersonalRecords[] {
  const { dataDir, publicUrl } = loadConfig(process.env)
  const parts = { db, files: { folder: dataDir }, publicUrl, dataDir, mode: 'demo' as const }
  return modules(parts).flatMap(({ records }) => records ?? [])
}

/** Commands that modules bring to `motcua`. */
export const moduleCommands: Command[] = [
  importCommand,
  importFormerCommand,
  rotateKeysCommand,
  resetFactorsCommand,
  appointProtectionOfficerCommand,
  retentionCommand(recordsOf),
]
