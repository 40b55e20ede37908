import type { Ctx } from '#platform/context.ts'
import {
  type Held,
  type PersonalRecords,
  type RecordKind,
  type Whose,
  words,
} from '#platform/personal-records.ts'
import { everythingSaid } from './consent.service.ts'
import { requestsOf } from './request.repository.ts'

const about = {
  about: 'citizens',
  purpose: 'accountability',
  basis: words('Luật 91/2025/QH15, Nghị định 356/2025/NĐ-CP', 'Law 91/2025, Decree 356/2025'),
  keptFor: words(
    'Giữ làm bằng chứng, không kèm tên sau khi xóa',
    'Kept as proof, without a name once the person is erased',
  ),
  seenBy: words('Người phụ trách bảo vệ dữ liệu cá nhân', 'The data protection officer'),
} as const

const consents: RecordKind = {
  ...about,
  code: 'privacy.consents',
  name: words('Đồng ý và rút lại', 'Consents and withdrawals'),
  tables: ['privacy.consent_event'],
  fields: {
    at: words('Lúc', 'At'),
    act: words('Việc', 'Act'),
    title: words('Mục đích', 'Purpose'),
    version: words('Bản', 'Version'),
    sha256: words('Mã băm của nội dung', 'Digest of the words'),
  },
}
const requests: RecordKind = {
  ...about,
  code: 'privacy.requests',
  name: words('Yêu cầu về dữ liệu', 'Requests about data'),
  tables: ['privacy.data_request', 'privacy.restriction', 'privacy.legal_hold'],
  fields: {
    madeAt: words('Gửi lúc', 'Made'),
    kind: words('Loại', 'Kind'),
    details: words('Nội dung', 'Details'),
    state: words('Tình trạng', 'State'),
    answer: words('Trả lời', 'Answer'),
  },
}

const breachNotices: RecordKind = {
  ...about,
  code: 'privacy.breach_notices',
  name: words('Thông báo sự cố đã gửi', 'Notices of breaches'),
  tables: ['privacy.breach_notice'],
  fields: {},
}

/** What this module itself knows about people. */
export const privacyRecords: PersonalRecords = {
  kinds: [consents, requests, breachNotices],
  exportOf: async (ctx: Ctx, { personId }: Whose): Promise<Held> => ({
    [consents.code]: (await everythingSaid(ctx, personId)).map(({ at, act, title, version, sha256 }) => ({
      at,
      act: act === 'given' ? 'Đồng ý' : 'Rút lại',
      title: title.vi,
      version,
      sha256,
    })),
    [requests.code]: (await requestsOf(ctx.tx, personId)).map(({ madeAt, kind, details, state, answer }) => ({
      madeAt,
      kind,
      details,
      state,
      answer,
    })),
  }),
  erase: async (ctx: Ctx, { personId }: Whose) => [
    {
      kind: consents.code,
      erased: 0,
      kept: (await everythingSaid(ctx, personId)).length,
      because: null,
    },
  ],
}
