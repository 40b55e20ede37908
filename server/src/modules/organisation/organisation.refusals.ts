import type { Refusals } from '#platform/errors.ts'

export const organisationRefusals: Refusals = {
  'organisation.unit_not_found': {
    vi: {
      title: 'Không có đơn vị này',
      detail: 'Đơn vị không có trong danh sách của thành phố. Hãy chọn lại từ danh sách cơ quan.',
    },
    en: {
      title: 'There is no such unit',
      detail: 'The city has no unit of this name or code. Choose one from the list of agencies.',
    },
  },
  'organisation.staff_not_found': {
    vi: {
      title: 'Không tìm thấy cán bộ này',
      detail: 'Hãy tải lại trang và chọn lại từ danh sách của đơn vị.',
    },
    en: {
      title: 'This member of staff was not found',
      detail: 'Reload the page and choose again from the unit’s list.',
    },
  },
  'organisation.post_not_found': {
    vi: {
      title: 'Cán bộ không giữ vị trí này',
      detail: 'Vị trí đã kết thúc hoặc chưa được giao. Hãy xem lại danh sách vị trí của cán bộ.',
    },
    en: {
      title: 'This post is not held',
      detail: 'It has ended or was never given. Look at the list of posts again.',
    },
  },
  'organisation.unit_closed': {
    vi: {
      title: 'Đơn vị đã ngừng hoạt động',
      detail: 'Không thể giải thể lần nữa. Hãy tra đơn vị kế thừa trong danh sách cơ quan.',
    },
    en: {
      title: 'The unit is already closed',
      detail: 'It cannot be dissolved again. Look for its successor in the list of agencies.',
    },
  },
  'organisation.parent_missing': {
    vi: { title: 'Thiếu đơn vị cấp trên', detail: 'Khai đơn vị {code} trước các đơn vị trực thuộc nó.' },
    en: { title: 'The parent unit is missing', detail: 'List unit {code} before the units below it.' },
  },
}
