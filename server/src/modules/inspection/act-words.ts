import { type Words, words } from '#platform/personal-records.ts'
import { PURPOSES } from '#platform/purposes.ts'

/** What each act of the log is called, by the name under which it is logged; `act-words.test.ts` asks for every one of them. */
const ACTS: Record<string, Words> = {
  'dossiers.submitted': words('Nộp hồ sơ', 'Handed in a dossier'),
  'dossiers.accepted': words('Tiếp nhận hồ sơ', 'Accepted a dossier'),
  'dossiers.refused': words('Từ chối tiếp nhận hồ sơ', 'Refused to accept a dossier'),
  'dossiers.supplement_requested': words('Yêu cầu bổ sung hồ sơ', 'Asked for something missing'),
  'dossiers.supplement_answered': words('Bổ sung hồ sơ', 'Supplied what was missing'),
  'dossiers.stepped': words('Chuyển hồ sơ sang bước tiếp theo', 'Moved a dossier to its next step'),
  'dossiers.decided': words('Quyết định giải quyết hồ sơ', 'Decided a dossier'),
  'dossiers.result_signed': words('Ký kết quả hồ sơ', 'Signed the result of a dossier'),
  'dossiers.returned': words('Trả kết quả hồ sơ', 'Gave out the result of a dossier'),
  'identity.signed-in': words('Đăng nhập', 'Signed in'),
  'identity.signed-out': words('Đăng xuất', 'Signed out'),
  'identity.signed-out-everywhere': words('Đăng xuất khỏi mọi thiết bị', 'Signed out everywhere'),
  'identity.session-raised': words('Xác nhận thêm một bước', 'Confirmed with one more step'),
  'identity.session-ended': words('Đăng xuất một thiết bị', 'Signed one device out'),
  'identity.other-sessions-ended': words('Đăng xuất các thiết bị khác', 'Signed the other devices out'),
  'identity.cookie_moved': words(
    'Phiên đăng nhập bị đóng vì xuất hiện ở nơi khác',
    'A session was ended because it showed up elsewhere',
  ),
  'identity.device_appeared': words('Đăng nhập từ thiết bị mới', 'Signed in from a new device'),
  'identity.sign-in-throttled': words('Bị chặn vì thử đăng nhập quá nhiều', 'Too many attempts to sign in'),
  'identity.credentials_changed': words('Thay đổi cách đăng nhập', 'Changed how to sign in'),
  'identity.factors-reset': words(
    'Đặt lại bước xác nhận thứ hai cho một tài khoản',
    'Reset the second step of an account',
  ),
  'identity.account-opened': words('Mở tài khoản', 'Opened an account'),
  'identity.account-closed': words('Đóng tài khoản', 'Closed an account'),
  'identity.contact-changed': words('Đổi thông tin liên hệ', 'Changed how to be reached'),
  'identity.person-registered': words('Ghi người dân vào hệ thống', 'Registered a person'),
  'identity.particulars-replaced': words('Cập nhật thông tin nhân thân', 'Replaced a person’s particulars'),
  'identity.organisation-registered': words('Ghi tổ chức vào hệ thống', 'Registered an organisation'),
  'identity.organisation-renamed': words('Đổi tên tổ chức', 'Renamed an organisation'),
  'identity.representative-named': words(
    'Ghi người đại diện của tổ chức',
    'Named who represents an organisation',
  ),
  'identity.staff_reassigned': words('Thay đổi vị trí công tác của cán bộ', 'Changed an official’s post'),
  'identity.delegation_offered': words('Đề nghị ủy quyền', 'Offered a delegation'),
  'identity.delegation_accepted': words('Nhận ủy quyền', 'Accepted a delegation'),
  'identity.delegation_refused': words('Từ chối ủy quyền', 'Refused a delegation'),
  'identity.delegation_ended': words('Chấm dứt ủy quyền', 'Ended a delegation'),
  'identity.confirmation_asked': words(
    'Đề nghị người được giúp xác nhận hồ sơ',
    'Asked whoever is helped to confirm a dossier',
  ),
  'identity.assistance-ended': words('Kết thúc phiên hỗ trợ tại chỗ', 'Ended a session of help'),
  'identity.volunteer-named': words('Ghi tên người của tổ công nghệ số', 'Named a volunteer'),
  'identity.volunteer-relieved': words('Cho thôi nhiệm vụ người của tổ công nghệ số', 'Relieved a volunteer'),
  'identity.guardian-registered': words('Ghi người giám hộ', 'Registered a guardian'),
  'identity.guardianship-ended': words('Chấm dứt giám hộ', 'Ended a guardianship'),
  'identity.merger-proposed': words('Đề nghị gộp thông tin của một người', 'Proposed to merge two records'),
  'identity.merger-approved': words('Đồng ý gộp thông tin của một người', 'Approved a merger of records'),
  'identity.merger-refused': words('Không đồng ý gộp thông tin của một người', 'Refused a merger of records'),
  'identity.merger-undone': words('Tách lại thông tin đã gộp', 'Undid a merger of records'),
  'identity.people_merged': words('Gộp thông tin của một người', 'Two records of a person became one'),
  'identity.people_separated': words('Tách thông tin của hai người', 'Two records were separated again'),
  'identity.organisations_merged': words(
    'Gộp thông tin của một tổ chức',
    'Two records of an organisation became one',
  ),
  'identity.organisations_separated': words(
    'Tách thông tin của hai tổ chức',
    'Two records of organisations were separated again',
  ),
  'identity.disclosure-delayed': words(
    'Lùi ngày báo cho người dân về một lần xem dữ liệu',
    'Put off telling a person of a reading',
  ),
  'identity.disclosure_objected': words('Phản ánh một lần xem dữ liệu', 'Objected to a reading'),
  'identity.objection_answered': words(
    'Trả lời phản ánh về một lần xem dữ liệu',
    'Answered an objection to a reading',
  ),
  'inspection.opened': words('Mở cuộc thanh tra', 'Opened an inspection'),
  'inspection.searched': words('Tra cứu nhật ký', 'Searched the log'),
  'inspection.exported': words('Tải bảng kết quả tra cứu', 'Took away a table of what was found'),
  'inspection.sign-explained': words('Kết luận dấu hiệu: có lý do', 'Closed a sign as explained'),
  'inspection.sign-passed-on': words('Chuyển dấu hiệu cho người có thẩm quyền', 'Passed a sign on'),
  'inspection.relation-recorded': words('Ghi khai báo quan hệ của cán bộ', 'Recorded a declared relation'),
  'organisation.unit-established': words('Lập đơn vị', 'Established an office'),
  'organisation.unit-dissolved': words('Giải thể đơn vị', 'Dissolved an office'),
  'organisation.former-communes-imported': words(
    'Nhập danh sách xã, phường trước 01/7/2025',
    'Imported the communes from before 1 July 2025',
  ),
  'organisation.head-named': words('Ghi người đứng đầu đơn vị', 'Named the head of an office'),
  'organisation.appointed': words('Bổ nhiệm cán bộ vào vị trí', 'Appointed an official'),
  'organisation.relieved': words('Kết thúc vị trí công tác', 'Ended a post'),
  'organisation.staff-moved': words('Chuyển vị trí cán bộ', 'Moved an official'),
  'organisation.staff-left': words('Cho cán bộ thôi việc', 'An official left'),
  'identity.staff-number-recorded': words(
    'Ghi số định danh của cán bộ',
    'Recorded which citizen an official is',
  ),
  'identity.staff-number-removed': words(
    'Bỏ số định danh của cán bộ',
    'Removed which citizen an official is',
  ),
  'organisation.staff-renamed': words('Sửa tên cán bộ', 'Corrected an official’s name'),
  'organisation.substitution-ordered': words('Giao làm thay', 'Ordered a substitution'),
  'organisation.substitution-ended': words('Dừng làm thay', 'Ended a substitution'),
  'platform.key-made': words('Tạo khóa bảo vệ dữ liệu', 'Made a key for sealed data'),
  'platform.keys-rotated': words('Đổi khóa bảo vệ dữ liệu', 'Changed the keys for sealed data'),
  'privacy.consent-given': words('Đồng ý một việc dùng dữ liệu', 'Consented to a use of data'),
  'privacy.consent-withdrawn': words('Rút lại sự đồng ý', 'Took consent back'),
  'privacy.words-published': words('Công bố lời xin đồng ý', 'Published what consent is asked for'),
  'privacy.data_requested': words('Gửi yêu cầu về dữ liệu cá nhân', 'Made a request about personal data'),
  'privacy.data_request_answered': words('Trả lời yêu cầu về dữ liệu', 'Answered a request about data'),
  'privacy.data_request_extended': words('Gia hạn yêu cầu về dữ liệu', 'Extended a request about data'),
  'privacy.data_request_closed': words('Làm xong yêu cầu về dữ liệu', 'Closed a request about data'),
  'privacy.export-fetched': words('Tải bản sao dữ liệu của mình', 'Fetched the copy of their own data'),
  'privacy.person-erased': words('Xóa dữ liệu của một người', 'Erased a person’s data'),
  'privacy.hold-placed': words('Giữ dữ liệu lại theo yêu cầu pháp luật', 'Placed a legal hold'),
  'privacy.hold-lifted': words('Thôi giữ dữ liệu', 'Lifted a legal hold'),
  'privacy.retention-run': words('Xóa dữ liệu hết hạn lưu', 'Deleted what was kept long enough'),
  'privacy.schedule-published': words('Công bố thời hạn lưu', 'Published how long data are kept'),
  'privacy.breach-assessed': words('Đánh giá sự cố dữ liệu', 'Assessed a breach'),
  'privacy.breach-notified': words('Báo sự cố cho cơ quan chuyên trách', 'Told the authority of a breach'),
  'privacy.breach-people-told': words('Báo sự cố cho người liên quan', 'Told people of a breach'),
  'privacy.breach_told': words('Báo sự cố cho một người', 'Told one person of a breach'),
  'privacy.breach-closed': words('Kết thúc sự cố dữ liệu', 'Closed a breach'),
  'procedures.catalogue_imported': words('Nhập danh mục thủ tục', 'Imported the catalogue'),
  'procedures.process-published': words('Công bố quy trình giải quyết', 'Published a process'),
  'signing.key_registered': words('Đăng ký khóa ký số', 'Registered a signing key'),
  'signing.key_revoked': words('Thu hồi khóa ký số', 'Revoked a signing key'),
  'signing.document_signed': words('Ký số một văn bản', 'Signed a document'),
  'sso.client-registered': words('Đăng ký hệ thống kết nối', 'Registered a connected system'),
  'sso.client-changed': words('Sửa hệ thống kết nối', 'Changed a connected system'),
  'sso.client-secret-renewed': words('Đổi mã bí mật của hệ thống kết nối', 'Renewed a system’s secret'),
  'sso.client-suspended': words('Tạm dừng hệ thống kết nối', 'Suspended a connected system'),
  'sso.client-resumed': words('Cho hệ thống kết nối hoạt động lại', 'Resumed a connected system'),
  'sso.client-deleted': words('Xóa hệ thống kết nối', 'Deleted a connected system'),
  'sso.client-restored': words('Khôi phục hệ thống kết nối', 'Restored a connected system'),
  'sso.consent-given': words('Cho hệ thống khác biết thông tin của mình', 'Let another system know them'),
  'sso.consent-refused': words(
    'Không cho hệ thống khác biết thông tin của mình',
    'Did not let another system know them',
  ),
  'sso.consent-withdrawn': words(
    'Thôi cho hệ thống khác biết thông tin của mình',
    'No longer lets another system know them',
  ),
  'sso.signing-key-rotated': words('Đổi khóa ký của cổng đăng nhập', 'Changed the sign-in service’s key'),
}

/** In words what was done; null for an act that has none yet, which is then shown under its own name. */
export function actWords(action: string): Words | null {
  if (action.startsWith('privacy.corrected.'))
    return words('Sửa thông tin theo yêu cầu của người dân', 'Corrected data at a person’s request')
  return ACTS[action] ?? null
}

/** Why something was read; a purpose of the past that nobody names any more speaks for itself. */
export function purposeWords(purpose: string): Words {
  const known = (PURPOSES as Record<string, Words>)[purpose]
  return known ? words(known.vi, known.en) : words(purpose, purpose)
}

export interface Kind {
  code: string
  words: Words
}

const kinds = (all: Record<string, Words>): Kind[] =>
  Object.entries(all).map(([code, { vi, en }]) => ({ code, words: { vi, en } }))

/** What a search may be narrowed to: kinds of acts, and purposes of readings. */
export const recordKinds = (): { acts: Kind[]; readings: Kind[] } => ({
  acts: kinds(ACTS),
  readings: kinds(PURPOSES),
})
