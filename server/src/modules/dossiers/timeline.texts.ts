/** The same words in both languages. */
export interface Text {
  vi: string
  en: string
}

const text = (vi: string, en: string): Text => ({ vi, en })

/** How a dossier was handed in. */
export const CHANNEL_TEXTS: Readonly<Record<string, Text>> = {
  online: text('Đã nộp hồ sơ trực tuyến', 'Handed in online'),
  direct: text('Đã nộp hồ sơ tại quầy một cửa', 'Handed in at the counter'),
  post: text('Đã nộp hồ sơ qua bưu chính', 'Handed in by post'),
}

/** How a result reached its owner. */
export const DELIVERY_TEXTS: Readonly<Record<string, Text>> = {
  online: text('Đã trả kết quả trực tuyến', 'Result returned online'),
  counter: text('Đã trao kết quả tại quầy một cửa', 'Result handed over at the counter'),
  post: text('Đã gửi kết quả qua bưu chính', 'Result sent by post'),
}

/** What was done, by action. */
export const DONE_TEXTS: Readonly<Record<string, Text>> = {
  accept: text(
    'Đã tiếp nhận hồ sơ, thời hạn giải quyết bắt đầu được tính',
    'Accepted; the time limit counts from here',
  ),
  refuse: text(
    'Không tiếp nhận hồ sơ; lý do ghi trong phiếu mẫu 03',
    'Not accepted; form 03 gives the reasons',
  ),
  answer_supplement: text('Đã nộp phần bổ sung', 'What was missing has been added'),
  assign: text('Đã phân công chuyên viên thụ lý', 'Given to a specialist'),
  propose: text('Đã thẩm định xong và trình kết quả', 'Examined; a result has been proposed'),
  send_back: text('Kết quả trình được yêu cầu xem lại', 'The proposal was sent back for another look'),
  approve: text('Đã duyệt kết quả', 'The result has been approved'),
  sign: text('Kết quả đã được ký số', 'The result has been signed'),
  resume: text('Thời hạn được tính tiếp', 'The clock runs on'),
  move_process: text(
    'Hồ sơ được chuyển sang phiên bản mới của quy trình',
    'Moved to a new version of the process',
  ),
  interrupt: text(
    'Bước đang làm được dừng lại vì không còn cần hoặc đã hết thời gian chờ',
    'A step was ended: it was needed no more, or its time was over',
  ),
  stop: text(
    'Đã dừng giải quyết hồ sơ; lý do ghi trong thông báo mẫu 05',
    'Work on it has stopped; form 05 gives the reasons',
  ),
}

/** Why the clock stands, by the reason's code. */
export const PAUSED_TEXTS: Readonly<Record<string, Text>> = {
  financial_obligation: text(
    'Tạm dừng tính thời hạn, chờ thực hiện nghĩa vụ tài chính.',
    'The clock stands until what is owed has been paid.',
  ),
  consultation: text(
    'Tạm dừng tính thời hạn, chờ ý kiến cơ quan khác.',
    'The clock stands until another agency has given its opinion.',
  ),
  by_law: text(
    'Tạm dừng tính thời hạn theo quy định của pháp luật.',
    'The clock stands on a ground that the law gives.',
  ),
}

export const extendedText = (until: string): Text =>
  text(
    `Xin lỗi và hẹn lại ngày trả kết quả: ${until} (văn bản mẫu 04)`,
    `Apologised; the result is promised for ${until} (form 04)`,
  )

/** Why a dossier waits, by the step at which it stands. */
export const WAITING_TEXTS: Readonly<Record<string, Text>> = {
  accept: text('Chờ kiểm tra giấy tờ và tiếp nhận.', 'Waiting for its papers to be checked and accepted.'),
  assign: text('Chờ phân công chuyên viên thụ lý.', 'Waiting to be given to a specialist.'),
  examine: text('Chuyên viên đang thẩm định hồ sơ.', 'A specialist is examining it.'),
  approve: text('Kết quả đã trình, chờ duyệt.', 'A result is proposed and waits for approval.'),
  sign: text('Kết quả đã duyệt, đang ký số.', 'The result is approved and is being signed.'),
  return: text('Kết quả đã ký, đang chuyển đến bạn.', 'The result is signed and on its way to you.'),
  post: text('Kết quả đã ký, chờ gửi qua bưu chính.', 'The result is signed and will be posted.'),
  collect: text(
    'Kết quả đã có. Mời đến quầy một cửa nơi nộp hồ sơ để nhận.',
    'The result is ready. Please collect it at the counter of the office.',
  ),
}

const POSITIONS: Readonly<Record<string, Text>> = {
  one_stop_officer: text('Cán bộ một cửa', 'One-stop officer'),
  specialist: text('Chuyên viên', 'Specialist'),
  head: text('Trưởng phòng', 'Head of office'),
  leader: text('Lãnh đạo cơ quan', 'Head of the agency'),
  city_leader: text('Lãnh đạo thành phố', 'City leader'),
}

/** What somebody with this role is called; null for a role without a name of its own. */
export const positionText = (role: string): Text | null => POSITIONS[role] ?? null
