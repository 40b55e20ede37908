import type { Refusals } from '#platform/errors.ts'

export const staffRefusals: Refusals = {
  'identity.username_taken': {
    vi: { title: 'Tên đăng nhập đã có người dùng', detail: 'Chọn một tên khác.' },
    en: { title: 'The username is taken', detail: 'Choose another.' },
  },
  'identity.no_such_role': {
    vi: { title: 'Không có quyền này', detail: 'Chọn lại quyền trong danh sách.' },
    en: { title: 'There are no such rights', detail: 'Choose rights from the list.' },
  },
  'identity.role_above_own': {
    vi: {
      title: 'Bạn không giao được quyền mà mình không có',
      detail: 'Hãy nhờ người quản trị có quyền đó.',
    },
    en: {
      title: 'You cannot give rights that you do not hold',
      detail: 'Ask an administrator who holds them.',
    },
  },
  'identity.role_of_operator': {
    vi: {
      title: 'Người phụ trách bảo vệ dữ liệu không được giao quyền ở đây',
      detail: 'Người vận hành máy chủ bổ nhiệm, theo quyết định của thành phố.',
    },
    en: {
      title: 'A data protection officer is not appointed here',
      detail: 'The operator of the server appoints them, on the city’s decision.',
    },
  },
  'identity.staff_number_invalid': {
    vi: { title: 'Số định danh chưa đúng', detail: 'Gõ đủ 12 chữ số như trên thẻ căn cước, hoặc để trống.' },
    en: {
      title: 'This is not a citizen number',
      detail: 'Type all 12 digits as on the ID card, or leave it empty.',
    },
  },
  'identity.staff_number_own': {
    vi: { title: 'Bạn không tự ghi số của mình được', detail: 'Hãy nhờ một người quản trị khác.' },
    en: { title: 'You cannot record your own number', detail: 'Ask another administrator.' },
  },
  'identity.staff_out_of_reach': {
    vi: { title: 'Đơn vị này ngoài phạm vi của bạn', detail: 'Hãy nhờ người quản trị của đơn vị đó.' },
    en: { title: 'This unit is beyond your reach', detail: 'Ask the administrator of that unit.' },
  },
  'identity.not_oneself': {
    vi: { title: 'Bạn không tự cho mình thôi việc được', detail: 'Hãy nhờ một người quản trị khác.' },
    en: { title: 'You cannot let yourself leave', detail: 'Ask another administrator.' },
  },
}
