import { identityPaper, residencePaper } from './common-papers.ts'
import { channels, fee, group, may, must, onPage, procedure, within } from './record.ts'

export const civilStatusGuardianshipAndRecordsProcedures = [
  procedure({
    code: '1.000656',
    id: '019d2bfd-3fac-7489-b53b-9c6c958f2da4',
    name: 'Thủ tục đăng ký khai tử',
    decision: '163/QĐ-BTP',
    decided: '2026-01-15T17:00:00Z',
    ministry: 'G15',
    levels: ['xa'],
    field: 'G15-TP07',
    lifeEvent: 'nguoi-than-qua-doi',
    subjects: ['ĐT1'],
    agencies: ['Ủy ban nhân dân cấp xã'],
    vertical: false,
    fullOnline: false,
    steps: [
      'Người thân kê khai trong 15 ngày kể từ ngày người mất qua đời, tại nơi cư trú cuối cùng của người đó.',
      'Cán bộ tiếp nhận kiểm tra giấy báo tử; mất tại nhà thì ủy ban xã, phường giúp lập giấy.',
      'Công chức hộ tịch ghi sổ, cập nhật dữ liệu và trao trích lục khai tử.',
    ],
    methods: channels(
      ['ONLINE', 'DIRECT', 'POSTAL'],
      within(
        1,
        'WORKING_DAY',
        'Trả ngay trong ngày; nhận sau 15 giờ thì trả vào ngày làm việc kế tiếp. Trường hợp phải xác minh: không quá 3 ngày làm việc.',
      ),
      [
        fee(
          0,
          'Không thu lệ phí khi đăng ký đúng hạn. Mức thu do Hội đồng nhân dân thành phố quyết định; miễn cho người có công, hộ nghèo và người khuyết tật.',
        ),
      ],
    ),
    papers: [
      group(
        'Giấy tờ phải nộp',
        must(
          '000.00.00.G15-KQ004376',
          'Giấy báo tử hoặc giấy tờ thay thế do bệnh viện, công an, tòa án hay ủy ban cấp',
        ),
        may(
          '000.00.00.G15-KQ003285',
          'Giấy tờ chứng minh sự kiện chết, nếu việc xảy ra đã lâu và không còn giấy báo tử',
        ),
        may(
          '000.00.00.G15-KQ002966',
          'Văn bản ủy quyền khi nhờ người khác đi thay; người nhà ruột thịt thì không cần chứng thực',
        ),
      ),
      group(
        'Giấy tờ xuất trình',
        identityPaper,
        may('000.00.00.G15-KQ003852', 'Giấy tờ về nơi cư trú cuối cùng của người mất, nếu không tra được'),
      ),
      group(
        'Tờ khai',
        onPage(
          '000.00.00.G15-KQ003971',
          'Phần kê khai khai tử trên trang này (đến trực tiếp thì điền tờ khai theo mẫu)',
        ),
      ),
    ],
    laws: ['60/2014/QH13', '123/2015/NĐ-CP', '18/2026/NĐ-CP', '04/2020/TT-BTP', '85/2019/TT-BTC'],
    results: [['KQ.G15.000034', 'Trích lục khai tử']],
  }),
  procedure({
    code: '1.004859',
    id: '019d2bfd-671e-714b-8fd6-8230c82f7867',
    name: 'Thủ tục thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc',
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
      'Kê khai mục cần sửa và lý do; con từ 9 tuổi phải đồng ý khi đổi họ tên cho con.',
      'Công chức hộ tịch xem căn cứ sửa đổi trong sổ gốc và giấy tờ bạn nộp.',
      'Ghi thay đổi vào sổ, sửa trên bản chính giấy khai sinh hoặc kết hôn và trao trích lục.',
    ],
    methods: channels(
      ['ONLINE', 'DIRECT', 'POSTAL'],
      within(
        3,
        'WORKING_DAY',
        'Bổ sung thông tin còn thiếu: giải quyết ngay trong ngày. Phức tạp, cần xác minh: thêm không quá 3 ngày làm việc.',
      ),
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
        must('000.00.00.G15-KQ003434', 'Giấy tờ làm căn cứ để thay đổi, cải chính hoặc bổ sung'),
        may(
          '000.00.00.G15-KQ003435',
          'Văn bản ủy quyền khi nhờ người khác đi thay; người nhà ruột thịt thì không cần chứng thực',
        ),
      ),
      group(
        'Giấy tờ xuất trình',
        identityPaper,
        may(
          '000.00.00.G15-KQ003882',
          'Giấy tờ cho biết nơi cư trú, chỉ khi cơ quan không tra được trên cơ sở dữ liệu',
        ),
      ),
      group(
        'Tờ khai',
        must(
          '000.00.00.G15-KQ003431',
          'Tờ khai thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc',
        ),
      ),
    ],
    laws: [
      '60/2014/QH13',
      '123/2015/NĐ-CP',
      '18/2026/NĐ-CP',
      '04/2020/TT-BTP',
      '85/2019/TT-BTC',
      '91/2015/QH13',
    ],
    results: [
      ['KQ.G15.000037', 'Trích lục thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc'],
    ],
  }),
  procedure({
    code: '1.004837',
    id: '019d2bfd-671b-75fa-82fb-8ad05a37f638',
    name: 'Thủ tục đăng ký giám hộ',
    decision: '163/QĐ-BTP',
    decided: '2026-01-15T17:00:00Z',
    ministry: 'G15',
    levels: ['xa'],
    field: 'G15-TP07',
    lifeEvent: 'hon-nhan-va-gia-dinh',
    subjects: ['DT12', 'ĐT1'],
    agencies: ['Ủy ban nhân dân cấp xã'],
    vertical: false,
    fullOnline: false,
    steps: [
      'Người giám hộ kê khai tại nơi cư trú của mình hoặc của người được giám hộ.',
      'Cơ quan xem giấy cử giám hộ, hoặc giấy tờ cho thấy mình là người giám hộ đương nhiên.',
      'Ghi sổ và trao trích lục.',
    ],
    methods: channels(['ONLINE', 'DIRECT', 'POSTAL'], within(3, 'WORKING_DAY'), [
      fee(0, 'Không thu lệ phí.'),
    ]),
    papers: [
      group(
        'Giấy tờ phải nộp',
        may('000.00.00.G15-KQ003400', 'Văn bản cử người giám hộ, nếu được cử'),
        may(
          '000.00.00.G15-KQ003401',
          'Giấy tờ chứng minh là người giám hộ đương nhiên; có nhiều người thì kèm thỏa thuận cử một người',
        ),
        may(
          '000.00.00.G15-KQ003402',
          'Văn bản ủy quyền khi nhờ người khác đi thay; người nhà ruột thịt thì không cần chứng thực',
        ),
      ),
      group('Giấy tờ xuất trình', identityPaper, residencePaper),
      group('Tờ khai', must('000.00.00.G15-KQ003397', 'Tờ khai đăng ký giám hộ')),
    ],
    laws: [
      '60/2014/QH13',
      '123/2015/NĐ-CP',
      '18/2026/NĐ-CP',
      '04/2020/TT-BTP',
      '85/2019/TT-BTC',
      '91/2015/QH13',
    ],
    results: [['KQ.G15.000035', 'Trích lục đăng ký giám hộ']],
  }),
]
