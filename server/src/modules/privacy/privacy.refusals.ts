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
}
