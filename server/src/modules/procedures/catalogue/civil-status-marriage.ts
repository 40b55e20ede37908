import { identityPaper, residencePaper } from './common-papers.ts'
import { channels, fee, group, may, onPage, procedure, within } from './record.ts'

export const civilStatusMarriageProcedures = [
  procedure({
    code: '1.004873',
    id: '019d2bfd-6eb3-7019-bf3f-fc58c9ee44b9',
    name: 'Thủ tục cấp Giấy xác nhận tình trạng hôn nhân',
    decision: '163/QĐ-BTP',
    decided: '2026-01-15T17:00:00Z',
    ministry: 'G15',
    levels: ['xa'],
    field: 'G15-TP07',
    lifeEvent: 'hon-nhan-va-gia-dinh',
    subjects: ['ĐT1', 'DT12'],
    agencies: ['Ủy ban nhân dân cấp xã'],
    vertical: false,
    fullOnline: false,
    steps: [
      'Kê khai, ghi rõ xin giấy để làm gì (kết hôn, mua bán nhà đất, vay vốn…).',
      'Công chức hộ tịch tra cứu tình trạng hôn nhân của bạn; từng ở nhiều nơi thì cơ quan tự hỏi các nơi đó.',
      'Lãnh đạo ủy ban ký giấy; giấy có giá trị 6 tháng, trừ khi tình trạng hôn nhân thay đổi sớm hơn.',
    ],
    methods: channels(['ONLINE', 'DIRECT', 'POSTAL'], within(3, 'WORKING_DAY'), [
      fee(
        0,
        'Mức thu do Hội đồng nhân dân thành phố quyết định; miễn cho người có công, hộ nghèo và người khuyết tật.',
      ),
    ]),
    papers: [
      group(
        'Giấy tờ phải nộp',
        may(
          '000.00.00.G15-KQ005012',
          'Bản án, quyết định ly hôn hoặc giấy khai tử của vợ/chồng, nếu từng kết hôn và không tra được trên cơ sở dữ liệu',
        ),
        may(
          '000.00.00.G15-KQ003453',
          'Giấy xác nhận cấp lần trước, khi xin lại để dùng vào việc khác hoặc vì đã hết hạn',
        ),
        may(
          '000.00.00.G15-KQ003454',
          'Văn bản ủy quyền khi nhờ người khác đi thay; người nhà ruột thịt thì không cần chứng thực',
        ),
      ),
      group('Giấy tờ xuất trình', identityPaper, residencePaper),
      group(
        'Tờ khai',
        onPage(
          '000.00.00.G15-KQ004012',
          'Phần kê khai trên trang này (đến trực tiếp thì điền tờ khai theo mẫu)',
        ),
      ),
    ],
    laws: ['60/2014/QH13', '123/2015/NĐ-CP', '18/2026/NĐ-CP', '04/2020/TT-BTP', '85/2019/TT-BTC'],
    results: [['KQ.G15.000038', 'Giấy xác nhận tình trạng hôn nhân']],
  }),
  procedure({
    code: '1.000894',
    id: '019d2bfd-3fac-7489-b53b-a15eb239a6fe',
    name: 'Thủ tục đăng ký kết hôn',
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
      'Một trong hai người kê khai cho cả hai; chọn nơi cư trú của bên nam hoặc bên nữ.',
      'Cơ quan tra cứu tình trạng hôn nhân, không bắt bạn tự đi xin giấy độc thân nếu đã có dữ liệu.',
      'Hai người cùng đến ký vào sổ và Giấy chứng nhận kết hôn trước mặt công chức hộ tịch.',
    ],
    methods: channels(
      ['ONLINE', 'DIRECT', 'POSTAL'],
      within(
        1,
        'WORKING_DAY',
        'Trao giấy ngay khi đủ điều kiện; cần xác minh thì không quá 5 ngày làm việc.',
      ),
      [fee(0, 'Miễn lệ phí khi hai bên là công dân Việt Nam cư trú trong nước.')],
    ),
    papers: [
      group('Giấy tờ xuất trình', identityPaper, residencePaper),
      group(
        'Tờ khai',
        onPage(
          '000.00.00.G15-KQ003969',
          'Phần kê khai của hai bên trên trang này (đến trực tiếp thì điền chung một tờ khai)',
        ),
      ),
    ],
    requirements:
      'Nam từ đủ 20 tuổi, nữ từ đủ 18 tuổi; hai bên tự nguyện; không ai đang có vợ hoặc chồng; không thuộc trường hợp luật cấm kết hôn.',
    laws: [
      '60/2014/QH13',
      '123/2015/NĐ-CP',
      '18/2026/NĐ-CP',
      '04/2020/TT-BTP',
      '85/2019/TT-BTC',
      '52/2014/QH13',
    ],
    results: [['KQ.G15.000032', 'Giấy chứng nhận kết hôn']],
  }),
]
