import type { Refusals } from '#platform/errors.ts'

export const disclosureRefusals: Refusals = {
  'identity.disclosure_not_found': {
    vi: {
      title: 'Không tìm thấy lần xem này',
      detail: 'Tải lại trang “Ai đã xem dữ liệu của tôi” rồi chọn lại.',
    },
    en: { title: 'This reading was not found', detail: 'Load the page again and choose it from the list.' },
  },
  'identity.objection_made': {
    vi: {
      title: 'Bạn đã phản ánh lần xem này',
      detail: 'Người phụ trách bảo vệ dữ liệu sẽ trả lời; câu trả lời hiện ngay dưới lần xem đó.',
    },
    en: {
      title: 'You have objected to this already',
      detail: 'The data protection officer will answer; the answer shows below that line.',
    },
  },
  'identity.objection_not_found': {
    vi: { title: 'Không tìm thấy phản ánh này', detail: 'Tải lại danh sách phản ánh rồi chọn lại.' },
    en: { title: 'This objection was not found', detail: 'Load the list again and choose from it.' },
  },
  'identity.objection_answered': {
    vi: { title: 'Phản ánh này đã được trả lời', detail: 'Mở mục “Đã trả lời” để xem câu trả lời.' },
    en: { title: 'This objection was answered already', detail: 'Open “Answered” to see the answer.' },
  },
  'identity.delay_invalid': {
    vi: {
      title: 'Chưa ghi được việc lùi thời điểm hiện',
      detail: 'Sửa các mục được nêu bên dưới rồi gửi lại.',
    },
    en: { title: 'The delay could not be recorded', detail: 'Correct the items listed and send again.' },
  },
}
