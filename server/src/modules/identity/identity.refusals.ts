import type { Refusals } from '#platform/errors.ts'
import { vneidRefusals } from './vneid/vneid.refusals.ts'

export const identityRefusals: Refusals = {
  ...vneidRefusals,
  'identity.wrong_credentials': {
    vi: {
      title: 'Tên đăng nhập hoặc mật khẩu chưa đúng',
      detail: 'Hãy kiểm tra phím Caps Lock và bộ gõ tiếng Việt rồi nhập lại. Những gì đã lưu vẫn còn.',
    },
    en: {
      title: 'The username or the password is not right',
      detail: 'Check Caps Lock and your keyboard, then type them again. What you saved is still there.',
    },
  },
  'identity.too_many_attempts': {
    vi: {
      title: 'Đã thử đăng nhập quá nhiều lần',
      detail:
        'Để bảo vệ tài khoản, hãy chờ {minutes} phút rồi đăng nhập lại. Quên mật khẩu thì gọi tổng đài 1022.',
    },
    en: {
      title: 'Too many attempts to sign in',
      detail:
        'To protect the account, wait {minutes} minutes and sign in again. Forgot the password? Call 1022.',
    },
  },
  'identity.wrong_password': {
    vi: {
      title: 'Mật khẩu hiện tại chưa đúng',
      detail: 'Hãy kiểm tra phím Caps Lock và bộ gõ tiếng Việt rồi nhập lại.',
    },
    en: { title: 'The current password is not right', detail: 'Check Caps Lock, then type it again.' },
  },
  'identity.wrong_code': {
    vi: {
      title: 'Mã xác nhận chưa đúng',
      detail:
        'Hãy nhập mã 6 số đang hiện trong ứng dụng, hoặc một mã dự phòng chưa dùng. Mỗi mã chỉ dùng một lần.',
    },
    en: {
      title: 'The code is not right',
      detail: 'Type the 6 figures that the app shows now, or a recovery code not used yet. Each opens once.',
    },
  },
  'identity.pending_ended': {
    vi: {
      title: 'Bước xác nhận đã hết hạn',
      detail: 'Hãy nhập lại tên đăng nhập và mật khẩu, rồi xác nhận trong vòng 5 phút.',
    },
    en: {
      title: 'The second step came too late',
      detail: 'Type your username and password again, then confirm within 5 minutes.',
    },
  },
  'identity.weak_password': {
    vi: { title: 'Mật khẩu mới chưa đủ an toàn', detail: 'Chọn mật khẩu khác theo gợi ý bên dưới.' },
    en: { title: 'The new password is not safe enough', detail: 'Choose another as suggested below.' },
  },
  'identity.password_changed_meanwhile': {
    vi: {
      title: 'Mật khẩu vừa được đổi ở nơi khác',
      detail: 'Nếu không phải bạn đổi, hãy gọi tổng đài 1022 ngay.',
    },
    en: {
      title: 'The password was changed elsewhere just now',
      detail: 'If that was not you, call 1022 at once.',
    },
  },
  'identity.totp_enrolled': {
    vi: {
      title: 'Ứng dụng xác thực đã được cài trước đó',
      detail: 'Muốn dùng điện thoại khác, hãy gỡ ứng dụng cũ rồi cài lại.',
    },
    en: {
      title: 'An authenticator app is enrolled already',
      detail: 'To use another phone, remove the old one first.',
    },
  },
  'identity.totp_not_begun': {
    vi: { title: 'Chưa cài ứng dụng xác thực', detail: 'Hãy bắt đầu lại từ trang tài khoản.' },
    en: { title: 'No authenticator app is being enrolled', detail: 'Begin again from your account page.' },
  },
  'identity.no_second_factor': {
    vi: {
      title: 'Chưa có bước xác nhận thứ hai',
      detail: 'Mã dự phòng chỉ dùng cùng bước xác nhận thứ hai. Hãy cài bước đó trước.',
    },
    en: {
      title: 'There is no second step yet',
      detail: 'Recovery codes only serve with a second step. Set one up first.',
    },
  },
  'identity.person_not_found': {
    vi: {
      title: 'Không tìm thấy người này',
      detail: 'Hãy kiểm tra số định danh 12 chữ số, hoặc đăng ký người này tại quầy.',
    },
    en: {
      title: 'This person was not found',
      detail: 'Check the citizen number of 12 digits, or register the person at the counter.',
    },
  },
  'identity.organisation_not_found': {
    vi: { title: 'Không tìm thấy tổ chức này', detail: 'Hãy chọn lại tổ chức mà bạn là người đại diện.' },
    en: { title: 'This organisation was not found', detail: 'Choose again one that you represent.' },
  },
  'identity.account_not_found': {
    vi: { title: 'Không tìm thấy tài khoản này', detail: 'Hãy tải lại trang và chọn lại từ danh sách.' },
    en: { title: 'This account was not found', detail: 'Reload the page and choose again from the list.' },
  },
  'identity.account_closed': {
    vi: { title: 'Tài khoản đã đóng', detail: 'Tài khoản này đã được đóng từ trước, không cần làm gì thêm.' },
    en: { title: 'The account is closed', detail: 'It was closed before; there is nothing more to do.' },
  },
  'identity.person_invalid': {
    vi: { title: 'Thông tin của người này chưa đúng', detail: 'Sửa các mục được nêu bên dưới rồi gửi lại.' },
    en: {
      title: 'Some of this person’s particulars are not valid',
      detail: 'Correct the items listed and send again.',
    },
  },
  'identity.contact_invalid': {
    vi: { title: 'Thông tin liên hệ chưa đúng', detail: 'Sửa các mục được nêu bên dưới rồi lưu lại.' },
    en: { title: 'How to reach you is not right', detail: 'Correct the items listed and save again.' },
  },
  'identity.tax_code_invalid': {
    vi: {
      title: 'Mã số thuế chưa đúng',
      detail: 'Mã số thuế gồm 10 chữ số (chi nhánh thêm -NNN). Hãy chép lại từ giấy đăng ký doanh nghiệp.',
    },
    en: {
      title: 'The tax number is not right',
      detail: 'It has 10 digits (a branch adds -NNN). Copy it again from the registration certificate.',
    },
  },
}
