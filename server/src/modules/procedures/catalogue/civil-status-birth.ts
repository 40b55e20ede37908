import { identityPaper, residencePaper } from './common-papers.ts'
import { channels, fee, group, may, must, onPage, procedure, within } from './record.ts'

export const civilStatusBirthProcedures = [
  procedure({
    code: '1.001193',
    id: '019d2bfd-3fe0-70ac-b9d6-5e9e20d6eef7',
    name: 'Thủ tục đăng ký khai sinh',
    decision: '163/QĐ-BTP',
    decided: '2026-01-15T17:00:00Z',
    ministry: 'G15',
    levels: ['xa'],
    field: 'G15-TP07',
    lifeEvent: 'co-con-nho',
    subjects: ['ĐT1', 'DT12'],
    agencies: ['Ủy ban nhân dân cấp xã'],
    vertical: false,
    fullOnline: false,
    steps: [
      'Kê khai trên mạng hoặc điền tờ khai tại nơi tiếp nhận, trong 60 ngày kể từ khi bé chào đời.',
      'Cán bộ tiếp nhận kiểm tra giấy tờ; thiếu gì sẽ báo một lần cho đủ.',
      'Công chức hộ tịch đối chiếu thông tin cha mẹ, ghi sổ và xin số định danh cho bé. Nộp trên mạng thì bạn xem lại bản nháp trước khi in.',
      'Lãnh đạo ủy ban ký; bạn nhận Giấy khai sinh bản giấy và bản điện tử.',
    ],
    methods: channels(
      ['ONLINE', 'DIRECT', 'POSTAL'],
      within(1, 'WORKING_DAY', 'Trả ngay trong ngày; nhận sau 15 giờ thì trả vào ngày làm việc kế tiếp.'),
      [fee(0, 'Không thu lệ phí khi đăng ký đúng hạn. Bản sao Giấy khai sinh xin thêm: 8.000 đồng/bản.')],
    ),
    papers: [
      group(
        'Giấy tờ phải nộp',
        must(
          '000.00.00.G15-KQ004389',
          'Giấy chứng sinh. Nếu không có: lời xác nhận của người làm chứng, hoặc giấy cam đoan về việc sinh',
        ),
        may('000.00.00.G15-KQ003208', 'Biên bản về việc trẻ bị bỏ rơi, nếu khai cho trẻ bị bỏ rơi'),
        may(
          '000.00.00.G15-KQ003303',
          'Xác nhận của cơ sở y tế về việc mang thai hộ, nếu bé sinh ra nhờ mang thai hộ',
        ),
        may(
          '000.00.00.G15-KQ003159',
          'Văn bản ủy quyền khi nhờ người khác đi thay; người nhà ruột thịt thì không cần chứng thực',
        ),
      ),
      group('Giấy tờ xuất trình', identityPaper, residencePaper),
      group(
        'Tờ khai',
        onPage(
          '000.00.00.G15-KQ003967',
          'Phần kê khai đăng ký khai sinh trên trang này (đến trực tiếp thì điền tờ khai theo mẫu)',
        ),
      ),
    ],
    laws: ['60/2014/QH13', '123/2015/NĐ-CP', '18/2026/NĐ-CP', '04/2020/TT-BTP', '85/2019/TT-BTC'],
    results: [['KQ.G15.000031', 'Giấy khai sinh']],
  }),
  procedure({
    code: '2.000635',
    id: '019d2bfd-867c-72db-b6a7-dcbd8c763807',
    name: 'Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh',
    decision: '163/QĐ-BTP',
    decided: '2026-01-15T17:00:00Z',
    ministry: 'G15',
    levels: ['xa', 'tinh'],
    field: 'G15-TP07',
    lifeEvent: 'co-con-nho',
    subjects: ['ĐT9', 'ĐT1'],
    agencies: ['Sở Tư pháp', 'Cơ quan quản lý cơ sở dữ liệu hộ tịch điện tử'],
    vertical: false,
    fullOnline: false,
    steps: [
      'Kê khai loại giấy cần trích lục, họ tên, ngày sinh và nơi đã đăng ký (nhớ được đến đâu ghi đến đó).',
      'Cán bộ tra trong cơ sở dữ liệu hộ tịch; chưa có dữ liệu thì tra sổ gốc.',
      'Nhận bản sao giấy hoặc bản điện tử, có giá trị như nhau.',
    ],
    methods: channels(
      ['ONLINE', 'DIRECT', 'POSTAL'],
      within(
        1,
        'WORKING_DAY',
        'Trả ngay trong ngày; nhận sau 15 giờ thì trả vào ngày làm việc kế tiếp. Dữ liệu chưa số hóa, phải tra sổ cũ: lâu hơn, có phiếu hẹn.',
      ),
      [fee(8000, '8.000 đồng cho mỗi bản sao')],
    ),
    papers: [
      group(
        'Giấy tờ phải nộp',
        may(
          '000.00.00.G15-KQ003040',
          'Văn bản ủy quyền khi nhờ người khác đi thay; người nhà ruột thịt thì không cần chứng thực',
        ),
      ),
      group('Giấy tờ xuất trình', identityPaper, residencePaper),
      group(
        'Tờ khai',
        must('000.00.00.G15-KQ003037', 'Tờ khai cấp bản sao trích lục hộ tịch, bản sao giấy khai sinh'),
      ),
    ],
    laws: [
      '60/2014/QH13',
      '123/2015/NĐ-CP',
      '18/2026/NĐ-CP',
      '04/2020/TT-BTP',
      '85/2019/TT-BTC',
      '281/2016/TT-BTC',
    ],
    results: [['KQ.G15.000342', 'Bản sao trích lục hộ tịch, bản sao giấy khai sinh']],
  }),
  procedure({
    code: '1.004884',
    id: '019d2bfd-6eac-7598-b88b-15f8a61b366a',
    name: 'Thủ tục đăng ký lại khai sinh',
    decision: '163/QĐ-BTP',
    decided: '2026-01-15T17:00:00Z',
    ministry: 'G15',
    levels: ['xa'],
    field: 'G15-TP07',
    lifeEvent: 'co-con-nho',
    subjects: ['ĐT1'],
    agencies: ['Ủy ban nhân dân cấp xã'],
    vertical: false,
    fullOnline: false,
    steps: [
      'Dùng khi đã từng đăng ký trước năm 2016 nhưng sổ gốc và bản chính đều không còn.',
      'Kê khai, cam đoan đã nộp hết các giấy tờ mình đang có.',
      'Cơ quan xác minh nơi đăng ký trước đây rồi ghi sổ, cấp lại Giấy khai sinh.',
    ],
    methods: channels(
      ['ONLINE', 'DIRECT', 'POSTAL'],
      within(5, 'WORKING_DAY', 'Phải xác minh ở nơi khác thì cộng thêm thời gian xác minh.'),
      [
        fee(
          0,
          'Mức thu do Hội đồng nhân dân thành phố quyết định; miễn cho người có công, hộ nghèo và người khuyết tật.',
        ),
      ],
    ),
    papers: [
      group(
        'Giấy tờ phải nộp',
        must(
          '000.00.00.G15-KQ003136',
          'Bản sao giấy khai sinh cũ, hoặc giấy tờ khác có thông tin khai sinh (căn cước, học bạ, bằng cấp, lý lịch…)',
          { original: 0, copy: 1 },
        ),
        may(
          '000.00.00.G15-KQ003479',
          'Xác nhận của thủ trưởng cơ quan, nếu là công chức, viên chức hoặc người trong lực lượng vũ trang',
        ),
        may(
          '000.00.00.G15-KQ003139',
          'Văn bản ủy quyền khi nhờ người khác đi thay; người nhà ruột thịt thì không cần chứng thực',
        ),
      ),
      group('Giấy tờ xuất trình', identityPaper, residencePaper),
      group('Tờ khai', must('000.00.00.G15-KQ003472', 'Tờ khai đăng ký lại khai sinh, có cam đoan')),
    ],
    laws: ['60/2014/QH13', '123/2015/NĐ-CP', '18/2026/NĐ-CP', '04/2020/TT-BTP', '85/2019/TT-BTC'],
    results: [['KQ.G15.000031', 'Giấy khai sinh']],
  }),
  procedure({
    code: '1.001022',
    id: '019d2bfd-3fa6-722f-ac1a-e949c8ce3418',
    name: 'Thủ tục đăng ký nhận cha, mẹ, con',
    decision: '163/QĐ-BTP',
    decided: '2026-01-15T17:00:00Z',
    ministry: 'G15',
    levels: ['xa'],
    field: 'G15-TP07',
    lifeEvent: 'hon-nhan-va-gia-dinh',
    subjects: ['ĐT1'],
    agencies: ['Ủy ban nhân dân cấp xã'],
    vertical: false,
    fullOnline: false,
    steps: [
      'Người nhận và người được nhận kê khai; con chưa thành niên thì cha hoặc mẹ cùng ký.',
      'Công chức hộ tịch xem chứng cứ về quan hệ cha con, mẹ con; không có tranh chấp thì ghi sổ.',
      'Các bên cùng có mặt ký và nhận trích lục.',
    ],
    methods: channels(
      ['ONLINE', 'DIRECT', 'POSTAL'],
      within(3, 'WORKING_DAY', 'Cần xác minh: thêm không quá 5 ngày làm việc.'),
      [
        fee(
          0,
          'Mức thu do Hội đồng nhân dân thành phố quyết định; miễn cho người có công, hộ nghèo và người khuyết tật.',
        ),
      ],
    ),
    papers: [
      group(
        'Giấy tờ phải nộp',
        must(
          '000.00.00.G15-KQ003249',
          'Kết quả giám định hoặc xác nhận y tế về quan hệ cha con, mẹ con; không có thì giấy cam đoan của các bên và hai người làm chứng',
        ),
      ),
      group('Giấy tờ xuất trình', identityPaper, residencePaper),
      group('Tờ khai', must('000.00.00.G15-KQ003245', 'Tờ khai đăng ký nhận cha, mẹ, con')),
    ],
    laws: ['60/2014/QH13', '123/2015/NĐ-CP', '18/2026/NĐ-CP', '04/2020/TT-BTP', '85/2019/TT-BTC'],
    results: [['KQ.G15.000033', 'Trích lục đăng ký nhận cha, mẹ, con']],
  }),
]
