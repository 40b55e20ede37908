import type { Refusals } from '#platform/errors.ts'

export const proceduresRefusals: Refusals = {
  'procedures.not_found': {
    vi: {
      title: 'Không có thủ tục này',
      detail: 'Kiểm tra lại mã thủ tục, hoặc tìm theo tên ở trang tìm kiếm.',
    },
    en: {
      title: 'There is no such procedure',
      detail: 'Check the code, or search for the procedure by name.',
    },
  },
  'procedures.version_not_found': {
    vi: { title: 'Không có phiên bản thủ tục này', detail: 'Mở lại thủ tục từ trang tìm kiếm.' },
    en: {
      title: 'There is no such version of a procedure',
      detail: 'Open the procedure again from the search.',
    },
  },
  'procedures.form_not_found': {
    vi: {
      title: 'Không có biểu mẫu này',
      detail: 'Mở lại hồ sơ rồi thử lại; nếu vẫn không được, gọi tổng đài 1022.',
    },
    en: { title: 'There is no such form', detail: 'Open the dossier again; if it still fails, call 1022.' },
  },
  'procedures.process_not_found': {
    vi: {
      title: 'Không có quy trình này',
      detail: 'Quản trị hệ thống cần công bố quy trình xử lý cho thủ tục này.',
    },
    en: {
      title: 'There is no such process',
      detail: 'The administrator has to publish a process for this procedure.',
    },
  },
  'procedures.process_broken': {
    vi: { title: 'Quy trình chưa dùng được', detail: 'Sửa các điểm được nêu rồi công bố lại.' },
    en: { title: 'The process cannot be used', detail: 'Correct the points listed and publish it again.' },
  },
  'procedures.import_not_found': {
    vi: { title: 'Không có lần nhập này', detail: 'Mở lại danh sách các lần nhập danh mục.' },
    en: { title: 'There is no such import', detail: 'Open the list of imports again.' },
  },
  'procedures.no_units': {
    vi: {
      title: 'Chưa có cơ quan tiếp nhận',
      detail: 'Quản trị hệ thống cần khai báo các cơ quan của thành phố trước khi nhận hồ sơ.',
    },
    en: {
      title: 'No office can take this in',
      detail: 'The administrator has to set up the city’s offices first.',
    },
  },
}
