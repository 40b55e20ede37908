import type { Refusals } from '#platform/errors.ts'

export const inspectionRefusals: Refusals = {
  'inspection.not_found': {
    vi: {
      title: 'Không tìm thấy cuộc thanh tra này',
      detail: 'Chọn lại trong danh sách của bạn, hoặc mở một cuộc thanh tra mới.',
    },
    en: {
      title: 'There is no such inspection',
      detail: 'Choose one from your own list, or open a new one.',
    },
  },
  'inspection.record_not_found': {
    vi: { title: 'Không tìm thấy dòng nhật ký này', detail: 'Quay lại danh sách và chọn lại.' },
    en: { title: 'There is no such row', detail: 'Go back to the list and choose again.' },
  },
  'inspection.search_invalid': {
    vi: { title: 'Chưa tìm được', detail: 'Sửa những chỗ được đánh dấu rồi tìm lại.' },
    en: { title: 'Nothing could be searched for', detail: 'Correct what is marked and search again.' },
  },
  'inspection.unit_out_of_reach': {
    vi: {
      title: 'Đơn vị này ngoài phạm vi thanh tra của bạn',
      detail: 'Chọn một đơn vị thuộc phạm vi được giao.',
    },
    en: {
      title: 'You do not inspect this unit',
      detail: 'Choose one that was given to you.',
    },
  },
  'inspection.sign_not_found': {
    vi: { title: 'Không tìm thấy dấu hiệu này', detail: 'Chọn lại trong danh sách.' },
    en: { title: 'There is no such sign', detail: 'Choose one from the list.' },
  },
  'inspection.sign_closed': {
    vi: { title: 'Dấu hiệu này đã có kết luận', detail: 'Xem kết luận trong mục đã xem xét.' },
    en: { title: 'This sign was closed before', detail: 'Read what was found among the closed ones.' },
  },
  'inspection.relation_known': {
    vi: { title: 'Khai báo này đã có', detail: 'Không cần ghi lại.' },
    en: { title: 'This was declared before', detail: 'It need not be recorded again.' },
  },
}
