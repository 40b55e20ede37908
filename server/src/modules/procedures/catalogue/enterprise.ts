import { channels, fee, group, may, must, procedure, within } from './record.ts'

export const enterpriseProcedures = [
  procedure({
    code: '2.001583',
    id: '019d2bfc-d9f0-76fe-bad4-a0b00c677c26',
    name: 'Đăng ký thành lập công ty TNHH một thành viên',
    decision: '92/QĐ-BTC',
    decided: '2026-01-19T00:00:00Z',
    ministry: 'G12',
    levels: ['tinh', 'bo'],
    field: 'G05-KD07',
    lifeEvent: 'viec-lam',
    subjects: ['ĐT10', 'ĐT9', 'DT11', 'ĐT1', 'ĐT2'],
    agencies: ['Sở Tài chính các tỉnh, thành phố'],
    vertical: true,
    fullOnline: true,
    steps: [
      'Chuẩn bị tên công ty, địa chỉ, ngành nghề, vốn điều lệ và người đại diện.',
      'Nộp trên Hệ thống đăng ký doanh nghiệp bằng tài khoản định danh hoặc chữ ký số.',
      'Sở Tài chính kiểm tra trong 3 ngày làm việc, báo một lần nếu cần sửa.',
      'Nhận Giấy chứng nhận; mã số doanh nghiệp cũng là mã số thuế.',
    ],
    methods: [
      ...channels(['ONLINE'], within(3, 'WORKING_DAY'), [
        fee(100000, 'Phí công bố nội dung đăng ký: 100.000 đồng; nộp trên mạng được miễn lệ phí đăng ký'),
      ]),
      ...channels(['POSTAL'], within(3, 'WORKING_DAY'), [
        fee(100000, 'Phí công bố nội dung đăng ký: 100.000 đồng'),
      ]),
      ...channels(['DIRECT'], within(3, 'WORKING_DAY'), [
        fee(50000, 'Lệ phí đăng ký: 50% mức của Thông tư 47/2019/TT-BTC, cùng phí công bố 100.000 đồng'),
      ]),
    ],
    papers: [
      group(
        'Hồ sơ',
        must('000.00.00.G05-KQ3276', 'Giấy đề nghị đăng ký doanh nghiệp'),
        must('000.00.00.G05-KQ3277', 'Điều lệ công ty'),
        must('000.00.00.G12-KQ014042', 'Bản sao giấy tờ pháp lý của chủ sở hữu và người đại diện', {
          original: 0,
          copy: 1,
        }),
        may('000.00.00.G12-KQ014041', 'Danh sách chủ sở hữu hưởng lợi, nếu có', { original: 0, copy: 1 }),
      ),
      group(
        'Chuyển lên từ hộ kinh doanh',
        may('000.00.00.G12-KQ014025', 'Bản sao Giấy chứng nhận đăng ký hộ kinh doanh', {
          original: 0,
          copy: 1,
        }),
      ),
      group(
        'Khi ủy quyền',
        may('000.00.00.G05-KQ3312', 'Văn bản ủy quyền cho người đi nộp, không cần công chứng'),
      ),
    ],
    laws: ['59/2020/QH14', '76/2025/QH15', '168/2025/NĐ-CP', '47/2019/TT-BTC', '64/2025/TT-BTC'],
    results: [['KQ.G12.001046', 'Giấy chứng nhận đăng ký doanh nghiệp công ty TNHH một thành viên']],
  }),
  procedure({
    code: '2.002029',
    id: '019d2bfc-e1a9-77f9-8d3c-7494d72ad430',
    name: 'Thông báo tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo (doanh nghiệp, chi nhánh, văn phòng đại diện, địa điểm kinh doanh)',
    decision: '2354/QĐ-BTC',
    decided: '2025-07-03T00:00:00Z',
    ministry: 'G12',
    levels: ['tinh', 'bo'],
    field: 'G05-KD07',
    lifeEvent: 'viec-lam',
    subjects: ['ĐT10', 'ĐT1', 'ĐT2', 'ĐT4', 'ĐT7', 'DT11', 'ĐT9'],
    agencies: ['Sở Tài chính các tỉnh, thành phố'],
    vertical: true,
    fullOnline: true,
    steps: [
      'Gửi thông báo ít nhất 3 ngày làm việc trước ngày tạm ngừng hoặc mở lại.',
      'Mỗi lần tạm ngừng không quá 1 năm.',
      'Nhận giấy xác nhận trên mạng.',
    ],
    methods: channels(['ONLINE', 'DIRECT', 'POSTAL'], within(1, 'WORKING_DAY'), [
      fee(0, 'Miễn lệ phí (Thông tư 47/2019/TT-BTC)'),
    ]),
    papers: [
      group(
        'Tạm ngừng',
        must(
          '000.00.00.G12-KQ014000',
          'Thông báo tạm ngừng kinh doanh, tạm ngừng hoạt động (mở lại sớm thì dùng thông báo tiếp tục)',
        ),
        may('000.00.00.G12-KQ014379', 'Nghị quyết hoặc quyết định của chủ sở hữu, hội đồng', {
          original: 0,
          copy: 1,
        }),
      ),
      group(
        'Tiếp tục trước hạn',
        may('000.00.00.G12-KQ014380', 'Thông báo tiếp tục kinh doanh trước thời hạn'),
      ),
    ],
    laws: ['59/2020/QH14', '76/2025/QH15', '168/2025/NĐ-CP', '47/2019/TT-BTC', '64/2025/TT-BTC'],
    results: [['KQ.G12.001045', 'Giấy xác nhận tạm ngừng hoặc tiếp tục kinh doanh']],
  }),
]
