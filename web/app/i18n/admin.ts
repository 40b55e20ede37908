import type { Catalogue } from './index.ts'

const vi = {
  title: 'Danh mục thủ tục',
  lead: 'Các lần nhập danh mục, mới nhất trước. Bản ghi hỏng được để riêng, kèm dòng và lý do.',
  how: 'Nhập danh mục quốc gia bằng lệnh: npm run motcua -- procedures import <tệp>',
  empty: 'Chưa nhập danh mục nào',
  columns: ['Lúc', 'Tệp', 'Trạng thái', 'Số dòng', 'Mới', 'Thay đổi', 'Giữ nguyên', 'Để riêng'],
  own: 'danh mục kèm theo phần mềm',
  states: { running: 'đang chạy', finished: 'xong', interrupted: 'bị ngắt', failed: 'lỗi' } as Record<
    string,
    string
  >,
  aside: 'Bản ghi để riêng',
  asideColumns: ['Dòng', 'Mã', 'Mục', 'Lý do'],
  noneAside: 'Không có bản ghi nào bị để riêng.',
}
const en: typeof vi = {
  title: 'Catalogue of procedures',
  lead: 'Imports of the catalogue, newest first. Broken records are put aside with their line and the reason.',
  how: 'Import the national catalogue with: npm run motcua -- procedures import <file>',
  empty: 'Nothing was imported yet',
  columns: ['At', 'File', 'State', 'Lines', 'New', 'Changed', 'Unchanged', 'Put aside'],
  own: 'the catalogue that comes with the program',
  states: { running: 'running', finished: 'finished', interrupted: 'interrupted', failed: 'failed' },
  aside: 'Records put aside',
  asideColumns: ['Line', 'Code', 'Field', 'Reason'],
  noneAside: 'No record was put aside.',
}

export const admin: Catalogue<typeof vi> = { vi, en }
