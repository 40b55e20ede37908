import type { Catalogue } from './index.ts'

const vi = {
  title: 'Nhật ký công khai',
  lead: 'Mọi việc làm và mọi lần xem dữ liệu cá nhân được ghi vào một sổ không sửa được. Ở đây thành phố công bố mã băm đã ký của cả sổ, để ai cũng giữ được bằng chứng.',
  hash: 'Mã băm là dãy ký tự tính ra từ nội dung: sửa một chữ là dãy khác hẳn. “Mã băm gốc” tính từ mọi mục của sổ. “Đầu cây” là tờ ghi mã băm gốc, số mục và giờ, có chữ ký của thành phố.',
  newest: 'Đầu cây đã ký mới nhất',
  none: 'Sổ chưa có đầu cây nào được ký. Hãy xem lại sau một phút.',
  signedAt: 'Ký lúc',
  size: 'Số mục trong sổ',
  root: 'Mã băm gốc',
  note: 'Nội dung đã ký',
  keys: 'Khóa công khai',
  keysLead: 'Dùng để kiểm tra chữ ký. Hãy chép lại và giữ ở nơi khác.',
  since: (day: string) => `dùng từ ${day}`,
  daily: 'Mỗi ngày một đầu cây',
  dailyLead: 'Hãy in một bản và cất đi. Bản bạn giữ càng cũ thì càng có giá trị.',
  columns: ['Bản để in', 'Ngày', 'Số mục', 'Mã băm gốc'],
  text: 'Mở bản để in',
  textOf: (day: string) => `Mở bản để in của ngày ${day}`,
  older: 'Các ngày trước đó',
  how: 'Cách kiểm tra',
  steps: [
    { text: 'Tải một đầu cây ở bảng trên, giữ trên máy của bạn hoặc in ra giấy.' },
    { text: 'Nhờ cơ quan quản lý hệ thống xuất sổ ra tệp:', command: 'motcua audit export so.jsonl.gz' },
    {
      text: 'Lấy thư mục packages/audit-verifier trong mã nguồn mở của hệ thống, rồi chạy trên máy của bạn, chỉ cần Node 20 trở lên:',
      command: 'node verify.mjs so.jsonl.gz --head dau-cay.txt',
    },
    {
      text: 'Nếu sổ bị sửa, xóa hay ghi lùi ngày sau khi bạn lấy đầu cây, chương trình nói rõ chỗ nào. Người quản trị cũng kiểm tra được ngay trên hệ thống:',
      command: 'motcua audit verify --head dau-cay.txt',
    },
  ] as { text: string; command?: string }[],
  private: 'Trong sổ chỉ có mã băm: không ai đọc được từ đó ai đã làm gì với hồ sơ của ai.',
  forPrograms: 'Cho chương trình',
  api: 'Đầu cây, khóa, mục và bằng chứng ở dạng JSON',
}

const en: typeof vi = {
  title: 'The public log',
  lead: 'Every act and every reading of personal data goes into a log that nobody can rewrite unnoticed. Here the city publishes the signed hash of the whole log, so that anybody can hold proof.',
  hash: 'A hash is a row of letters and figures worked out from a content: change one word, and it is another. The “root hash” is worked out from every leaf of the log. A “tree head” says the root hash, the number of leaves and the time, and is signed by the city.',
  newest: 'The newest signed tree head',
  none: 'Nothing was signed yet. Look again in a minute.',
  signedAt: 'Signed at',
  size: 'Leaves in the log',
  root: 'Root hash',
  note: 'What was signed',
  keys: 'Public keys',
  keysLead: 'They check the signatures. Copy them, and keep them elsewhere.',
  since: (day) => `in use since ${day}`,
  daily: 'One tree head a day',
  dailyLead: 'Print one and put it away. The older the one you hold, the more it proves.',
  columns: ['To print', 'Day', 'Leaves', 'Root hash'],
  text: 'Open to print',
  textOf: (day) => `Open the head of ${day} to print`,
  older: 'The days before',
  how: 'How to check',
  steps: [
    { text: 'Take a tree head from the table, and keep it on your own machine or on paper.' },
    {
      text: 'Ask whoever runs the system for an export of the log:',
      command: 'motcua audit export log.jsonl.gz',
    },
    {
      text: 'Take the folder packages/audit-verifier from the open source of this system and run it on your own machine, which needs Node 20 or later and nothing else:',
      command: 'node verify.mjs log.jsonl.gz --head head.txt',
    },
    {
      text: 'If the log was changed, shortened or back-dated after you took the head, it says where. An administrator can check on the system itself:',
      command: 'motcua audit verify --head head.txt',
    },
  ],
  private: 'The log shows hashes only: nobody can read from it who did what with whose dossier.',
  forPrograms: 'For programs',
  api: 'Heads, keys, leaves and proofs as JSON',
}

export const publicLog: Catalogue<typeof vi> = { vi, en }
