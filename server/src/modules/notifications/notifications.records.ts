import type { Ctx } from '#platform/context.ts'
import { type PersonalRecords, type RecordKind, type Whose, words } from '#platform/personal-records.ts'
import { deleteMessagesOf, expireMessages, messagesOf } from './notifications.repository.ts'
import { wordingOf } from './templates.ts'

const messages: RecordKind = {
  code: 'notifications.messages',
  name: words('Thông báo đã gửi', 'Messages'),
  about: 'everybody',
  purpose: 'notices',
  basis: words('Nghị định 118/2025/NĐ-CP; Luật 91/2025/QH15', 'Decree 118/2025; Law 91/2025'),
  keptFor: words('Theo lịch lưu giữ', 'As the schedule of retention says'),
  seenBy: words('Chỉ người nhận', 'The recipient only'),
  tables: ['notifications.message'],
  fields: {
    at: words('Lúc', 'At'),
    title: words('Tiêu đề', 'Title'),
    text: words('Nội dung', 'Text'),
    readAt: words('Đã đọc lúc', 'Read'),
  },
}

/** What notifications know about people. */
export const notificationsRecords: PersonalRecords = {
  kinds: [messages],
  exportOf: async (ctx: Ctx, { personId }: Whose) => ({
    [messages.code]: (await messagesOf(ctx.tx, personId)).map(({ template, params, writtenAt, readAt }) => ({
      at: writtenAt,
      ...wordingOf(template, params).vi,
      readAt,
    })),
  }),
  expire: { [messages.code]: ({ tx }, expiry) => expireMessages(tx, expiry) },
  erase: async (ctx: Ctx, { personId }: Whose) => [
    { kind: messages.code, erased: await deleteMessagesOf(ctx.tx, personId), kept: 0, because: null },
  ],
}
