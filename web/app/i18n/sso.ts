const vi = {
  request: {
    title: (client: string) => `${client} hỏi bạn là ai`,
    lead: (client: string, unit: string) =>
      `${client} là hệ thống của ${unit}. Bạn đăng nhập vào đó bằng tài khoản này.`,
    purpose: 'Hệ thống đó để làm gì',
    receives: 'Nếu bạn đồng ý, hệ thống đó sẽ biết',
    noMore: 'Ngoài ra không biết gì khác: mật khẩu, hồ sơ và giấy tờ của bạn không được gửi đi.',
    end: 'Bạn có thể chấm dứt bất cứ lúc nào trong mục Tài khoản, Hệ thống đã kết nối.',
    agree: 'Đồng ý',
    refuse: 'Không đồng ý',
    signedInAs: (name: string) => `Đang đăng nhập: ${name}`,
  },
  scopes: {
    openid: 'Một mã riêng cho bạn ở hệ thống đó, không phải số định danh',
    profile: 'Họ và tên',
    birthdate: 'Ngày sinh',
    citizen_id: 'Số định danh cá nhân (12 chữ số)',
    positions: 'Cơ quan và vị trí công tác của bạn, nếu bạn là cán bộ',
    offline_access: 'Những điều trên, cả khi bạn đã đăng xuất',
  } as Record<string, string>,
  onward: {
    title: 'Đang đưa bạn trở lại',
    lead: (client: string) => `Trang của ${client} sẽ mở ra ngay.`,
    go: 'Tiếp tục',
  },
  leave: {
    title: 'Đăng xuất',
    lead: (client: string) =>
      `Bạn vừa đăng xuất ở ${client}. Đăng xuất cả ở đây và ở mọi hệ thống khác bạn đã vào bằng tài khoản này?`,
    leadAlone: 'Đăng xuất ở đây và ở mọi hệ thống bạn đã vào bằng tài khoản này?',
    yes: 'Đăng xuất tất cả',
    no: 'Giữ đăng nhập',
    doneTitle: 'Bạn đã đăng xuất',
    done: 'Các hệ thống bạn đã vào bằng tài khoản này cũng được báo để đăng xuất.',
    back: 'Trở lại hệ thống bạn vừa dùng',
    home: 'Về trang chủ',
  },
  problem: {
    title: 'Chưa đăng nhập được vào hệ thống kia',
    what: 'Không phải lỗi của bạn, và không có thông tin nào của bạn được gửi đi.',
    causes: {
      invalid_redirect_uri: 'Hệ thống đó muốn nhận bạn về một địa chỉ chưa được đăng ký ở đây.',
      invalid_client: 'Hệ thống đó chưa được đăng ký ở đây, hoặc đang bị tạm dừng.',
      invalid_request_uri: 'Yêu cầu đăng nhập đã hết hạn hoặc đã dùng rồi.',
      server_error: 'Phía chúng tôi đang gặp trục trặc.',
    } as Record<string, string>,
    unknown: 'Yêu cầu của hệ thống đó chưa đúng.',
    help: 'Hãy quay lại hệ thống đó và đăng nhập lần nữa.',
    call: (hotline: string) => `Nếu vẫn không được, hãy gọi ${hotline} và đọc mã này:`,
  },
  applications: {
    title: 'Hệ thống đã kết nối',
    lead: 'Những hệ thống khác mà bạn vào bằng tài khoản này, và những gì bạn cho mỗi hệ thống biết.',
    none: 'Bạn chưa vào hệ thống nào khác bằng tài khoản này. Khi nào bạn đồng ý với một hệ thống, hệ thống đó sẽ có ở đây.',
    of: (unit: string) => `của ${unit}`,
    since: (moment: string) => `Bạn đồng ý từ ${moment}. Hệ thống này biết:`,
    end: 'Chấm dứt',
    ended: (client: string) => `Đã chấm dứt với ${client}`,
    endNote:
      'Chấm dứt rồi, hệ thống đó không đọc được gì thêm và sẽ phải hỏi lại bạn. Những gì hệ thống đó đã lưu thì hãy hỏi cơ quan của hệ thống đó.',
  },
}

const en: typeof vi = {
  request: {
    title: (client) => `${client} asks who you are`,
    lead: (client, unit) => `${client} is a system of ${unit}. You sign in there with this account.`,
    purpose: 'What that system is for',
    receives: 'If you agree, that system will know',
    noMore: 'And nothing else: your password, dossiers and papers are not sent.',
    end: 'You can end it at any time in your account, under Connected systems.',
    agree: 'Agree',
    refuse: 'Do not agree',
    signedInAs: (name) => `Signed in: ${name}`,
  },
  scopes: {
    openid: 'A code for you in that system only; it is not your citizen number',
    profile: 'Your name',
    birthdate: 'Your date of birth',
    citizen_id: 'Your citizen number (12 digits)',
    positions: 'Your office and position, if you are an official',
    offline_access: 'All this also when you have signed out',
  },
  onward: {
    title: 'Taking you back',
    lead: (client) => `The page of ${client} opens now.`,
    go: 'Continue',
  },
  leave: {
    title: 'Sign out',
    lead: (client) =>
      `You have just signed out of ${client}. Sign out here too, and of every other system that you entered with this account?`,
    leadAlone: 'Sign out here and of every system that you entered with this account?',
    yes: 'Sign out of all',
    no: 'Stay signed in',
    doneTitle: 'You have signed out',
    done: 'The systems that you entered with this account are told to sign you out as well.',
    back: 'Back to the system you came from',
    home: 'To the home page',
  },
  problem: {
    title: 'You could not be signed in to the other system',
    what: 'It is not your fault, and nothing about you was sent.',
    causes: {
      invalid_redirect_uri: 'That system wants you back at an address that is not registered here.',
      invalid_client: 'That system is not registered here, or it is suspended.',
      invalid_request_uri: 'The sign-in request has expired or was used before.',
      server_error: 'Something went wrong on our side.',
    },
    unknown: 'The request of that system is not right.',
    help: 'Go back to that system and sign in once more.',
    call: (hotline) => `If it still fails, call ${hotline} and read out this code:`,
  },
  applications: {
    title: 'Connected systems',
    lead: 'Other systems that you enter with this account, and what you let each of them know.',
    none: 'You have not entered any other system with this account. Once you agree to one, it stands here.',
    of: (unit) => `of ${unit}`,
    since: (moment) => `You agreed on ${moment}. This system knows:`,
    end: 'End it',
    ended: (client) => `Ended with ${client}`,
    endNote:
      'After that the system can read nothing more and must ask you again. For what it has stored, ask the office it belongs to.',
  },
}

export const sso = { vi, en }
