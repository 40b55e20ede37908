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
    'Mật khẩu băm bằng argon2id; mã phiên chỉ lưu giá trị băm; giới hạn số lần thử, tính riêng ở trình duyệt đã quen để người lạ không khóa được chủ tài khoản.',
    'Passwords are hashed with argon2id; of sessions only digests are kept; attempts are limited, in browsers that are known by themselves, so that no stranger shuts an owner out.',
  ),
  words(
    'Ai duyệt hồ sơ, quản trị, thanh tra hoặc bảo vệ dữ liệu phải có bước xác nhận thứ hai thì mới làm việc được. Bước này phải vừa làm, trong 10 phút: khi quản lý cán bộ, hệ thống kết nối, người hỗ trợ; gộp thông tin; xóa, sửa dữ liệu theo yêu cầu, báo người bị ảnh hưởng, đổi lịch lưu giữ, lùi báo việc xem, đổi lời hỏi đồng ý; tải kết quả tra cứu nhật ký, ghi kết luận và quan hệ đã khai; ghi hoặc dừng giám hộ. Trong 30 phút: khi duyệt và ký, tra cứu nhật ký. Trong 4 giờ: khi trả kết quả tại quầy.',
    'Who approves, administers, inspects or protects data can do nothing before they have a second factor. It must have been shown within 10 minutes for managing staff, connected systems and volunteers; mergers; carrying out requests about data, telling people of a breach, schedules of retention, delaying what people are told of readings, words of consent; taking away what a search of the log found, findings and declared relations; registering or ending who acts for a child. Within 30 minutes for approving and signing, and for searching the log. Within 4 hours for handing results over at a counter.',
  ),
  words(
    'Bước xác nhận thứ hai đầu tiên cài xong thì mọi phiên chỉ mở bằng mật khẩu đều kết thúc; tải toàn bộ dữ liệu của mình cần mức 2.',
    'The first second factor ends every session that a password alone opened; fetching everything that is held of oneself needs level 2.',
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
