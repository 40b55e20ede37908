import { sql } from 'kysely'
import type { PersonalRecords, Words } from './personal-records.ts'

const words = (vi: string, en: string): Words => ({ vi, en })
const about = {
  about: 'everybody',
  purpose: 'accountability',
  basis: words('Luật 91/2025/QH15, Nghị định 356/2025/NĐ-CP', 'Law 91/2025, Decree 356/2025'),
  seenBy: words('Người quản trị và người kiểm tra', 'Administrators and inspectors'),
} as const

/** What the platform knows about people. The log of acts holds account ids only and is kept for good. */
export const platformRecords: PersonalRecords = {
  kinds: [
    {
      ...about,
      code: 'platform.answers',
      name: words('Câu trả lời giữ tạm để không làm hai lần', 'Answers kept so that nothing is done twice'),
      keptFor: words('2 ngày', '2 days'),
      seenBy: words(
        'Không ai; chỉ máy trả lại cho chính người gửi',
        'Nobody; they go back to the sender only',
      ),
      tables: ['platform.idempotency'],
      fields: {},
    },
    {
      ...about,
      code: 'platform.security_events',
      name: words('Sự kiện an ninh', 'Security events'),
      keptFor: words('Theo lịch lưu giữ', 'As the schedule of retention says'),
      tables: ['platform.security_event'],
      fields: {},
    },
  ],
  erase: async (ctx, { accountId }) => {
    const { rows } = await sql`
      delete from platform.idempotency where actor_id = ${accountId ?? ''} and answer is not null returning 1
    `.execute(ctx.tx)
    return [{ kind: 'platform.answers', erased: rows.length, kept: 0, because: null }]
  },
}
