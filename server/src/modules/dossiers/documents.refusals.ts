import type { Refusals } from '#platform/errors.ts'

const text = (viTitle: string, viDetail: string, enTitle: string, enDetail: string) => ({
  vi: { title: viTitle, detail: viDetail },
  en: { title: enTitle, detail: enDetail },
})

/** What may be wrong with a paper that somebody hands in, and what to do about it. */
export const documentRefusals: Refusals = {
  'dossiers.file_type': text(
    'Chưa nhận được loại tệp này',
    'Hãy gửi tệp PDF hoặc ảnh (JPEG, PNG, WebP). Tệp Word, Excel: chọn “Lưu thành PDF” rồi gửi. Đổi đuôi tên tệp không đổi được loại tệp.',
    'This kind of file is not taken',
    'Send a PDF or a picture (JPEG, PNG, WebP). For Word or Excel choose “Save as PDF”. Renaming a file does not change its kind.',
  ),
  'dossiers.file_heic': text(
    'Chưa đọc được ảnh HEIC',
    'Trên iPhone: Cài đặt → Camera → Định dạng → “Tương thích nhất”, rồi chụp lại; hoặc bấm nút chụp ảnh ngay trên trang này.',
    'HEIC pictures cannot be read yet',
    'On an iPhone choose Settings → Camera → Formats → “Most Compatible” and take the photo again, or use the camera button of this page.',
  ),
  'dossiers.file_empty': text(
    'Tệp rỗng',
    'Tệp không có nội dung. Hãy mở thử trên máy của bạn rồi chọn lại.',
    'The file is empty',
    'There is nothing in it. Open it on your device, then choose again.',
  ),
  'dossiers.file_damaged': text(
    'Tệp bị hỏng hoặc chưa tải lên đủ',
    'Hãy mở thử trên máy của bạn. Nếu mở được, lưu lại thành PDF mới hoặc chụp lại ảnh rồi gửi.',
    'The file is damaged or incomplete',
    'Open it on your device. If it opens, save it as a new PDF or take the photo again, then send it.',
  ),
  'dossiers.file_too_large': text(
    'Tệp quá lớn',
    'Mỗi tệp tối đa {maxMegabytes} MB. Hãy quét ở 200–300 dpi, chụp ở độ phân giải thấp hơn, hoặc tách thành nhiều tệp.',
    'The file is too large',
    'A file may have {maxMegabytes} MB. Scan at 200–300 dpi, take a smaller photo, or split it.',
  ),
  'dossiers.file_too_many_pixels': text(
    'Ảnh có kích thước quá lớn',
    'Ảnh tối đa {maxMegapixels} triệu điểm ảnh. Hãy chụp ở chế độ thường thay vì độ phân giải cao nhất.',
    'The picture has too many pixels',
    'A picture may have {maxMegapixels} million pixels. Use the camera’s normal mode.',
  ),
  'dossiers.file_two_formats': text(
    'Tệp có lẫn nội dung khác',
    'Bên trong tệp có thêm dữ liệu không thuộc về PDF. Hãy mở tệp, chọn In → “Lưu thành PDF”, rồi gửi tệp mới.',
    'Something else is hidden in the file',
    'It holds data that do not belong to a PDF. Open it, choose Print → “Save as PDF”, and send the new file.',
  ),
  'dossiers.file_pdf_locked': text(
    'PDF đang đặt mật khẩu hoặc bị khoá',
    'Cán bộ sẽ không mở được. Hãy bỏ mật khẩu, hoặc chọn In → “Lưu thành PDF”, rồi gửi tệp mới.',
    'The PDF is locked',
    'Officers could not open it. Remove the password, or choose Print → “Save as PDF”, and send the new file.',
  ),
  'dossiers.file_pdf_active': text(
    'PDF chứa mã chạy hoặc biểu mẫu động',
    'Để an toàn, chỉ nhận PDF không có mã chạy. Hãy mở tệp, chọn In → “Lưu thành PDF”, rồi gửi tệp mới.',
    'The PDF contains a program',
    'For safety only passive PDFs are taken. Open it, choose Print → “Save as PDF”, and send the new file.',
  ),
  'dossiers.file_pdf_attachment': text(
    'PDF có tệp đính kèm bên trong',
    'Hãy tách tệp đính kèm và gửi riêng từng tệp, hoặc chọn In → “Lưu thành PDF”, rồi gửi tệp mới.',
    'The PDF carries other files inside',
    'Send each of them by itself, or choose Print → “Save as PDF”, and send the new file.',
  ),
  'dossiers.file_pdf_unreadable': text(
    'Không kiểm tra được PDF này',
    'Tệp được nén theo cách ít gặp. Hãy mở tệp, chọn In → “Lưu thành PDF”, rồi gửi tệp mới.',
    'This PDF could not be checked',
    'It is packed in an unusual way. Open it, choose Print → “Save as PDF”, and send the new file.',
  ),
  'dossiers.file_dossier_full': text(
    'Hồ sơ đã đủ dung lượng',
    'Một hồ sơ nhận tối đa {maxFiles} tệp, tổng cộng {maxMegabytes} MB. Hãy gộp hoặc xóa bớt tệp rồi thử lại.',
    'The dossier is full',
    'A dossier takes {maxFiles} files and {maxMegabytes} MB in all. Merge or delete some and try again.',
  ),
  'dossiers.file_request_too_large': text(
    'Gửi quá nhiều trong một lần',
    'Mỗi lần gửi tối đa {maxFiles} tệp, mỗi tệp {maxMegabytes} MB. Hãy chia thành nhiều lần.',
    'Too much at once',
    'Send at most {maxFiles} files of {maxMegabytes} MB at a time. Send the rest afterwards.',
  ),
  'dossiers.file_missing': text(
    'Chưa có tệp nào',
    'Hãy chọn ít nhất một tệp rồi gửi lại.',
    'There is no file',
    'Choose at least one file and send again.',
  ),
  'dossiers.file_component_missing': text(
    'Chưa rõ tệp thuộc giấy tờ nào',
    'Hãy tải lại trang rồi chọn tệp ở đúng mục giấy tờ.',
    'It is not said which paper this is',
    'Reload the page and choose the file at the paper it belongs to.',
  ),
  'dossiers.document_not_found': text(
    'Không tìm thấy giấy tờ này',
    'Giấy tờ có thể đã được xóa. Hãy tải lại trang hồ sơ.',
    'This paper was not found',
    'It may have been taken away. Reload the dossier’s page.',
  ),
  'dossiers.file_not_now': text(
    'Hồ sơ hiện không nhận thêm giấy tờ',
    'Chỉ thêm được giấy tờ khi đang soạn, hoặc khi cơ quan yêu cầu bổ sung. Nếu cần, hãy liên hệ bộ phận một cửa.',
    'The dossier takes no more papers now',
    'Papers can be added to a draft, or when the office asks for more. If need be, contact the one-stop counter.',
  ),
  'dossiers.file_already_submitted': text(
    'Giấy tờ này đã nộp, không xóa được',
    'Giấy tờ đã nộp là một phần của hồ sơ. Bạn có thể gửi thêm bản đúng khi được yêu cầu bổ sung.',
    'This paper was handed in and stays',
    'What was handed in is part of the dossier. Add the right one when you are asked for it.',
  ),
  'dossiers.file_upload_gone': text(
    'Lượt tải lên này không còn',
    'Lượt tải lên đã kết thúc hoặc quá 24 giờ. Hãy chọn lại tệp.',
    'This upload is gone',
    'It has ended or is older than 24 hours. Choose the file again.',
  ),
  'dossiers.file_upload_length': text(
    'Thiếu dung lượng của tệp',
    'Phần mềm tải lên phải cho biết dung lượng tệp ngay từ đầu. Hãy tải lại trang rồi thử lại.',
    'The size of the file is not given',
    'An upload must say its size when it begins. Reload the page and try again.',
  ),
  'dossiers.file_too_many_uploads': text(
    'Bạn có quá nhiều lượt tải lên chưa xong',
    'Hãy chờ các tệp đang tải hoàn tất rồi thử lại.',
    'Too many uploads are unfinished',
    'Wait until the ones under way have ended, then try again.',
  ),
}
