import { isDeath } from './search-death.ts'
import type { Word } from './search-fold.ts'
import { type AskedWord, Phrases } from './search-phrases.ts'

/**
 * What narrows a procedure down: renewal, withdrawal, a foreign element… A question that mentions none of it means the
 * plain procedure; one that mentions it means the narrowed one. `named`: in names of the catalogue; `asked`: in
 * people's words; `unasked`: what a procedure loses whose narrowing nobody asked for.
 */
interface Qualifier {
  named: string
  asked: string
  unasked: number
  /** What a procedure gains that is narrowed as asked. */
  wanted?: number
  /** What a procedure loses that is not narrowed though it was asked for. */
  missed?: number
}

const QUALIFIERS: readonly Qualifier[] = [
  {
    named:
      'cấp lại|đăng ký lại|công bố lại|chấp thuận lại|chứng nhận lại|xác định lại|thẩm định lại|công nhận lại',
    asked: 'lại|mất|hỏng|rách|nát|mờ!|cháy|thất lạc|rơi mất|hư hỏng|bị hỏng|không còn|làm mất|đánh mất',
    unasked: 0.1,
    wanted: 0.2,
    missed: 0.06,
  },
  {
    named:
      'cấp đổi|đổi|thay đổi|điều chỉnh|sửa đổi|cải chính|đính chính|chỉnh sửa|bổ sung|sửa lỗi|chuyển đổi',
    asked:
      'đổi!|doi ten|doi dia chi|doi giay|doi the|doi chu|doi so|doi bang|doi mau|doi moi|doi lai|doi thong tin|doi cho|sửa!|sua ten|sua thong tin|sua so|sua giay|thay!|sai|sót!|nhầm|bổ sung|thêm!|điều chỉnh|cải chính|đính chính|cập nhật|tăng|giảm|nâng|hết hạn|chỉnh',
    unasked: 0.07,
    wanted: 0.12,
    missed: 0.03,
  },
  {
    named: 'gia hạn|kéo dài|tiếp tục|duy trì|cấp tiếp',
    asked: 'gia hạn|hết hạn|sắp hết|quá hạn|hết thời hạn|kéo dài|tiếp tục|hết hiệu lực|thêm thời gian|renew',
    unasked: 0.1,
    wanted: 0.2,
    missed: 0.05,
  },
  {
    named:
      'thu hồi|hủy|huỷ|xóa|xoá|chấm dứt|giải thể|bãi bỏ|thôi|dừng|đình chỉ|đóng|miễn nhiệm|phá sản|từ chối|trả lại|rút|rút khỏi|khóa',
    asked:
      'thu hồi|hủy|huỷ|xóa|xoá|chấm dứt|giải thể|bỏ!|thôi!|dừng!|nghỉ!|đóng!|ngừng|rút|trả!|cắt|thoát|ra khỏi|từ chối|không làm nữa|không còn hoạt động|dẹp|khóa!|khoá!|tất toán|miễn nhiệm|phá sản|nộp lại|trả hết|đóng cửa|nữa!|giải tán|không tham gia',
    unasked: 0.1,
    wanted: 0.15,
    missed: 0.04,
  },
  {
    named: 'người dịch|cộng tác viên dịch thuật',
    asked: 'dịch!|bản dịch|dịch thuật|phiên dịch|người dịch|tiếng anh|tiếng trung|dịch công chứng',
    unasked: 0.15,
  },
  {
    named: 'tạm ngừng|tạm dừng|tạm đình chỉ|tạm ngưng',
    asked:
      'tạm ngừng|tạm dừng|tạm nghỉ|tạm ngưng|tạm đóng|nghỉ vài tháng|nghỉ một thời gian|tạm thời đóng|tạm thời nghỉ',
    unasked: 0.1,
    wanted: 0.1,
  },
  {
    named:
      'có yếu tố nước ngoài|nước ngoài|người nước ngoài|nước láng giềng|định cư ở nước ngoài|lãnh sự|quốc tế',
    asked:
      'nước ngoài|người nước|tây!|hàn!|hàn quốc|nhật|nhật bản|đài loan|đài!|mỹ!|úc!|đức!|pháp!|nga!|anh quốc|trung quốc|tàu!|ngoại quốc|việt kiều|quốc tế|visa|lào|campuchia|canada|singapore|malaysia|fdi|chuyên gia|expat|bên hàn|bên nhật|bên mỹ|hộ chiếu|du học|ngoại|quốc tịch|ukraina|thái lan|ấn độ|philippin|indonesia|anh quốc|ý!|hà lan|thụy điển|séc!|ba lan|hồng kông|cuba|châu âu|châu phi|châu á|asean',
    unasked: 0.09,
    wanted: 0.06,
  },
  { named: 'lưu động', asked: 'lưu động|tận nhà|tại nhà|đến nhà', unasked: 0.15, wanted: 0.1 },
  {
    named: 'liên thông',
    asked: 'liên thông|cùng lúc|một lần luôn|gộp|luôn thể|bhyt|thường trú',
    unasked: 0.04,
    wanted: 0.06,
  },
  { named: 'kết hợp', asked: 'kết hợp|cùng lúc|luôn', unasked: 0.12 },
  { named: 'biên giới|vùng biên', asked: 'biên giới|cửa khẩu|vùng biên', unasked: 0.12, wanted: 0.05 },
  {
    named:
      'quân đội|quân nhân|quốc phòng|công an nhân dân|lực lượng vũ trang|công nhân viên chức quốc phòng|sĩ quan',
    asked: 'quân đội|bộ đội|quân nhân|quốc phòng|công an|sĩ quan|lính|xuất ngũ|nghĩa vụ quân sự|quân sự',
    unasked: 0.08,
  },
  {
    named: 'sáp nhập|chia|tách|hợp nhất',
    asked: 'sáp nhập|chia|tách|hợp nhất|gộp|cắt!',
    unasked: 0.08,
    wanted: 0.05,
  },
  {
    named: 'chi nhánh|văn phòng đại diện|địa điểm kinh doanh|phân hiệu',
    asked: 'chi nhánh|văn phòng đại diện|vpđd|địa điểm|cơ sở 2|cơ sở hai|thêm cơ sở',
    unasked: 0.07,
    wanted: 0.05,
  },
  {
    named: 'hợp tác xã|tổ hợp tác|liên hiệp hợp tác xã',
    asked: 'hợp tác xã|htx|tổ hợp tác',
    unasked: 0.08,
    wanted: 0.05,
  },
  {
    named: 'bổ nhiệm|công nhận chức danh',
    asked: 'bổ nhiệm|làm nghề|trở thành|công nhận',
    unasked: 0.05,
    wanted: 0.03,
  },
  {
    named: 'trả trước|ủy quyền|uỷ quyền',
    asked: 'ủy quyền|uỷ quyền|hộ!|thay!|nhờ!',
    unasked: 0.04,
    wanted: 0.04,
  },
  {
    named: 'thử nghiệm|thí điểm|tập sự',
    asked: 'thử|thử nghiệm|thí điểm|tập sự',
    unasked: 0.06,
    wanted: 0.03,
  },
  {
    named: 'hộ kinh doanh',
    asked: 'hộ!|hkd|cá thể|tiệm|quán|cửa hàng|sạp|shop|tạp hóa|hàng!',
    unasked: 0.03,
    wanted: 0.03,
  },
  {
    named: 'nhà thầu|đấu thầu|đấu giá',
    asked: 'thầu|đấu thầu|đấu giá|nhà thầu',
    unasked: 0.06,
    wanted: 0.03,
  },
  {
    named: 'chuyển nhượng',
    asked: 'chuyển nhượng|bán!|bán lại|nhượng|sang tên|sang lại|mua!|mua lại|mua bán|mua dat|ban dat|ban nha',
    unasked: 0.04,
    wanted: 0.05,
  },
  {
    named: 'hỗ trợ|trợ cấp|hưởng|kinh phí',
    asked:
      'hỗ trợ|trợ cấp|tiền!|tien|hưởng|kinh phí|chế độ|lĩnh|nhận tiền|được gì|giúp đỡ|tài trợ|đền bù|học bổng|mai táng|tuất!|lương hưu|thai sản',
    unasked: 0.04,
    wanted: 0.05,
  },
  {
    named: 'thuế|hải quan',
    asked:
      'thuế|hóa đơn|mst|tncn|gtgt|vat|hoàn!|trước bạ|hải quan|nhập khẩu|xuất khẩu|cửa khẩu|tờ khai|kho|hàng!|hàng hóa|quyết toán|khấu trừ|tái xuất|tạm nhập',
    unasked: 0.05,
    wanted: 0.03,
  },
  {
    named: 'nhập khẩu|xuất khẩu',
    asked: 'nhập!|nhap|xuất!|xuat|nước ngoài|hải quan|xnk|c o|form|mang về|đưa về|gửi về',
    unasked: 0.05,
    wanted: 0.04,
  },
  {
    named: 'dừng thực hiện|hủy bỏ nghị quyết|rút yêu cầu|hiệu đính',
    asked: 'dừng!|hủy|huỷ|rút|hiệu đính|sai|thôi không',
    unasked: 0.1,
    wanted: 0.05,
  },
  {
    named: 'truy lĩnh|hưởng tiếp|tiếp tục hưởng|tái phát',
    asked: 'truy lĩnh|ra tù|đi tù|chưa lĩnh|chưa nhận|tiếp tục|tái phát|còn sót|trở về',
    unasked: 0.12,
    wanted: 0.05,
  },
  {
    named: 'đã có hồ sơ|người đã có',
    asked:
      'muộn|quên|lớn tuổi|đã lớn|nay|giấy tờ cá nhân|hồ sơ cá nhân|giấy tờ khác|18 tuổi|20 tuổi|người lớn|khai bổ sung',
    unasked: 0.1,
  },
  {
    named:
      'công ty luật|hành nghề luật sư|tổ chức tín dụng|ngân hàng|quỹ tín dụng|tài chính vi mô|hòa giải thương mại|trọng tài',
    asked: 'luật|luật sư|tín dụng|ngân hàng|tài chính|hòa giải|trọng tài|vay|tiền tệ',
    unasked: 0.08,
  },
  {
    named: 'đào tạo|sát hạch|tập lái',
    asked: 'đào tạo|trung tâm|trường|dạy!|day lai|học!|sát hạch|thi!|tập lái|sân tập|nghề',
    unasked: 0.08,
  },
]

