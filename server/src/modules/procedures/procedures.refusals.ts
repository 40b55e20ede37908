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
  'procedures.draft_not_found': {
    vi: { title: 'Không có bản nháp này', detail: 'Mở lại danh sách quy trình.' },
    en: { title: 'There is no such draft', detail: 'Open the list of processes again.' },
  },
  'procedures.draft_changed': {
    vi: {
      title: 'Bản nháp đã được người khác sửa',
      detail: 'Tải bản của bạn về máy để giữ lại, rồi mở lại bản nháp và làm tiếp.',
    },
    en: {
      title: 'Somebody else has changed the draft',
      detail: 'Download yours to keep it, then open the draft again and go on.',
    },
  },
  'procedures.drawing_unreadable': {
    vi: {
      title: 'Không đọc được tệp này',
      detail: 'Chọn tệp BPMN 2.0 (.bpmn) có ít nhất một bước, dưới 1 MB.',
    },
    en: {
      title: 'This file cannot be read',
      detail: 'Choose a BPMN 2.0 file (.bpmn) with at least one step, under 1 MB.',
    },
  },
  'procedures.drawing_broken': {
    vi: { title: 'Quy trình chưa công bố được', detail: 'Sửa các điểm nêu bên dưới rồi công bố lại.' },
    en: {
      title: 'The process cannot be published',
      detail: 'Correct the points below and publish it again.',
    },
  },
  'procedures.not_comparable': {
    vi: {
      title: 'Chưa so sánh được',
      detail: 'Một trong hai sơ đồ còn điểm phải sửa: sửa xong rồi so sánh.',
    },
    en: {
      title: 'These cannot be compared yet',
      detail: 'One of the two has points to correct: correct them first.',
    },
  },
  'procedures.drawing_not_run': {
    vi: {
      title: 'Sơ đồ đúng, nhưng hệ thống chưa chạy được hết',
      detail: 'Sơ đồ đã kiểm tra xong và được giữ là bản nháp. Các điểm chưa chạy được nêu bên dưới.',
    },
    en: {
      title: 'The drawing is sound, but not all of it can run yet',
      detail: 'It was checked and is kept as a draft. What cannot run yet is listed below.',
    },
  },
  'procedures.draft_published': {
    vi: { title: 'Bản này đã được công bố', detail: 'Sửa sơ đồ rồi công bố bản mới.' },
    en: { title: 'This state is published already', detail: 'Change the drawing to publish a new version.' },
  },
  'procedures.day_taken': {
    vi: {
      title: 'Ngày này đã có quy trình khác bắt đầu',
      detail: 'Chọn một ngày khác.',
    },
    en: { title: 'Another process begins on this day', detail: 'Choose another day.' },
  },
  'procedures.begins_in_the_past': {
    vi: { title: 'Ngày áp dụng đã qua', detail: 'Chọn hôm nay hoặc một ngày sau hôm nay.' },
    en: { title: 'The day is over', detail: 'Choose today or a later day.' },
  },
}
