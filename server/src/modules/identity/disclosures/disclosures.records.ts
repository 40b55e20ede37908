import type { Ctx } from '#platform/context.ts'
import { disclose } from '#platform/disclosure.ts'
import { type Erasure, type Held, type RecordKind, words } from '#platform/personal-records.ts'
import { objectionsOf } from './disclosures.repository.ts'

const BASIS = words('Luật 91/2025/QH15, Nghị định 356/2025/NĐ-CP', 'Law 91/2025, Decree 356/2025')

/** Who looked at whose data, and what people said about it. The lines themselves hold opaque ids only. */
export const disclosureRecords: RecordKind = {
  code: 'identity.disclosures',
  name: words('Nhật ký xem dữ liệu và phản ánh', 'Who looked at data, and objections'),
  about: 'everybody',
  purpose: 'accountability',
  basis: BASIS,
  keptFor: words('Lâu dài, để chứng minh đã làm đúng', 'For good, as proof of what was done'),
  seenBy: words(
    'Chính người đó và người phụ trách bảo vệ dữ liệu',
    'The person and the data protection officer',
  ),
  tables: [
    'platform.disclosure',
    'identity.disclosure_objection',
    'identity.objection_answer',
    'identity.disclosure_delay',
  ],
  fields: {
    madeAt: words('Phản ánh lúc', 'Objected at'),
    reason: words('Nội dung phản ánh', 'Objection'),
    answer: words('Trả lời', 'Answer'),
  },
}

/** What a person said about who looked; the lines themselves are a table of their own (`/api/citizen/disclosures.csv`). */
export async function exportObjections(ctx: Ctx, personId: string): Promise<Held> {
  const objections = await objectionsOf(ctx.tx, personId)
  return {
    [disclosureRecords.code]: objections.map(({ madeAt, words: sealed }) => ({
      madeAt,
      ...disclose(ctx, { purpose: 'own' }, sealed),
    })),
  }
}

/** Proof stays, as what it is: written once. */
export async function keptObjections(ctx: Ctx, personId: string): Promise<Erasure> {
  const kept = (await objectionsOf(ctx.tx, personId)).length
  return { kind: disclosureRecords.code, erased: 0, kept, because: kept > 0 ? BASIS : null }
}
