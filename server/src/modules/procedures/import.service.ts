import { basename } from 'node:path'
import type { Run } from '#platform/context.ts'
import { publish } from '#platform/facts.ts'
import { newId } from '#platform/ids.ts'
import { type CatalogueRecord, readRecord } from './catalogue-record.ts'
import { publishOwnForms } from './forms.service.ts'
import {
  addToImport,
  closeImport,
  insertImport,
  insertQuarantine,
  type QuarantineRow,
  type Tally,
} from './imports.repository.ts'
import { type Line, linesOf } from './lines.ts'
import { catalogueImported } from './procedures.facts.ts'
import { publishRecords, type Source } from './publication.service.ts'

export interface Watch {
  /** Bytes of the file read so far. */
  onBytes?: (read: number) => void
  /** After each batch: what the import has done until now. */
  onProgress?: (tally: Tally) => void
  /** Each problem of each record that is put aside. */
  onQuarantine?: (row: QuarantineRow) => void
}

export interface ImportSummary extends Tally {
  importId: string
}

/** Records in one transaction: what a crash can undo, and what memory holds. */
const BATCH = 50

/**
 * Imports a dump (JSON Lines, gzipped or not), batch by batch, each in its own transaction: after a crash the same call
 * goes on, because what is there already is left alone. A malformed record is put aside with line, field and reason;
 * the good ones around it go in.
 */
export function importCatalogue(change: Run, path: string, watch: Watch = {}): Promise<ImportSummary> {
  return importLines(change, linesOf(path, watch.onBytes), basename(path), 'catalogue', watch)
}

/** The same for lines from anywhere. */
export async function importLines(
  change: Run,
  lines: AsyncIterable<Line>,
  fileName: string,
  source: Source,
  watch: Watch = {},
): Promise<ImportSummary> {
  const id = newId()
  await change((ctx) =>
    insertImport(ctx.tx, { id, source, fileName: fileName.slice(0, 200), actorId: ctx.actor.id }, ctx.now),
  )
  try {
    const total = await inBatches(change, lines, { id, source, watch })
    await change(async (ctx) => {
      await publishOwnForms(ctx)
      await closeImport(ctx.tx, id, 'finished', ctx.now)
      const { lines: _lines, ...counts } = total
      const payload = { importId: id, source, ...counts }
      await publish(ctx, catalogueImported, { subject: id, unitId: null, payload })
    })
    return { importId: id, ...total }
  } catch (error) {
    await change((ctx) => closeImport(ctx.tx, id, 'failed', ctx.now)).catch(() => {})
    throw error
  }
}

interface Import {
  id: string
  source: Source
  watch: Watch
}

async function inBatches(change: Run, lines: AsyncIterable<Line>, run: Import): Promise<Tally> {
  const total: Tally = { lines: 0, added: 0, changed: 0, unchanged: 0, quarantined: 0 }
  const firstLines = new Map<string, number>()
  let batch: Read[] = []
  const flush = async (): Promise<void> => {
    const tally = await change((ctx) => writeBatch(ctx, batch, run))
    for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += tally[key]
    batch = []
    run.watch.onProgress?.(total)
  }
  for await (const line of lines) {
    const read = readLine(line, firstLines)
    for (const row of read.problems) run.watch.onQuarantine?.(row)
    batch.push(read)
    if (batch.length >= BATCH) await flush()
  }
  if (batch.length > 0) await flush()
  return total
}

interface Read {
  record: CatalogueRecord | null
  problems: QuarantineRow[]
}

function readLine({ no, text, fault, excerpt }: Line, firstLines: Map<string, number>): Read {
  const aside = (field: string, reason: string, code: string | null = null): QuarantineRow => {
    return { line: no, field, reason, code: code && keepable(code), excerpt: keepable(excerpt) }
  }
  if (text === null) return { record: null, problems: [aside('', fault)] }
  const { record, problems, ...rest } = readRecord(text)
  if (!record) {
    const code = 'code' in rest ? (rest.code as string | null) : null
    return { record: null, problems: problems.map((p) => aside(p.field, p.reason, code)) }
  }
  const first = firstLines.get(record.code)
  if (first !== undefined)
    return { record: null, problems: [aside('code', `stands in line ${first} already`, record.code)] }
  firstLines.set(record.code, no)
  return { record, problems: [] }
}

const keepable = (text: string): string => text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '?')

async function writeBatch(
  ctx: Parameters<Parameters<Run>[0]>[0],
  batch: readonly Read[],
  run: Import,
): Promise<Tally> {
  const records = batch.flatMap(({ record }) => record ?? [])
  const aside = batch.filter(({ record }) => !record)
  const published = await publishRecords(ctx, records, run.source, run.id)
  if (aside.length > 0)
    await insertQuarantine(
      ctx.tx,
      run.id,
      aside.flatMap(({ problems }) => problems),
    )
  const tally = { lines: batch.length, ...published, quarantined: aside.length }
  await addToImport(ctx.tx, run.id, tally)
  return tally
}
