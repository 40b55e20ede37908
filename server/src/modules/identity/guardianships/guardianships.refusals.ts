import type { Refusals } from '#platform/errors.ts'

export const guardianshipRefusals: Refusals = {
  'identity.guardianship_invalid': {
    vi: { title: 'Thông tin giám hộ chưa đúng', detail: 'Đối chiếu lại các mục bên dưới với giấy tờ.' },
    en: { title: 'The particulars are not right', detail: 'Compare the items below with the paper.' },
  },
  'identity.guardian_of_oneself': {
    vi: { title: 'Trẻ và người giám hộ là một người', detail: 'Nhập lại số định danh của từng người.' },
    en: { title: 'Child and guardian are one person', detail: 'Type the number of each again.' },
  },
  'identity.guardian_already': {
    vi: {
      title: 'Người này đã được ghi là người giám hộ của trẻ',
      detail: 'Tra cứu theo số định danh của trẻ để xem hiện trạng.',
    },
    en: {
      title: 'They are registered as this child’s guardian already',
      detail: 'Look the child up to see where it stands.',
    },
  },
  'identity.guardianship_not_found': {
    vi: { title: 'Không tìm thấy việc giám hộ này', detail: 'Tra cứu lại theo số định danh của trẻ.' },
    en: { title: 'This guardianship was not found', detail: 'Look the child up again.' },
  },
  'identity.guardianship_ended': {
    vi: { title: 'Việc giám hộ này đã dừng', detail: 'Không cần làm gì thêm.' },
    en: { title: 'This guardianship has ended', detail: 'There is nothing left to do.' },
  },
}
