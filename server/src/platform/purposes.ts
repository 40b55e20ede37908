/** What permits a purpose: the law that gives the task, in the words of the page that shows it to people. */
export const BASES = {
  inspection: { vi: 'Luật Thanh tra', en: 'Law on Inspection' },
  data_subject: { vi: 'Luật Bảo vệ dữ liệu cá nhân 91/2025', en: 'Law 91/2025 on personal data' },
  one_stop: {
    vi: 'Nghị định 118/2025 về cơ chế một cửa',
    en: 'Decree 118/2025 on the one-stop mechanism',
  },
  online_services: {
    vi: 'Nghị định 224/2026 về dịch vụ công trực tuyến',
    en: 'Decree 224/2026 on online public services',
  },
} as const

export type Basis = keyof typeof BASES

interface PurposeOf {
  /** Why, as it is told to the person: it goes on after “để”. */
  vi: string
  en: string
  basis: Basis
  /**
   * What the ledger keeps: a line each time; one line a day for the same reader, person and dossier, where looking means leafing
   * through a list or the program's own work; or nothing, where people look at themselves.
   */
  kept: 'each' | 'daily' | 'nothing'
}

/** Every purpose for which the program opens somebody's data. There is no other. */
export const PURPOSES = {
  own: {
    vi: 'xem dữ liệu của chính mình',
    en: 'look at their own data',
    basis: 'data_subject',
    kept: 'nothing',
  },
  represent: {
    vi: 'nộp hoặc theo dõi hồ sơ với tư cách người nộp hoặc người đại diện',
    en: 'hand in or follow a dossier as whoever handed it in or represents',
    basis: 'online_services',
    kept: 'daily',
  },
  delegate: {
    vi: 'lập, trả lời hoặc xem một ủy quyền',
    en: 'offer, answer or look at a delegation',
    basis: 'online_services',
    kept: 'daily',
  },
  assist: {
    vi: 'ngồi cạnh giúp làm hồ sơ, theo một phiên hỗ trợ mà người được giúp đã đồng ý',
    en: 'sit beside and help to fill in, in an assisted session that was agreed to',
    basis: 'online_services',
    kept: 'daily',
  },
  merge: {
    vi: 'xem xét gộp hai hồ sơ nhân thân của một người',
    en: 'look into whether two records are one person’s',
    basis: 'data_subject',
    kept: 'each',
  },
  guardianship: {
    vi: 'ghi hoặc tra cứu cha, mẹ, người giám hộ của trẻ em',
    en: 'register or look up who acts for a child',
    basis: 'one_stop',
    kept: 'each',
  },
  consent: {
    vi: 'biết theo tuổi của bạn ai quyết định sự đồng ý về dữ liệu',
    en: 'know by your age who decides about your consent',
    basis: 'data_subject',
    kept: 'daily',
  },
  identify: {
    vi: 'nhận ra người đến nộp hồ sơ tại quầy',
    en: 'recognise whoever hands in a dossier at the counter',
    basis: 'one_stop',
    kept: 'each',
  },
  handle: { vi: 'giải quyết hồ sơ', en: 'deal with the dossier', basis: 'one_stop', kept: 'each' },
  oversee: {
    vi: 'kiểm tra việc giải quyết hồ sơ',
    en: 'oversee how the dossier is dealt with',
    basis: 'one_stop',
    kept: 'each',
  },
  queue: {
    vi: 'chọn hồ sơ cần làm trong danh sách chờ',
    en: 'choose what to do next from the list of waiting dossiers',
    basis: 'one_stop',
    kept: 'daily',
  },
  register: {
    vi: 'xem sổ theo dõi hồ sơ (mẫu 07)',
    en: 'look through the register of dossiers (form 07)',
    basis: 'one_stop',
    kept: 'daily',
  },
  export_register: {
    vi: 'in hoặc tải sổ theo dõi hồ sơ (mẫu 07)',
    en: 'print or download the register of dossiers (form 07)',
    basis: 'one_stop',
    kept: 'each',
  },
  check_proof: {
    vi: 'đối chiếu bốn số cuối mà người tra cứu đã nhập',
    en: 'compare the last four digits that somebody typed to follow the dossier',
    basis: 'online_services',
    kept: 'daily',
  },
  track: {
    vi: 'tra cứu tình trạng hồ sơ bằng mã và bốn số cuối',
    en: 'follow the dossier by its code and four digits',
    basis: 'online_services',
    kept: 'each',
  },
  show_who_acted: {
    vi: 'ghi tên người đã nộp hồ sơ thay',
    en: 'name whoever handed a dossier in for somebody else',
    basis: 'one_stop',
    kept: 'daily',
  },
  sign_in_elsewhere: {
    vi: 'đăng nhập vào hệ thống khác mà người đó đã đồng ý',
    en: 'sign in to another system, as the person agreed',
    basis: 'data_subject',
    kept: 'daily',
  },
  issue_result: {
    vi: 'lập và ký kết quả giải quyết',
    en: 'write and sign the result',
    basis: 'one_stop',
    kept: 'daily',
  },
  data_rights: {
    vi: 'xử lý yêu cầu của bạn về dữ liệu cá nhân',
    en: 'deal with your request about your data',
    basis: 'data_subject',
    kept: 'each',
  },
  protect: {
    vi: 'xem xét phản ánh về việc xem dữ liệu',
    en: 'look into what was said about who looked at the data',
    basis: 'data_subject',
    kept: 'each',
  },
  inspect: {
    vi: 'thanh tra việc xử lý hồ sơ và dữ liệu của bạn',
    en: 'inspect how your dossiers and data were dealt with',
    basis: 'inspection',
    kept: 'each',
  },
  inspect_in_part: {
    vi: 'thanh tra nhật ký, trong đó tên bạn đã được che bớt',
    en: 'inspect the log, where your name is shown in part',
    basis: 'inspection',
    kept: 'daily',
  },
  breach_notice: {
    vi: 'báo cho bạn về sự cố với dữ liệu của bạn',
    en: 'tell you what happened to your data',
    basis: 'data_subject',
    kept: 'each',
  },
  send_notice: {
    vi: 'gửi tin báo cho bạn',
    en: 'send you a message',
    basis: 'online_services',
    kept: 'daily',
  },
} as const satisfies Record<string, PurposeOf>

export type Purpose = keyof typeof PURPOSES
