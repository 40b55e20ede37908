import { type Template, wording } from './wording.ts'

interface OfTwo extends Record<string, string> {
  /** The other side. */
  name: string
}

const delegationOffered: Template<OfTwo> = ({ name }) =>
  wording(
    `${name} gửi bạn một đề nghị ủy quyền`,
    'Mở để xem việc gì, thủ tục nào, đến ngày nào, rồi đồng ý hoặc từ chối.',
    `${name} sent you an offer of delegation`,
    'Open it to see what for, which procedures and until when, then accept or refuse.',
  )

const delegationAccepted: Template<OfTwo> = ({ name }) =>
  wording(
    `${name} đã đồng ý ủy quyền`,
    'Ủy quyền có hiệu lực trong những ngày đã ghi. Bạn có thể dừng bất cứ lúc nào.',
    `${name} accepted the delegation`,
    'It holds within the days that were set. You can end it at any time.',
  )

const delegationRefused: Template<OfTwo> = ({ name }) =>
  wording(
    `${name} không nhận ủy quyền`,
    'Đề nghị đã khép lại, không ai được làm thay ai.',
    `${name} refused the delegation`,
    'The offer is closed; nobody may act for the other.',
  )

const delegationEnded: Template<OfTwo> = ({ name }) =>
  wording(
    `Ủy quyền với ${name} đã dừng`,
    'Từ lúc này không còn ai làm thay được nữa. Mở để xem những việc đã làm.',
    `The delegation with ${name} has ended`,
    'From now on nobody may act under it. Open it to see what was done.',
  )

const assistanceOffered: Template<OfTwo> = ({ name }) =>
  wording(
    `${name} xin giúp bạn làm hồ sơ`,
    'Chỉ đồng ý nếu người này đang ngồi cạnh bạn. Không đọc mật khẩu hay mã nào cho ai.',
    `${name} offers to help you with your dossier`,
    'Agree only if they sit beside you. Never tell anybody a password or a code.',
  )

const assistanceAccepted: Template<OfTwo> = ({ name }) =>
  wording(
    `Bạn đã để ${name} giúp soạn hồ sơ`,
    'Người này soạn được trong 60 phút, không nộp được thay bạn. Bạn dừng được bất cứ lúc nào.',
    `You let ${name} help you to fill in`,
    'For 60 minutes they may fill in, and not hand in. You can end it at any time.',
  )

const askedToConfirm: Template<OfTwo> = ({ name }) =>
  wording(
    `${name} đã soạn xong, mời bạn xem và nộp`,
    'Mở trên điện thoại của bạn, xem lại từng mục rồi tự bấm nộp, hoặc chưa nộp.',
    `${name} has finished; look through it and hand it in`,
    'Open it on your own phone, look through it, then hand it in or not.',
  )

const peopleMerged: Template<Record<never, string>> = () =>
  wording(
    'Thông tin của bạn ghi ở hai nơi đã được gộp làm một',
    'Hồ sơ, thông báo và ủy quyền của bạn nay ở cùng một chỗ. Nếu có gì không phải của bạn, hãy gọi tổng đài hỗ trợ.',
    'Your two records were made one',
    'Your dossiers, messages and delegations are in one place now. If anything is not yours, call the help line.',
  )

const peopleSeparated: Template<Record<never, string>> = () =>
  wording(
    'Việc gộp thông tin của bạn đã được hủy',
    'Những gì không phải của bạn đã được trả về đúng chỗ.',
    'The merging of records was taken back',
    'What was not yours has gone back where it belongs.',
  )

const organisationsMerged: Template<Record<never, string>> = () =>
  wording(
    'Thông tin của tổ chức bạn đại diện ghi ở hai nơi đã được gộp làm một',
    'Hồ sơ và ủy quyền của tổ chức nay ở cùng một chỗ. Nếu có gì không phải của tổ chức, hãy gọi tổng đài hỗ trợ.',
    'The two records of an organisation that you represent were made one',
    'Its dossiers and delegations are in one place now. If anything is not its own, call the help line.',
  )

const organisationsSeparated: Template<Record<never, string>> = () =>
  wording(
    'Việc gộp thông tin của tổ chức bạn đại diện đã được hủy',
    'Những gì không phải của tổ chức đã được trả về đúng chỗ.',
    'The merging of an organisation’s records was taken back',
    'What was not its own has gone back where it belongs.',
  )

/** What people are told of acting for one another, of being helped, and of records that turned out to be one. */
export const personTemplates = {
  'assistance.offered': assistanceOffered,
  'assistance.accepted': assistanceAccepted,
  'assistance.asked_to_confirm': askedToConfirm,
  'identity.merged': peopleMerged,
  'identity.separated': peopleSeparated,
  'identity.organisations_merged': organisationsMerged,
  'identity.organisations_separated': organisationsSeparated,
  'delegation.offered': delegationOffered,
  'delegation.accepted': delegationAccepted,
  'delegation.refused': delegationRefused,
  'delegation.ended': delegationEnded,
}
