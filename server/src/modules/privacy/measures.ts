import { type Words, words } from '#platform/personal-records.ts'

/** How personal data are protected: what the program does, and no more than it does. Each stands in the README of its module. */
export const MEASURES: readonly Words[] = [
  words(
    'Dữ liệu cá nhân ra khỏi cơ sở dữ liệu ở dạng niêm kín; mỗi lần mở đều ghi ai, của ai, vì việc gì, căn cứ nào, hồ sơ nào.',
    'Personal data leave the database sealed; each opening is recorded: who, whose, why, by which law, for which dossier.',
  ),
  words(
    'Số định danh và cách liên lạc được mã hóa khi lưu, mỗi người một khóa riêng; khóa của hệ thống nằm ngoài cơ sở dữ liệu; xóa khóa là xóa dữ liệu.',
    'Identity numbers and contact data are encrypted at rest, with a key for each person; what locks these keys lies outside the database; destroying a key erases the data.',
  ),
  words(
    'Quyền xem gắn với vị trí công tác tại từng đơn vị; không thuộc việc của mình thì hồ sơ như không tồn tại.',
    'The right to look hangs on a post at a unit; to anybody else the dossier does not exist.',
  ),
  words(
    'Mật khẩu băm bằng argon2id; mã phiên chỉ lưu giá trị băm; giới hạn số lần thử.',
    'Passwords are hashed with argon2id; of sessions only digests are kept; attempts are limited.',
  ),
  words(
    'Quản lý cán bộ, hệ thống kết nối, người hỗ trợ, gộp thông tin và bảo vệ dữ liệu cần bước xác nhận thứ hai vừa làm; tải toàn bộ dữ liệu cần mức 2.',
    'Managing staff, connected systems, volunteers, mergers and data protection needs a fresh second factor; fetching everything needs level 2.',
  ),
  words(
    'Nhật ký việc làm, sự kiện và đồng ý chỉ ghi thêm, chương trình không sửa, không xóa được; không chứa dữ liệu cá nhân.',
    'The records of acts, facts and consents are only added to; the program cannot change them, and acts and facts hold no personal data.',
  ),
  words(
    'Lịch lưu giữ tự xóa khi hết hạn, có báo cáo; lệnh giữ được tôn trọng.',
    'Schedules of retention delete by themselves, with a report; holds are respected.',
  ),
  words(
    'Tệp tải lên được kiểm tra nội dung; tên và dữ liệu cá nhân không vào nhật ký kỹ thuật.',
    'Uploaded files are checked; no personal data reach the technical log.',
  ),
]
