import type { Refusals } from '../errors.ts'

export const logRefusals: Refusals = {
  'log.empty': {
    vi: { title: 'Sổ nhật ký chưa có mục nào', detail: 'Hãy thử lại sau một phút.' },
    en: { title: 'The log has no signed head yet', detail: 'Try again in a minute.' },
  },
  'log.no_head_of_day': {
    vi: {
      title: 'Ngày này không có đầu cây đã ký',
      detail: 'Xem danh sách các ngày có đầu cây, rồi chọn một ngày khác.',
    },
    en: {
      title: 'Nothing was signed on this day',
      detail: 'Look at the list of days that have a head, and choose another.',
    },
  },
  'log.no_such_leaf': {
    vi: {
      title: 'Không tìm thấy mục này trong sổ',
      detail: 'Kiểm tra lại số thứ tự hoặc mã băm; mục mới ghi cần chờ một phút.',
    },
    en: {
      title: 'The log has no such leaf',
      detail: 'Check its place or hash; a new one is covered within a minute.',
    },
  },
  'log.no_such_size': {
    vi: {
      title: 'Sổ chưa dài đến mức đó',
      detail: 'Đầu cây đã ký mới nhất có {size} mục. Dùng một kích thước không lớn hơn.',
    },
    en: {
      title: 'The log is not that long',
      detail: 'The newest signed head covers {size} leaves. Use a size up to that.',
    },
  },
}
