import { once } from 'node:events'
import { createWriteStream, readFileSync } from 'node:fs'
import { finished } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { type ExportLine, linesOf, report, Verification, verify } from '#audit-verifier'
import { readOnly, system } from '#platform/context.ts'
import { exportLog } from '#platform/transparency/export.ts'
import { latestHead } from '#platform/transparency/head.repository.ts'
import { printedHead } from '#platform/transparency/head-print.ts'
import { logged } from '../composition.ts'
import { commandContext } from './administration.ts'

interface VerifyOptions {
  head: string[]
  export?: string
}

/** Checks the log against the database, or an export of it; exit code 1 when something is wrong. */
export async function auditVerify({ head, export: file }: VerifyOptions): Promise<void> {
  const held = head.map((path) => readFileSync(path, 'utf8'))
  const began = performance.now()
  const outcome = file ? await verify(linesOf(file), { held }) : await verifyDatabase(held)
  for (const line of report(outcome, held, performance.now() - began)) console.log(line)
  if (outcome.count > 0) process.exitCode = 1
}

function verifyDatabase(held: string[]) {
  return commandContext().withDatabase(async (db) => {
    const verification = new Verification(held)
    await exportLog(db, logged, (line) => verification.line(line))
    return verification.end()
  })
}

/** Writes the log with the rows it proves to a gzipped file of JSON lines. It holds what the rows hold: keep it closed. */
export async function auditExport(file: string): Promise<void> {
  const packed = createGzip()
  const written = finished(packed.pipe(createWriteStream(file, { flags: 'wx', mode: 0o600 })))
  written.catch((error) => packed.destroy(error))
  let lines = 0
  await commandContext().withDatabase((db) =>
    exportLog(db, logged, async (line: ExportLine) => {
      lines += 1
      if (!packed.write(`${JSON.stringify(line)}\n`)) await once(packed, 'drain')
    }),
  )
  packed.end()
  await written
  console.log(
    `${file}: ${lines} lines. It holds ids of people: keep it closed. Check it with: motcua audit verify --export ${file}`,
  )
}

/** Prints the newest signed head, to be kept outside. */
export async function auditHead(): Promise<void> {
  const head = await commandContext().withDatabase((db) => readOnly(db, system)(({ tx }) => latestHead(tx)))
  if (!head)
    throw new Error(
      'Nothing was signed yet: the worker signs a head each minute in which something happened.',
    )
  console.log(printedHead(head))
}
