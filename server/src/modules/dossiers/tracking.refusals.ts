import type { Refusals } from '#platform/errors.ts'

const text = (viTitle: string, viDetail: string, enTitle: string, enDetail: string) => ({
  vi: { title: viTitle, detail: viDetail },
  en: { title: enTitle, detail: enDetail },
})

/** What may be refused of following a dossier without signing in. */
export const trackingRefusals: Refusals = {
  'dossiers.no_such_code': text(
    'Không có hồ sơ nào mang mã này',
    'Xem lại mã trên giấy tiếp nhận, ví dụ H24.17.05-261008-0975: chữ H, các số, hai dấu gạch ngang.',
    'No dossier has this code',
    'Look at the code on your receipt again, such as H24.17.05-261008-0975: a letter, digits and two hyphens.',
  ),
  'dossiers.wrong_proof': text(
    'Bốn số cuối chưa đúng',
    'Nhập 4 số cuối số định danh (hoặc mã số thuế), hay số điện thoại của người đứng tên hồ sơ. Nếu hồ sơ là của bạn, hãy đăng nhập để xem.',
    'These four digits are not right',
    'Enter the last 4 digits of the applicant’s citizen number (or tax number) or telephone. If the dossier is yours, sign in to see it.',
  ),
  'dossiers.too_many_guesses': text(
    'Đã thử sai quá nhiều lần',
    'Hãy thử lại sau {minutes} phút, hoặc đăng nhập để xem hồ sơ của bạn ngay.',
    'Too many wrong attempts',
    'Try again in {minutes} minutes, or sign in to see your dossier now.',
  ),
}
