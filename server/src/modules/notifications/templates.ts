import { accountTemplates } from './account-templates.ts'
import { personTemplates } from './person-templates.ts'
import { type Template, type Wording, wording } from './wording.ts'

export type { Wording } from './wording.ts'

interface OfDossier extends Record<string, string> {
  /** The dossier's code. */
  code: string
  procedure: string
}

const submitted: Template<OfDossier> = ({ code, procedure }) =>
  wording(
    `Đã nhận hồ sơ ${code}`,
    `Hồ sơ “${procedure}” đã gửi thành công. Cán bộ sẽ kiểm tra và báo lại cho bạn.`,
    `Dossier ${code} was received`,
    `Your dossier “${procedure}” has arrived. An officer will look at it and tell you.`,
  )

const accepted: Template<OfDossier & { due: string }> = ({ code, procedure, due }) =>
  wording(
    `Hồ sơ ${code} đã được tiếp nhận`,
    `“${procedure}” đủ điều kiện tiếp nhận. Hẹn trả kết quả: ${due}.`,
    `Dossier ${code} was accepted`,
    `“${procedure}” is complete. The result is due on ${due}.`,
  )

const refused: Template<OfDossier> = ({ code, procedure }) =>
  wording(
    `Hồ sơ ${code} chưa được tiếp nhận`,
    `Mở hồ sơ “${procedure}” để xem lý do và việc bạn có thể làm tiếp.`,
    `Dossier ${code} was not accepted`,
    `Open your dossier “${procedure}” to see why and what you can do next.`,
  )

const supplementRequested: Template<OfDossier> = ({ code, procedure }) =>
  wording(
    `Hồ sơ ${code} cần bổ sung`,
    `Mở hồ sơ “${procedure}” để xem toàn bộ giấy tờ cần bổ sung và gửi một lần.`,
    `Dossier ${code} needs more papers`,
    `Open your dossier “${procedure}” to see everything that is missing and send it once.`,
  )

const extended: Template<OfDossier & { due: string }> = ({ code, procedure, due }) =>
  wording(
    `Xin lỗi vì hồ sơ ${code} bị chậm`,
    `Hồ sơ “${procedure}” cần thêm thời gian. Ngày hẹn trả mới: ${due}.`,
    `We are sorry: dossier ${code} is late`,
    `“${procedure}” needs more time. The new due date is ${due}.`,
  )

const paused: Template<OfDossier> = ({ code, procedure }) =>
  wording(
    `Hồ sơ ${code} tạm dừng tính thời hạn`,
    `Mở hồ sơ “${procedure}” để xem lý do và ai cần làm gì. Ngày hẹn trả lùi lại đúng bằng thời gian tạm dừng.`,
    `The clock of dossier ${code} stands`,
    `Open “${procedure}” to see why and whose turn it is. The due date moves by as long as it stands.`,
  )

const dueMoved: Template<OfDossier & { due: string }> = ({ code, procedure, due }) =>
  wording(
    `Ngày hẹn trả hồ sơ ${code} lùi lại do lịch nghỉ thay đổi`,
    `Hồ sơ “${procedure}” nay hẹn trả ngày ${due}. Bạn không cần làm gì.`,
    `Dossier ${code} is due later, because the holidays changed`,
    `The result of “${procedure}” is now promised for ${due}. You need not do anything.`,
  )

const stopped: Template<OfDossier> = ({ code, procedure }) =>
  wording(
    `Hồ sơ ${code} đã dừng giải quyết`,
    `Mở hồ sơ “${procedure}” để xem lý do.`,
    `Work on dossier ${code} has stopped`,
    `Open your dossier “${procedure}” to see why.`,
  )

const resultReady: Template<OfDossier> = ({ code, procedure }) =>
  wording(
    `Hồ sơ ${code} đã có kết quả`,
    `Kết quả “${procedure}” đã được ký. Mở hồ sơ để tải về.`,
    `The result of dossier ${code} is ready`,
    `The result of “${procedure}” has been signed. Open the dossier to download it.`,
  )

const returned: Template<OfDossier> = ({ code, procedure }) =>
  wording(
    `Đã trả kết quả hồ sơ ${code}`,
    `Bạn đã nhận kết quả “${procedure}”. Cảm ơn bạn đã dùng dịch vụ của thành phố.`,
    `The result of dossier ${code} was handed over`,
    `You have received the result of “${procedure}”. Thank you for using the city's services.`,
  )

const workArrived: Template<OfDossier & { step: string }> = ({ code, procedure, step }) =>
  wording(
    `Hồ sơ ${code} đang chờ bạn`,
    `Bước “${step}” của “${procedure}”.`,
    `Dossier ${code} is waiting for you`,
    `Step “${step}” of “${procedure}”.`,
  )

const supplementAnswered: Template<OfDossier> = ({ code, procedure }) =>
  wording(
    `Hồ sơ ${code} đã được bổ sung`,
    `Người nộp đã gửi giấy tờ bổ sung cho “${procedure}”.`,
    `Dossier ${code} was completed`,
    `The applicant has sent the missing papers for “${procedure}”.`,
  )

