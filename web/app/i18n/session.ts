const vi = {
  title: 'Đăng nhập',
  lead: 'Dùng tài khoản đã được cấp. Mật khẩu không gửi cho ai khác.',
  username: 'Tên đăng nhập',
  password: 'Mật khẩu',
  submit: 'Đăng nhập',
  missing: { username: 'Nhập tên đăng nhập', password: 'Nhập mật khẩu' },
  expired: 'Phiên đăng nhập đã hết hạn',
  expiredText: 'Bạn đăng nhập lại để tiếp tục. Những gì vừa gõ vẫn còn, không phải gõ lại.',
  kept: 'Bạn đã đăng nhập lại',
  keptText: 'Nội dung vừa gõ vẫn còn nguyên. Bấm nút dưới đây để gửi tiếp.',
  continue: 'Tiếp tục',
  help: 'Quên mật khẩu hoặc chưa có tài khoản?',
  helpText: (hotline: string) =>
    `Gọi ${hotline} hoặc mang thẻ căn cước đến bộ phận một cửa gần nhất, nhân viên sẽ giúp bạn.`,
  signedOut: 'Bạn đã đăng xuất. Nội dung gõ dở trên máy này đã được xóa.',
}

const en: typeof vi = {
  title: 'Sign in',
  lead: 'Use the account you were given. Your password goes to nobody else.',
  username: 'User name',
  password: 'Password',
  submit: 'Sign in',
  missing: { username: 'Enter your user name', password: 'Enter your password' },
  expired: 'Your session has ended',
  expiredText: 'Sign in again to go on. What you just typed is kept; you need not type it again.',
  kept: 'You are signed in again',
  keptText: 'What you typed is still here. Press the button below to send it.',
  continue: 'Continue',
  help: 'Forgotten your password, or no account yet?',
  helpText: (hotline) =>
    `Call ${hotline}, or bring your identity card to the nearest one-stop office and we will help you.`,
  signedOut: 'You are signed out. What was half typed on this device has been deleted.',
}

export const session = { vi, en }
