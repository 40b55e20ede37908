import type { Refusals } from '#platform/errors.ts'

export const privacyRefusals: Refusals = {
  'privacy.merge_request_open': {
    vi: {
      title: 'Hồ sơ cũ còn một yêu cầu về dữ liệu chưa giải quyết',
      detail: 'Giải quyết yêu cầu đó trước khi gộp.',
    },
    en: {
      title: 'A request about the old record’s data is open',
      detail: 'Settle it before the records are merged.',
    },
  },
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
  'privacy.no_such_child': {
    vi: {
      title: 'Bạn không (còn) là người giám hộ theo việc giám hộ này',
      detail: 'Xem ở mục Ủy quyền bạn đang làm thay ai. Nếu thiếu, mang giấy khai sinh đến bộ phận một cửa.',
    },
    en: {
      title: 'You are not, or no longer, the guardian under this guardianship',
      detail:
        'See under Delegations for whom you act. If a child is missing, bring the birth certificate to the desk.',
    },
  },
  'privacy.guardian_decides': {
    vi: {
      title: 'Bạn chưa đủ 7 tuổi',
      detail: 'Cha, mẹ hoặc người giám hộ của bạn quyết định việc này.',
    },
    en: { title: 'You are not seven yet', detail: 'Your parent or guardian decides this.' },
  },
  'privacy.decides_alone': {
    vi: {
      title: 'Người này đã đủ 16 tuổi và tự quyết định',
      detail: 'Bạn vẫn xem được họ đã trả lời gì, nhưng không trả lời thay.',
    },
    en: {
      title: 'They are sixteen and decide for themselves',
      detail: 'You can see what they answered, but not answer in their place.',
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
  'privacy.held': {
    vi: {
      title: 'Dữ liệu của người này đang được giữ lại theo lệnh',
      detail: 'Chưa xóa gì. Gỡ lệnh giữ trước, hoặc từ chối yêu cầu và nêu căn cứ.',
    },
    en: {
      title: 'A hold lies on this person’s records',
      detail: 'Nothing was erased. End the hold first, or refuse the request and name the law.',
    },
  },
  'privacy.no_such_kind': {
    vi: { title: 'Không có loại dữ liệu này', detail: 'Hãy tải lại trang và chọn lại.' },
    en: { title: 'There is no such kind of record', detail: 'Reload the page and choose again.' },
  },
  'privacy.schedule_changed': {
    vi: { title: 'Thời hạn này vừa thay đổi', detail: 'Chưa ghi nhận gì. Tải lại trang, xem rồi làm lại.' },
    en: {
      title: 'This period has just changed',
      detail: 'Nothing was recorded. Reload the page and look again.',
    },
  },
  'privacy.hold_of_what': {
    vi: {
      title: 'Chưa rõ giữ lại gì',
      detail:
        'Nhập số định danh của một người đã có trong hệ thống, hoặc chọn một loại dữ liệu; không chọn cả hai.',
    },
    en: {
      title: 'It is not clear what to hold',
      detail: 'Give the citizen number of somebody who is known, or choose a kind of record; not both.',
    },
  },
  'privacy.no_such_hold': {
    vi: { title: 'Không có lệnh giữ này', detail: 'Có thể đã gỡ trước đó. Hãy tải lại trang.' },
    en: { title: 'There is no such hold', detail: 'It may have been ended before. Reload the page.' },
  },
  'privacy.no_such_breach': {
    vi: { title: 'Không có sự cố này', detail: 'Hãy tải lại danh sách sự cố.' },
    en: { title: 'There is no such breach', detail: 'Reload the register of breaches.' },
  },
  'privacy.breach_in_future': {
    vi: { title: 'Thời điểm phát hiện chưa đến', detail: 'Kiểm tra lại ngày và giờ phát hiện.' },
    en: {
      title: 'It cannot have been discovered yet',
      detail: 'Look at the date and time of discovery again.',
    },
  },
  'privacy.breach_changed': {
    vi: { title: 'Sự cố này vừa có cập nhật', detail: 'Chưa ghi nhận gì. Tải lại trang, xem rồi làm tiếp.' },
    en: {
      title: 'Something was just done about this breach',
      detail: 'Nothing was recorded. Reload, look and go on.',
    },
  },
  'privacy.breach_closed': {
    vi: { title: 'Sự cố này đã kết thúc', detail: 'Nếu có diễn biến mới, hãy ghi một sự cố mới.' },
    en: { title: 'This breach is closed', detail: 'If there is something new, record another one.' },
  },
  'privacy.breach_notified_before': {
    vi: {
      title: 'Đã thông báo cho cơ quan chuyên trách',
      detail: 'Có thông tin mới thì ghi một đánh giá mới.',
    },
    en: { title: 'The authority has been told', detail: 'If more is known, add an assessment.' },
  },
  'privacy.breach_not_notified': {
    vi: {
      title: 'Chưa thông báo cho cơ quan chuyên trách',
      detail: 'Sự cố có thể gây hại thì phải thông báo trước khi kết thúc.',
    },
    en: {
      title: 'The authority has not been told',
      detail: 'What may do harm is told to the authority before the case is closed.',
    },
  },
  'privacy.nobody_to_tell': {
    vi: {
      title: 'Không có ai để báo',
      detail: 'Các số định danh này không có trong hệ thống, hoặc người đó đã được báo rồi.',
    },
    en: {
      title: 'There is nobody to tell',
      detail: 'Nobody has these numbers, or they have been told before.',
    },
  },
}
