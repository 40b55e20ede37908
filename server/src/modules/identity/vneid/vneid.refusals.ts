import type { Refusals } from '#platform/errors.ts'

export const vneidRefusals: Refusals = {
  'identity.vneid_not_offered': {
    vi: {
      title: 'Ở đây chưa đăng nhập được bằng VNeID',
      detail: 'Hãy đăng nhập bằng tên đăng nhập và mật khẩu, hoặc đến bộ phận một cửa gần nhất.',
    },
    en: {
      title: 'VNeID cannot be used here yet',
      detail: 'Sign in with a user name and password, or come to the nearest one-stop office.',
    },
  },
  'identity.vneid_refused': {
    vi: {
      title: 'Bạn chưa đồng ý đăng nhập bằng VNeID',
      detail: 'Không có gì được gửi đi. Bạn có thể thử lại, hoặc đăng nhập bằng cách khác.',
    },
    en: {
      title: 'You did not agree to sign in with VNeID',
      detail: 'Nothing was sent. You can try again, or sign in another way.',
    },
  },
  'identity.vneid_unavailable': {
    vi: {
      title: 'VNeID chưa trả lời',
      detail:
        'VNeID đang chậm hoặc tạm ngừng; lỗi không phải do bạn. Hãy thử lại sau ít phút, hoặc đăng nhập bằng cách khác.',
    },
    en: {
      title: 'VNeID does not answer',
      detail:
        'VNeID is slow or out of order; it is not your fault. Try again in a few minutes, or sign in another way.',
    },
  },
  'identity.vneid_unconfirmed': {
    vi: {
      title: 'Chưa xác nhận được bạn là ai',
      detail:
        'Câu trả lời nhận được không chắc chắn là của VNeID, nên chúng tôi không dùng, để bảo vệ bạn. Hãy thử lại từ đầu; nếu vẫn vậy, gọi tổng đài 1022.',
    },
    en: {
      title: 'We could not confirm who you are',
      detail:
        'The answer we got is not certain to be VNeID’s, so we did not use it, to protect you. Start again; if it happens again, call 1022.',
    },
  },
  'identity.vneid_answer_used': {
    vi: {
      title: 'Lần đăng nhập này đã hết hiệu lực',
      detail:
        'Mỗi lần xác nhận ở VNeID chỉ dùng được một lần, trong 15 phút, trên chính trình duyệt đã bắt đầu. Hãy bắt đầu lại.',
    },
    en: {
      title: 'This sign-in is no longer valid',
      detail:
        'A confirmation by VNeID works once, within 15 minutes, in the browser where you began. Please start again.',
    },
  },
  'identity.vneid_level_too_low': {
    vi: {
      title: 'Tài khoản VNeID cần ở mức 2',
      detail:
        'Bạn vừa đăng nhập ở mức 1. Hãy chọn mức 2 trên VNeID; nếu chưa có, mang thẻ căn cước đến công an xã, phường để được cấp.',
    },
    en: {
      title: 'Your VNeID account must be of level 2',
      detail:
        'You signed in at level 1. Choose level 2 in VNeID; if you do not have it, take your ID card to the police of your commune.',
    },
  },
  'identity.vneid_other_person': {
    vi: {
      title: 'Đây là VNeID của người khác',
      detail:
        'Tài khoản đang mở ở đây không phải của người vừa xác nhận. Hãy đăng xuất trước, hoặc xác nhận bằng VNeID của chính bạn.',
    },
    en: {
      title: 'This is somebody else’s VNeID',
      detail:
        'The account that is open here is not theirs who confirmed. Sign out first, or confirm with your own VNeID.',
    },
  },
  'identity.vneid_former_number': {
    vi: {
      title: 'Số này đã được đổi sang số mới',
      detail:
        'Đăng nhập bằng số mới. Nếu VNeID vẫn ghi số cũ, hãy mang giấy tờ đến bộ phận một cửa gần nhất.',
    },
    en: {
      title: 'This number was changed to a new one',
      detail:
        'Sign in with the new one. If VNeID still has the old one, take your papers to the nearest one-stop office.',
    },
  },
  'identity.vneid_account_closed': {
    vi: {
      title: 'Tài khoản của bạn ở đây đã đóng',
      detail: 'Gọi tổng đài 1022 hoặc đến bộ phận một cửa gần nhất, nhân viên sẽ giúp bạn mở lại.',
    },
    en: {
      title: 'Your account here is closed',
      detail: 'Call 1022 or come to the nearest one-stop office, and we will help you open it again.',
    },
  },
}
