import type { Refusals } from '#platform/errors.ts'

export const ssoRefusals: Refusals = {
  'sso.request_not_found': {
    vi: {
      title: 'Yêu cầu đăng nhập này đã hết hạn',
      detail: 'Hãy quay lại hệ thống bạn đang dùng và bấm đăng nhập lần nữa.',
    },
    en: {
      title: 'This sign-in request has expired',
      detail: 'Go back to the system you came from and sign in there once more.',
    },
  },
  'sso.request_not_ready': {
    vi: {
      title: 'Yêu cầu này chưa cần trả lời',
      detail: 'Hãy quay lại hệ thống bạn đang dùng và bấm đăng nhập lần nữa.',
    },
    en: {
      title: 'This request does not wait for an answer',
      detail: 'Go back to the system you came from and sign in there once more.',
    },
  },
  'sso.application_not_found': {
    vi: {
      title: 'Hệ thống này không còn kết nối với tài khoản của bạn',
      detail: 'Hãy tải lại trang để xem danh sách mới nhất.',
    },
    en: {
      title: 'This system is not connected to your account any more',
      detail: 'Load the page again to see the latest list.',
    },
  },
  'sso.client_not_found': {
    vi: { title: 'Không có hệ thống này', detail: 'Hãy tải lại danh sách hệ thống kết nối.' },
    en: { title: 'There is no such system', detail: 'Load the list of systems again.' },
  },
  'sso.client_out_of_reach': {
    vi: {
      title: 'Hệ thống này không thuộc phạm vi quản trị của bạn',
      detail:
        'Hãy nhờ người quản trị của đơn vị đó; hệ thống có quyền tự thao tác thì nhờ người quản trị cấp thành phố.',
    },
    en: {
      title: 'This system is not yours to manage',
      detail: 'Ask the administrator of its office; of a system that acts by itself, the city’s.',
    },
  },
  'sso.client_not_so': {
    vi: { title: 'Chưa đăng ký được hệ thống', detail: 'Hãy sửa những mục được nêu rồi gửi lại.' },
    en: {
      title: 'The system cannot be registered so',
      detail: 'Correct the fields that are named and send again.',
    },
  },
  'sso.client_has_no_secret': {
    vi: {
      title: 'Hệ thống này dùng khoá, không dùng mã bí mật',
      detail: 'Hãy thay bộ khoá công khai của hệ thống.',
    },
    en: { title: 'This system has a key, not a secret', detail: 'Replace its public keys instead.' },
  },
  'sso.client_elsewhere': {
    vi: { title: 'Trạng thái của hệ thống đã khác', detail: 'Hãy tải lại trang để xem trạng thái hiện nay.' },
    en: {
      title: 'The system is in another state by now',
      detail: 'Load the page again to see how it stands.',
    },
  },
  'sso.client_changed_meanwhile': {
    vi: { title: 'Có người vừa sửa hệ thống này', detail: 'Hãy tải lại trang, xem thay đổi rồi sửa lại.' },
    en: {
      title: 'Somebody has just changed this system',
      detail: 'Load the page again, look at the change, then make yours.',
    },
  },
}
