import type { Catalogue } from './index.ts'

const vi = {
  title: 'Thông tin liên hệ',
  lead: 'Tin báo về hồ sơ được gửi tới đây. Để trống mục nào thì mục đó bị xóa.',
  level:
    'Vì kẻ gian có thể chặn tin báo của bạn, việc này cần xác nhận bằng VNeID mức 2. Nếu bạn chưa xác nhận, trang sẽ hỏi khi bạn bấm lưu.',
  phone: 'Số điện thoại',
  phoneHint: 'Ví dụ 0912 345 678',
  email: 'Thư điện tử',
  save: 'Lưu thông tin liên hệ',
  saved: 'Đã lưu thông tin liên hệ của bạn.',
}

const en: typeof vi = {
  title: 'How to reach you',
  lead: 'Messages about your dossiers go here. What you leave empty is deleted.',
  level:
    'Since somebody could turn your messages aside, this needs to be confirmed with VNeID at level 2. If you have not confirmed yet, you are asked when you save.',
  phone: 'Telephone',
  phoneHint: 'Such as 0912 345 678',
  email: 'E-mail',
  save: 'Save',
  saved: 'Saved.',
}

export const contact: Catalogue<typeof vi> = { vi, en }
