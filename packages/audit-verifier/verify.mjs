#!/usr/bin/env node
/** `node verify.mjs export.jsonl.gz [--head FILE]…`: checks an export of the log by itself. See README.md. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { linesOf } from './lines.mjs'
import { report } from './report.mjs'
import { verify } from './verifier.mjs'

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { head: { type: 'string', multiple: true, default: [] } },
  })
  if (positionals.length !== 1) throw new Error('usage: node verify.mjs export.jsonl.gz [--head FILE]…')
  const held = values.head.map((file) => readFileSync(file, 'utf8'))
  const began = performance.now()
  const outcome = await verify(linesOf(positionals[0]), { held })
  for (const line of report(outcome, held, performance.now() - began)) console.log(line)
  process.exitCode = outcome.count > 0 ? 1 : 0
} catch (error) {
  console.error(`This cannot be checked: ${error.message}`)
  process.exitCode = 2
}
