import type { Catalogue } from './index.ts'

const vi = {
  title: 'Việc đồng ý cho trẻ',
  of: (child: string) => `Việc đồng ý cho ${child}`,
  open: 'Đồng ý về dữ liệu cá nhân của trẻ',
  deciders: {
    guardian: 'Trẻ chưa đủ 7 tuổi: bạn quyết định thay.',
    both: 'Trẻ từ đủ 7 đến dưới 16 tuổi: cần cả bạn và trẻ đồng ý. Một bên không đồng ý là không làm. Trẻ trả lời trong tài khoản của mình.',
    self: 'Người này đã đủ 16 tuổi và tự quyết định. Bạn xem được họ đã trả lời gì.',
  },
  states: {
    never: 'Chưa ai trả lời',
    given: 'Đang đồng ý',
    withdrawn: 'Đã rút lại',
    outdated: 'Nội dung đã đổi, cần hỏi lại',
    awaits_child: 'Bạn đã đồng ý, chờ trẻ trả lời',
    awaits_guardian: 'Trẻ đã đồng ý, chờ bạn trả lời',
  } as Record<string, string>,
  acts: {
    'self.given': 'Trẻ đồng ý',
    'self.withdrawn': 'Trẻ rút lại',
    'guardian.given': 'Người giám hộ đồng ý',
    'guardian.withdrawn': 'Người giám hộ rút lại',
  } as Record<string, string>,
  historyLead: 'Mỗi lần trẻ hay người giám hộ đồng ý hoặc rút lại đều được ghi.',
  basis:
    'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, điều 24; trẻ em là người dưới 16 tuổi (Luật Trẻ em 2016, điều 1).',
}
const en: typeof vi = {
  title: 'Consent for a child',
  of: (child) => `Consent for ${child}`,
  open: 'Consent about the child’s personal data',
  deciders: {
    guardian: 'The child is not seven yet: you decide.',
    both: 'The child is between seven and fifteen: both you and the child must consent. If one does not, it is not done. The child answers in its own account.',
    self: 'They are sixteen and decide for themselves. You can see what they answered.',
  },
  states: {
    never: 'Nobody has answered',
    given: 'Consent stands',
    withdrawn: 'Taken back',
    outdated: 'The words have changed, so it is asked again',
    awaits_child: 'You consent; now it is for the child to say',
    awaits_guardian: 'The child consents; now it is for you to say',
  },
  acts: {
    'self.given': 'The child consented',
    'self.withdrawn': 'The child took back',
    'guardian.given': 'A guardian consented',
    'guardian.withdrawn': 'A guardian took back',
  },
  historyLead: 'Each time the child or a guardian consents or takes it back is recorded.',
  basis:
    'Law 91/2025 on personal data, article 24; a child is whoever is under sixteen (Law on Children 2016, article 1).',
}

export const childConsents: Catalogue<typeof vi> = { vi, en }
