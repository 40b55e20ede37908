import type { Refusals } from '#platform/errors.ts'

const text = (viTitle: string, viDetail: string, enTitle: string, enDetail: string) => ({
  vi: { title: viTitle, detail: viDetail },
  en: { title: enTitle, detail: enDetail },
})

/** What may be refused about the working calendar. */
export const calendarRefusals: Refusals = {
  'dossiers.calendar_change_open': text(
    'Đang có một thay đổi lịch chưa xong',
    'Áp dụng hoặc hủy thay đổi đó trước, vì thay đổi sau tính trên lịch của thay đổi trước.',
    'Another change of the calendar is under way',
    'Apply it or withdraw it first: what the next one moves depends on it.',
  ),
  'dossiers.calendar_change_empty': text(
    'Không có gì thay đổi',
    'Các ngày này đã đúng như vậy trong lịch. Kiểm tra lại ngày và loại ngày.',
    'Nothing would change',
    'These days already stand like this in the calendar.',
  ),
  'dossiers.calendar_day_twice': text(
    'Một ngày được nêu hai lần',
    'Mỗi ngày chỉ thêm hoặc bỏ một lần trong một thay đổi.',
    'A day is named twice',
    'Add or remove each day once in a change.',
  ),
  'dossiers.calendar_day_too_far': text(
    'Ngày ngoài khoảng được sửa',
    'Chỉ sửa lịch từ đầu năm trước đến hết năm 2150.',
    'The day cannot be changed',
    'The calendar can be changed from the beginning of last year until 2150.',
  ),
  'dossiers.no_such_calendar_change': text(
    'Không có thay đổi lịch này',
    'Mở lại trang Lịch làm việc.',
    'There is no such change',
    'Open the calendar page again.',
  ),
  'dossiers.calendar_change_not_now': text(
    'Không làm được ở bước này của thay đổi',
    'Tải lại trang: có thể đang đếm hồ sơ, đã áp dụng hoặc đã hủy.',
    'This cannot be done now',
    'Reload the page: it may still be counted, or be applied or withdrawn.',
  ),
  'dossiers.calendar_csv_wrong': text(
    'Bảng có dòng chưa đúng',
    'Chưa lấy dòng nào vào lịch. Sửa các dòng được nêu rồi tải lên lại.',
    'Some lines of the table are wrong',
    'Nothing was taken in. Correct the lines named and upload it again.',
  ),
  'dossiers.calendar_csv_unreadable': text(
    'Không đọc được bảng',
    'Dòng đầu phải là: ngay,loai,ten,ten_tieng_anh,quyet_dinh. Tải bảng của một năm về để xem mẫu.',
    'The table cannot be read',
    'Its first line must be ngay,loai,ten,ten_tieng_anh,quyet_dinh. Download a year to see how.',
  ),
}
