import type { Refusals } from '#platform/errors.ts'

export const delegationRefusals: Refusals = {
  'identity.delegation_not_found': {
    vi: { title: 'Không tìm thấy ủy quyền này', detail: 'Hãy mở lại từ danh sách ủy quyền của bạn.' },
    en: { title: 'This delegation was not found', detail: 'Open it again from your list of delegations.' },
  },
  'identity.delegation_to_oneself': {
    vi: {
      title: 'Bạn không cần ủy quyền cho chính mình',
      detail: 'Hãy nhập số định danh và họ tên của người kia.',
    },
    en: {
      title: 'You need no delegation to act for yourself',
      detail: 'Enter the number and the name of the other person.',
    },
  },
  'identity.delegation_invalid': {
    vi: { title: 'Đề nghị ủy quyền chưa đúng', detail: 'Sửa các mục được nêu bên dưới rồi gửi lại.' },
    en: { title: 'The offer is not right yet', detail: 'Correct the items listed and send again.' },
  },
  'identity.delegation_not_to_answer': {
    vi: {
      title: 'Đề nghị này không còn chờ bạn trả lời',
      detail: 'Có thể bên kia đã rút lại, bạn đã trả lời, hoặc đã quá hạn. Tải lại trang để xem hiện trạng.',
    },
    en: {
      title: 'This offer no longer waits for your answer',
      detail: 'It was taken back, answered, or has lapsed. Reload the page to see where it stands.',
    },
  },
  'identity.delegation_not_to_end': {
    vi: {
      title: 'Ủy quyền này không dừng được từ đây',
      detail: 'Có thể nó đã dừng rồi. Việc giám hộ trẻ em được thay đổi tại bộ phận một cửa.',
    },
    en: {
      title: 'This delegation cannot be ended from here',
      detail: 'It may have ended already. Guardianship of a child is changed at a one-stop desk.',
    },
  },
  'identity.outside_delegation': {
    vi: {
      title: 'Ủy quyền không cho phép việc này',
      detail:
        'Ủy quyền đã dừng, hết hạn, hoặc không gồm việc hay thủ tục này. Hãy đề nghị người ủy quyền gửi đề nghị mới.',
    },
    en: {
      title: 'The delegation does not allow this',
      detail:
        'It was ended, has run out, or does not include this act or procedure. Ask the other person for a new offer.',
    },
  },
  'identity.not_representative': {
    vi: {
      title: 'Bạn không phải người đại diện của tổ chức này',
      detail: 'Chỉ người đại diện mới ủy quyền thay tổ chức. Hãy chọn lại.',
    },
    en: {
      title: 'You do not represent this organisation',
      detail: 'Only its representative may delegate in its name. Choose again.',
    },
  },
  'identity.too_many_offers': {
    vi: {
      title: 'Bạn đã gửi quá nhiều đề nghị trong một ngày',
      detail: 'Hãy chờ đến ngày mai, hoặc đến bộ phận một cửa để được giúp.',
    },
    en: {
      title: 'You have made too many offers in one day',
      detail: 'Wait until tomorrow, or ask at a one-stop desk.',
    },
  },
}
