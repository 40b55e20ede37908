import type { Refusals } from '#platform/errors.ts'

export const notificationsRefusals: Refusals = {
  'notifications.message_not_found': {
    vi: { title: 'Không có thông báo này', detail: 'Hãy tải lại danh sách thông báo của bạn.' },
    en: { title: 'There is no such message', detail: 'Reload the list of your messages.' },
  },
}
