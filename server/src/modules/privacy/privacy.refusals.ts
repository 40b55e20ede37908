import type { Refusals } from '#platform/errors.ts'

export const privacyRefusals: Refusals = {
  'privacy.no_such_purpose': {
    vi: { title: 'Không có mục đích này', detail: 'Hãy tải lại trang và chọn lại.' },
    en: { title: 'There is no such purpose', detail: 'Reload the page and choose again.' },
  },
  'privacy.purpose_statutory': {
    vi: {
      title: 'Việc này theo luật, không cần hỏi ý kiến',
      detail: 'Nếu thấy dữ liệu bị dùng sai, hãy gửi yêu cầu phản đối ở mục Quyền về dữ liệu.',
    },
    en: {
      title: 'The law has the city do this; consent is not asked for',
      detail: 'If your data are used wrongly, object to it under Rights over my data.',
    },
  },
  'privacy.words_changed': {
    vi: {
      title: 'Nội dung này vừa thay đổi',
      detail: 'Chưa ghi nhận gì. Hãy đọc nội dung mới trên trang rồi chọn lại.',
    },
    en: {
      title: 'These words have just changed',
      detail: 'Nothing was recorded. Read the new words on the page and choose again.',
    },
  },
  'privacy.no_such_request': {
    vi: { title: 'Không có yêu cầu này', detail: 'Hãy tải lại danh sách yêu cầu.' },
    en: { title: 'There is no such request', detail: 'Reload the list of requests.' },
  },
  'privacy.already_asked': {
    vi: {
      title: 'Bạn đã gửi yêu cầu này rồi',
      detail: 'Yêu cầu trước đang được xử lý; xem thời hạn của nó ngay trên trang này.',
    },
    en: {
      title: 'You have asked for this already',
      detail: 'The earlier request is being dealt with; its clock is on this page.',
    },
  },
  'privacy.correction_incomplete': {
    vi: { title: 'Chưa rõ cần sửa gì', detail: 'Chọn mục cần sửa và ghi nội dung đúng.' },
    en: { title: 'It is not clear what to correct', detail: 'Choose the item and write what is right.' },
  },
  'privacy.cannot_correct': {
    vi: {
      title: 'Chưa sửa được theo cách này',
      detail:
        'Nội dung đúng không hợp lệ, hoặc mục này phải sửa tại nguồn. Hãy từ chối kèm hướng dẫn, hoặc sửa ở nơi giữ dữ liệu.',
    },
    en: {
      title: 'It cannot be corrected this way',
      detail:
        'The value does not fit, or it must be put right where it comes from. Refuse with advice, or correct it there.',
    },
  },
  'privacy.request_closed': {
    vi: { title: 'Yêu cầu này đã xong', detail: 'Tải lại trang để xem kết quả.' },
    en: { title: 'This request is closed', detail: 'Reload the page to see what became of it.' },
  },
  'privacy.request_changed': {
    vi: {
      title: 'Yêu cầu này vừa có thay đổi',
      detail: 'Chưa ghi nhận gì. Tải lại trang, xem nội dung mới rồi làm tiếp.',
    },
    en: {
      title: 'This request has just changed',
      detail: 'Nothing was recorded. Reload the page, look at it again and go on.',
    },
  },
  'privacy.answered_before': {
    vi: { title: 'Đã trả lời người yêu cầu', detail: 'Bước tiếp theo là thực hiện hoặc từ chối.' },
    en: { title: 'The person has been answered', detail: 'What comes next is to do it or to refuse it.' },
  },
  'privacy.extended_before': {
    vi: { title: 'Chỉ được gia hạn một lần', detail: 'Yêu cầu này đã gia hạn. Hãy thực hiện hoặc từ chối.' },
    en: { title: 'It can be extended once only', detail: 'It was extended before. Do it or refuse it.' },
  },
}
