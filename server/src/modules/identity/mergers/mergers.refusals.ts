import type { Refusals } from '#platform/errors.ts'

const text = (viTitle: string, viDetail: string, enTitle: string, enDetail: string) => ({
  vi: { title: viTitle, detail: viDetail },
  en: { title: enTitle, detail: enDetail },
})

export const mergerRefusals: Refusals = {
  'identity.merge_unknown': text(
    'Không có hồ sơ nào mang số này',
    'Kiểm tra lại hai số định danh hoặc mã số thuế. Không gộp theo tên.',
    'No record has this number',
    'Check both numbers. Records are never merged by name.',
  ),
  'identity.merge_same': text(
    'Hai số này là của một hồ sơ',
    'Không cần gộp.',
    'Both numbers are one record’s',
    'There is nothing to merge.',
  ),
  'identity.merge_not_verified': text(
    'Hồ sơ giữ lại chưa được VNeID xác thực mức 2',
    'Mời người đó đăng nhập bằng VNeID, hoặc chọn căn cứ khác. Với tổ chức, căn cứ luôn là giấy tờ đã xem.',
    'VNeID has not vouched for the kept record at level 2',
    'Ask them to sign in through VNeID, or choose another evidence. For an organisation it is always a paper.',
  ),
  'identity.merge_under_way': text(
    'Hồ sơ này đang chờ gộp hoặc đã gộp',
    'Xem trong danh sách.',
    'This record is being merged, or was',
    'Look it up in the list.',
  ),
  'identity.merger_not_found': text(
    'Không tìm thấy đề nghị gộp',
    'Tải lại danh sách.',
    'No such merger',
    'Reload the list.',
  ),
  'identity.merger_decided': text(
    'Đề nghị này đã được quyết định',
    'Tải lại danh sách để xem hiện trạng.',
    'This was decided already',
    'Reload the list to see where it stands.',
  ),
  'identity.merger_own': text(
    'Bạn là người đề nghị gộp',
    'Một người khác phải xem lại giấy tờ và quyết định.',
    'You proposed this merger',
    'Somebody else must look at the papers and decide.',
  ),
  'identity.merger_not_merged': text(
    'Hai hồ sơ này hiện không gộp',
    'Tải lại danh sách để xem hiện trạng.',
    'These records are not merged now',
    'Reload the list to see where they stand.',
  ),
  'identity.merge_too_old': text(
    'Đã quá 30 ngày kể từ khi gộp',
    'Thông tin của hồ sơ cũ đã xóa, không tách lại được nữa.',
    'More than 30 days have passed',
    'What the old record said is forgotten; they cannot be parted any more.',
  ),
  'identity.merge_grown': text(
    'Đã có việc mới phát sinh sau khi gộp',
    'Có {things} hồ sơ, ủy quyền hoặc cách đăng nhập mới, không xác định được thuộc ai. Ứng dụng xác thực, khóa truy cập và mã dự phòng mới: chủ tài khoản hoặc đơn vị vận hành gỡ ra trước. Còn hồ sơ, ủy quyền hoặc mật khẩu mới thì không tách lại được.',
    'Something new has come since',
    '{things} new dossiers, delegations or ways to sign in cannot be told apart. New authenticator apps, passkeys and recovery codes: the owner or the operator removes them first. With a new dossier, delegation or password the records cannot be parted.',
  ),
  'identity.merge_erased': text(
    'Thông tin của một hồ sơ đã được xóa',
    'Không gộp và không tách được nữa. Nếu còn chờ quyết định thì từ chối đề nghị này.',
    'What one of the records said was erased',
    'They can be neither merged nor parted any more. Refuse the proposal if it still waits.',
  ),
  'identity.merge_kept_closed': text(
    'Tài khoản của hồ sơ giữ lại đã đóng',
    'Gộp sẽ đóng nốt tài khoản đang dùng. Từ chối đề nghị này và đề nghị gộp theo chiều ngược lại.',
    'The account of the kept record is closed',
    'Merging would close the one in use as well. Refuse this and propose it the other way round.',
  ),
  'identity.merge_number_taken': text(
    'Số cũ nay đã là của người hoặc tổ chức khác',
    'Không tách lại được. Kiểm tra xem số đó thuộc ai.',
    'The old number is somebody else’s by now',
    'The records cannot be parted. Find out whose the number is.',
  ),
}