const sentBack: Template<OfDossier> = ({ code, procedure }) =>
  wording(
    `Hồ sơ ${code} được chuyển lại cho bạn`,
    `Mở hồ sơ “${procedure}” để xem lý do.`,
    `Dossier ${code} was sent back to you`,
    `Open the dossier “${procedure}” to see why.`,
  )

interface OfRequest extends Record<string, string> {
  /** What was asked, as it stands within a sentence, in both languages. */
  asked: string
  askedEn: string
}

const requestAnswered: Template<OfRequest> = ({ asked, askedEn }) =>
  wording(
    'Yêu cầu về dữ liệu của bạn đã được trả lời',
    `Mở để xem thành phố sẽ làm gì và khi nào xong: ${asked}.`,
    'Your request about your data was answered',
    `Open it to see what will be done and by when: ${askedEn}.`,
  )

const requestExtended: Template<OfRequest> = ({ asked, askedEn }) =>
  wording(
    'Yêu cầu về dữ liệu của bạn cần thêm thời gian',
    `Mở để xem lý do và hạn mới: ${asked}.`,
    'Your request about your data needs more time',
    `Open it to see why and until when: ${askedEn}.`,
  )

const requestClosed: Template<OfRequest> = ({ asked, askedEn }) =>
  wording(
    'Yêu cầu về dữ liệu của bạn đã có kết quả',
    `Mở để xem kết quả: ${asked}.`,
    'Your request about your data is settled',
    `Open it to see what became of it: ${askedEn}.`,
  )

const objectionMade: Template<Record<never, string>> = () =>
  wording(
    'Có phản ánh về việc xem dữ liệu',
    'Một người cho rằng có lần xem dữ liệu của mình là không đúng. Hãy xem và trả lời.',
    'Somebody objects to a reading of their data',
    'Look into it and answer.',
  )

const objectionAnswered: Template<Record<never, string>> = () =>
  wording(
    'Phản ánh của bạn đã được trả lời',
    'Mở trang “Ai đã xem dữ liệu của tôi” để đọc câu trả lời.',
    'Your objection was answered',
    'Open “Who looked at my data” to read the answer.',
  )

/** The words that the data protection officer wrote for those concerned. */
const breach: Template<{ happened: string; happenedEn: string }> = ({ happened, happenedEn }) =>
  wording(
    'Có sự cố với dữ liệu của bạn',
    `${happened} Cần hỏi thêm, gọi tổng đài hỗ trợ.`,
    'Something happened to your data',
    `${happenedEn} Call the help line if you have questions.`,
  )

interface OfAppointment extends Record<string, string> {
  time: string
  day: string
  centre: string
  /** What its holder types on arrival. */
  code: string
}

const appointmentReminder: Template<OfAppointment> = ({ time, day, centre, code }) =>
  wording(
    `Ngày mai bạn có hẹn lúc ${time}`,
    `${time} ngày ${day}, ${centre}. Đến nơi, nhập mã ${code} trên màn hình lấy số. Không đến được thì hủy để nhường người khác.`,
    `You have an appointment tomorrow at ${time}`,
    `${time} on ${day}, ${centre}. On arrival type the code ${code} on the screen. If you cannot come, cancel it for somebody else.`,
  )

/** Every kind of message. A name stays for ever: messages in the database refer to it. */
export const templates = {
  ...personTemplates,
  ...accountTemplates,
  'appointment.reminder': appointmentReminder,
  'dossier.submitted': submitted,
  'dossier.accepted': accepted,
  'dossier.refused': refused,
  'dossier.supplement_requested': supplementRequested,
  'dossier.paused': paused,
  'dossier.due_moved': dueMoved,
  'dossier.extended': extended,
  'dossier.stopped': stopped,
  'dossier.result_ready': resultReady,
  'dossier.returned': returned,
  'privacy.breach': breach,
  'privacy.request_answered': requestAnswered,
  'privacy.request_extended': requestExtended,
  'privacy.request_closed': requestClosed,
  'work.arrived': workArrived,
  'work.supplement_answered': supplementAnswered,
  'work.sent_back': sentBack,
  'privacy.objection_made': objectionMade,
  'privacy.objection_answered': objectionAnswered,
}

export type TemplateName = keyof typeof templates
export type ParamsOf<T extends TemplateName> = Parameters<(typeof templates)[T]>[0]

const known = new Map<string, Template<never>>(Object.entries(templates))

/** The words of a stored message. A name that this version does not know still says that there is something to see. */
export function wordingOf(name: string, params: Record<string, string>): Wording {
  const template: Template<never> | undefined = known.get(name)
  return template?.(params as never) ?? unknown
}

const unknown = wording('Có thông báo mới', 'Mở để xem chi tiết.', 'There is news', 'Open it to see more.')
