const vi = {
  title: 'Dịch vụ công trực tuyến',
  description: 'Tìm thủ tục, nộp hồ sơ, theo dõi và nhận kết quả trực tuyến tại một nơi.',
  heading: 'Bạn cần làm thủ tục gì?',
  lead: 'Gõ như bạn nói. Không cần dấu, không cần đúng tên thủ tục.',
  search: 'Tìm thủ tục',
  go: 'Tìm',
  placeholder: 'Ví dụ: khai sinh cho con, gpxd, đăng ký tạm trú',
  popular: 'Nhiều người làm nhất',
  tasks: 'Việc thường làm',
  track: { title: 'Tra cứu hồ sơ', text: 'Hồ sơ đang ở đâu, khi nào có kết quả' },
  mine: { title: 'Hồ sơ của tôi', text: 'Làm tiếp tờ khai dở, bổ sung giấy tờ, tải kết quả' },
  verify: { title: 'Xác minh kết quả', text: 'Kiểm tra chữ ký trên giấy tờ do thành phố cấp' },
  events: 'Theo việc trong đời sống',
  fields: 'Theo lĩnh vực',
  allFields: 'Xem mọi thủ tục',
  fieldCount: (n: string) => `${n} thủ tục`,
}

const en: typeof vi = {
  title: 'Online public services',
  description: 'Find a procedure, apply, follow it and receive the result online, in one place.',
  heading: 'What do you need to do?',
  lead: 'Type it the way you say it, in Vietnamese, with or without accents.',
  search: 'Find a procedure',
  go: 'Search',
  placeholder: 'For example: khai sinh, tạm trú, xây dựng nhà',
  popular: 'Most used',
  tasks: 'Common tasks',
  track: { title: 'Track a dossier', text: 'Where it is and when the result is due' },
  mine: { title: 'My dossiers', text: 'Continue a draft, add papers, download results' },
  verify: { title: 'Verify a result', text: 'Check the signature on a paper issued by the city' },
  events: 'By what happens in life',
  fields: 'By field',
  allFields: 'See all procedures',
  fieldCount: (n) => (n === '1' ? '1 procedure' : `${n} procedures`),
}

export const home = { vi, en }

/** Everyday reasons to come, each a question for the search; Vietnamese words, because the catalogue is Vietnamese. */
export const lifeEvents: { q: string; vi: string; en: string }[] = [
  { q: 'đăng ký khai sinh', vi: 'Có con', en: 'Having a child' },
  { q: 'đăng ký kết hôn', vi: 'Kết hôn', en: 'Getting married' },
  { q: 'đăng ký tạm trú thường trú', vi: 'Chuyển chỗ ở', en: 'Moving home' },
  { q: 'giấy phép xây dựng nhà ở', vi: 'Xây, sửa nhà', en: 'Building a home' },
  { q: 'chuyển nhượng quyền sử dụng đất', vi: 'Nhà đất', en: 'Land and property' },
  { q: 'hộ kinh doanh', vi: 'Mở cửa hàng', en: 'Opening a shop' },
  { q: 'thành lập doanh nghiệp', vi: 'Lập công ty', en: 'Starting a company' },
  { q: 'giấy phép lái xe', vi: 'Xe cộ, lái xe', en: 'Driving' },
  { q: 'trợ cấp xã hội', vi: 'Trợ cấp, bảo trợ', en: 'Social support' },
  { q: 'đăng ký khai tử', vi: 'Người thân qua đời', en: 'When someone dies' },
]
