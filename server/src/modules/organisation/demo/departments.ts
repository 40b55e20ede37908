export interface AgencyFacts {
  code: string
  name: string
  shortName: string
  kind: 'department' | 'board'
  /** Names the national catalogue uses for it besides its own, former departments whose work it took over included. */
  alsoCalled?: string[]
  /** Two of its offices. */
  offices: [string, string]
  /** Codes of the agencies it replaced. */
  formerCodes?: string[]
}

/**
 * The specialised agencies of the city's people's committee in 2026. The codes H24.6, .17, .19, .60 and .61 are those
 * of the national list; the list still shows H24.10 (agriculture), H24.11 (tourism) and H24.16 (culture and sports),
 * which were merged into H24.60 and H24.61 in 2025 and are kept as former codes. All other numbers are this
 * demonstration's own, because no public list gives them.
 */
export const departments: readonly AgencyFacts[] = [
  {
    code: 'H24.1',
    name: 'Văn phòng Ủy ban nhân dân thành phố',
    shortName: 'Văn phòng UBND TP',
    kind: 'department',
    alsoCalled: ['Văn phòng Ủy ban nhân dân cấp tỉnh'],
    offices: ['Phòng Kiểm soát thủ tục hành chính', 'Phòng Hành chính - Tổ chức'],
  },
  {
    code: 'H24.2',
    name: 'Thanh tra thành phố',
    shortName: 'Thanh tra TP',
    kind: 'department',
    alsoCalled: ['Thanh tra tỉnh', 'Cơ quan thanh tra'],
    offices: ['Văn phòng', 'Phòng Nghiệp vụ 1'],
  },
  {
    code: 'H24.4',
    name: 'Sở Nội vụ',
    shortName: 'Sở Nội vụ',
    kind: 'department',
    alsoCalled: [
      'Sở Lao động',
      'Sở Dân tộc và Tôn giáo',
      'Ban Dân tộc',
      'Cơ quan chuyên môn về nội vụ',
      'Cơ quan chuyên môn về tín ngưỡng, tôn giáo',
      'Trung tâm Dịch vụ việc làm',
      'Trung tâm Lưu trữ lịch sử',
    ],
    offices: ['Văn phòng Sở', 'Phòng Lao động - Việc làm'],
  },
  {
    code: 'H24.5',
    name: 'Sở Tư pháp',
    shortName: 'Sở Tư pháp',
    kind: 'department',
    alsoCalled: [
      'Trung tâm trợ giúp pháp lý',
      'Tổ chức hành nghề công chứng',
      'Phòng công chứng',
      'Tổ chức đấu giá tài sản',
      'Hội Luật gia',
      'Đoàn Luật sư',
    ],
    offices: ['Văn phòng Sở', 'Phòng Hành chính tư pháp'],
  },
  {
    code: 'H24.6',
    name: 'Sở Khoa học và Công nghệ',
    shortName: 'Sở KH&CN',
    kind: 'department',
    alsoCalled: ['Sở Thông tin và Truyền thông', 'Cơ quan chuyên môn về khoa học và công nghệ'],
    offices: ['Văn phòng Sở', 'Phòng Quản lý công nghệ và Chuyển đổi số'],
  },
  {
    code: 'H24.7',
    name: 'Sở Tài chính',
    shortName: 'Sở Tài chính',
    kind: 'department',
    alsoCalled: [
      'Sở Kế hoạch và Đầu tư',
      'Cơ quan đăng ký kinh doanh',
      'Phòng Đăng ký kinh doanh',
      'Cơ quan tài chính',
    ],
    offices: ['Văn phòng Sở', 'Phòng Đăng ký kinh doanh và Tài chính doanh nghiệp'],
  },
  {
    code: 'H24.8',
    name: 'Sở Công Thương',
    shortName: 'Sở Công Thương',
    kind: 'department',
    alsoCalled: ['Cơ quan chuyên môn về công thương', 'Chi cục Quản lý thị trường'],
    offices: ['Văn phòng Sở', 'Phòng Quản lý thương mại'],
  },
  {
    code: 'H24.9',
    name: 'Sở Giáo dục và Đào tạo',
    shortName: 'Sở GD&ĐT',
    kind: 'department',
    alsoCalled: ['Cơ sở giáo dục', 'Trường', 'Cơ sở đào tạo', 'Cơ quan chuyên môn về giáo dục'],
    offices: ['Văn phòng Sở', 'Phòng Quản lý thi và Kiểm định chất lượng'],
  },
  {
    code: 'H24.12',
    name: 'Sở Y tế',
    shortName: 'Sở Y tế',
    kind: 'department',
    alsoCalled: [
      'Sở An toàn thực phẩm',
      'Chi cục An toàn vệ sinh thực phẩm',
      'Cơ quan chuyên môn về y tế',
      'Cơ sở khám bệnh, chữa bệnh',
      'Cơ sở trợ giúp xã hội',
      'Hội đồng Giám định y khoa',
      'Trung tâm Kiểm soát bệnh tật',
    ],
    offices: ['Văn phòng Sở', 'Phòng Nghiệp vụ Y'],
  },
  {
    code: 'H24.13',
    name: 'Sở Ngoại vụ',
    shortName: 'Sở Ngoại vụ',
    kind: 'department',
    alsoCalled: ['Cơ quan ngoại vụ'],
    offices: ['Văn phòng Sở', 'Phòng Lãnh sự'],
  },
  {
    code: 'H24.17',
    name: 'Sở Xây dựng',
    shortName: 'Sở Xây dựng',
    kind: 'department',
    alsoCalled: [
      'Sở Giao thông',
      'Sở Quy hoạch',
      'Bộ phận Một cửa Sở Xây dựng',
      'Cơ quan chuyên môn về xây dựng',
      'Đơn vị quản lý vận hành nhà ở',
      'Khu Quản lý đường bộ',
      'Cơ quan đăng kiểm',
    ],
    offices: ['Văn phòng Sở', 'Phòng Quản lý hoạt động xây dựng'],
  },
  {
    code: 'H24.19',
    name: 'Ban Quản lý Khu kinh tế Hải Phòng',
    shortName: 'BQL Khu kinh tế',
    kind: 'board',
    alsoCalled: [
      'Ban Quản lý Khu',
      'Ban quản lý các khu',
      'Ban Quản lý',
      'Ban QLDA đầu tư xây dựng khu kinh tế',
    ],
    offices: ['Văn phòng Ban', 'Phòng Quản lý đầu tư'],
  },
  {
    code: 'H24.60',
    name: 'Sở Nông nghiệp và Môi trường',
    shortName: 'Sở NN&MT',
    kind: 'department',
    alsoCalled: [
      'Sở Nông nghiệp',
      'Sở Tài nguyên',
      'Cơ quan chuyên môn về nông nghiệp và môi trường thuộc Ủy ban nhân dân cấp tỉnh',
      'Cơ quan có chức năng quản lý đất đai cấp tỉnh',
      'Cơ quan quản lý nhà nước về thủy sản cấp tỉnh',
      'Cơ quan quản lý chuyên ngành thú y cấp tỉnh',
      'Chi cục Chăn nuôi và Thú y',
      'Chi cục Thủy sản',
      'Chi cục Trồng trọt và Bảo vệ thực vật',
    ],
    offices: ['Văn phòng Sở', 'Phòng Quản lý đất đai'],
    formerCodes: ['H24.10'],
  },
  {
    code: 'H24.61',
    name: 'Sở Văn hóa, Thể thao và Du lịch',
    shortName: 'Sở VHTT&DL',
    kind: 'department',
    alsoCalled: [
      'Sở Văn hóa',
      'Sở Du lịch',
      'Cơ quan chuyên môn về văn hóa',
      'Cơ quan chuyên môn về thể dục, thể thao',
    ],
    offices: ['Văn phòng Sở', 'Phòng Quản lý du lịch'],
    formerCodes: ['H24.11', 'H24.16'],
  },
]
