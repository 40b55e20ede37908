import type { Refusals } from '#platform/errors.ts'

const words = (viTitle: string, viDetail: string, enTitle: string, enDetail: string) => ({
  vi: { title: viTitle, detail: viDetail },
  en: { title: enTitle, detail: enDetail },
})

/** What this module may refuse, in words that say what to do. */
export const signingRefusals: Refusals = {
  'signing.no_key': words(
    'Đơn vị chưa có khoá ký số',
    'Hãy nhờ quản trị hệ thống đăng ký chứng thư số của đơn vị rồi ký lại. Văn bản chưa ký vẫn được giữ.',
    'This unit has no signing key yet',
    'Ask the system’s administrator to register the unit’s certificate, then sign again. The unsigned paper is kept.',
  ),
  'signing.unknown_key': words(
    'Không có khoá này',
    'Kiểm tra lại mã khoá trong sổ đăng ký khoá.',
    'There is no such key',
    'Check the key’s id in the register of keys.',
  ),
  'signing.already_revoked': words(
    'Khoá đã bị thu hồi',
    'Không cần làm gì thêm: khoá này không còn ký được.',
    'The key is revoked already',
    'Nothing more to do: it can sign no longer.',
  ),
  'signing.no_file': words(
    'Chưa chọn tệp',
    'Chọn tệp PDF cần kiểm tra rồi bấm Kiểm tra.',
    'No file was chosen',
    'Choose the PDF file to check, then press Check.',
  ),
  'signing.one_file_only': words(
    'Mỗi lần chỉ kiểm tra một tệp',
    'Chọn một tệp PDF, xem kết quả, rồi kiểm tra tệp tiếp theo.',
    'One file at a time',
    'Choose one PDF file, read the answer, then check the next.',
  ),
  'signing.file_too_large': words(
    'Tệp quá lớn',
    'Trang này kiểm tra tệp đến {maxMegabytes} MB. Kết quả do hệ thống cấp luôn nhỏ hơn; hãy tải lại bản gốc.',
    'The file is too large',
    'This page checks files up to {maxMegabytes} MB. Results issued here are always smaller; download the original again.',
  ),
}