const NAMED = new Phrases<number>()
const ASKED = new Phrases<number>()
QUALIFIERS.forEach(({ named, asked }, i) => {
  NAMED.add(named, 1 << i)
  ASKED.add(asked, 1 << i)
})

const bits = (phrases: Phrases<number>, words: readonly Word[]): number =>
  phrases.find(words).reduce((mask, { owner }) => mask | owner, 0)

/** Bits of the qualifiers that a name of the catalogue carries. */
export const qualifiersIn = (name: readonly Word[]): number => bits(NAMED, name)

/** Bits of the qualifiers that a question asks for. */
export const qualifiersAsked = (words: readonly AskedWord[]): number =>
  bits(
    ASKED,
    words.filter((_, i) => !isDeath(words, i)),
  )

/** Names are narrowed by what stands at their beginning; what follows tells of exceptions and cases. */
const HEAD = 18
/** “Cấp, cấp lại …”: the plain procedure and the narrowed one in one name. */
const PLAIN_TOO =
  /^(thủ tục )?(cấp|thực hiện|đăng ký|công nhận|thành lập|xác định|khai|giải quyết|đề nghị|thẩm định|chấp thuận|phê duyệt|thông báo|giao)( mới)?\s*[,;/]/i
/** Renewal, change, extension and withdrawal. */
const OF_PLAIN = 0b1111

/** Bits of the qualifiers that make a name of the catalogue mean less than the plain procedure. */
export function qualifiersNarrowing(name: string, words: readonly Word[]): number {
  const narrowing = qualifiersIn(words.slice(0, HEAD))
  return PLAIN_TOO.test(name) ? narrowing & ~OF_PLAIN : narrowing
}

/** What a name's qualifiers are worth to a question, as a share of a perfect match; `narrowing`: those that cost it. */
export function qualifierScore(named: number, asked: number, narrowing = named): number {
  let score = 0
  for (let i = 0; i < QUALIFIERS.length; i++) {
    const { unasked, wanted = 0, missed = 0 } = QUALIFIERS[i]!
    const bit = 1 << i
    if (asked & bit) score += named & bit ? wanted : -missed
    else if (narrowing & bit) score -= unasked
  }
  return score
}
