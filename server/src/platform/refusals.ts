import type { Refusals } from './errors.ts'

const text = (viTitle: string, viDetail: string, enTitle: string, enDetail: string) => ({
  vi: { title: viTitle, detail: viDetail },
  en: { title: enTitle, detail: enDetail },
})

/** The words of the refusals that every part of the program may give. */
export const platformRefusals: Refusals = {
  internal: text(
    'Hệ thống gặp lỗi',
    'Lỗi này do hệ thống, không phải do bạn. Những gì đã gửi thành công vẫn được giữ. Hãy thử lại sau ít phút.',
    'Something went wrong here',
    'This is our fault, not yours. What was accepted is kept. Please try again in a few minutes.',
  ),
  'request.refused': text(
    'Không thực hiện được yêu cầu',
    'Hãy tải lại trang rồi thử lại. Nếu vẫn không được, gọi tổng đài 1022.',
    'The request was refused',
    'Reload the page and try again. If it still fails, call 1022.',
  ),
  'request.invalid': text(
    'Thông tin gửi lên chưa đúng',
    'Xem các mục được nêu bên dưới, sửa lại rồi gửi lần nữa.',
    'Some of the information is not valid',
    'Look at the items listed, correct them and send again.',
  ),
  'request.malformed': text(
    'Không đọc được yêu cầu',
    'Nội dung gửi lên bị hỏng hoặc sai định dạng. Hãy tải lại trang rồi thử lại.',
    'The request could not be read',
    'What was sent is damaged or in a wrong format. Reload the page and try again.',
  ),
  'request.unwritable_text': text(
    'Có ký tự không lưu được',
    'Nội dung có ký tự ẩn không hợp lệ, thường do sao chép từ tệp hỏng. Hãy xóa rồi gõ lại mục đó.',
    'A character cannot be kept',
    'The text holds an invalid hidden character, usually copied from a damaged file. Clear that field and type it again.',
  ),
  'request.media_type': text(
    'Kiểu nội dung không được hỗ trợ',
    'Gửi nội dung dạng JSON hoặc biểu mẫu nhiều phần (multipart).',
    'This kind of content is not supported',
    'Send JSON, or a multipart form.',
  ),
  'request.too_large': text(
    'Nội dung gửi lên quá lớn',
    'Hãy rút gọn nội dung; giấy tờ thì tải lên ở bước giấy tờ.',
    'What was sent is too large',
    'Shorten it; upload papers in the documents step.',
  ),
  'request.too_many': text(
    'Bạn gửi yêu cầu nhanh quá',
    'Những gì bạn đã lưu vẫn còn. Hãy chờ {retryAfterSeconds} giây rồi thử lại.',
    'Too many requests at once',
    'What you saved is still there. Wait {retryAfterSeconds} seconds and try again.',
  ),
  'request.overloaded': text(
    'Hệ thống đang bận',
    'Những gì bạn đã lưu vẫn còn. Hãy thử lại sau một phút.',
    'The service is busy',
    'What you saved is still there. Try again in a minute.',
  ),
  'request.no_such_address': text(
    'Không có địa chỉ này',
    'Kiểm tra lại đường dẫn, hoặc về trang chủ để tìm thủ tục.',
    'There is nothing at this address',
    'Check the address, or start from the home page.',
  ),
  'request.foreign_origin': text(
    'Yêu cầu đến từ trang khác',
    'Để bảo vệ tài khoản, hãy mở lại trang dịch vụ công và thao tác ở đó.',
    'The request came from another site',
    'To protect your account, open this service again and do it there.',
  ),
  'session.required': text(
    'Cần đăng nhập',
    'Hãy đăng nhập rồi tiếp tục. Những gì đã lưu vẫn còn.',
    'Please sign in',
    'Sign in and go on. What you saved is still there.',
  ),
  'session.level_required': text(
    'Việc này cần đăng nhập mức 2',
    'Hãy xác nhận bằng VNeID mức 2 rồi làm tiếp. Những gì vừa nhập vẫn còn.',
    'This needs a sign-in of level 2',
    'Confirm with VNeID at level 2, then go on. What you typed is kept.',
  ),
  'session.second_factor_required': text(
    'Cần xác nhận thêm một bước',
    'Việc này cần bước xác nhận thứ hai trong vòng {minutes} phút gần đây. Hãy xác nhận rồi làm tiếp, những gì vừa nhập vẫn còn.',
    'One more step is needed',
    'This needs your second step within the last {minutes} minutes. Confirm, then go on; what you typed is kept.',
  ),
  'session.enrolment_required': text(
    'Tài khoản này phải có bước xác nhận thứ hai',
    'Tài khoản duyệt hồ sơ, quản trị, thanh tra hoặc bảo vệ dữ liệu phải cài bước xác nhận thứ hai trước khi làm việc. Hãy cài rồi quay lại, mất khoảng hai phút.',
    'This account must have a second step',
    'Who approves, administers, inspects or protects data sets up a second step before anything else. Set it up, then come back; it takes about two minutes.',
  ),
  'permission.missing': text(
    'Tài khoản không có quyền này',
    'Nếu việc này thuộc nhiệm vụ của bạn, hãy nhờ quản trị của đơn vị cấp quyền.',
    'Your account may not do this',
    'If it is part of your duty, ask your unit’s administrator for the right.',
  ),
  'idempotency.other_body': text(
    'Khoá chống gửi trùng đã dùng cho nội dung khác',
    'Dùng một khoá mới cho yêu cầu mới.',
    'This idempotency key was used with another content',
    'Use a new key for a new request.',
  ),
  'idempotency.key_length': text(
    'Khoá chống gửi trùng không hợp lệ',
    'Khoá dài từ 8 đến 200 ký tự.',
    'The idempotency key is not valid',
    'A key has 8 to 200 characters.',
  ),
  'file.too_large': text(
    'Tệp quá lớn',
    'Chọn tệp nhỏ hơn {maxMegabytes} MB, hoặc chụp lại với độ phân giải thấp hơn.',
    'The file is too large',
    'Choose a file below {maxMegabytes} MB, or take the photo again at a lower resolution.',
  ),
}
