import type { Ctx } from '#platform/context.ts'
import { type Erasure, type Held, type RecordKind, words } from '#platform/personal-records.ts'
import { recordsOf } from '../mergers/aliases.repository.ts'
import { staffNumbersOf } from './staff-numbers.repository.ts'

const BASIS = words('Luật 91/2025/QH15, Nghị định 356/2025/NĐ-CP', 'Law 91/2025, Decree 356/2025')

/** That a citizen is a member of staff. */
export const staffNumberRecords: RecordKind = {
  code: 'identity.staff-numbers',
  name: words('Nhận ra cán bộ xem dữ liệu của người thân', 'Noticing that officials read about relatives'),
  about: 'staff',
  purpose: 'accountability',
  basis: BASIS,
  keptFor: words(
    'Khi còn làm việc và 32 ngày sau đó; chỉ giữ mã, không giữ số định danh',
    'While they work here and 32 days after; a code of the number, never the number',
  ),
  seenBy: words(
    'Không ai; máy so, thanh tra chỉ thấy dấu hiệu',
    'Nobody; a machine compares, inspectors see signs',
  ),
  tables: ['identity.staff_number'],
  fields: {
    recordedAt: words('Ghi lúc', 'Recorded at'),
    keptUntil: words('Giữ đến', 'Kept until'),
  },
}

const numbersOf = async ({ tx }: Ctx, personId: string) => staffNumbersOf(tx, await recordsOf(tx, personId))

export const exportStaffNumbers = async (ctx: Ctx, personId: string): Promise<Held> => ({
  [staffNumberRecords.code]: await numbersOf(ctx, personId),
})

/** Whoever reads others' data cannot make themselves unknown meanwhile. */
export async function keptStaffNumbers(ctx: Ctx, personId: string): Promise<Erasure> {
  const kept = (await numbersOf(ctx, personId)).length
  return { kind: staffNumberRecords.code, erased: 0, kept, because: kept > 0 ? BASIS : null }
}
