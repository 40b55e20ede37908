const vi = {
  notFound: {
    title: 'Không tìm thấy trang này',
    text: 'Địa chỉ có thể đã gõ nhầm, hoặc trang đã được dời đi.',
    todo: 'Bạn tìm thủ tục ở trang chủ, hoặc tra cứu hồ sơ bằng mã trên biên nhận.',
  },
  forbidden: {
    title: 'Bạn không xem được trang này',
    text: 'Tài khoản đang đăng nhập không có quyền với nội dung này.',
    todo: 'Nếu hồ sơ do tài khoản khác nộp, hãy đăng nhập bằng tài khoản đó.',
  },
  tooLarge: {
    title: 'Nội dung gửi lên quá lớn',
    text: 'Một lần gửi được tối đa 10 tệp, mỗi tệp dưới 20 MB.',
    todo: 'Bạn quay lại trang trước, gửi ít tệp hơn hoặc giảm dung lượng tệp.',
  },
  tooMany: {
    title: 'Bạn mở trang nhanh quá',
    text: 'Hệ thống đang nhận nhiều yêu cầu từ nơi bạn dùng. Những gì đã lưu vẫn còn nguyên.',
    todo: 'Bạn chờ một phút rồi tải lại trang.',
  },
  failed: {
    title: 'Hệ thống đang gặp lỗi',
    text: 'Lỗi do chúng tôi, không phải do bạn. Những gì đã lưu vẫn còn nguyên.',
    todo: 'Bạn thử lại sau ít phút. Nếu vẫn lỗi, gọi tổng đài và đọc mã dưới đây.',
  },
  reference: 'Mã sự cố',
  home: 'Về trang chủ',
  track: 'Tra cứu hồ sơ',
  desk: 'Về bàn làm việc',
  /** What officials do instead, where it is something else. */
  staff: {
    notFound: 'Bạn kiểm tra lại địa chỉ, hoặc mở lại từ bàn làm việc.',
    forbidden: 'Trang này dành cho nhiệm vụ khác. Bạn làm tiếp ở bàn làm việc của mình.',
  } as Partial<Record<'notFound' | 'forbidden' | 'tooLarge' | 'tooMany' | 'failed', string>>,
}

const en: typeof vi = {
  notFound: {
    title: 'We cannot find this page',
    text: 'The address may be mistyped, or the page has moved.',
    todo: 'Look for the procedure on the home page, or track a dossier by the code on its receipt.',
  },
  forbidden: {
    title: 'You cannot see this page',
    text: 'The account you are signed in with has no right to this content.',
    todo: 'If another account handed in the dossier, sign in with that account.',
  },
  tooLarge: {
    title: 'That is too large to send',
    text: 'At most 10 files can be sent at once, each under 20 MB.',
    todo: 'Go back to the page before, and send fewer or smaller files.',
  },
  tooMany: {
    title: 'Too many pages at once',
    text: 'Many requests reach us from where you are. What you saved is still there.',
    todo: 'Wait a minute, then load the page again.',
  },
  failed: {
    title: 'The system has a problem',
    text: 'This is our fault, not yours. What you saved is still there.',
    todo: 'Try again in a few minutes. If it still fails, call the help line and read out the code below.',
  },
  reference: 'Incident code',
  home: 'To the home page',
  track: 'Track a dossier',
  desk: 'To your desk',
  staff: {
    notFound: 'Check the address, or open it again from your desk.',
    forbidden: 'This page is for another duty. Go on at your own desk.',
  },
}

export const errors = { vi, en }
