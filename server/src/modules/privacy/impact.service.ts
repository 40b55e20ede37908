import { columnsAboutPeople } from '#platform/column-classes.ts'
import type { Ctx } from '#platform/context.ts'
import type { Parts } from '#platform/module.ts'
import type { PersonalRecords, RecordKind } from '#platform/personal-records.ts'
import { listPurposes } from './consent.service.ts'
import type { AssessedKind, Impact } from './impact.ts'
import { impactLetter } from './letters/impact.letter.ts'
import { cityLetter, type Printable, printable } from './letters.service.ts'
import { MEASURES } from './measures.ts'
import { schedulesNow } from './retention.repository.ts'
import { spanWords } from './retention.ts'

/** What is processed, why, by which law, whose, who sees it, how long, in which columns, and how it is protected. */
export async function assessImpact(
  ctx: Ctx,
  records: readonly PersonalRecords[],
): Promise<Omit<Impact, 'controller'>> {
  const columns = await columnsAboutPeople(ctx)
  const spans = new Map((await schedulesNow(ctx.tx)).map((one) => [one.kind, spanWords(one)]))
  const kinds = records.flatMap((module) => module.kinds)
  const assessed = ({ fields: _fields, purpose: _purpose, tables, ...kind }: RecordKind): AssessedKind => ({
    ...kind,
    keptFor: spans.get(kind.code) ?? kind.keptFor,
    scheduled: spans.has(kind.code),
    columns: columns.filter(({ table }) => tables.includes(table)),
  })
  const purposes = (await listPurposes(ctx)).map(({ publishedAt: _at, ...purpose }) => ({
    ...purpose,
    kinds: kinds.filter((kind) => kind.purpose === purpose.code).map(assessed),
  }))
  return { madeAt: ctx.now, purposes, measures: MEASURES }
}

export async function readImpact(
  ctx: Ctx,
  parts: Parts,
  records: readonly PersonalRecords[],
): Promise<Impact> {
  const { agency } = await cityLetter(ctx, parts)
  return { controller: agency.name, ...(await assessImpact(ctx, records)) }
}

/** The same as a file to be completed, signed and sent to the authority. */
export async function printImpact(
  ctx: Ctx,
  parts: Parts,
  records: readonly PersonalRecords[],
): Promise<Printable> {
  const data = { ...(await cityLetter(ctx, parts)), ...(await assessImpact(ctx, records)) }
  return printable(impactLetter, data, 'danh-gia-tac-dong.pdf')
}
