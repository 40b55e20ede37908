import { type Letter, type LetterBase, longMoment } from '#platform/letters/index.ts'
import type { AssessedKind, AssessedPurpose, Impact } from '../impact.ts'

export type ImpactData = LetterBase & Omit<Impact, 'controller'>

const ABOUT = { citizens: 'người dân', staff: 'cán bộ, công chức', everybody: 'người dân và cán bộ' } as const
const CLASS = { personal: 'cơ bản', sensitive: 'nhạy cảm', secret: 'bí mật kỹ thuật' } as const

/** The record of an assessment of impact (Law 91/2025, NĐ 356/2025), from the program's own register of processing. */
export const impactLetter: Letter<ImpactData> = {
  template: 'modules/privacy/letters/impact.typ',
  title: () => 'Hồ sơ đánh giá tác động xử lý dữ liệu cá nhân',
  present: ({ madeAt, purposes, measures }) => ({
    madeAt: longMoment(madeAt),
    purposes: purposes.map(presentPurpose),
    measures: measures.map(({ vi }) => vi),
  }),
}

const presentPurpose = ({ title, text, basis, kind, kinds }: AssessedPurpose) => ({
  title: title.vi,
  text: text.vi,
  basis: basis.vi,
  asked: kind === 'consent' ? 'Có hỏi ý kiến, rút lại được' : 'Theo luật, không hỏi ý kiến',
  kinds: kinds.map(presentKind),
})

function presentKind({ name, about, basis, keptFor, seenBy, scheduled, columns }: AssessedKind) {
  const of = (privacy: keyof typeof CLASS) => columns.filter((one) => one.privacy === privacy).length
  const counts = (['personal', 'sensitive', 'secret'] as const)
    .filter((privacy) => of(privacy) > 0)
    .map((privacy) => `${of(privacy)} mục ${CLASS[privacy]}`)
  return {
    name: name.vi,
    about: ABOUT[about],
    basis: basis.vi,
    keptFor: scheduled ? `${keptFor.vi} (tự động)` : keptFor.vi,
    seenBy: seenBy.vi,
    data: counts.join(', ') || 'mã định danh nội bộ',
  }
}
