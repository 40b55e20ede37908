#!/usr/bin/env node
import { Command as Program } from 'commander'
import { ConfigError } from '#platform/config.ts'
import { StartFailure } from '../runtime/failure.ts'
import { auditExport, auditHead, auditVerify } from './audit.command.ts'
import { backupCommand, restoreCommand } from './backup.command.ts'
import { demoAccounts } from './demo-accounts.command.ts'
import { keysList, keysRotate } from './keys.command.ts'
import { migrateCommand } from './migrate.command.ts'
import { addModuleCommands } from './module-command.ts'
import { moduleCommands } from './module-commands.ts'
import { start } from './start.command.ts'
import { status } from './status.command.ts'

const program = new Program('motcua')
  .description('Runs and looks after an installation of Một Cửa')
  .showHelpAfterError()

program.command('start').description('start everything and serve until told to stop').action(start)
program
  .command('migrate')
  .description('bring the database to this version of the program')
  .action(migrateCommand)
program
  .command('backup <target>')
  .description('copy database, files and keys to a new folder, or to a .tar.gz; works while people work')
  .action(backupCommand)
program
  .command('restore <backup>')
  .description('rebuild an installation from a backup in an empty DATA_DIR')
  .action(restoreCommand)
program.command('status').description('who serves from this data folder, and how it is').action(status)
const audit = program.command('audit').description('the log that cannot be rewritten unnoticed')
const several = (path: string, paths: string[]): string[] => [...paths, path]
audit
  .command('verify')
  .description('check every logged row, every dossier and every signed head; code 1 when something is wrong')
  .option('--head <file>', 'a head you held outside; as many as you have', several, [])
  .option('--export <file>', 'check an export instead of the database')
  .action(auditVerify)
audit.command('export <file>').description('write the log to a .jsonl.gz').action(auditExport)
audit.command('head').description('print the newest signed head, to be kept outside').action(auditHead)
const keys = program.command('keys').description('the keys to people’s data')
keys.command('list').description('which keys there are, and how much hangs on each').action(keysList)
keys
  .command('rotate')
  .description('lock everything with a new key while people work; safe to interrupt and to repeat')
  .action(keysRotate)
const demo = program.command('demo').description('the demonstration city')
demo.command('accounts').description('list the invented accounts').action(demoAccounts)
addModuleCommands(program, moduleCommands)

try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = explain(error)
}

/** People get one clear line; a stack trace only for what is our own mistake. */
function explain(error: unknown): number {
  if (error instanceof ConfigError) {
    console.error(`The configuration cannot be used:\n${error.problems.map((p) => `  ${p}`).join('\n')}`)
    return 2
  }
  const defect = error instanceof Error && (error instanceof TypeError || error instanceof ReferenceError)
  console.error(defect ? error : error instanceof Error ? error.message : error)
  return error instanceof StartFailure ? error.exitCode : 1
}
