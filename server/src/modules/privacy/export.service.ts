import { accountOf, getPerson } from '#modules/identity/index.ts'
import type { Ctx } from '#platform/context.ts'
import type { PersonalRecords, RecordKind, Whose, Words } from '#platform/personal-records.ts'
import { listPurposes, ownId } from './consent.service.ts'
import { schedulesNow } from './retention.repository.ts'
import { spanWords } from './retention.ts'

/** A kind of record with what is held of one person. */
export interface HeldKind {
  code: string
  name: Words
  purpose: Words
  basis: Words
  keptFor: Words
  seenBy: Words
  fields: Readonly<Record<string, Words>>
  items: Record<string, unknown>[]
}

export interface PersonExport {
  madeAt: Date
  person: { fullName: string; citizenId: string }
  kinds: HeldKind[]
}

/** Everything that every module holds of the actor; other people in it are masked. */
export async function exportOwn(ctx: Ctx, records: readonly PersonalRecords[]): Promise<PersonExport> {
  const personId = ownId(ctx)
  const whose: Whose = { personId, accountId: (await accountOf(ctx, personId))?.id ?? null }
  const { fullName, citizenId } = await getPerson(ctx, personId, { purpose: 'own' })
  const titles = new Map((await listPurposes(ctx)).map(({ code, title }) => [code, title]))
  const spans = new Map((await schedulesNow(ctx.tx)).map((one) => [one.kind, spanWords(one)]))
  const kinds: HeldKind[] = []
  for (const { kinds: all, exportOf } of records) {
    const held = (await exportOf?.(ctx, whose)) ?? {}
    for (const kind of all)
      if (held[kind.code]) {
        const keptFor = spans.get(kind.code) ?? kind.keptFor
        kinds.push(heldKind({ ...kind, keptFor }, held[kind.code]!, titles))
      }
  }
  return { madeAt: ctx.now, person: { fullName, citizenId }, kinds }
}

function heldKind(
  { code, name, purpose, basis, keptFor, seenBy, fields }: RecordKind,
  items: Record<string, unknown>[],
  titles: Map<string, Words>,
): HeldKind {
  return { code, name, purpose: titles.get(purpose)!, basis, keptFor, seenBy, fields, items }
}
