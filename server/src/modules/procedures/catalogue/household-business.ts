import { channels, fee, group, may, must, onPage, procedure, within } from './record.ts'

export const householdBusinessProcedures = [
  procedure({
    code: '1.001612',
    id: '019d2bfb-d76d-737f-81b9-69258b07240b',
    name: 'Đăng ký thành lập hộ kinh doanh',
    decision: '2353/QĐ-BTC',
    decided: '2025-07-03T00:00:00Z',
    ministry: 'G12',
    levels: ['xa', 'bo'],
    field: 'G05-KD10',
    lifeEvent: 'viec-lam',
    subjects: ['ĐT9', 'ĐT1'],
    agencies: ['Ủy ban nhân dân cấp xã'],
    vertical: true,
    fullOnline: true,
    steps: [
      'Nghĩ tên riêng cho hộ, chọn ngành nghề và địa chỉ; nộp ở xã, phường nào trong thành phố cũng được.',
      'Kê khai, xác thực bằng tài khoản định danh và nộp lệ phí.',
      'Cơ quan đăng ký kiểm tra trong 3 ngày làm việc; thiếu hoặc sai thì báo rõ bằng văn bản.',
      'Nhận Giấy chứng nhận; mã số hộ kinh doanh cũng là mã số thuế, không phải đi đăng ký thuế riêng.',
    ],
    methods: [
      ...channels(['ONLINE'], within(3, 'WORKING_DAY'), [
        fee(
          150000,
          'Mức ghi trong danh mục quốc gia là 150.000 đồng; Hội đồng nhân dân thành phố quyết định mức áp dụng',
        ),
      ]),
      ...channels(['POSTAL'], within(3, 'WORKING_DAY'), [
        fee(
          150000,
          'Mức ghi trong danh mục quốc gia là 150.000 đồng; Hội đồng nhân dân thành phố quyết định mức áp dụng',
        ),
      ]),
      ...channels(['DIRECT'], within(3, 'WORKING_DAY'), [
        fee(
          50000,
          'Mức ghi trong danh mục quốc gia là 50.000 đồng; Hội đồng nhân dân thành phố quyết định mức áp dụng',
        ),
      ]),
    ],
    papers: [
      group(
        'Hồ sơ',
        onPage(
          '000.00.00.G12-KQ014016',
          'Phần kê khai đăng ký hộ kinh doanh trên trang này (thay giấy đề nghị)',
        ),
        may(
          '000.00.00.G12-KQ014017',
          'Văn bản cử một người làm chủ hộ, nếu nhiều người trong gia đình cùng kinh doanh',
          { original: 0, copy: 1 },
        ),
      ),
      group(
        'Khi ủy quyền',
        may('000.00.00.G12-KQ014018', 'Văn bản ủy quyền khi nhờ người khác nộp, không cần công chứng', {
          original: 0,
          copy: 1,
        }),
        may(
          '000.00.00.G12-KQ014023',
          'Bản sao thẻ căn cước của người ủy quyền, nếu chưa có tài khoản định danh điện tử',
          { original: 0, copy: 1 },
        ),
      ),
    ],
    requirements:
      'Chủ hộ từ đủ 18 tuổi, có năng lực hành vi đầy đủ; mỗi người chỉ đứng tên một hộ kinh doanh; ngành nghề không bị cấm.',
    laws: ['59/2020/QH14', '76/2025/QH15', '168/2025/NĐ-CP', '68/2025/TT-BTC', '85/2019/TT-BTC'],
    results: [['KQ.G12.001041', 'Giấy chứng nhận đăng ký hộ kinh doanh']],
  }),
  procedure({
    code: '2.000720',
    id: '019d2bfc-d9ca-768c-a8f4-cc0dff5f41ed',
    name: 'Đăng ký thay đổi nội dung đăng ký hộ kinh doanh',
    decision: '2353/QĐ-BTC',
    decided: '2025-07-03T00:00:00Z',
    ministry: 'G12',
    levels: ['xa', 'bo'],
    field: 'G05-KD10',
    lifeEvent: 'viec-lam',
    subjects: ['ĐT1', 'ĐT9'],
    agencies: ['Ủy ban nhân dân cấp xã'],
    vertical: true,
    fullOnline: true,
    steps: [
      'Khai nội dung thay đổi trong 10 ngày kể từ khi có thay đổi: tên, địa chỉ, ngành nghề, vốn, chủ hộ hoặc thành viên.',
      'Cơ quan đăng ký kiểm tra trong 3 ngày làm việc.',
      'Nhận giấy chứng nhận mới nếu nội dung ghi trên giấy thay đổi.',
    ],
    methods: channels(['ONLINE', 'DIRECT', 'POSTAL'], within(3, 'WORKING_DAY'), [
      fee(0, 'Mức thu (nếu có) do Hội đồng nhân dân thành phố quyết định.'),
    ]),
    papers: [
      group('Hồ sơ', must('000.00.00.G12-KQ014043', 'Giấy đề nghị đăng ký thay đổi do chủ hộ ký')),
      group(
        'Đổi chủ hộ',
        may('000.00.00.G12-KQ014046', 'Văn bản cử chủ hộ mới của các thành viên gia đình', {
          original: 0,
          copy: 1,
        }),
        may(
          '000.00.00.G12-KQ014047',
          'Giấy khai tử hoặc quyết định của tòa án, nếu chủ hộ cũ đã mất hoặc mất năng lực',
          { original: 0, copy: 1 },
        ),
      ),
      group(
        'Khi ủy quyền',
        may('000.00.00.G12-KQ014018', 'Văn bản ủy quyền khi nhờ người khác nộp, không cần công chứng', {
          original: 0,
          copy: 1,
        }),
        may(
          '000.00.00.G12-KQ014023',
          'Bản sao thẻ căn cước của người ủy quyền, nếu chưa có tài khoản định danh điện tử',
          { original: 0, copy: 1 },
        ),
      ),
    ],
    laws: ['59/2020/QH14', '76/2025/QH15', '168/2025/NĐ-CP', '68/2025/TT-BTC', '85/2019/TT-BTC'],
    results: [['KQ.G12.001041', 'Giấy chứng nhận đăng ký hộ kinh doanh']],
  }),
  procedure({
    code: '1.001570',
    id: '019d2bfb-d768-7446-bd77-3bb11051041c',
    name: 'Tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh',
    decision: '2353/QĐ-BTC',
    decided: '2025-07-03T00:00:00Z',
    ministry: 'G12',
    levels: ['xa', 'bo'],
    field: 'G05-KD10',
    lifeEvent: 'viec-lam',
    subjects: ['ĐT9', 'ĐT1'],
    agencies: ['Ủy ban nhân dân cấp xã'],
    vertical: true,
    fullOnline: true,
    steps: [
      'Báo ít nhất 3 ngày làm việc trước khi nghỉ từ 30 ngày trở lên, hoặc trước khi mở lại sớm.',
      'Nhận giấy xác nhận; cơ quan thuế được báo tự động.',
    ],
    methods: channels(['ONLINE', 'DIRECT', 'POSTAL'], within(1, 'WORKING_DAY'), [
      fee(0, 'Mức thu (nếu có) do Hội đồng nhân dân thành phố quyết định.'),
    ]),
    papers: [
      group(
        'Hồ sơ',
        must('000.00.00.G12-KQ014064', 'Giấy đề nghị tạm ngừng hoặc tiếp tục kinh doanh trước hạn'),
      ),
      group(
        'Khi ủy quyền',
        may('000.00.00.G12-KQ014018', 'Văn bản ủy quyền khi nhờ người khác nộp, không cần công chứng', {
          original: 0,
          copy: 1,
        }),
        may(
          '000.00.00.G12-KQ014023',
          'Bản sao thẻ căn cước của người ủy quyền, nếu chưa có tài khoản định danh điện tử',
          { original: 0, copy: 1 },
        ),
      ),
    ],
    laws: ['59/2020/QH14', '76/2025/QH15', '168/2025/NĐ-CP', '68/2025/TT-BTC', '85/2019/TT-BTC'],
    results: [
      ['KQ.G12.001049', 'Giấy xác nhận hộ kinh doanh đăng ký tạm ngừng kinh doanh'],
      ['KQ.G12.001154', 'Giấy xác nhận hộ kinh doanh tiếp tục kinh doanh trước thời hạn'],
    ],
  }),
  procedure({
    code: '1.001266',
    id: '019d2bfb-d748-72d1-848f-3607bc86e647',
    name: 'Chấm dứt hoạt động hộ kinh doanh',
    decision: '2353/QĐ-BTC',
    decided: '2025-07-03T00:00:00Z',
    ministry: 'G12',
    levels: ['xa', 'bo'],
    field: 'G05-KD10',
    lifeEvent: 'viec-lam',
    subjects: ['ĐT1', 'ĐT9'],
    agencies: ['Ủy ban nhân dân cấp xã'],
    vertical: true,
    fullOnline: true,
    steps: [
      'Nộp xong các khoản thuế và nợ trước khi chấm dứt.',
      'Gửi thông báo chấm dứt; cơ quan đăng ký hỏi cơ quan thuế rồi cập nhật tình trạng của hộ.',
    ],
    methods: channels(
      ['ONLINE', 'DIRECT', 'POSTAL'],
      within(1, 'WORKING_DAY', 'Tính từ khi cơ quan thuế xác nhận đã hoàn thành nghĩa vụ.'),
      [fee(0, 'Mức thu (nếu có) do Hội đồng nhân dân thành phố quyết định.')],
    ),
    papers: [
      group('Hồ sơ', must('000.00.00.G12-KQ014092', 'Thông báo chấm dứt hoạt động hộ kinh doanh')),
      group(
        'Khi ủy quyền',
        may('000.00.00.G12-KQ014018', 'Văn bản ủy quyền khi nhờ người khác nộp, không cần công chứng', {
          original: 0,
          copy: 1,
        }),
        may(
          '000.00.00.G12-KQ014023',
          'Bản sao thẻ căn cước của người ủy quyền, nếu chưa có tài khoản định danh điện tử',
          { original: 0, copy: 1 },
        ),
      ),
    ],
    laws: ['59/2020/QH14', '76/2025/QH15', '168/2025/NĐ-CP', '68/2025/TT-BTC', '85/2019/TT-BTC'],
    results: [['KQ.G12.001349', 'Tình trạng pháp lý của hộ được cập nhật là đã chấm dứt']],
  }),
]
