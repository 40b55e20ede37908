import type { Refusals } from '#platform/errors.ts'

const text = (viTitle: string, viDetail: string, enTitle: string, enDetail: string) => ({
  vi: { title: viTitle, detail: viDetail },
  en: { title: enTitle, detail: enDetail },
})

/** What may be refused of letters and of the register. */
export const lettersRefusals: Refusals = {
  'dossiers.not_handed_in': text(
    'Hồ sơ chưa được nộp',
    'Giấy tiếp nhận chỉ có sau khi nộp. Mở hồ sơ, kiểm tra rồi bấm nộp.',
    'The dossier has not been handed in',
    'There is a receipt only after that. Open the dossier, check it and hand it in.',
  ),
  'dossiers.no_such_notice': text(
    'Không có thông báo này trong hồ sơ',
    'Mở lại hồ sơ và chọn thông báo trong danh sách.',
    'The dossier has no such notice',
    'Open the dossier again and choose a notice from its list.',
  ),
  'dossiers.no_result': text(
    'Hồ sơ chưa có kết quả',
    'Xem mục “Đang ở đâu” để biết hồ sơ đang chờ bước nào và khi nào xong.',
    'There is no result yet',
    'See where the dossier stands, what it waits for and until when.',
  ),
  'dossiers.no_such_result': text(
    'Không có kết quả nào mang mã này',
    'Xem lại 16 ký tự in cạnh mã QR trên giấy, hoặc tải tệp lên trang xác minh. Nếu vẫn không thấy, giấy có thể là giả: hãy hỏi cơ quan đã cấp.',
    'No result has this code',
    'Look again at the 16 characters beside the QR code, or upload the file to be verified. If it is still not found the paper may be false: ask the agency that issued it.',
  ),
  'dossiers.bad_period': text(
    'Khoảng thời gian chưa đúng',
    'Chọn ngày đầu không sau ngày cuối, và không quá {mostDays} ngày.',
    'This period cannot be used',
    'Let it begin no later than it ends, and last no more than {mostDays} days.',
  ),
  'dossiers.register_too_long': text(
    'Sổ có quá nhiều hồ sơ để xuất một lần',
    'Khoảng này có hơn {most} hồ sơ. Hãy chia thành nhiều khoảng ngắn hơn.',
    'The register is too long for one file',
    'This period has more than {most} dossiers. Split it into shorter ones.',
  ),
}
