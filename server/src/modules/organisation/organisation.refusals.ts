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
  'organisation.staff_left': {
    vi: { title: 'Cán bộ này đã thôi việc', detail: 'Vị trí và tài khoản đã đóng, không cần làm gì thêm.' },
    en: {
      title: 'They have left',
      detail: 'Their posts and account are closed; there is nothing more to do.',
    },
  },
  'organisation.no_such_position': {
    vi: { title: 'Không có chức danh này', detail: 'Chọn lại chức danh trong danh sách.' },
    en: { title: 'There is no such position', detail: 'Choose a position from the list.' },
  },
  'organisation.no_such_unit': {
    vi: { title: 'Không có đơn vị này', detail: 'Chọn lại đơn vị đang hoạt động.' },
    en: { title: 'There is no such unit', detail: 'Choose a unit that exists today.' },
  },
  'organisation.substitutes_self': {
    vi: { title: 'Không ai làm thay chính mình', detail: 'Chọn một đồng nghiệp khác.' },
    en: { title: 'Nobody stands in for themselves', detail: 'Choose another colleague.' },
  },
  'organisation.substitution_days': {
    vi: {
      title: 'Những ngày làm thay chưa đúng',
      detail: 'Ngày cuối phải từ hôm nay và từ ngày đầu trở đi.',
    },
    en: {
      title: 'The days are not right',
      detail: 'The last day lies neither before today nor before the first.',
    },
  },
  'organisation.substitution_not_found': {
    vi: { title: 'Không còn việc làm thay này', detail: 'Có thể đã dừng. Hãy tải lại trang.' },
    en: { title: 'This substitution is no more', detail: 'It may have been ended. Reload the page.' },
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
