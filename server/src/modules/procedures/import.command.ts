import { stat } from 'node:fs/promises'
import type { Command, CommandContext } from '#platform/command.ts'
import { system, unitOfWork } from '#platform/context.ts'
import type { Db } from '#platform/db.ts'
import { type ImportSummary, importCatalogue } from './import.service.ts'
import { counts, type Progress, progressOn } from './import-progress.ts'
import type { QuarantineRow } from './imports.repository.ts'

/** Problems shown at the terminal; all of them stand in the database and on the administrator's page. */
const SHOWN = 50

export const importCommand: Command = {
  name: 'procedures import',
  describe: 'Import the catalogue of procedures from a dump (JSON Lines, may be gzipped)',
  arguments: '<file>',
  async run(ctx, [file]) {
    const size = await sizeOf(file ?? '')
    await ctx.withDatabase((db) => importFile(ctx, db, file!, size))
  },
}

async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile()) throw new Error(`There is no file ${file}`)
  return found.size
}

async function importFile({ print }: CommandContext, db: Db, file: string, size: number): Promise<void> {
  const progress = progressOn(process.stderr)
  const startedAt = Date.now()
  let read = 0
  let problems = 0
  const summary = await importCatalogue(unitOfWork(db, system), file, {
    onBytes: (bytes) => {
      read = bytes
    },
    onProgress: (tally) => progress.show(size === 0 ? 1 : read / size, tally),
    onQuarantine: (row) => {
      problems += 1
      if (problems <= SHOWN) printProblem(progress, print, row)
    },
  })
  progress.clear()
  if (problems > SHOWN) print(`… and ${problems - SHOWN} more problems`)
  for (const line of summaryLines(summary, Date.now() - startedAt)) print(line)
}

function printProblem(progress: Progress, print: (line: string) => void, row: QuarantineRow): void {
  progress.clear()
  const place = [`line ${row.line}`, row.code, row.field].filter(Boolean).join(', ')
  print(`put aside: ${place}: ${row.reason}`)
}

function summaryLines(summary: ImportSummary, milliseconds: number): string[] {
  return [
    `${counts(summary)} (${(milliseconds / 1000).toFixed(1)} s)`,
    ...(summary.quarantined > 0
      ? [`Records put aside were not imported; correct them and import again. Import ${summary.importId}`]
      : []),
  ]
}
