import { type Template, wording } from './wording.ts'

/** What each message about signing in ends with. */
const NOT_YOU = [
  'Nếu không phải bạn, hãy đăng xuất các thiết bị khác, đổi mật khẩu và gọi tổng đài 1022.',
  'If that was not you, sign the other devices out, change your password and call 1022.',
] as const

type Plain = Template<Record<never, string>>

const told =
  (viTitle: string, viText: string, enTitle: string, enText: string): Plain =>
  () =>
    wording(viTitle, `${viText} ${NOT_YOU[0]}`, enTitle, `${enText} ${NOT_YOU[1]}`)

/** What somebody is told of their own account; named after the change, or after what was noticed. */
export const accountTemplates = {
  'identity.password_changed': told(
    'Mật khẩu của bạn vừa được đổi',
    'Các thiết bị khác đã bị đăng xuất.',
    'Your password was changed',
    'Other devices have been signed out.',
  ),
  'identity.totp_added': told(
    'Tài khoản đã có ứng dụng xác thực',
    'Từ nay đăng nhập bằng mật khẩu cần thêm mã của ứng dụng này.',
    'An authenticator app was added to your account',
    'Signing in by password now asks for its code.',
  ),
  'identity.totp_removed': told(
    'Ứng dụng xác thực đã được gỡ khỏi tài khoản',
    'Mã của ứng dụng đó không dùng được nữa.',
    'The authenticator app was removed from your account',
    'Its codes no longer work.',
  ),
  'identity.recovery_codes_renewed': told(
    'Đã tạo mã dự phòng mới',
    'Các mã dự phòng cũ không dùng được nữa.',
    'New recovery codes were made',
    'The earlier ones no longer work.',
  ),
  'identity.passkey_added': told(
    'Tài khoản có thêm một khóa truy cập',
    'Khóa này mở được tài khoản của bạn.',
    'A passkey was added to your account',
    'It opens your account.',
  ),
  'identity.passkey_removed': told(
    'Một khóa truy cập đã được gỡ khỏi tài khoản',
    'Khóa đó không mở được tài khoản nữa.',
    'A passkey was removed from your account',
    'It no longer opens your account.',
  ),
  'identity.passkey_blocked': told(
    'Một khóa truy cập đã bị chặn vì có dấu hiệu bị sao chép',
    'Hãy gỡ khóa đó và thêm khóa mới.',
    'A passkey was blocked: somebody seems to have a copy of it',
    'Remove it and add a new one.',
  ),
  'identity.factors_reset': told(
    'Bước xác nhận thứ hai của bạn đã được gỡ theo yêu cầu',
    'Người quản trị đã gỡ ứng dụng xác thực, khóa truy cập và mã dự phòng, và đăng xuất mọi thiết bị. Hãy đăng nhập bằng mật khẩu rồi cài lại.',
    'Your second step was removed on request',
    'The operator removed app, passkeys and recovery codes and signed out every device. Sign in by password and set it up again.',
  ),
  'identity.new_device': told(
    'Tài khoản vừa được đăng nhập từ một thiết bị mới',
    'Mở trang thiết bị để xem đó là máy nào.',
    'Your account was signed in to from a new device',
    'The page of your devices shows which.',
  ),
  'identity.cookie_moved': told(
    'Một lần đăng nhập đã được kết thúc để bảo vệ bạn',
    'Lần đăng nhập đó bị dùng từ một trình duyệt khác với lúc đầu. Hãy đăng nhập lại nếu cần.',
    'A session was ended to protect you',
    'It was used from another browser than the one it was opened in. Sign in again if you need to.',
  ),
}
