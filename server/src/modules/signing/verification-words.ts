/** One thing that is wrong with a signature, for people. */
export interface Problem {
  code: string
  vi: string
  en: string
}

const problem = (code: string, vi: string, en: string): Problem => ({ code, vi, en })

export const PROBLEMS = {
  unreadable: problem(
    'unreadable',
    'Không đọc được chữ ký: dữ liệu chữ ký bị hỏng hoặc không đúng chuẩn.',
    'The signature cannot be read: its data are damaged or not in the standard form.',
  ),
  changed: problem(
    'changed',
    'Nội dung tệp khác với nội dung đã ký.',
    'The content of the file is not what was signed.',
  ),
  not_whole: problem(
    'not_whole',
    'Chữ ký không bao trùm toàn bộ tệp: có phần được thêm sau khi ký.',
    'The signature does not cover the whole file: something was added after signing.',
  ),
  too_many: problem(
    'too_many',
    'Tệp chứa quá nhiều chữ ký nên không được chấp nhận.',
    'The file holds too many signatures and is not accepted.',
  ),
  unknown_authority: problem(
    'unknown_authority',
    'Chứng thư của người ký không do tổ chức được tin cậy cấp.',
    'The signer’s certificate was not issued by a trusted authority.',
  ),
  expired: problem(
    'expired',
    'Chứng thư của người ký không còn (hoặc chưa) hiệu lực vào lúc ký.',
    'The signer’s certificate was not valid at the time of signing.',
  ),
  revoked: problem(
    'revoked',
    'Chứng thư của người ký đã bị thu hồi trước lúc ký.',
    'The signer’s certificate had been revoked before the time of signing.',
  ),
  wrong_use: problem(
    'wrong_use',
    'Chứng thư này không được cấp để ký văn bản.',
    'This certificate was not issued for signing documents.',
  ),
  bad_timestamp: problem(
    'bad_timestamp',
    'Dấu thời gian của chữ ký không hợp lệ hoặc đã bị thay đổi.',
    'The timestamp of the signature is not valid or was changed.',
  ),
  untrusted_timestamp: problem(
    'untrusted_timestamp',
    'Dấu thời gian không do tổ chức được tin cậy cấp, nên thời điểm ký chưa được chứng minh.',
    'The timestamp is not from a trusted authority, so the time of signing is not proved.',
  ),
  demonstration: problem(
    'demonstration',
    'Chữ ký dùng khoá trình diễn, không có giá trị pháp lý.',
    'The signature was made with a demonstration key and has no legal force.',
  ),
} as const

export type Verdict = 'valid' | 'altered' | 'untrusted' | 'unsigned' | 'not_pdf'

/** What each verdict means and what to do next. */
export const VERDICTS: Record<Verdict, { vi: string; en: string }> = {
  valid: {
    vi: 'Tệp nguyên vẹn và chữ ký hợp lệ: đúng là tệp do cơ quan nêu dưới đây ký.',
    en: 'The file is intact and its signature is valid: it is what the agency named below signed.',
  },
  altered: {
    vi: 'Không chấp nhận được: tệp đã bị thay đổi sau khi ký, hoặc chữ ký bị hỏng. Hãy tải lại bản gốc từ hồ sơ của bạn, hoặc hỏi cơ quan cấp.',
    en: 'Do not accept it: the file was changed after signing, or its signature is damaged. Download the original from your dossier again, or ask the issuing agency.',
  },
  untrusted: {
    vi: 'Chưa xác nhận được người ký: tệp nguyên vẹn nhưng chứng thư không thuộc danh sách tin cậy. Hãy hỏi cơ quan được ghi trên văn bản.',
    en: 'The signer is not confirmed: the file is intact, but the certificate is not on the trusted list. Ask the agency named on the paper.',
  },
  unsigned: {
    vi: 'Tệp không có chữ ký số. Có thể đây là bản in lại hoặc bản chụp; hãy dùng tệp gốc tải từ hồ sơ.',
    en: 'The file carries no digital signature. It may be a print or a scan; use the original downloaded from the dossier.',
  },
  not_pdf: {
    vi: 'Đây không phải tệp PDF. Hãy chọn tệp kết quả có đuôi .pdf.',
    en: 'This is not a PDF file. Choose the result, a file that ends in .pdf.',
  },
}
