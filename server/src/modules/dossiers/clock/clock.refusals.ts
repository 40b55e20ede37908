import type { Refusals } from '#platform/errors.ts'

/** What may be refused about the clock, in words that say what to do. */
export const clockRefusals: Refusals = {
  'dossiers.clock_stands': {
    vi: {
      title: 'Thời hạn đang tạm dừng',
      detail: 'Bấm “Tính giờ tiếp” khi lý do tạm dừng không còn, rồi làm tiếp việc này.',
    },
    en: { title: 'The clock stands', detail: 'Let it run on once the reason is gone, then do this.' },
  },
  'dossiers.clock_runs': {
    vi: {
      title: 'Thời hạn đang được tính',
      detail:
        'Hồ sơ không tạm dừng, hoặc đang chờ công dân bổ sung: khi bổ sung xong, thời hạn tự tính tiếp.',
    },
    en: {
      title: 'The clock does not stand',
      detail: 'Nothing is paused, or the citizen is asked for papers: the clock runs on when they come.',
    },
  },
  'dossiers.no_such_pause_reason': {
    vi: { title: 'Không có lý do tạm dừng này', detail: 'Tải lại trang và chọn một lý do trong danh sách.' },
    en: { title: 'There is no such reason', detail: 'Reload the page and choose one of the list.' },
  },
  'dossiers.pause_without_basis': {
    vi: {
      title: 'Chưa ghi căn cứ',
      detail: 'Ghi điều khoản của luật cho phép tạm dừng, ví dụ “khoản 2 Điều 14 …”.',
    },
    en: { title: 'The ground is missing', detail: 'Name the article of the law that lets the clock stand.' },
  },
  'dossiers.pause_not_foreseen': {
    vi: {
      title: 'Quy trình của thủ tục không có bước lấy ý kiến',
      detail: 'Thời hạn tiếp tục được tính. Nếu luật khác cho phép, chọn “Tạm dừng theo quy định khác”.',
    },
    en: {
      title: 'The procedure’s process foresees no consultation',
      detail: 'The clock goes on. If another law lets it stand, choose that reason.',
    },
  },
  'dossiers.already_extended': {
    vi: {
      title: 'Hồ sơ đã được hẹn lại',
      detail: 'Pháp luật không cho hẹn lại thêm lần nữa. Hãy trả kết quả sớm nhất có thể.',
    },
    en: {
      title: 'It has been extended before',
      detail: 'The law allows no more. Return the result as soon as you can.',
    },
  },
  'dossiers.appointment_not_possible': {
    vi: {
      title: 'Không hẹn được vào ngày này',
      detail: 'Chọn một ngày làm việc sau ngày hẹn cũ, không quá {longest} ngày làm việc.',
    },
    en: {
      title: 'That day cannot be promised',
      detail: 'Choose a working day after the promised one, at most {longest} working days later.',
    },
  },
}
