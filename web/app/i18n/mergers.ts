import type { Catalogue } from './index.ts'

const vi = {
  title: 'Gộp hồ sơ nhân thân',
  lead: 'Khi một người có hai hồ sơ: một người đề nghị sau khi xem giấy tờ, một người khác quyết định. Không bao giờ gộp theo họ tên.',
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
  evidences: { paper: 'Giấy tờ đã xem', vneid: 'VNeID đã xác thực hồ sơ giữ lại' } as Record<string, string>,
  approve: 'Gộp',
  refuse: 'Không gộp',
  undo: 'Tách lại',
  effect: 'Gộp xong, số cũ không còn tìm ra ai; tách lại được trong 30 ngày nếu chưa có hồ sơ mới.',
  form: {
    title: 'Đề nghị gộp',
    oldCitizenId: 'Số định danh của hồ sơ cũ',
    keptCitizenId: 'Số định danh của hồ sơ giữ lại',
    evidence: 'Căn cứ',
    seen: 'Đã xem giấy tờ gì, số nào, vì sao là một người',
    submit: 'Đề nghị',
  },
}

const en: typeof vi = {
  title: 'Merging of records',
  lead: 'Where one person has two records: one proposes after seeing the papers, another decides. Never by name.',
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
  evidences: { paper: 'A paper that was seen', vneid: 'VNeID vouches for the kept record' },
  approve: 'Merge',
  refuse: 'Do not merge',
  undo: 'Part again',
  effect:
    'Once merged, the old number finds nobody; they can be parted for 30 days while nothing new has come.',
  form: {
    title: 'Propose',
    oldCitizenId: 'Citizen number of the old record',
    keptCitizenId: 'Citizen number of the record to keep',
    evidence: 'Evidence',
    seen: 'Which paper, which number, and why they are one',
    submit: 'Propose',
  },
}

export const mergers: Catalogue<typeof vi> = { vi, en }
