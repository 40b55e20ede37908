const vi = {
  title: 'Tài khoản',
  lead: (name: string) => `${name}, đây là nơi bạn xem và thay đổi cách đăng nhập của mình.`,
  session: {
    title: 'Lần đăng nhập này',
    level: (level: number) => `Mức xác thực ${level}`,
    methods: {
      pwd: 'mật khẩu',
      otp: 'mã dùng một lần',
      hwk: 'khóa truy cập',
      swk: 'khóa truy cập',
      user: 'vân tay, khuôn mặt hoặc mã PIN',
      kba: 'mã dự phòng',
      vneid: 'VNeID',
    } as Record<string, string>,
    by: (methods: string) => `đăng nhập bằng ${methods}`,
    second: (moment: string) => `bước xác nhận thứ hai lúc ${moment}`,
    noSecond: 'chưa xác nhận bước thứ hai',
  },
  rows: {
    messages: 'Thông báo',
    unread: (n: number) => (n === 0 ? 'Không có thông báo mới' : `${n} thông báo chưa đọc`),
    applications: 'Hệ thống đã kết nối',
    applicationsState: 'Nơi khác bạn vào bằng tài khoản này',
    contact: 'Thông tin liên hệ',
    contactState: 'Số điện thoại, thư điện tử, địa chỉ',
    consents: 'Việc bạn đồng ý',
    consentsState: 'Xem, đồng ý hoặc rút lại',
    rights: 'Quyền về dữ liệu của bạn',
    rightsState: 'Nhận bản sao, sửa, xóa, phản đối',
  },
  stepUp: {
    title: 'Xác nhận thêm một bước',
    kept: 'Những gì bạn vừa nhập vẫn còn nguyên, xác nhận xong là gửi tiếp được.',
    'muc-2': {
      lead: 'Việc này cần tài khoản định danh mức 2, vì nó ảnh hưởng trực tiếp đến quyền lợi của bạn.',
      none: 'Chưa xác nhận được tại đây',
      noneText: (hotline: string) =>
        `Lần đăng nhập này chưa ở mức 2. Hãy gọi ${hotline}, hoặc mang thẻ căn cước đến bộ phận một cửa gần nhất.`,
    },
    'buoc-hai': {
      lead: 'Việc này quan trọng nên cần thêm bước xác nhận thứ hai, ngoài mật khẩu.',
      none: 'Bạn chưa có bước xác nhận thứ hai',
      noneText: (hotline: string) => `Hãy gọi ${hotline} để được hướng dẫn.`,
    },
    'cai-dat': {
      title: 'Cài bước xác nhận thứ hai để bắt đầu làm việc',
      lead: 'Tài khoản của bạn duyệt hồ sơ, quản trị, thanh tra hoặc bảo vệ dữ liệu. Chỉ mật khẩu thôi thì chưa đủ an toàn cho những việc đó.',
    },
    back: 'Về tài khoản',
    kept2: 'Bạn đã xác nhận xong',
    kept2Text: 'Nội dung vừa nhập vẫn còn nguyên. Bấm nút dưới đây để gửi tiếp.',
  },
}

const en: typeof vi = {
  title: 'Your account',
  lead: (name) => `${name}, this is where you see and change how you sign in.`,
  session: {
    title: 'This session',
    level: (level) => `Level ${level}`,
    methods: {
      pwd: 'a password',
      otp: 'a one-time code',
      hwk: 'a passkey',
      swk: 'a passkey',
      user: 'finger, face or PIN',
      kba: 'a recovery code',
      vneid: 'VNeID',
    },
    by: (methods) => `signed in with ${methods}`,
    second: (moment) => `second step at ${moment}`,
    noSecond: 'no second step yet',
  },
  rows: {
    messages: 'Messages',
    unread: (n) => (n === 0 ? 'Nothing new' : n === 1 ? '1 unread message' : `${n} unread messages`),
    applications: 'Connected systems',
    applicationsState: 'Where else you enter with this account',
    contact: 'How to reach you',
    contactState: 'Telephone, e-mail, address',
    consents: 'What you consent to',
    consentsState: 'See it, consent or take it back',
    rights: 'Your rights over your data',
    rightsState: 'Get a copy, correct, delete, object',
  },
  stepUp: {
    title: 'One more step',
    kept: 'What you typed is kept; once you have confirmed you can send it.',
    'muc-2': {
      lead: 'This needs an identity of level 2, because your rights depend on it.',
      none: 'It cannot be confirmed here',
      noneText: (hotline) =>
        `This session is not of level 2. Call ${hotline}, or bring your identity card to the nearest one-stop office.`,
    },
    'buoc-hai': {
      lead: 'This is an important act, so it needs a second step besides the password.',
      none: 'You have no second step yet',
      noneText: (hotline) => `Call ${hotline} and we will help you.`,
    },
    'cai-dat': {
      title: 'Set up a second step to start working',
      lead: 'Your account approves dossiers, administers, inspects or protects data. A password alone does not keep that safe.',
    },
    back: 'To your account',
    kept2: 'You have confirmed',
    kept2Text: 'What you typed is still here. Press the button below to send it.',
  },
}

export const account = { vi, en }
