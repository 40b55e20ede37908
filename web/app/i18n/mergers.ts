import type { Catalogue } from './index.ts'

const vi = {
  title: 'Gộp hồ sơ của một người hoặc một tổ chức',
  lead: 'Khi một người hoặc một tổ chức có hai hồ sơ: người quản trị đề nghị sau khi xem giấy tờ, người phụ trách bảo vệ dữ liệu quyết định. Không bao giờ gộp theo tên.',
  empty: 'Chưa có đề nghị gộp nào.',
  columns: ['Hồ sơ cũ', 'Hồ sơ giữ lại', 'Căn cứ', 'Đề nghị', 'Hiện trạng'],
  record: (digits: string, born: string) => (born ? `…${digits}, sinh ${born}` : `…${digits}`),
  by: (name: string, moment: string) => `${name}, ${moment}`,
  states: {
    proposed: 'Chờ quyết định',
    refused: 'Không gộp',
    merging: 'Đang gộp',
    merged: 'Đã gộp',
    undoing: 'Đang tách',
    undone: 'Đã tách lại',
  } as Record<string, string>,
  kinds: { person: 'Người', organisation: 'Tổ chức' },
  evidences: {
    paper: 'Số cũ ghi nhầm, đã xem giấy tờ',
    vneid: 'Số cũ ghi nhầm, VNeID đã xác thực hồ sơ giữ lại',
    renumbered: 'Số cũ đã được đổi theo quy định, đã xem giấy tờ',
  },
  approve: 'Gộp',
  refuse: 'Không gộp',
  undo: 'Tách lại',
  effect:
    'Gộp xong, số ghi nhầm không còn tìm ra ai, số đã đổi theo quy định vẫn tìm ra hồ sơ giữ lại. Tách lại được trong 30 ngày nếu chưa có hồ sơ mới.',
  form: {
    title: 'Đề nghị gộp',
    kind: 'Hồ sơ của',
    oldNumber: 'Số định danh hoặc mã số thuế của hồ sơ cũ',
    keptNumber: 'Số định danh hoặc mã số thuế của hồ sơ giữ lại',
    evidence: 'Căn cứ',
    seen: 'Đã xem giấy tờ gì, số nào, vì sao là một',
    submit: 'Đề nghị',
  },
}

const en: typeof vi = {
  title: 'Merging of records',
  lead: 'Where one person or organisation has two records: an administrator proposes after seeing the papers, the data protection officer decides. Never by name.',
  empty: 'Nothing has been proposed.',
  columns: ['Old record', 'Kept record', 'Evidence', 'Proposed', 'State'],
  record: (digits, born) => (born ? `…${digits}, born ${born}` : `…${digits}`),
  by: (name, moment) => `${name}, ${moment}`,
  states: {
    proposed: 'Waits for a decision',
    refused: 'Not merged',
    merging: 'Being merged',
    merged: 'Merged',
    undoing: 'Being parted',
    undone: 'Parted again',
  },
  kinds: { person: 'Person', organisation: 'Organisation' },
  evidences: {
    paper: 'The old number was mistyped; a paper was seen',
    vneid: 'The old number was mistyped; VNeID vouches for the kept record',
    renumbered: 'The old number was changed by law; a paper was seen',
  },
  approve: 'Merge',
  refuse: 'Do not merge',
  undo: 'Part again',
  effect:
    'Once merged, a mistyped number finds nobody; one that was changed by law finds the kept record. They can be parted for 30 days while nothing new has come.',
  form: {
    title: 'Propose',
    kind: 'Records of',
    oldNumber: 'Citizen or tax number of the old record',
    keptNumber: 'Citizen or tax number of the record to keep',
    evidence: 'Evidence',
    seen: 'Which paper, which number, and why they are one',
    submit: 'Propose',
  },
}

export const mergers: Catalogue<typeof vi> = { vi, en }
