import type { Refusals } from '#platform/errors.ts'

export const passkeyRefusals: Refusals = {
  'identity.passkey_refused': {
    vi: {
      title: 'Không dùng được khóa truy cập này',
      detail:
        'Khóa có thể đã bị gỡ khỏi tài khoản, hoặc thuộc tài khoản khác. Hãy dùng khóa khác hoặc cách khác.',
    },
    en: {
      title: 'This passkey does not work here',
      detail: 'It may have been removed, or belong to another account. Use another one, or another way.',
    },
  },
  'identity.passkey_too_late': {
    vi: {
      title: 'Lần dùng khóa truy cập này đã hết hạn',
      detail: 'Mỗi lần chỉ dùng được một lần, trong 5 phút. Bấm lại nút khóa truy cập để làm lại.',
    },
    en: {
      title: 'That use of the passkey has ended',
      detail: 'Each can be used once, within 5 minutes. Press the passkey button again.',
    },
  },
  'identity.passkey_blocked': {
    vi: {
      title: 'Khóa truy cập này đã bị chặn vì có dấu hiệu bị sao chép',
      detail:
        'Hãy đăng nhập bằng cách khác (mật khẩu và mã dự phòng), gỡ khóa này rồi thêm khóa mới. Cần giúp thì gọi 1022.',
    },
    en: {
      title: 'This passkey is blocked: somebody seems to have a copy of it',
      detail:
        'Sign in another way (password and recovery code), remove it and add a new one. For help call 1022.',
    },
  },
  'identity.passkey_known': {
    vi: {
      title: 'Khóa truy cập này đã được thêm từ trước',
      detail: 'Không cần thêm lại. Muốn thêm khóa thứ hai, hãy dùng thiết bị khác.',
    },
    en: {
      title: 'This passkey was added before',
      detail: 'There is nothing more to do. For a second one, use another device.',
    },
  },
  'identity.passkeys_full': {
    vi: {
      title: 'Tài khoản đã có {most} khóa truy cập',
      detail: 'Hãy gỡ một khóa không còn dùng, rồi thêm khóa mới.',
    },
    en: {
      title: 'The account has {most} passkeys already',
      detail: 'Remove one that you no longer use first.',
    },
  },
  'identity.passkey_not_found': {
    vi: { title: 'Không tìm thấy khóa truy cập này', detail: 'Có thể khóa đã được gỡ. Hãy tải lại trang.' },
    en: { title: 'This passkey was not found', detail: 'It may have been removed. Reload the page.' },
  },
  'identity.session_not_found': {
    vi: {
      title: 'Thiết bị này đã được đăng xuất',
      detail: 'Không cần làm gì thêm. Tải lại trang để xem danh sách mới.',
    },
    en: {
      title: 'This device is signed out already',
      detail: 'There is nothing more to do. Reload the page.',
    },
  },
  'identity.last_second_factor': {
    vi: {
      title: 'Đây là bước xác nhận thứ hai cuối cùng',
      detail:
        'Tài khoản này duyệt hồ sơ, quản trị, thanh tra hoặc bảo vệ dữ liệu nên bắt buộc có bước xác nhận thứ hai. Hãy thêm cách khác trước rồi mới gỡ cách này.',
    },
    en: {
      title: 'This is your last second step',
      detail:
        'This account approves dossiers, administers, inspects or protects data, and must have one. Add another first.',
    },
  },
}
