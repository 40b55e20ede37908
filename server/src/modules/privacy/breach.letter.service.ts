import type { Ctx } from '#platform/context.ts'
import { longMoment, plainLetter } from '#platform/letters/index.ts'
import type { Parts } from '#platform/module.ts'
import { type BreachCase, readBreach } from './breach.service.ts'
import { notifyBy } from './breach.ts'
import { cityLetter, type Printable, printable } from './letters.service.ts'

const KINDS = {
  confidentiality: 'lộ, lọt hoặc truy cập trái phép',
  integrity: 'bị sửa đổi trái phép hoặc sai lệch',
  availability: 'bị mất hoặc không truy cập được',
} as const
const HARMS = { low: 'thấp', medium: 'trung bình', high: 'cao' } as const

/** The notice to the authority, from what is known at the moment. */
export async function printBreachNotice(ctx: Ctx, parts: Parts, id: string): Promise<Printable> {
  const data = {
    ...(await cityLetter(ctx, parts)),
    kind: 'Thông báo',
    abstract: 'về vi phạm quy định bảo vệ dữ liệu cá nhân',
    paragraphs: paragraphsOf(await readBreach(ctx, id)),
    signer: { title: 'Đại diện bên kiểm soát dữ liệu', name: '' },
    recipients: ['Như trên', 'Người phụ trách bảo vệ dữ liệu cá nhân', 'Lưu: VT'],
    signed: null,
  }
  return printable(plainLetter, data, `thong-bao-su-co-${id.slice(-8)}.pdf`)
}

const paragraphsOf = ({ discoveredAt, assessment, peopleToldAt, told }: BreachCase): string[] => [
  'Kính gửi: Cơ quan chuyên trách bảo vệ dữ liệu cá nhân.',
  `1. Thời điểm phát hiện: ${longMoment(discoveredAt)}. Hạn thông báo (72 giờ): ${longMoment(notifyBy(discoveredAt))}.`,
  `2. Diễn biến: ${assessment.summary}`,
  `3. Tính chất: dữ liệu ${KINDS[assessment.kind]}. Số người liên quan ước tính: ${assessment.people}.`,
  `4. Hậu quả, thiệt hại có thể xảy ra: mức ${HARMS[assessment.harm]}.`,
  `5. Biện pháp đã và đang áp dụng: ${assessment.measures}`,
  peopleToldAt
    ? `6. Đã thông báo cho ${told} người liên quan, lần đầu lúc ${longMoment(peopleToldAt)}.`
    : '6. Chưa thông báo cho người liên quan.',
  '7. Đầu mối liên hệ: người phụ trách bảo vệ dữ liệu cá nhân của cơ quan./.',
]
