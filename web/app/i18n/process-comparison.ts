import type { Catalogue } from './index.ts'

const vi = {
  title: 'So sánh hai quy trình',
  lead: 'Chép một quy trình, bớt bước hoặc bớt giấy tờ, rồi đặt cạnh bản cũ trước khi trình quyết định.',
  before: 'Bản trước',
  after: 'Bản sau',
  compare: 'So sánh',
  totals: 'Tổng hợp',
  what: 'Nội dung',
  unknown: 'không có số liệu',
  rows: {
    steps: 'Số bước',
    handOvers: 'Số lần chuyển giao',
    decisions: 'Số quyết định có thể',
    limit: 'Thời hạn của thủ tục',
    share: 'Phần thời hạn các bước dùng',
    documents: 'Văn bản cán bộ phải lập',
    papers: 'Giấy tờ người dân phải nộp',
    fee: 'Phí, lệ phí người dân trả',
  },
  change: 'Thay đổi',
  changes: { same: 'Giữ nguyên', changed: 'Sửa', added: 'Thêm', dropped: 'Bỏ' },
  withBase: 'So với bản gốc',
}
const en: typeof vi = {
  title: 'Compare two processes',
  lead: 'Copy a process, drop steps or papers, and set it beside the old one before the decision.',
  before: 'Before',
  after: 'After',
  compare: 'Compare',
  totals: 'Totals',
  what: 'What',
  unknown: 'no figure',
  rows: {
    steps: 'Steps',
    handOvers: 'Hand-overs',
    decisions: 'Possible decisions',
    limit: 'Time limit of the procedure',
    share: 'Share of it that the steps use',
    documents: 'Documents that officials produce',
    papers: 'Papers that the citizen hands in',
    fee: 'Fees that the citizen pays',
  },
  change: 'Change',
  changes: { same: 'Same', changed: 'Changed', added: 'Added', dropped: 'Dropped' },
  withBase: 'Compare with its base',
}

export const comparison: Catalogue<typeof vi> = { vi, en }
