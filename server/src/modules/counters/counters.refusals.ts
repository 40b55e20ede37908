import type { Refusals } from '#platform/errors.ts'

const text = (viTitle: string, viDetail: string, enTitle: string, enDetail: string) => ({
  vi: { title: viTitle, detail: viDetail },
  en: { title: enTitle, detail: enDetail },
})

export const countersRefusals: Refusals = {
  'counters.centre_not_found': text(
    'Không tìm thấy trung tâm này',
    'Quét lại mã QR tại quầy, hoặc hỏi cán bộ hướng dẫn.',
    'There is no such centre',
    'Scan the code at the counter again, or ask the staff.',
  ),
  'counters.service_not_found': text(
    'Quầy không còn phục vụ việc này',
    'Tải lại trang rồi chọn một việc khác.',
    'This is no longer served here',
    'Reload the page and choose another.',
  ),
  'counters.ticket_not_found': text(
    'Không tìm thấy phiếu này',
    'Kiểm tra lại đường dẫn, hoặc lấy số mới tại trung tâm.',
    'There is no such ticket',
    'Check the address, or draw a new number at the centre.',
  ),
  'counters.presence_required': text(
    'Cần quét mã QR trên màn hình của trung tâm',
    'Mã đổi 10 phút một lần, nên chỉ người đang ở trung tâm lấy được số. Hãy quét lại mã đang hiện trên màn hình.',
    'Scan the code on the centre’s screen',
    'It changes every 10 minutes, so that only people who are there draw numbers. Scan the one that is shown now.',
  ),
  'counters.ticket_held': text(
    'Bạn đang có số {label}',
    'Mỗi điện thoại lấy một số. Xem phiếu đang có, hoặc trả số đó rồi lấy số khác.',
    'You hold number {label}',
    'One phone draws one number. Look at the one you have, or give it back first.',
  ),
  'counters.kiosk_unknown': text(
    'Màn hình này chưa được trung tâm đăng ký',
    'Người phụ trách quầy mở “Thiết lập quầy”, đăng ký màn hình và mở đường dẫn mới trên máy này.',
    'The centre has not set up this screen',
    'Whoever manages the counter sets it up under “Counter settings” and opens the new link here.',
  ),
  'counters.kiosk_not_found': text(
    'Không tìm thấy màn hình này',
    'Có thể nó đã được gỡ. Tải lại trang.',
    'There is no such screen',
    'It may have been put away already. Reload the page.',
  ),
  'counters.ticket_not_waiting': text(
    'Số này không còn chờ',
    'Nếu đã được gọi, hãy đến quầy ghi trên phiếu.',
    'This number does not wait any more',
    'If it was called, go to the window that the ticket names.',
  ),
  'counters.out_of_reach': text(
    'Bạn không làm việc ở trung tâm này',
    'Chọn trung tâm của đơn vị bạn.',
    'You do not work at this centre',
    'Choose the one of your own unit.',
  ),
  'counters.window_not_found': text(
    'Không tìm thấy quầy này',
    'Tải lại trang rồi chọn quầy khác.',
    'There is no such window',
    'Reload the page and choose another.',
  ),
  'counters.window_taken': text(
    'Quầy {number} đang có người ngồi',
    'Chọn quầy khác, hoặc nhờ đồng nghiệp đóng quầy trước.',
    'Somebody sits at window {number}',
    'Choose another, or ask your colleague to close it first.',
  ),
  'counters.sits_elsewhere': text(
    'Bạn đang mở quầy {number}',
    'Đóng quầy đó rồi mở quầy này.',
    'You have window {number} open',
    'Close it, then open this one.',
  ),
  'counters.window_not_yours': text(
    'Quầy này không còn do bạn mở',
    'Tải lại trang để xem ai đang ngồi ở đâu.',
    'This window is not yours any more',
    'Reload the page to see who sits where.',
  ),
  'counters.ticket_in_hand': text(
    'Số {label} đã gọi mà chưa xong',
    'Bấm “Đã đến” nếu người dân đã tới, hoặc “Vắng” nếu gọi lại vẫn không thấy.',
    'Number {label} was called and is not settled',
    'Press “They came” if they did, or “Absent” if you called twice in vain.',
  ),
  'counters.ticket_changed': text(
    'Phiếu này vừa thay đổi',
    'Tải lại trang để xem hiện trạng rồi làm tiếp.',
    'This ticket has just changed',
    'Reload the page, look and go on.',
  ),
  'counters.window_not_open': text(
    'Quầy đó chưa mở',
    'Chọn một quầy đang có người ngồi, hoặc chuyển sang việc khác.',
    'That window is not open',
    'Choose one at which somebody sits, or another service.',
  ),
  'counters.same_place': text(
    'Phiếu đang ở đúng chỗ này',
    'Chọn quầy hoặc việc khác để chuyển.',
    'The ticket is there already',
    'Choose another window or service.',
  ),
  'counters.settings_invalid': text(
    'Chưa lưu được thiết lập',
    'Sửa những chỗ được nêu rồi lưu lại.',
    'The settings could not be saved',
    'Correct what is named and save again.',
  ),
  'counters.service_waited_for': text(
    'Còn người chờ ở việc bạn muốn bỏ',
    'Phục vụ hết những số đang chờ rồi mới bỏ được.',
    'People wait for what you want to take away',
    'Serve those numbers first.',
  ),
  'counters.window_sat_at': text(
    'Quầy {number} đang mở',
    'Đóng quầy rồi mới bỏ được.',
    'Window {number} is open',
    'Close it before you take it away.',
  ),
  'counters.too_many_watch': text(
    'Quá nhiều màn hình đang xem',
    'Trang vẫn tự tải lại sau mỗi ít giây.',
    'Too many screens watch at once',
    'The page still reloads itself every few seconds.',
  ),
}
