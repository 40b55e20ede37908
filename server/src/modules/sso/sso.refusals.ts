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
}
