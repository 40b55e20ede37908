import type { Refusals } from '#platform/errors.ts'

const text = (viTitle: string, viDetail: string, enTitle: string, enDetail: string) => ({
  vi: { title: viTitle, detail: viDetail },
  en: { title: enTitle, detail: enDetail },
})

/** What this module may refuse, in words that say what to do. */
export const dossiersRefusals: Refusals = {
  'dossiers.which_turn': text(
    'Bạn đang giữ nhiều bước của hồ sơ này',
    'Chọn bước bạn muốn quyết định rồi gửi lại.',
    'Several steps of this dossier are yours',
    'Choose the step that you mean and send it again.',
  ),
  'dossiers.nowhere_to_move': text(
    'Không có gì để chuyển',
    'Hồ sơ đang theo đúng quy trình hiện dùng, hoặc đã kết thúc.',
    'There is nothing to move to',
    'The dossier runs by the process in use already, or has come to its end.',
  ),
  'dossiers.step_gone': text(
    'Quy trình mới không còn bước này',
    'Chọn một bước của quy trình mới cho mỗi bước được nêu rồi gửi lại.',
    'The new process has this step no more',
    'Name a step of the new process for each of those listed and send it again.',
  ),
  'dossiers.move_gets_stuck': text(
    'Từ các bước đã chọn hồ sơ không đi đến kết quả được',
    'Chọn bước khác, hoặc để hồ sơ đi hết quy trình cũ.',
    'From these steps the dossier could not come to a result',
    'Choose other steps, or let the dossier finish on its old process.',
  ),
  'dossiers.decided_elsewhere': text(
    'Việc này có mẫu riêng',
    'Mở lại hồ sơ và dùng đúng mẫu của bước này.',
    'This is decided with a form of its own',
    'Open the dossier again and use the form of this step.',
  ),
  'dossiers.under_way': {
    vi: {
      title: 'Người này còn hồ sơ đang giải quyết',
      detail: 'Chưa xóa gì. Chờ hồ sơ có kết quả, hoặc từ chối yêu cầu xóa và nêu rõ lý do.',
    },
    en: {
      title: 'A dossier of this person is being dealt with',
      detail: 'Nothing was erased. Wait for its result, or refuse the request and say why.',
    },
  },
  'dossiers.not_found': text(
    'Không tìm thấy hồ sơ',
    'Kiểm tra lại mã hồ sơ, hoặc mở danh sách hồ sơ của bạn.',
    'The dossier was not found',
    'Check the code, or open the list of your dossiers.',
  ),
  'dossiers.confirm_what_was_prepared': text(
    'Hồ sơ này cần người được giúp tự xác nhận',
    'Người soạn giúp bấm “Đề nghị xác nhận”; người được giúp mở hồ sơ trên điện thoại của mình, xem lại rồi nộp.',
    'This dossier is handed in by whoever was helped',
    'The volunteer asks for it; whoever is helped opens it on their own phone, looks through it and hands it in.',
  ),
  'dossiers.not_prepared': text(
    'Hồ sơ này không soạn trong phiên hỗ trợ',
    'Nộp hồ sơ như bình thường ở trang Kiểm tra và nộp.',
    'This dossier was not prepared in an assisted session',
    'Hand it in as usual.',
  ),
  'dossiers.nothing_to_confirm': text(
    'Hiện không có đề nghị nào chờ bạn xác nhận',
    'Hồ sơ vừa được sửa. Chờ người giúp bạn đề nghị lại, hoặc tự mở hồ sơ để xem.',
    'Nothing waits for your confirmation now',
    'The draft has just been changed. Wait until you are asked again, or open it yourself.',
  ),
  'dossiers.no_such_procedure': text(
    'Không có thủ tục này',
    'Thủ tục có thể đã được thay thế. Hãy tìm lại bằng tên hoặc theo lĩnh vực.',
    'There is no such procedure',
    'It may have been replaced. Search for it by name or by field.',
  ),
  'dossiers.not_online': text(
    'Thủ tục này chưa nhận trực tuyến',
    'Hãy nộp tại bộ phận một cửa của cơ quan giải quyết; trang thủ tục ghi rõ nơi nộp.',
    'This procedure is not taken online yet',
    'Hand it in at the office’s counter; the procedure’s page says where.',
  ),
  'dossiers.too_many_drafts': text(
    'Bạn có quá nhiều hồ sơ đang soạn',
    'Hãy nộp hoặc xóa bớt hồ sơ đang soạn rồi thử lại.',
    'You have too many drafts',
    'Hand in or delete some of them and try again.',
  ),
  'dossiers.not_representative': text(
    'Bạn chưa được ghi là người đại diện của tổ chức này',
    'Hãy nộp với tư cách cá nhân, hoặc nhờ tổ chức đăng ký bạn là người đại diện.',
    'You are not recorded as a representative of this organisation',
    'Apply in your own name, or ask the organisation to register you.',
  ),
  'dossiers.wrong_unit': text(
    'Cơ quan này không giải quyết thủ tục đã chọn',
    'Chọn một cơ quan trong danh sách nơi tiếp nhận của thủ tục.',
    'This office does not handle the procedure',
    'Choose an office from the procedure’s list.',
  ),
  'dossiers.not_handled_here': text(
    'Quầy của bạn không tiếp nhận thủ tục này',
    'Hướng dẫn công dân đến cơ quan có thẩm quyền ghi trên trang thủ tục, hoặc nộp trực tuyến ngay tại quầy.',
    'Your counter does not take in this procedure',
    'Guide the citizen to the competent office named on the procedure’s page, or hand in online here.',
  ),
  'dossiers.no_such_case': text(
    'Không có trường hợp này trong thủ tục',
    'Chọn lại trường hợp trong danh sách.',
    'The procedure has no such case',
    'Choose a case from the list.',
  ),
  'dossiers.no_such_component': text(
    'Thủ tục không có giấy tờ này',
    'Tải lại trang để xem đúng danh sách giấy tờ.',
    'The procedure has no such paper',
    'Reload the page to see the right list.',
  ),
  'dossiers.unknown_fields': text(
    'Có mục không thuộc biểu mẫu',
    'Bỏ các mục được nêu, hoặc tải lại trang để dùng biểu mẫu đúng.',
    'Some fields are not part of the form',
    'Remove the fields named, or reload the page for the right form.',
  ),
  'dossiers.incomplete': text(
    'Hồ sơ chưa đủ',
    'Bổ sung các mục được nêu rồi nộp lại. Những gì đã nhập vẫn được giữ.',
    'The dossier is not complete',
    'Add what is named and hand it in again. What you entered is kept.',
  ),
  'dossiers.already_submitted': text(
    'Hồ sơ này đã được nộp',
    'Mã hồ sơ là {dossierCode}. Mở hồ sơ để theo dõi; không cần nộp lần nữa.',
    'This dossier was already handed in',
    'Its code is {dossierCode}. Open it to follow it; there is no need to hand it in again.',
  ),
  'dossiers.stale': text(
    'Hồ sơ vừa có thay đổi',
    'Có người đã cập nhật hồ sơ sau khi bạn mở. Xem lại nội dung mới rồi quyết định.',
    'The dossier has just changed',
    'Somebody changed it after you opened it. Look at it again, then decide.',
  ),
  'dossiers.not_in_this_state': text(
    'Không làm được việc này ở trạng thái hiện tại',
    'Tải lại trang để xem hồ sơ đang ở bước nào.',
    'This cannot be done in the present state',
    'Reload the page to see where the dossier stands.',
  ),
  'dossiers.not_at_this_step': text(
    'Bước hiện tại không có việc này',
    'Tải lại trang để xem các việc có thể làm ở bước này.',
    'The present step has no such action',
    'Reload the page to see what can be done at this step.',
  ),
  'dossiers.not_your_step': text(
    'Hồ sơ không ở lượt của bạn',
    'Hồ sơ đang do người khác hoặc bộ phận khác xử lý. Xem mục “Đang ở đâu” của hồ sơ.',
    'It is not your turn',
    'Somebody else or another office has the dossier now. See where it stands.',
  ),
  'dossiers.prepared_by_you': text(
    'Người trình không được tự duyệt',
    'Hãy để một lãnh đạo khác của đơn vị duyệt hồ sơ này.',
    'Who prepares may not approve',
    'Let another leader of the office approve this dossier.',
  ),
  'dossiers.not_a_colleague': text(
    'Người được giao không thuộc cơ quan này',
    'Chọn một chuyên viên trong danh sách của đơn vị.',
    'This person is not of this office',
    'Choose a specialist from the office’s list.',
  ),
  'dossiers.nothing_proposed': text(
    'Chưa có dự thảo kết quả',
    'Chuyên viên cần trình dự thảo trước khi duyệt.',
    'No result was proposed yet',
    'The specialist has to propose one first.',
  ),
  'dossiers.not_signed_yet': text(
    'Kết quả đang được ký số',
    'Chờ vài giây rồi thử lại.',
    'The result is being signed',
    'Wait a few seconds and try again.',
  ),
  'dossiers.supplement_already_requested': text(
    'Hồ sơ đã được yêu cầu bổ sung một lần',
    'Chỉ được yêu cầu bổ sung một lần, bằng một thông báo đủ các mục.',
    'A supplement was already asked for',
    'It may be asked for only once, in one notice that names everything.',
  ),
  'dossiers.nothing_asked': text(
    'Hồ sơ không chờ bổ sung',
    'Không có yêu cầu bổ sung nào đang mở cho hồ sơ này.',
    'Nothing was asked for',
    'There is no open request for more papers in this dossier.',
  ),
  'dossiers.supplement_incomplete': text(
    'Chưa bổ sung đủ',
    'Tải lên các giấy tờ được nêu rồi gửi lại.',
    'Some papers are still missing',
    'Upload the papers named and send again.',
  ),
  'dossiers.bad_cursor': text(
    'Không mở được trang tiếp theo',
    'Tải lại danh sách từ đầu.',
    'The next page cannot be opened',
    'Load the list again from the start.',
  ),
}
