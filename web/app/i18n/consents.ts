import type { Catalogue } from './index.ts'

const vi = {
  title: 'Việc bạn đồng ý',
  lead: 'Những việc dưới đây chỉ làm khi bạn bấm đồng ý. Không bấm là không đồng ý. Rút lại lúc nào cũng được, hồ sơ của bạn không bị ảnh hưởng.',
  states: {
    never: 'Bạn chưa trả lời',
    given: 'Bạn đang đồng ý',
    withdrawn: 'Bạn đã rút lại',
    outdated: 'Nội dung đã đổi, cần hỏi lại',
    awaits_child: 'Cha, mẹ hoặc người giám hộ đã đồng ý, chờ bạn',
    awaits_guardian: 'Bạn đã đồng ý, chờ cha, mẹ hoặc người giám hộ',
  } as Record<string, string>,
  young: {
    guardian: 'Bạn chưa đủ 7 tuổi: cha, mẹ hoặc người giám hộ của bạn quyết định.',
    both: 'Bạn chưa đủ 16 tuổi: cần cả bạn và cha, mẹ hoặc người giám hộ đồng ý. Một bên không đồng ý là không làm.',
  },
  since: (when: string) => `từ ${when}`,
  atMerged: 'ghi ở hồ sơ đã gộp',
  give: 'Tôi đồng ý',
  withdraw: 'Rút lại đồng ý',
  what: (title: string) => `: ${title}`,
  basis: 'Căn cứ',
  statutory: 'Việc làm theo luật, không cần hỏi',
  statutoryLead: 'Luật giao thành phố làm những việc này. Thành phố nói rõ để bạn biết.',
  history: 'Đã ghi nhận',
  historyLead: 'Mỗi lần bạn đồng ý hay rút lại đều được ghi, kèm mã của đúng nội dung bạn đã đọc.',
  noHistory: 'Chưa có gì.',
  acts: {
    given: 'Đồng ý',
    withdrawn: 'Rút lại',
    'guardian.given': 'Người giám hộ đồng ý',
    'guardian.withdrawn': 'Người giám hộ rút lại',
  } as Record<string, string>,
  version: (n: number) => `bản ${n}`,
  digest: 'Mã nội dung',
}
const en: typeof vi = {
  title: 'What you consent to',
  lead: 'These things are done only when you press “I consent”. Not pressing is no consent. Take it back whenever you like; your dossiers are not affected.',
  states: {
    never: 'You have not answered',
    given: 'You consent',
    withdrawn: 'You took it back',
    outdated: 'The words have changed, so you are asked again',
    awaits_child: 'Your parent or guardian consents; now it is for you to say',
    awaits_guardian: 'You consent; now it is for your parent or guardian to say',
  },
  young: {
    guardian: 'You are not seven yet: your parent or guardian decides.',
    both: 'You are not sixteen yet: both you and a parent or guardian must consent. If one does not, it is not done.',
  },
  since: (when) => `since ${when}`,
  atMerged: 'said at the record that was merged',
  give: 'I consent',
  withdraw: 'Take consent back',
  what: (title) => `: ${title}`,
  basis: 'Basis',
  statutory: 'What the law has the city do, without asking',
  statutoryLead: 'The law gives the city these tasks. They are named here so that you know.',
  history: 'On record',
  historyLead:
    'Each time you consent or take it back is recorded, with a digest of exactly the words you read.',
  noHistory: 'Nothing yet.',
  acts: {
    given: 'Consented',
    withdrawn: 'Took back',
    'guardian.given': 'Guardian consented',
    'guardian.withdrawn': 'Guardian took back',
  },
  version: (n) => `version ${n}`,
  digest: 'Digest of the words',
}

export const consents: Catalogue<typeof vi> = { vi, en }
