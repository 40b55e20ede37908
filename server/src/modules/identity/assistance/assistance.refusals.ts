import type { Refusals } from '#platform/errors.ts'

export const assistanceRefusals: Refusals = {
  'identity.not_volunteer': {
    vi: {
      title: 'Bạn chưa có trong danh sách tổ công nghệ số cộng đồng',
      detail: 'Hãy nhờ Ủy ban nhân dân xã, phường ghi tên bạn vào danh sách.',
    },
    en: {
      title: 'You are not on the list of a community digital team',
      detail: 'Ask the commune’s People’s Committee to put you on it.',
    },
  },
  'identity.assistance_under_way': {
    vi: { title: 'Bạn đang mở một phiên hỗ trợ', detail: 'Kết thúc phiên đó trước khi giúp người khác.' },
    en: { title: 'You have a session open', detail: 'End it before you help somebody else.' },
  },
  'identity.assistance_number': {
    vi: {
      title: 'Số định danh chưa đúng',
      detail: 'Số định danh gồm đúng 12 chữ số, như trên thẻ căn cước.',
    },
    en: { title: 'The citizen number is not right', detail: 'It has exactly 12 digits, as on the ID card.' },
  },
  'identity.assistance_to_oneself': {
    vi: {
      title: 'Đây là số định danh của bạn',
      detail: 'Hồ sơ của mình, bạn tự nộp được, không cần mở phiên hỗ trợ.',
    },
    en: { title: 'This is your own number', detail: 'Your own dossiers you hand in without a session.' },
  },
  'identity.assistance_not_found': {
    vi: {
      title: 'Không có phiên hỗ trợ này',
      detail:
        'Kiểm tra lại mã với người đang giúp bạn. Mã chỉ dùng được trong 15 phút, cho đúng người được giúp.',
    },
    en: {
      title: 'There is no such session',
      detail:
        'Check the code with whoever helps you. It holds for 15 minutes, and for the one who is helped.',
    },
  },
  'identity.assistance_not_to_answer': {
    vi: {
      title: 'Mã này không còn chờ bạn trả lời',
      detail: 'Đã quá 15 phút, hoặc đã có người trả lời. Nhờ người giúp bạn mở mã mới.',
    },
    en: {
      title: 'This code no longer waits for your answer',
      detail: 'The 15 minutes are over, or it was answered. Ask for a new code.',
    },
  },
  'identity.assistance_ended': {
    vi: { title: 'Phiên hỗ trợ này đã kết thúc', detail: 'Không cần làm gì thêm.' },
    en: { title: 'This session has ended', detail: 'There is nothing left to do.' },
  },
  'identity.volunteer_unknown': {
    vi: {
      title: 'Chưa tìm thấy người này',
      detail: 'Số định danh và họ tên phải khớp với người từng đăng nhập hoặc làm hồ sơ ở thành phố.',
    },
    en: {
      title: 'This person was not found',
      detail: 'Number and name must both be those of somebody who is known to the city.',
    },
  },
  'identity.volunteer_already': {
    vi: {
      title: 'Người này đã có trong danh sách',
      detail: 'Cho thôi ở tổ cũ trước khi ghi tên vào tổ mới.',
    },
    en: { title: 'They are on a list already', detail: 'Take them off that list before you add them here.' },
  },
  'identity.volunteer_not_found': {
    vi: { title: 'Không tìm thấy người này', detail: 'Mở lại danh sách.' },
    en: { title: 'They were not found', detail: 'Open the list again.' },
  },
  'identity.volunteer_relieved': {
    vi: { title: 'Người này đã thôi tham gia', detail: 'Không cần làm gì thêm.' },
    en: { title: 'They have left the team already', detail: 'There is nothing left to do.' },
  },
}
